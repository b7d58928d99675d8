import {isSyllable} from './syllables.ts'
import {TCVN3, VIQR_SHAPES, VIQR_TONES, VISCII, VNI_LETTERS, VNI_MARKS, WINDOWS_1252, type ByteTable} from './tables.ts'

/** An encoding that a text may have been written in; decoders take codes 0 to 255 as the letters of Latin-1. */
export interface LegacyEncoding {
  readonly name: string
  readonly decode: (codes: string) => string
}

/** The encodings of the nineties, the commonest first. */
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  {name: 'tcvn3', decode: (codes) => decodeTcvn3(codes)},
  {name: 'vni-windows', decode: decodeVni},
  {name: 'windows-1258', decode: decodeWindows1258},
  {name: 'viscii', decode: (codes) => decodeTable(codes, VISCII)},
]

const WINDOWS_CODES = new Map(Array.from(WINDOWS_1252, (letter, i) => [letter, String.fromCharCode(0x80 + i)]))

/** Letters that a program read as Windows-1252 back to their codes; letters beyond stay. */
export function toCodes(text: string): string {
  return text.replace(/[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu, (letter) => WINDOWS_CODES.get(letter) ?? letter)
}

/** In Windows-1252; Ó in TCVN. */
const BULLET = 0x95

/** ABC fonts; codes where TCVN has a capital and Windows a quote or dash are read by what stands around them. */
export function decodeTcvn3(codes: string): string {
  const text = decodeTable(codes, TCVN3)
  return text.replace(/[ẶỊÒỎÕÓỌỘ]/gu, (letter, at: number) => {
    const code = codes.charCodeAt(at)
    // The small letters of the same print have codes of their own above these.
    if (code < 0x85 || code > 0x97) return letter
    const before = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,8}$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? ''
    const behind = /^[\p{L}\p{M}]*/u.exec(text.slice(at + 1, at + 9))?.[0] ?? ''
    const word = before + letter + behind
    const capitals = before + behind !== '' && /^[\p{Lu}\p{M}]+$/u.test(word)
    // A word that begins with it; and no bullet follows a letter at once, so there it is a capital that OCR took for a small one.
    const fits = capitals || before === '' && /^\p{Ll}+$/u.test(behind) || code === BULLET && before !== ''
    return fits && isSyllable(word) ? letter : WINDOWS_1252[code - 0x80] ?? letter
  }).normalize('NFC')
}

function decodeTable(codes: string, {upper, lower}: ByteTable): string {
  // eslint-disable-next-line no-control-regex -- these encodings have letters there
  return codes.replace(/[\u0001-\u0008\u000E-\u001F\u0080-\u00FF]/gu, (code) => {
    const at = code.charCodeAt(0)
    return (at < 0x80 ? lower[at] : upper[at - 0x80]) ?? code
  })
}

function decodeVni(codes: string): string {
  const marked = codes.replace(/([AEIOUYaeiouyÔôÖö])([âáàåãäêéèúüëùøûõïÂÁÀÅÃÄÊÉÈÚÜËÙØÛÕÏ])/gu, (pair, vowel: string, mark: string) => {
    const marks = VNI_MARKS[mark.toLowerCase()]
    const base = VNI_LETTERS[vowel] ?? vowel
    const letter = (base + (marks ?? '')).normalize('NFC')
    return marks === undefined || letter.length > 1 ? pair : `\uE000${letter}`
  })
  const lettered = marked.replace(/\uE000(.)|[ñôöíìæóòî]/giu, (found, done: string | undefined) => done ?? VNI_LETTERS[found] ?? found)
  return windowsPunctuation(lettered)
}

const CP1258 = new TextDecoder('windows-1258')

function decodeWindows1258(codes: string): string {
  // eslint-disable-next-line no-control-regex -- the range of bytes
  return codes.replace(/[\u0000-\u00FF]+/gu, (run) => CP1258.decode(Buffer.from(run, 'latin1'))).normalize('NFC')
}

/** Codes 0x80 to 0x9F as Windows prints them. */
function windowsPunctuation(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (code) => WINDOWS_1252[code.charCodeAt(0) - 0x80] ?? code)
}

/** VIQR: `dd` and vowels followed by the signs of their marks; a backslash keeps a sign as it is. */
export function decodeViqr(text: string): string {
  return text.replace(/\S+/gu, (word) => {
    const decoded = decodeViqrSigns(word)
    const last = /^(?<stem>.*[AEIOUY])(?<sign>[.?])(?<rest>["')\]”]*)$/iu.exec(word)?.groups
    if (last === undefined) return decoded
    // A sign at the end of a word closes the sentence, unless the word is none without it.
    const open = decodeViqrSigns(last['stem'] ?? '')
    const letters = (value: string): string => /(?<!\p{L})\p{L}{1,9}$/u.exec(value)?.[0] ?? ''
    const marked = letters(decodeViqrSigns((last['stem'] ?? '') + (last['sign'] ?? '')))
    const closes = letters(open).length === 1 && last['sign'] === '.' || !isSyllable(marked) && isSyllable(letters(open))
    return closes ? open + (last['sign'] ?? '') + decodeViqrSigns(last['rest'] ?? '') : decoded
  })
}

function decodeViqrSigns(text: string): string {
  return text.replace(/\\([.?'`~^(+\\D])|(D)D|([AEIOUY])([\^(+]?)(['`?~.]?)/giu, (found: string, kept: string | undefined, d: string | undefined, vowel: string | undefined, shape: string, tone: string) => {
    if (kept !== undefined) return kept
    if (d !== undefined) return d === 'D' ? 'Đ' : 'đ'
    if (vowel === undefined || shape === '' && tone === '') return found
    const letter = (vowel + (VIQR_SHAPES[shape] ?? '') + (VIQR_TONES[tone] ?? '')).normalize('NFC')
    return letter.length === 1 ? letter : found
  })
}

/** UTF-8 that was read as Windows-1252 and saved as UTF-8 again; null where the codes are no UTF-8. */
export function decodeTwice(text: string): string | null {
  const codes = toCodes(text)
  if (Array.from(codes).some((code) => code > '\u00FF')) return null
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(Buffer.from(codes, 'latin1'))
  } catch {
    return null
  }
}
