import {getDocumentProxy} from 'unpdf'
import type {PDFPageProxy} from 'unpdf/pdfjs'
import type {Intake} from '../../model/intake.ts'
import type {Message} from '../../model/message.ts'
import type {ReadOptions} from '../format.ts'
import {InputError} from '../input-error.ts'
import {composePages} from '../layout/compose.ts'
import type {Page} from '../layout/page.ts'
import {refuseBombs} from './bombs.ts'
import {judgeTextLayer} from './judge.ts'
import {readPage, type PdfPage} from './page.ts'
import {coversPage, pictureOf} from './picture.ts'
import './transfer.ts'

/** More pages than any plan has; an archive of scans is to be split. */
const MOST_PAGES = 2000
/** Pages without a word, at the front, after which nobody expects any. */
const MOST_EMPTY = 200
/** What a page shows that is damaged. */
const NOTHING: Page = {width: 595, height: 842, words: [], rules: []}

/**
 * Reads a PDF by the places of its letters. Pages that have pictures instead of text, or text that can't be read, go
 * to OCR as `options.ocr` says.
 *
 * @throws InputError where it is damaged, protected by a password, without pages, or a scan that can't be read
 */
export async function readPdf(bytes: Uint8Array, {ocr = 'auto', recognise, draw}: ReadOptions): Promise<Intake> {
  refuseBombs(bytes)
  const pdf = await open(bytes)
  try {
    if (pdf.numPages === 0) throw new InputError('input.no-pages')
    if (pdf.numPages > MOST_PAGES) throw new InputError('input.too-many-pages', {pages: pdf.numPages, most: MOST_PAGES})
    const pages: Page[] = []
    const messages: Message[] = []
    let scanned = 0
    /** Stamps of digital signatures stand over the text, or in the text layer of a scan. */
    const stamps: Page[] = []
    const unread: number[] = []
    let words = 0
    const damaged: number[] = []
    let cause = ''
    for (let i = 1; i <= pdf.numPages; i++) {
      const found = await readLayer(pdf, i)
      if (typeof found === 'string') {
        damaged.push(i)
        cause = found
        pages.push(NOTHING)
        continue
      }
      const {page, layer} = found
      const judgement = judgeTextLayer(layer.page)
      const scan = ocr === 'always' || ocr === 'auto' && judgement !== 'good' && coversPage(layer.pictures, layer.page)
      const picture = scan ? await pictureOf(page, layer.pictures, layer.page) ?? await draw?.(bytes, i) ?? null : null
      const read = picture && await recognisePicture(picture, recognise)
      if (read === null && judgement === 'broken') messages.push({ruleId: 'text-layer-broken', severity: 'warning', values: {page: i}, span: null})
      if (read === null && judgement === 'sparse' && layer.page.words.length === 0 && layer.printed) unread.push(i)
      if (read !== null) scanned++
      if (read !== null && judgement === 'sparse') stamps.push({...layer.page, number: i, apart: true})
      for (const signature of layer.signatures) stamps.push({...layer.page, words: signature, number: i, apart: true})
      pages.push(read ?? layer.page)
      words += (read ?? layer.page).words.length
      page.cleanup()
      if (words === 0 && i >= MOST_EMPTY) throw new InputError('input.no-text')
    }
    if (words === 0 && damaged.length > 0) throw broken(cause)
    if (words === 0) throw new InputError(scanned > 0 ? 'input.no-words' : ocr !== 'never' && unread.length > 0 ? 'input.no-pictures' : 'input.no-text')
    if (damaged.length > 0) messages.push({ruleId: 'page-damaged', severity: 'warning', values: {count: damaged.length, pages: damaged.join(', '), cause}, span: null})
    if (unread.length > 0) messages.push({ruleId: 'page-unread', severity: 'warning', values: {count: unread.length, pages: unread.join(', ')}, span: null})
    if (scanned > 0) messages.push({ruleId: 'ocr-used', severity: 'info', values: {pages: scanned}, span: null})
    return {...composePages([...pages, ...stamps]), printed: null, encoding: 'utf-8', messages}
  } finally {
    await pdf.destroy()
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The library takes the buffer over, so it gets a copy.
    return await getDocumentProxy(new Uint8Array(bytes), {verbosity: 0, isEvalSupported: false, useSystemFonts: true})
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException' || /encrypt/iu.test(causeOf(error))) throw new InputError('input.encrypted')
    throw broken(causeOf(error))
  }
}

/** A page with what it shows, or why it can't be read. */
async function readLayer(pdf: Pdf, number: number): Promise<{readonly page: PDFPageProxy; readonly layer: PdfPage} | string> {
  try {
    const page = await pdf.getPage(number)
    return {page, layer: await readPage(page)}
  } catch (error) {
    if (error instanceof InputError) throw error
    return causeOf(error)
  }
}

function causeOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/u, '')
}

function broken(cause: string): InputError {
  return new InputError('input.broken', {kind: 'PDF', cause})
}

async function recognisePicture(picture: Uint8Array, recognise: ReadOptions['recognise']): Promise<Page | null> {
  if (recognise === undefined) throw new InputError('input.no-ocr')
  return (await recognise(picture))[0] ?? null
}
