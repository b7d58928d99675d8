import WordExtractor from 'word-extractor'
import type {Intake} from '../../model/intake.ts'
import {NO_LAYOUT} from '../../model/intake.ts'
import {InputError} from '../input-error.ts'
import {hasName} from '../office/names.ts'

type Part = 'getBody' | 'getFootnotes' | 'getEndnotes' | 'getTextboxes'

/** Else the library makes quotation marks and blanks plain; its types do not know the option. */
const AS_PRINTED = {filterUnicode: false}

/** Reads Word 97 to 2003, notes behind the text. Automatic numbers are not told by the library and are missing. */
export async function readDoc(bytes: Uint8Array): Promise<Intake> {
  if (hasName(bytes, wide('EncryptedPackage'))) throw new InputError('input.encrypted')
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes)) as unknown as Record<Part, (how: typeof AS_PRINTED) => string>
    const text = [document.getBody(AS_PRINTED), document.getFootnotes(AS_PRINTED), document.getEndnotes(AS_PRINTED), document.getTextboxes(AS_PRINTED)].filter((part) => part.trim() !== '').join('\n')
    return {text, printed: null, encoding: 'utf-8', layout: NO_LAYOUT, messages: []}
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw /encrypt|password/iu.test(cause) ? new InputError('input.encrypted') : new InputError('input.broken', {kind: 'Word 97-2003', cause})
  }
}

/** A name as the container writes it. */
function wide(name: string): string {
  return Array.from(name, (letter) => `${letter}\0`).join('')
}
