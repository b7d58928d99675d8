import type {Message} from '../model/message.ts'

/** Bytes as text, and how they were read. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly messages: readonly Message[]
}

/**
 * Decodes bytes: by byte order mark, by the pattern of zero bytes of UTF-16 without one, else as UTF-8.
 * Bytes that are no UTF-8 become U+FFFD, with a message; nothing is thrown.
 *
 * @param bytes - the whole input
 * @returns the text without its byte order mark
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes)
  if (wide !== null) return {text: new TextDecoder(wide).decode(bytes), encoding: wide, messages: []}
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'utf-8', messages: []}
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    const lost = text.split('\uFFFD').length - 1
    return {text, encoding: 'utf-8', messages: [badBytes(lost)]}
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
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

function badBytes(count: number): Message {
  return {ruleId: 'encoding', severity: 'warning', values: {count}, span: null}
}
