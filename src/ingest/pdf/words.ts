import type {Word} from '../layout/page.ts'
import {multiply, type Matrix} from './matrix.ts'
import type {Pen} from './pen.ts'

/** A letter as pdf.js shows it, or a move back in thousandths of the letters' size. */
export type Glyph = number | {readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean} | null

/** A move of the pen that is no mere kerning, in thousandths of the letters' size: letters of another font may fill it. */
const GAP = 90
/** Words are looked for by place in squares of this side, in points: wider than any two that are one. */
const CELL = 20
const AROUND = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const))
const LIGATURES = /[\uFB00-\uFB06]/gu

/**
 * The words of one operation, each with the blank behind it; the pen moves on behind them. Text that runs up or down
 * the page, as scanners and mail rooms stamp it on the margin, is left out.
 *
 * @param matrix - from the units of the page's drawing to points from its top left corner
 */
export function showWords(pen: Pen, matrix: Matrix, glyphs: readonly Glyph[]): Word[] {
  const [a, b, c, d, e, f] = multiply(matrix, pen.place)
  const height = Math.hypot(c, d) * pen.size
  const words: Word[] = []
  let text = ''
  let from = 0
  let to = 0
  let x = 0
  const end = (blank: string): void => {
    if (text !== '') words.push({text: text + blank, left: e + a * from, right: e + a * to, top: f - height * 0.8, bottom: f + height * 0.2, confidence: null, line: null})
    text = ''
  }
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      if (Math.abs(glyph) > GAP) end('')
      x -= glyph * pen.size / 1000 * pen.stretch
      continue
    }
    if (glyph === null) continue
    const printed = glyph.unicode ?? ''
    const width = ((glyph.width ?? 0) * pen.unit * pen.size + pen.charSpacing + (glyph.isSpace === true ? pen.wordSpacing : 0)) * pen.stretch
    if (printed.trim() === '' && printed !== '') {
      // A blank belongs to the word before it; where that is of another font, it stands for itself.
      const alone = text === '' && words.at(-1)?.text.endsWith(' ') !== true
      if (alone) [text, from, to] = [' ', x, x + width]
      end(alone ? '' : ' ')
    } else {
      if (text === '') from = x
      text += printed.replace(LIGATURES, (letters) => letters.normalize('NFKC'))
      to = x + width - pen.charSpacing * pen.stretch
    }
    x += width
  }
  end('')
  pen.advance(x)
  return Math.abs(b) > Math.abs(a) ? [] : words
}

/** Words without those that are printed twice in nearly one place, as bold letters are made. */
export function dropDoubles(words: readonly Word[]): Word[] {
  const seen = new Map<string, Word[]>()
  return words.filter((word) => {
    const near = (word.bottom - word.top) * 0.12
    const text = word.text.trim()
    const cell = (right: number, down: number): string => `${Math.floor(word.left / CELL) + right} ${Math.floor(word.top / CELL) + down} ${text}`
    const double = AROUND.some(([right, down]) => seen.get(cell(right, down))?.some(({left, top}) => Math.abs(left - word.left) <= near && Math.abs(top - word.top) <= near))
    if (double) return false
    const same = seen.get(cell(0, 0)) ?? []
    same.push(word)
    seen.set(cell(0, 0), same)
    return true
  })
}
