import type {Intake} from '../../model/intake.ts'
import {intakeOfPages} from './intake.ts'
import {pagesOfTsv} from './tsv-pages.ts'

/** Reads the table of words of Tesseract. */
export function readTesseractTsv(bytes: Uint8Array): Intake {
  return intakeOfPages(pagesOfTsv(new TextDecoder('utf-8').decode(bytes)))
}
