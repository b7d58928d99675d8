import type {PDFPageProxy} from 'unpdf/pdfjs'
import type {Page, Word} from '../layout/page.ts'
import {readDrawing, type Drawing} from './drawing.ts'
import type {Matrix} from './matrix.ts'
import {dropDoubles} from './words.ts'

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
  const {words, rules, pictures, notes, printed} = await readDrawing(page, base)
  const signed = notes.size === 0 ? new Set<string>() : await signatureFields(page)
  const shown = [...notes].filter(([id]) => !signed.has(id)).flatMap(([, its]) => its)
  const signatures = [...notes].filter(([id, its]) => signed.has(id) && its.length > 0).map(([, its]) => its)
  return {page: {width: viewport.width, height: viewport.height, words: dropDoubles([...words, ...shown]), rules}, pictures, signatures, printed}
}

async function signatureFields(page: PDFPageProxy): Promise<Set<string>> {
  const annotations = await page.getAnnotations() as readonly {readonly id: string; readonly fieldType?: string | null}[]
  return new Set(annotations.filter(({fieldType}) => fieldType === 'Sig').map(({id}) => id))
}
