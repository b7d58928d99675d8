/**
 * A number as printed in Vietnamese, for the inside of a pattern on folded text: decimal comma, dots between thousands,
 * and letters that scanners put for a digit beside a digit (`l00`, `9o`). Folded text has no `O`, only `o`.
 */
export const NUMBER = '(?:(?:\\d[\\dlio]*|l[\\dlo]*|i(?=[\\do]{2}\\s?%)[\\do]{2})(?:[.,][\\dlo]+)*)'

const MISREAD: Readonly<Record<string, string>> = {l: '1', i: '1', o: '0'}

/**
 * Reads a number (DOMAIN reference §6.2): `98,5` is 98.5, `02` is 2, `12.500` is 12500, `29.0` is 29.
 *
 * @param printed - folded, as `NUMBER` matches it
 * @returns null where it has no digit
 */
export function readNumber(printed: string): number | null {
  if (!/\d/u.test(printed)) return null
  const digits = printed.replace(/[lio]/gu, (letter) => MISREAD[letter] ?? letter)
  const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(digits)
  const plain = thousands ? digits.replaceAll('.', '') : digits
  const value = Number(plain.replace(',', '.'))
  return Number.isFinite(value) ? value : null
}
