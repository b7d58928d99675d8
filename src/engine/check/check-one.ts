import {withOwnSections} from '../../config/own-words.ts'
import type {FileSettings} from '../../config/resolve.ts'
import {applyFixes} from '../../lint/apply-fixes.ts'
import {checkDocument, prepare} from '../../lint/check.ts'
import type {Finding} from '../../lint/rule.ts'
import type {Language} from '../../model/message.ts'
import {failureOf} from '../failure.ts'
import {readWithText, type Reading} from '../parse-input.ts'
import type {Outcome} from '../pool/task.ts'
import {UsageError} from '../usage-error.ts'
import {encodeLike, survives} from './encode.ts'

/** How documents are checked, whatever their configs say. */
export interface CheckShape {
  readonly language: Language
  readonly reading: Reading
  readonly fix: boolean
}

/** A document on its way to be checked. */
export interface CheckCandidate {
  readonly name: string
  readonly bytes: Uint8Array
  readonly settings: FileSettings
}

/** What was found in a document, after mending where that was asked for. */
export interface CheckedText {
  readonly ok: true
  readonly text: string
  readonly findings: readonly Finding[]
  /** What mending made of the file; null where it left the file as it is. */
  readonly mended: Mended | null
  /** Findings that could be mended but for the file's form or encoding. */
  readonly locked: boolean
}

/** A file before and after mending. */
export interface Mended {
  readonly before: string
  readonly after: string
  readonly bytes: Uint8Array
  readonly fixes: number
}

/** A fix may open the way for others, but not for ever. */
const MOST_PASSES = 10

/** Checks the bytes of one document. */
async function checkBytes({name, bytes, settings}: CheckCandidate, {language, reading, fix}: CheckShape): Promise<CheckedText> {
  const look = async (current: Uint8Array): Promise<Looked> => {
    const {document, text} = await readWithText(current, name, {...reading, language})
    const findings = checkDocument(prepare(withOwnSections(document, settings.sections), text, language), settings.settings)
    return {text, findings, format: document.source.format, encoding: document.source.encoding}
  }
  const first = await look(bytes)
  if (!fix || !first.findings.some((finding) => finding.fix !== undefined)) return {ok: true, text: first.text, findings: first.findings, mended: null, locked: false}
  if (!['text', 'markdown'].includes(first.format) || !survives(first.text, bytes, first.encoding)) return {ok: true, text: first.text, findings: first.findings, mended: null, locked: true}
  let last = first
  let written = bytes
  let fixes = 0
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const {text, applied} = applyFixes(last.text, last.findings)
    const encoded = encodeLike(text, bytes, first.encoding)
    if (applied === 0 || encoded === null || text === last.text) break
    fixes += applied
    written = encoded
    last = await look(encoded)
  }
  const mended = last.text === first.text ? null : {before: first.text, after: last.text, bytes: written, fixes}
  return {ok: true, text: last.text, findings: last.findings, mended, locked: false}
}

interface Looked {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly format: string
  readonly encoding: string
}

/** Checks the bytes of one document; that they can't be read is an outcome, too. */
export async function checkSafely(candidate: CheckCandidate, shape: CheckShape): Promise<Outcome<CheckedText>> {
  try {
    return await checkBytes(candidate, shape)
  } catch (error) {
    return {ok: false, failure: failureOf(error, error instanceof UsageError ? 'ingest' : 'parse', candidate.name, shape.language)}
  }
}
