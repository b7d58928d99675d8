/** Counting in these documents: Roman numbers and the Vietnamese alphabet. */

const ROMAN = [['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]] as const

/** Writes 1 to 49 as a Roman number. */
export function roman(value: number): string {
  let rest = value
  let out = value >= 40 ? 'XL' : ''
  if (value >= 40) rest -= 40
  for (const [sign, worth] of ROMAN) {
    while (rest >= worth) {
      out += sign
      rest -= worth
    }
  }
  return out
}

const VALUES = new Map(Array.from({length: 49}, (_, i) => [roman(i + 1), i + 1]))

/** Reads a Roman number from I to XLIX; null where it is none, `IIII` included. */
export function romanValue(text: string): number | null {
  return VALUES.get(text.toUpperCase()) ?? null
}

/** Letters in the order in which points are counted (NĐ 34/2016/NĐ-CP Điều 62): no f, j, w, z, but đ behind d. */
export const LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** Position of a letter in that order, from 1; null for a letter that does not count. */
export function letterValue(letter: string): number | null {
  const at = LETTERS.indexOf(letter.toLowerCase())
  return at < 0 ? null : at + 1
}

/** How far apart two letters are, by the Vietnamese order or, where f, j, w or z are used, by the Latin one. */
export function letterStep(from: string, to: string): number {
  const own = (letterValue(to) ?? Number.NaN) - (letterValue(from) ?? Number.NaN)
  const latin = from === 'đ' || to === 'đ' ? Number.NaN : to.charCodeAt(0) - from.charCodeAt(0)
  return own === 1 || latin === 1 ? 1 : Number.isNaN(own) ? latin : own
}
