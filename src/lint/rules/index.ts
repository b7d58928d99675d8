import type {Rule} from '../rule.ts'
import {agencyNotInForce} from './agency-not-in-force.ts'
import {agencySpelledTwoWays} from './agency-spelled-two-ways.ts'
import {agencyUnknown} from './agency-unknown.ts'
import {article} from './article.ts'
import {assigneeNotInRecipients} from './assignee-not-in-recipients.ts'
import {authorityMismatch} from './authority-mismatch.ts'
import {basisMissing} from './basis-missing.ts'
import {basisPunctuation} from './basis-punctuation.ts'
import {codeFormat} from './code-format.ts'
import {codeMissing} from './code-missing.ts'
import {codeTypeMismatch} from './code-type-mismatch.ts'
import {crossReferenceBroken} from './cross-reference-broken.ts'
import {dateImpossible} from './date-impossible.ts'
import {dateMissing} from './date-missing.ts'
import {datePadding} from './date-padding.ts'
import {dateWithoutYear} from './date-without-year.ts'
import {deadlineBeforeIssue} from './deadline-before-issue.ts'
import {deadlineOutsidePeriod} from './deadline-outside-period.ts'
import {empty} from './empty.ts'
import {endMark} from './end-mark.ts'
import {headerMissing} from './header-missing.ts'
import {headingEmpty} from './heading-empty.ts'
import {issuerMissing} from './issuer-missing.ts'
import {legacyEncoding} from './legacy-encoding.ts'
import {lookalikeLetters} from './lookalike-letters.ts'
import {mottoMissing} from './motto-missing.ts'
import {mottoSpelling} from './motto-spelling.ts'
import {ocrSuspect} from './ocr-suspect.ts'
import {outlineDuplicate} from './outline-duplicate.ts'
import {outlineGap} from './outline-gap.ts'
import {outlineJump} from './outline-jump.ts'
import {outlineOrder} from './outline-order.ts'
import {outlineSingleChild} from './outline-single-child.ts'
import {placeIssuerMismatch} from './place-issuer-mismatch.ts'
import {placeMissing} from './place-missing.ts'
import {positionMismatch} from './position-mismatch.ts'
import {recipientsLuu} from './recipients-luu.ts'
import {recipientsMissing} from './recipients-missing.ts'
import {referenceAfterDocument} from './reference-after-document.ts'
import {referenceIncomplete} from './reference-incomplete.ts'
import {requiredSection} from './required-section.ts'
import {sectionOrder} from './section-order.ts'
import {signatureMissing} from './signature-missing.ts'
import {signerTitle} from './signer-title.ts'
import {subjectMissing} from './subject-missing.ts'
import {superiorMissing} from './superior-missing.ts'
import {targetContradicts} from './target-contradicts.ts'
import {targetOutsidePeriod} from './target-outside-period.ts'
import {targetOver100} from './target-over-100.ts'
import {targetWithoutDeadline} from './target-without-deadline.ts'
import {taskWithTwoLeads} from './task-with-two-leads.ts'
import {taskWithoutAssignee} from './task-without-assignee.ts'
import {taskWithoutDeadline} from './task-without-deadline.ts'
import {toneMisplaced} from './tone-misplaced.ts'
import {tonePlacementMixed} from './tone-placement-mixed.ts'
import {typeMissing} from './type-missing.ts'
import {unicodeNotNfc} from './unicode-not-nfc.ts'
import {urgencyUnknown} from './urgency-unknown.ts'

/** All rules by id. A new one is a file here, a line in this table, and a line in the presets that it belongs to. */
export const RULES: Readonly<Record<string, Rule>> = {
  'agency-not-in-force': agencyNotInForce,
  'agency-spelled-two-ways': agencySpelledTwoWays,
  'agency-unknown': agencyUnknown,
  article,
  'assignee-not-in-recipients': assigneeNotInRecipients,
  'authority-mismatch': authorityMismatch,
  'basis-missing': basisMissing,
  'basis-punctuation': basisPunctuation,
  'code-format': codeFormat,
  'code-missing': codeMissing,
  'code-type-mismatch': codeTypeMismatch,
  'cross-reference-broken': crossReferenceBroken,
  'date-impossible': dateImpossible,
  'date-missing': dateMissing,
  'date-padding': datePadding,
  'date-without-year': dateWithoutYear,
  'deadline-before-issue': deadlineBeforeIssue,
  'deadline-outside-period': deadlineOutsidePeriod,
  empty,
  'end-mark': endMark,
  'header-missing': headerMissing,
  'heading-empty': headingEmpty,
  'issuer-missing': issuerMissing,
  'legacy-encoding': legacyEncoding,
  'lookalike-letters': lookalikeLetters,
  'motto-missing': mottoMissing,
  'motto-spelling': mottoSpelling,
  'ocr-suspect': ocrSuspect,
  'outline-duplicate': outlineDuplicate,
  'outline-gap': outlineGap,
  'outline-jump': outlineJump,
  'outline-order': outlineOrder,
  'outline-single-child': outlineSingleChild,
  'place-issuer-mismatch': placeIssuerMismatch,
  'place-missing': placeMissing,
  'position-mismatch': positionMismatch,
  'recipients-luu': recipientsLuu,
  'recipients-missing': recipientsMissing,
  'reference-after-document': referenceAfterDocument,
  'reference-incomplete': referenceIncomplete,
  'required-section': requiredSection,
  'section-order': sectionOrder,
  'signature-missing': signatureMissing,
  'signer-title': signerTitle,
  'subject-missing': subjectMissing,
  'superior-missing': superiorMissing,
  'target-contradicts': targetContradicts,
  'target-outside-period': targetOutsidePeriod,
  'target-over-100': targetOver100,
  'target-without-deadline': targetWithoutDeadline,
  'task-with-two-leads': taskWithTwoLeads,
  'task-without-assignee': taskWithoutAssignee,
  'task-without-deadline': taskWithoutDeadline,
  'tone-misplaced': toneMisplaced,
  'tone-placement-mixed': tonePlacementMixed,
  'type-missing': typeMissing,
  'unicode-not-nfc': unicodeNotNfc,
  'urgency-unknown': urgencyUnknown,
}
