import type {MappedText} from '../model/mapped-text.ts'
import type {Message} from '../model/message.ts'
import {applyEdits, identity} from '../util/mapped-text.ts'
import {decodeViqr, decodeTwice, LEGACY_ENCODINGS} from './encodings/decoders.ts'
import {findLostHorns} from './encodings/lost-horn.ts'
import {margin, repairLines, score} from './encodings/repair.ts'
import {readability, readsAs} from './encodings/syllables.ts'
import {InputError} from './input-error.ts'

/** Bytes as text, and how they were read. */
export interface Decoded {
  readonly text: string
  /** The text with what its encoding lost put back; null where nothing was. */
  readonly printed: MappedText | null
  readonly encoding: string
  readonly messages: readonly Message[]
}

/** Below this the encoding is told as unsure. */
const SURE = 0.75

/**
 * Decodes bytes: by byte order mark, by the pattern of zero bytes of UTF-16 without one, as UTF-8 where they are
 * UTF-8, else by how they read in the encodings of the nineties. Lines that were misread before they were saved as
 * UTF-8 are read again. Bytes that fit nothing become U+FFFD, with a message; nothing is lost.
 *
 * @param bytes - the whole input
 * @param forced - name of an encoding, where the caller knows better
 * @returns the text without its byte order mark
 * @throws InputError where the forced name is of no known encoding
 */
export function decode(bytes: Uint8Array, forced?: string): Decoded {
  if (forced !== undefined) return mendLost({text: decodeAs(bytes, forced), encoding: forced.toLowerCase(), messages: []})
  const wide = wideEncoding(bytes)
  if (wide !== null) return mend({text: new TextDecoder(wide).decode(bytes), encoding: wide, messages: []})
  try {
    return mend({text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'utf-8', messages: []})
  } catch {
    return mendLost(decodeLegacy(bytes))
  }
}

type Plain = Omit<Decoded, 'printed'>

/** Lines in another encoding than the file, and letters that it lost. */
function mend(decoded: Plain): Decoded {
  const repaired = repairLines(decoded.text)
  if (repaired === null) return mendLost(decoded)
  const encoding = [decoded.encoding, ...repaired.encodings].join(', ')
  const messages = [...decoded.messages, ...unsure(repaired.confidence, encoding)]
  return mendLost({text: repaired.text, encoding: repaired.encodings[0] === 'viqr' ? 'viqr' : encoding, messages})
}

function mendLost(decoded: Plain): Decoded {
  const edits = findLostHorns(decoded.text)
  if (edits.length === 0) return {...decoded, printed: null}
  const message: Message = {ruleId: 'lost-horn', severity: 'warning', values: {count: edits.length}, span: null}
  return {...decoded, printed: applyEdits(identity(decoded.text), edits), messages: [...decoded.messages, message]}
}

/** Bytes that are no UTF-8: line by line, since files are pasted together. */
function decodeLegacy(bytes: Uint8Array): Plain {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').split('\n')
  const wide = lines.map((line) => decodeTwice(line))
  const strange = lines.filter((_, i) => wide[i] === null)
  const joint = strange.join('\n')
  const ranked = LEGACY_ENCODINGS.map((encoding) => ({...encoding, read: readsAs(encoding.decode(joint))})).sort((a, b) => score(b.read) - score(a.read))
  const best = ranked[0]
  if (best === undefined || best.read.good < 1 || readability(best.read) < 0.3) {
    const text = new TextDecoder('utf-8').decode(bytes)
    return {text, encoding: 'utf-8', messages: [{ruleId: 'encoding', severity: 'warning', values: {count: text.split('\uFFFD').length - 1}, span: null}]}
  }
  const mixed = wide.filter((line, i) => line !== null && line !== lines[i] && readability(readsAs(line)) > 0.8).length
  const text = lines.map((line, i) => {
    const own = wide[i] ?? null
    // eslint-disable-next-line no-control-regex -- these encodings have letters there
    if (own !== null && (own === line && !/[\u0001-\u0008\u000E-\u001F]/u.test(line) || mixed > 0 && score(readsAs(own)) > score(readsAs(best.decode(line))))) return own
    return best.decode(line)
  }).join('\n')
  const encoding = mixed > 0 ? `utf-8, ${best.name}` : best.name
  return {text, encoding, messages: unsure(margin(best.read, ranked[1]?.read), encoding)}
}

function unsure(confidence: number, encoding: string): Message[] {
  return confidence >= SURE ? [] : [{ruleId: 'encoding-unsure', severity: 'warning', values: {encoding, percent: Math.round(confidence * 100)}, span: null}]
}

function decodeAs(bytes: Uint8Array, name: string): string {
  const codes = (): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const wanted = name.toLowerCase().replace(/^(?:vni|abc|tcvn|tcvn-?5712(?:-1)?|cp-?1258)$/u, (alias) => ({vni: 'vni-windows', abc: 'tcvn3', tcvn: 'tcvn3'})[alias] ?? (alias.startsWith('cp') ? 'windows-1258' : 'tcvn3'))
  const legacy = LEGACY_ENCODINGS.find((encoding) => encoding.name === wanted)
  if (legacy !== undefined) return legacy.decode(codes())
  if (wanted === 'viqr') return decodeViqr(new TextDecoder('utf-8').decode(bytes))
  try {
    return new TextDecoder(wanted).decode(bytes)
  } catch {
    throw new InputError('cli.unknown-encoding', {name, known: ['utf-8', 'utf-16le', 'utf-16be', 'viqr', ...LEGACY_ENCODINGS.map((encoding) => encoding.name)].join(', ')})
  }
}

/** Which UTF-16 bytes are: by their mark, or by where their zeros stand. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xFF && bytes[1] === 0xFE) return 'utf-16le'
  if (bytes[0] === 0xFE && bytes[1] === 0xFF) return 'utf-16be'
  const sample = bytes.subarray(0, 512)
  let even = 0
  let odd = 0
  for (const [i, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  const half = sample.length / 2
  if (sample.length < 8) return null
  // Letters of Vietnamese beyond Latin-1 have 01 or 1E for their high byte, so zeros are many but not all.
  if (odd > half * 0.5 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.5 && odd < half * 0.05) return 'utf-16be'
  return null
}
