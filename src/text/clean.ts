import type {Edit, MappedText} from '../model/mapped-text.ts'
import {fold} from '../util/fold.ts'
import {applyEdits, identity} from '../util/mapped-text.ts'
import {emphasis} from './steps/emphasis.ts'
import {glued} from './steps/glued.ts'
import {invisible} from './steps/invisible.ts'
import {lineEndings} from './steps/line-endings.ts'
import {lookAlikes} from './steps/look-alikes.ts'
import {markup} from './steps/markup.ts'
import {nfc} from './steps/nfc.ts'

/** The normalising steps, in order. Each gets the text of the step before and returns its edits. */
export const STEPS: readonly ((text: string) => Edit[])[] = [lineEndings, invisible, nfc, lookAlikes, emphasis, markup, glued]

/** The text on which all stages work, with the way back to the source, and its folded twin. */
export interface CleanText extends MappedText {
  /** As long as `value`, unit by unit: one case, no diacritics. */
  readonly folded: string
}

/**
 * Normalises a decoded text; offsets of the result map exactly to the source.
 *
 * @param printed - what of the source is printed, where it has markup of its own
 */
export function cleanText(source: string, printed: MappedText | null = null): CleanText {
  let text = printed ?? identity(source)
  for (const step of STEPS) text = composeEdits(text, step(text.value))
  return {...text, folded: fold(text.value)}
}

/** As `applyEdits`; edits that keep the length of the whole change letters and leave the map alone. */
function composeEdits(text: MappedText, edits: readonly Edit[]): MappedText {
  if (!edits.every((edit) => edit.value.length === edit.end - edit.start)) return applyEdits(text, edits)
  if (edits.length === 0) return text
  const parts: string[] = []
  let from = 0
  for (const edit of edits) {
    parts.push(text.value.slice(from, edit.start), edit.value)
    from = edit.end
  }
  return {...text, value: parts.join('') + text.value.slice(from)}
}
