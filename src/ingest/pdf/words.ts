import type {Word} from '../layout/page.ts'
import {IDENTITY, matrixOf, multiply, type Matrix} from './matrix.ts'

/** A letter as pdf.js shows it, or a move in thousandths of the letters' size. */
export type Glyph = number | {readonly unicode?: string; readonly width?: number} | null

/** What moves the pen, by the names of pdf.js. */
type Operations = Readonly<Record<'beginText' | 'setFont' | 'setTextMatrix' | 'moveText' | 'setLeading' | 'setLeadingMoveText' | 'nextLine', number>>

/** Follows the pen of a page, for text that `getTextContent` leaves out. */
export interface WordWriter {
  move(operations: Operations, operation: number, args: readonly unknown[]): void
  /** @returns null for blanks, and for text that runs up or down */
  show(matrix: Matrix, glyphs: readonly Glyph[]): Word | null
}

/** A pen at the start of a page. */
export function wordWriter(): WordWriter {
  let size = 10
  let leading = 0
  let text = IDENTITY
  let x = 0
  let y = 0
  let lineX = 0
  const moveTo = (toX: number, toY: number): void => {
    x = lineX = toX
    y = toY
  }
  return {
    move(operations, operation, args) {
      if (operation === operations.beginText || operation === operations.setTextMatrix) {
        text = operation === operations.setTextMatrix ? matrixOf(args[0]) ?? IDENTITY : IDENTITY
        moveTo(0, 0)
      } else if (operation === operations.setFont) size = Number(args[1])
      else if (operation === operations.setLeading) leading = -Number(args[0])
      else if (operation === operations.moveText || operation === operations.setLeadingMoveText) {
        if (operation === operations.setLeadingMoveText) leading = Number(args[1])
        moveTo(lineX + Number(args[0]), y + Number(args[1]))
      } else if (operation === operations.nextLine) moveTo(lineX, y + leading)
    },
    show(matrix, glyphs) {
      const [a, b, , d, e, f] = multiply(multiply(matrix, text), [1, 0, 0, 1, x, y])
      const width = glyphs.reduce<number>((sum, glyph) => sum + (typeof glyph === 'number' ? -glyph : glyph?.width ?? 0), 0) * size / 1000
      x += width
      const printed = glyphs.map((glyph) => (typeof glyph === 'number' ? (glyph < -200 ? ' ' : '') : glyph?.unicode ?? '')).join('')
      if (printed.trim() === '' || Math.abs(b) > Math.abs(a)) return null
      const height = Math.abs(d) * size
      return {text: printed, left: e, right: e + width * a, top: f - height * 0.8, bottom: f + height * 0.2, confidence: null, line: null}
    },
  }
}
