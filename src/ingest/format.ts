import type {Intake} from '../model/intake.ts'
import type {Page} from './layout/page.ts'

/** A picture of a page as an OCR program gets it: a whole PNG, JPEG, TIFF or PNM file. */
export type Recognise = (image: Uint8Array) => Promise<readonly Page[]>

/** Draws a page of a PDF as a picture, as `Recognise` wants it; null where it can't. @param page - 1-based */
export type Draw = (pdf: Uint8Array, page: number) => Promise<Uint8Array | null>

/** When pictures are read by OCR: where there is no text to read, never, or even where there is text. */
export type OcrMode = 'auto' | 'never' | 'always'

/** What a caller may say about how an input is read. */
export interface ReadOptions {
  /** Name of an encoding, where the caller knows better than the text tells. */
  readonly encoding?: string
  readonly ocr?: OcrMode
  /** Reads pictures; where there is none, scans can't be read. */
  readonly recognise?: Recognise
  /** Draws pages whose pictures can't be decoded here. */
  readonly draw?: Draw
}

/** Reads the bytes of one document; throws `InputError` where they can't be read. */
export type FormatReader = (bytes: Uint8Array, options: ReadOptions) => Promise<Intake> | Intake

/** A form in which documents arrive. */
export interface InputFormat {
  readonly name: string
  /** Lower case, with their dot. */
  readonly extensions: readonly string[]
  /** Plain characters: whether a file with its extension may be of this form though its content does not tell. @param head - as of `detects` */
  readonly admits?: (head: string) => boolean
  /** Whether the content is of this form. @param head - the first 4096 bytes, as Latin-1 */
  readonly detects: (head: string, bytes: Uint8Array) => boolean
  /** Loads the reader, with the libraries it needs, only when such a document is met. */
  readonly load: () => Promise<FormatReader>
}
