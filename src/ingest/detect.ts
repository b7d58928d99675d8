import {wideEncoding} from './decode.ts'
import type {InputFormat} from './format.ts'
import {tellForeign} from './foreign.ts'
import {FORMATS} from './formats/index.ts'
import {InputError} from './input-error.ts'

/** How many bytes at the front tell a format. */
const HEAD = 4096

/**
 * Tells the form of an input: by name where the caller gives one, by content, by extension, else plain text.
 *
 * @throws InputError where the name is unknown, the input empty or cut off, or the content of no form that can be read
 */
export function detectFormat(bytes: Uint8Array, {inputFormat, path}: {readonly inputFormat?: string; readonly path?: string}): InputFormat {
  if (inputFormat !== undefined) {
    const named = FORMATS.find(({name}) => name === inputFormat)
    if (named === undefined) throw new InputError('cli.unknown-input-format', {name: inputFormat, known: FORMATS.map(({name}) => name).join(', ')})
    return named
  }
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')
  const told = FORMATS.find(({detects}) => detects(head, bytes))
  if (told !== undefined) return told
  const foreign = tellForeign(head, bytes)
  if (foreign !== null) throw foreign
  if (!isText(bytes)) throw new InputError('input.binary')
  const extension = /\.[a-z\d]+$/u.exec(path?.toLowerCase() ?? '')?.[0] ?? ''
  const byName = FORMATS.find(({extensions}) => extensions.includes(extension))
  if (byName !== undefined && byName.admits === undefined && bytes.length === 0) throw new InputError('input.empty')
  return byName?.admits?.(head.replaceAll('\0', '')) === true ? byName : textFormat()
}

function textFormat(): InputFormat {
  const text = FORMATS.find(({name}) => name === 'text')
  if (text === undefined) throw new Error('the text format is not registered')
  return text
}

/** Hardly any control characters, but in UTF-16. */
function isText(bytes: Uint8Array): boolean {
  if (wideEncoding(bytes) !== null) return true
  const sample = bytes.subarray(0, 65536)
  let controls = 0
  for (const byte of sample) if (byte < 9 || byte > 13 && byte < 32) controls++
  // VISCII puts six capital letters where others have control characters.
  return controls <= sample.length * 0.02
}
