import {TCVN3, VIQR_SHAPES, VIQR_TONES, VISCII, VNI_LETTERS, VNI_MARKS, WINDOWS_1252, type ByteTable} from '../../src/ingest/encodings/tables.ts'

/** Writers of the old encodings, which only the tests need. */
export const ENCODERS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  ascii: (text) => new TextEncoder().encode(text),
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-16le': (text) => Buffer.concat([Buffer.from([0xFF, 0xFE]), Buffer.from(text, 'utf16le')]),
  'utf-16be': (text) => Buffer.concat([Buffer.from([0xFE, 0xFF]), Buffer.from(text, 'utf16le').swap16()]),
  tcvn3: (text) => bytes(text, invert(TCVN3)),
  viscii: (text) => bytes(text, invert(VISCII)),
  'windows-1258': (text) => bytes(apart(text), WINDOWS_1258),
  'vni-windows': (text) => bytes(Array.from(text).map(vni).join(''), new Map()),
  viqr: (text) => new TextEncoder().encode(Array.from(text.replace(/\\|(?<=[AEIOUYÂĂÊÔƠƯ])[.?'`~^(+]/giu, (sign) => `\\${sign}`).replace(/D(?=[DĐ])/giu, (letter) => `\\${letter}`)).map(viqr).join('')),
  'utf-8 twice': (text) => new TextEncoder().encode([...new TextEncoder().encode(text)].map((byte) => (byte >= 0x80 && byte < 0xA0 ? WINDOWS_1252[byte - 0x80] ?? '' : String.fromCharCode(byte))).join('')),
}

/** What of a text an encoding can hold: other signs become plain ones. */
export function within(name: string, text: string): string {
  const composed = text.normalize('NFC')
  const plain = composed.replace(/[“”„]/gu, '"').replace(/[‘’]/gu, '\'').replace(/[–—]/gu, '-').replace(/…/gu, '...').replace(/[\u00A0\u00AD]/gu, ' ')
  if (name.startsWith('utf')) return text
  if (name === 'ascii') return plain.normalize('NFD').replace(/đ/gu, 'd').replace(/Đ/gu, 'D').replace(/[^\n\t\r\x20-\x7E]/gu, '')
  return Array.from(plain).filter((letter) => /[\n\t\r\x20-\x7E]/u.test(letter) || VIETNAMESE.test(letter)).join('')
}

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu

function invert({upper, lower}: ByteTable): Map<string, number> {
  const codes = new Map(Array.from(upper).map((letter, i) => [letter, 0x80 + i] as const).filter(([letter]) => !/[\u0300-\u036F]/u.test(letter)))
  for (const [code, letter] of Object.entries(lower)) codes.set(letter, Number(code))
  return codes
}

const WINDOWS_1258 = new Map(Array.from({length: 128}, (_, i) => [new TextDecoder('windows-1258').decode(Uint8Array.of(0x80 + i)), 0x80 + i] as const))

/** Tones apart from their letters, as Windows types Vietnamese. */
function apart(text: string): string {
  return text.normalize('NFD').replace(/([AEO])([\u0323\u0300\u0301\u0303\u0309]?)([\u0302\u0306])/giu, '$1$3$2').replace(/([OU])([\u0323\u0300\u0301\u0303\u0309]?)\u031B/giu, '$1\u031B$2')
    .replace(/[A-Za-z][\u0302\u0306\u031B]/gu, (pair) => pair.normalize('NFC'))
}

function bytes(text: string, codes: ReadonlyMap<string, number>): Uint8Array {
  return Uint8Array.from(Array.from(text).map((letter) => codes.get(letter) ?? letter.charCodeAt(0)))
}

const VNI_BY_LETTER = new Map(Object.entries(VNI_LETTERS).map(([code, letter]) => [letter, code]))
const VNI_BY_MARKS = new Map(Object.entries(VNI_MARKS).map(([code, marks]) => [marks.normalize('NFD'), code]))

function vni(letter: string): string {
  const whole = VNI_BY_LETTER.get(letter)
  if (whole !== undefined) return whole
  const parts = letter.normalize('NFD')
  if (parts.length === 1) return letter
  const horned = parts.includes('̛')
  const base = horned ? VNI_BY_LETTER.get((parts.charAt(0) + '\u031B').normalize('NFC')) ?? '' : parts.charAt(0)
  const marks = Array.from(parts.slice(1)).filter((mark) => mark !== '\u031B').join('').normalize('NFD')
  const code = VNI_BY_MARKS.get(marks) ?? ''
  return base + (letter === letter.toUpperCase() ? code.toUpperCase() : code)
}

function viqr(letter: string): string {
  if (letter === 'đ') return 'dd'
  if (letter === 'Đ') return 'DD'
  const parts = Array.from(letter.normalize('NFD'))
  if (parts.length === 1) return letter
  const sign = (table: Readonly<Record<string, string>>): string => Object.entries(table).find(([, mark]) => parts.includes(mark))?.[0] ?? ''
  return (parts[0] ?? '') + sign(VIQR_SHAPES) + sign(VIQR_TONES)
}
