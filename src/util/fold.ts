/**
 * Folding for matching: one case, no diacritics, one kind of dash, slash and quote.
 * Every unit folds to exactly one unit, so an offset in the folded text is the same offset in the text.
 */

/** Letters of other alphabets, and signs, that stand for a plain one in scanned or protected texts. */
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00AD', '-'],
  ['\u2044\u2215\uFF0F', '/'],
  ['\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB', '"'],
  ['\u2018\u2019\u201A\u2032\u02BC', '\''],
  ['\u00D0\u00F0\u0189\u0256\u0111\u0110', 'd'],
  ['\u0430\u0410\u1D00', 'a'], ['\u0441\u0421\u1D04', 'c'], ['\u0435\u0415\u1D07', 'e'], ['\u043E\u041E\u1D0F', 'o'],
  ['\u0440\u0420', 'p'], ['\u0445\u0425', 'x'], ['\u0443\u0423', 'y'], ['\u0456\u0406', 'i'], ['\u0455\u0405', 's'],
  ['\u041D', 'h'], ['\u041A', 'k'], ['\u041C', 'm'], ['\u0422', 't'], ['\u0412', 'b'], ['\u1D20', 'v'],
  ['\u00A0\u2007\u202F\u3000\t\n', ' '],
]

const LIMIT = 0x3001
const TABLE = foldingTable()
const DECODER = new TextDecoder('utf-16le', {ignoreBOM: true})
/** Up to this length a text is put together faster from its units than by a decoder. */
const SHORT = 1024

/** Folds a text unit by unit; the result is as long as the text. */
export function fold(text: string): string {
  const {length} = text
  const units = new Uint16Array(length)
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    units[i] = unit < LIMIT ? TABLE[unit] ?? unit : unit >= 0xFF01 && unit <= 0xFF5E ? TABLE[unit - 0xFEE0] ?? unit : unit
  }
  return length <= SHORT ? String.fromCharCode.apply(null, units as unknown as number[]) : DECODER.decode(units)
}

/** Folded, and everything but letters and digits made one blank: for comparing names. */
export function key(text: string): string {
  const folded = fold(text)
  // A folded Vietnamese text is ASCII, for which the short pattern says the same.
  return folded.replace(/^[\0-\x7f]*$/u.test(folded) ? /[^a-z0-9]+/gu : /[^\p{L}\p{N}]+/gu, ' ').trim()
}

function foldingTable(): Uint16Array {
  const table = new Uint16Array(LIMIT)
  for (let unit = 0; unit < LIMIT; unit++) table[unit] = unit
  const ranges = [[0x41, 0x5A], [0xC0, 0x1B0], [0x1CD, 0x1DC], [0x1E00, 0x1EF9]] as const
  for (const [from, to] of ranges) {
    for (let unit = from; unit <= to; unit++) {
      const plain = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase()
      table[unit] = plain.charCodeAt(0)
    }
  }
  for (const [units, plain] of LOOKALIKES) {
    for (const unit of units) table[unit.charCodeAt(0)] = plain.charCodeAt(0)
  }
  return table
}
