import type {InputFormat} from './format.ts'
import {FORMATS} from './formats/index.ts'
import {InputError} from './input-error.ts'
import {hasName} from './office/names.ts'

/** How many bytes at the front tell a format. */
const HEAD = 4096

/** A ZIP ends in a table of contents, behind it at most a comment of 64 KB. */
const ZIP_END = 65_557

/** Files of other programs, by their first bytes. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'ZIP (Excel, PowerPoint or an archive)'], ['PK\u0005\u0006', 'ZIP (empty)'], ['\u00D0\u00CF\u0011\u00E0', 'Office 97-2003'],
  ['\u001F\u008B', 'gzip'], ['7z\u00BC\u00AF', '7-Zip'], ['Rar!', 'RAR'], ['GIF8', 'GIF'], ['\u007FELF', 'ELF'], ['MZ', 'Windows program'],
]

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
  if (head.startsWith('PK\u0003\u0004') && !hasName(bytes.subarray(-ZIP_END), 'PK\u0005\u0006')) throw new InputError('input.broken', {kind: 'ZIP', cause: 'its end is missing'})
  const foreign = FOREIGN.find(([signature]) => head.startsWith(signature))
  if (foreign !== undefined && !(foreign[0].length === 2 && isText(bytes))) throw new InputError('input.other-format', {kind: foreign[1]})
  if (!isText(bytes)) throw new InputError('input.binary')
  const extension = /\.[a-z\d]+$/u.exec(path?.toLowerCase() ?? '')?.[0] ?? ''
  const byName = FORMATS.find(({extensions}) => extensions.includes(extension))
  return byName?.isText === true ? byName : textFormat()
}

function textFormat(): InputFormat {
  const text = FORMATS.find(({name}) => name === 'text')
  if (text === undefined) throw new Error('the text format is not registered')
  return text
}

/** Hardly any control characters, beyond the zeros of UTF-16. */
function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65536)
  const marked = sample[0] === 0xFF && sample[1] === 0xFE || sample[0] === 0xFE && sample[1] === 0xFF
  if (marked) return true
  let controls = 0
  let zeros = 0
  for (const byte of sample) {
    if (byte === 0) zeros++
    else if (byte < 9 || byte > 13 && byte < 32) controls++
  }
  // VISCII puts six capital letters where others have control characters; UTF-16 is half zeros.
  return controls <= sample.length * 0.02 && (zeros <= sample.length * 0.02 || zeros > sample.length * 0.25)
}
