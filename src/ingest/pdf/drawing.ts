import type {PDFPageProxy} from 'unpdf/pdfjs'
import {getResolvedPDFJS} from 'unpdf'
import type {Rect, Word} from '../layout/page.ts'
import {IDENTITY, matrixOf, multiply, type Matrix} from './matrix.ts'
import {readOperations} from './operations.ts'
import {createPen, type FontMeasure} from './pen.ts'
import {rulesOfPath} from './rules.ts'
import {showWords, type Glyph} from './words.ts'

/** A picture on a page: where the unit square of its pixels lies, and how to get them. */
export interface PlacedPicture {
  readonly matrix: Matrix
  /** Only its dark pixels are painted. */
  readonly stencil: boolean
  /** A name to ask pdf.js for, or the pixels themselves. */
  readonly pixels: unknown
}

/** What is drawn on a page, in print order. */
export interface Drawing {
  readonly words: readonly Word[]
  readonly rules: readonly Rect[]
  readonly pictures: readonly PlacedPicture[]
  /** Text of annotations, by the id of its annotation: signatures, form fields, notes that are shown. */
  readonly notes: ReadonlyMap<string, readonly Word[]>
  /** Anything is drawn at all. */
  readonly printed: boolean
}

/** Walks over the drawing operations of a page. @param base - from its units to points from its top left corner */
export async function readDrawing(page: PDFPageProxy, base: Matrix): Promise<Drawing> {
  const {OPS} = await getResolvedPDFJS()
  const {fnArray, argsArray} = await readOperations(page)
  const opens = new Set([OPS.save, OPS.paintFormXObjectBegin, OPS.beginGroup])
  const closes = new Set([OPS.restore, OPS.paintFormXObjectEnd, OPS.endGroup])
  const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke])
  const fills = new Set([OPS.fill, OPS.eoFill])
  const rules: Rect[] = []
  const pictures: PlacedPicture[] = []
  const notes = new Map<string, Word[]>()
  const stack: {readonly matrix: Matrix; readonly setPen: () => void}[] = []
  const words: Word[] = []
  const pen = createPen(OPS, (font) => (page.commonObjs.has(font) ? page.commonObjs.get(font) as FontMeasure : null))
  let matrix = base
  const save = (): unknown => stack.push({matrix, setPen: pen.keep()})
  const restore = (): void => {
    const kept = stack.pop()
    matrix = kept?.matrix ?? base
    kept?.setPen()
  }
  let note: Word[] | null = null
  let printed = false
  for (const [i, operation] of fnArray.entries()) {
    const args = (argsArray[i] ?? []) as readonly unknown[]
    if (opens.has(operation)) {
      save()
      const own = operation === OPS.paintFormXObjectBegin ? matrixOf(args[0]) : null
      if (own !== null) matrix = multiply(matrix, own)
    } else if (closes.has(operation)) restore()
    else if (operation === OPS.transform) matrix = multiply(matrix, matrixOf(args) ?? IDENTITY)
    else if (operation === OPS.paintImageXObject || operation === OPS.paintInlineImageXObject) pictures.push({matrix, stencil: false, pixels: args[0]})
    else if (operation === OPS.paintImageMaskXObject) pictures.push({matrix, stencil: true, pixels: args[0]})
    else if (operation === OPS.constructPath) {
      const path = Array.isArray(args[1]) ? args[1][0] as ArrayLike<number> | null : null
      const stroked = strokes.has(args[0] as number)
      if (path == null || !stroked && !fills.has(args[0] as number)) continue
      printed = true
      for (const rule of rulesOfPath(path, matrix, stroked)) rules.push(rule)
    } else if (operation === OPS.beginAnnotation) {
      save()
      // Its own place on the page, not the one that the page has reached.
      matrix = multiply(multiply(base, matrixOf(args[2]) ?? IDENTITY), matrixOf(args[3]) ?? IDENTITY)
      note = notes.get(String(args[0])) ?? []
      notes.set(String(args[0]), note)
    } else if (operation === OPS.endAnnotation) {
      restore()
      note = null
    } else if (operation === OPS.showText) {
      printed = true
      const shown = showWords(pen, matrix, args[0] as readonly Glyph[])
      for (const word of shown) (note ?? words).push(word)
    } else pen.follow(operation, args)
  }
  return {words, rules, pictures, notes, printed: printed || pictures.length > 0}
}
