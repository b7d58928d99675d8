import type {Intake} from '../../model/intake.ts'
import type {ReadOptions} from '../format.ts'
import {InputError} from '../input-error.ts'
import {intakeOfPages} from '../ocr/intake.ts'
import {imageSize} from './size.ts'

/** In million pixels: A3 at 600 dpi. */
const MOST_PIXELS = 80

/** Reads the picture of a page by OCR. */
export async function readImage(bytes: Uint8Array, {ocr = 'auto', recognise}: ReadOptions): Promise<Intake> {
  const size = imageSize(bytes)
  if (size === null) throw new InputError('input.cut', {kind: 'PNG, JPEG, TIFF'})
  const pixels = size.width * size.height / 1e6
  if (pixels > MOST_PIXELS) throw new InputError('input.too-large', {size: Math.round(pixels), most: MOST_PIXELS})
  if (ocr === 'never') throw new InputError('input.no-text')
  if (recognise === undefined) throw new InputError('input.no-ocr')
  const pages = await recognise(bytes)
  if (pages.every(({words}) => words.length === 0)) throw new InputError('input.no-words')
  return intakeOfPages(pages)
}
