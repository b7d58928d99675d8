import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {writeDocument} from '../document/write.ts'
import {extractFacts} from '../extractors/index.ts'
import type {Diagnostic} from '../model/document.generated.ts'
import type {Language} from '../model/message.ts'
import {readSpine} from '../pipeline.ts'
import {toTree, type PlanRoot} from './tree.ts'

/** What is found where nothing is looked at. */
const NO_FACTS = extractFacts({passages: [], code: null, type: null, issuers: [], date: null})

/** Options of `planParse`. */
export interface PlanParseOptions {
  /** Language of the messages; English unless told otherwise. */
  readonly language?: Language
}

/**
 * Parser for unified: reads a document's form (header, outline, closing) into a unist tree; its diagnostics become
 * messages of the file. Facts are left to `planFacts`.
 */
export const planParse: Plugin<[PlanParseOptions?], string, PlanRoot> = function ({language = 'en'} = {}) {
  this.parser = (_text, file) => {
    const spine = readSpine(file.value, file.path ? {path: file.path} : {})
    const document = writeDocument({...spine, facts: NO_FACTS}, language)
    for (const diagnostic of document.diagnostics) addMessage(file, diagnostic)
    return toTree(document, spine)
  }
}

/** As a linter of the unified family tells it: an error is fatal, a hint is neither fatal nor a warning. */
function addMessage(file: VFile, {ruleId, severity, message, position, source, actual, expected}: Diagnostic): void {
  const told = file.message(message, {place: position ?? undefined, ruleId, source})
  told.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  if (actual != null) told.actual = actual
  if (expected !== undefined) told.expected = expected
}
