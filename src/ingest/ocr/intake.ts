import type {Intake} from '../../model/intake.ts'
import {InputError} from '../input-error.ts'
import {composePages} from '../layout/compose.ts'
import type {Page} from '../layout/page.ts'

/** Pages of an OCR program as a document. */
export function intakeOfPages(pages: readonly Page[]): Intake {
  if (pages.length === 0) throw new InputError('input.no-pages')
  return {...composePages(pages), printed: null, encoding: 'utf-8', messages: [{ruleId: 'ocr-used', severity: 'info', values: {pages: pages.length}, span: null}]}
}
