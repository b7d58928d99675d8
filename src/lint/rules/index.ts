import type {Rule} from '../rule.ts'
import {article} from './article.ts'
import {codeFormat} from './code-format.ts'
import {codeMissing} from './code-missing.ts'
import {codeTypeMismatch} from './code-type-mismatch.ts'
import {dateImpossible} from './date-impossible.ts'
import {dateMissing} from './date-missing.ts'
import {datePadding} from './date-padding.ts'
import {empty} from './empty.ts'
import {headerMissing} from './header-missing.ts'
import {headingEmpty} from './heading-empty.ts'
import {issuerMissing} from './issuer-missing.ts'
import {mottoMissing} from './motto-missing.ts'
import {mottoSpelling} from './motto-spelling.ts'
import {outlineDuplicate} from './outline-duplicate.ts'
import {outlineGap} from './outline-gap.ts'
import {outlineJump} from './outline-jump.ts'
import {outlineOrder} from './outline-order.ts'
import {outlineSingleChild} from './outline-single-child.ts'
import {placeIssuerMismatch} from './place-issuer-mismatch.ts'
import {placeMissing} from './place-missing.ts'
import {subjectMissing} from './subject-missing.ts'
import {superiorMissing} from './superior-missing.ts'
import {typeMissing} from './type-missing.ts'
import {urgencyUnknown} from './urgency-unknown.ts'

/** All rules by id. A new one is a file here, a line in this table, and a line in the presets that it belongs to. */
export const RULES: Readonly<Record<string, Rule>> = {
  article,
  'code-format': codeFormat,
  'code-missing': codeMissing,
  'code-type-mismatch': codeTypeMismatch,
  'date-impossible': dateImpossible,
  'date-missing': dateMissing,
  'date-padding': datePadding,
  empty,
  'header-missing': headerMissing,
  'heading-empty': headingEmpty,
  'issuer-missing': issuerMissing,
  'motto-missing': mottoMissing,
  'motto-spelling': mottoSpelling,
  'outline-duplicate': outlineDuplicate,
  'outline-gap': outlineGap,
  'outline-jump': outlineJump,
  'outline-order': outlineOrder,
  'outline-single-child': outlineSingleChild,
  'place-issuer-mismatch': placeIssuerMismatch,
  'place-missing': placeMissing,
  'subject-missing': subjectMissing,
  'superior-missing': superiorMissing,
  'type-missing': typeMissing,
  'urgency-unknown': urgencyUnknown,
}
