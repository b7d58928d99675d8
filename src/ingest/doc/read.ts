import WordExtractor from 'word-extractor'
import type {Intake} from '../../model/intake.ts'
import {NO_LAYOUT} from '../../model/intake.ts'
import {InputError} from '../input-error.ts'
import {hasName} from '../office/names.ts'

/** Reads Word 97 to 2003, notes behind the text. Automatic numbers are not told by the library and are missing. */
export async function readDoc(bytes: Uint8Array): Promise<Intake> {
  if (hasName(bytes, wide('EncryptedPackage'))) throw new InputError('input.encrypted')
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes))
    const text = [document.getBody(), document.getFootnotes(), document.getEndnotes(), document.getTextboxes()].filter((part) => part.trim() !== '').join('\n')
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
