import BufferReader from 'word-extractor/lib/buffer-reader.js'
import type {Intake} from '../../model/intake.ts'
import {NO_LAYOUT} from '../../model/intake.ts'
import type {Message} from '../../model/message.ts'
import {decode} from '../decode.ts'
import {InputError} from '../input-error.ts'
import {hasName, wide} from '../office/names.ts'
import {NumberedExtractor} from './extractor.ts'

/** Else the library makes quotation marks and blanks plain. */
const AS_PRINTED = {filterUnicode: false}

const NUMBERS_LOST: Message = {ruleId: 'numbers-lost', severity: 'warning', values: {}, span: null}

/** Reads Word 97 to 2003 as it is printed, automatic numbers written out, notes behind the text. */
export async function readDoc(bytes: Uint8Array): Promise<Intake> {
  if (hasName(bytes, wide('EncryptedPackage'))) throw new InputError('input.encrypted')
  try {
    const extractor = new NumberedExtractor()
    const document = await extractor.extract(new BufferReader(Buffer.from(bytes)))
    const plain = [document.getBody(AS_PRINTED), document.getFootnotes(AS_PRINTED), document.getEndnotes(AS_PRINTED), document.getTextboxes(AS_PRINTED)].filter((part) => part.trim() !== '').join('\n')
    // Its letters are Unicode, but those of fonts with an encoding of their own are still the codes of that encoding.
    const {text, printed, encoding, messages} = decode(new TextEncoder().encode(plain))
    return {text, printed, encoding, layout: NO_LAYOUT, messages: extractor.numbersLost ? [...messages, NUMBERS_LOST] : messages}
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError('input.broken', {kind: 'Word 97-2003', cause: error instanceof Error ? error.message : String(error)})
  }
}
