import type {PDFPageProxy} from 'unpdf/pdfjs'
import type {Page, Word} from '../layout/page.ts'
import {readDrawing, type Drawing} from './drawing.ts'
import {multiply, type Matrix} from './matrix.ts'

/** What a page of a PDF has: its letters and lines, its pictures, and what digital signatures print on it. */
export interface PdfPage {
  readonly page: Page
  readonly pictures: Drawing['pictures']
  readonly signatures: readonly (readonly Word[])[]
  /** Anything is drawn, be it no letter. */
  readonly printed: boolean
}

/** Reads the words and drawn lines of a page, in points from its top left corner. */
export async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const viewport = page.getViewport({scale: 1})
  const base = viewport.transform as unknown as Matrix
  const words = await readWords(page, base, viewport.scale || 1)
  const {rules, pictures, notes, printed} = await readDrawing(page, base)
  const signed = notes.size === 0 ? new Set<string>() : await signatureFields(page)
  const shown = [...notes].filter(([id]) => !signed.has(id)).flatMap(([, its]) => its)
  const signatures = [...notes].filter(([id, its]) => signed.has(id) && its.length > 0).map(([, its]) => its)
  return {page: {width: viewport.width, height: viewport.height, words: [...words, ...shown], rules}, pictures, signatures, printed}
}

async function readWords(page: PDFPageProxy, base: Matrix, scale: number): Promise<Word[]> {
  const {items} = await page.getTextContent()
  return items.flatMap((item): Word[] => {
    if (!('str' in item) || item.str === '') return []
    const [a, b, c, d, e, f] = multiply(base, item.transform as unknown as Matrix)
    const height = Math.hypot(c, d)
    const along = Math.hypot(a, b) || 1
    // Text that runs up or down a margin is a stamp of the scanner's.
    if (Math.abs(b) > Math.abs(a)) return []
    const width = item.width * scale
    // A blank between words tells them apart; one as wide as a gap between columns is none.
    if (item.str.trim() === '' && width > height * 0.8) return []
    return [{text: item.str, left: e, right: e + width * (a / along), top: f - height * 0.8, bottom: f + height * 0.2, confidence: null, line: null}]
  })
}

async function signatureFields(page: PDFPageProxy): Promise<Set<string>> {
  const annotations = await page.getAnnotations() as readonly {readonly id: string; readonly fieldType?: string | null}[]
  return new Set(annotations.filter(({fieldType}) => fieldType === 'Sig').map(({id}) => id))
}
