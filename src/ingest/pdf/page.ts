import type {PDFPageProxy} from 'unpdf/pdfjs'
import {getResolvedPDFJS} from 'unpdf'
import type {Page, Rect, Word} from '../layout/page.ts'

/** What a page of a PDF has: its letters and lines, and whether it shows pictures. */
export interface PdfPage {
  readonly page: Page
  readonly pictures: boolean
}

type Matrix = readonly [number, number, number, number, number, number]

/** Reads the words and drawn lines of a page, in points from its top left corner. */
export async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const viewport = page.getViewport({scale: 1})
  const base = viewport.transform as unknown as Matrix
  const {items} = await page.getTextContent()
  const words = items.flatMap((item): Word[] => {
    if (!('str' in item) || item.str === '') return []
    const [a, b, c, d, e, f] = multiply(base, item.transform as unknown as Matrix)
    const height = Math.hypot(c, d)
    const along = Math.hypot(a, b) || 1
    // Text that runs up or down a margin is a stamp of the scanner's.
    if (Math.abs(b) > Math.abs(a)) return []
    const width = item.width * (viewport.scale || 1)
    // A blank between words tells them apart; one as wide as a gap between columns is none.
    if (item.str.trim() === '' && width > height * 0.8) return []
    return [{text: item.str, left: e, right: e + width * (a / along), top: f - height * 0.8, bottom: f + height * 0.2, confidence: null, line: null}]
  })
  const drawn = await readDrawing(page, base)
  return {page: {width: viewport.width, height: viewport.height, words, rules: drawn.rules}, pictures: drawn.pictures}
}

/** A stroke or a filled rectangle thinner than this, in points, is a line. */
const THIN = 2.5

async function readDrawing(page: PDFPageProxy, base: Matrix): Promise<{rules: Rect[]; pictures: boolean}> {
  const {OPS} = await getResolvedPDFJS()
  const {fnArray, argsArray} = await page.getOperatorList()
  const rules: Rect[] = []
  const stack: Matrix[] = []
  let matrix = base
  let pictures = false
  for (const [i, operation] of fnArray.entries()) {
    const args = argsArray[i] as unknown
    if (operation === OPS.save) stack.push(matrix)
    else if (operation === OPS.restore) matrix = stack.pop() ?? base
    else if (operation === OPS.transform) matrix = multiply(matrix, args as Matrix)
    else if (operation === OPS.paintImageXObject || operation === OPS.paintInlineImageXObject || operation === OPS.paintImageMaskXObject) pictures = true
    else if (operation === OPS.constructPath) rules.push(...linesOf(args, matrix))
  }
  return {rules, pictures}
}

/** The path's own points as thin rectangles; what is no straight line across or down is left out. */
function linesOf(args: unknown, matrix: Matrix): Rect[] {
  const path = Array.isArray(args) && Array.isArray(args[1]) ? args[1][0] as ArrayLike<number> | null : null
  if (path == null) return []
  const rules: Rect[] = []
  let from: Point | null = null
  let first: Point | null = null
  let corners: Point[] = []
  const end = (): void => {
    rules.push(...rulesOf(corners))
    corners = []
  }
  for (let i = 0; i < path.length && rules.length < 5000;) {
    const kind = path[i]
    if (kind === 0 || kind === 1) {
      const to = apply(matrix, path[i + 1] ?? 0, path[i + 2] ?? 0)
      if (kind === 0) {
        end()
        first = to
      }
      corners.push(to)
      from = to
      i += 3
    } else if (kind === 2) i += 7
    else if (kind === 3) i += 5
    else {
      if (first !== null && from !== null) corners.push(first)
      i += 1
    }
  }
  end()
  return rules
}

interface Point {
  readonly x: number
  readonly y: number
}

/** A thin box is one line; the edges of a larger one are four. */
function rulesOf(corners: readonly Point[]): Rect[] {
  if (corners.length < 2) return []
  const xs = corners.map(({x}) => x)
  const ys = corners.map(({y}) => y)
  const box = {left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys)}
  const thin = box.right - box.left < THIN || box.bottom - box.top < THIN
  if (thin) return Math.max(box.right - box.left, box.bottom - box.top) > THIN * 2 ? [box] : []
  return corners.slice(1).flatMap((to, i) => {
    const from = corners[i]
    if (from === undefined || Math.abs(from.x - to.x) > 1 && Math.abs(from.y - to.y) > 1) return []
    return [{left: Math.min(from.x, to.x), right: Math.max(from.x, to.x), top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y)}]
  })
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return {x: a * x + c * y + e, y: b * x + d * y + f}
}
