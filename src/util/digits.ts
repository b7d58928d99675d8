/** Signs that scanners read for a digit, and only those that nothing else explains. */
const MISREAD: Readonly<Record<string, string>> = {
  l: '1', I: '1', '|': '1', ']': '1', Ì: '1', Í: '1', ì: '1', í: '1', Ï: '1', f: '1', O: '0', o: '0', Ø: '0', Ö: '0', S: '5', Š: '5', Z: '2', T: '1',
}

/**
 * Reads a whole number, mending signs that scanners put for digits; at least one real digit must be there unless
 * all signs are ones (`II`, `ll`).
 *
 * @param most - how many digits it may have
 * @returns the digits, leading zeros kept, or null where they cannot be told
 */
export function readDigits(printed: string, most: number): string | null {
  const signs = printed.replace(/\s/gu, '')
  if (signs === '' || signs.length > most) return null
  const digits = Array.from(signs, (sign) => (/\d/u.test(sign) ? sign : MISREAD[sign] ?? '?')).join('')
  if (digits.includes('?')) return null
  return /\d/u.test(signs) || /^[lI|\]]{2,}$/u.test(signs) ? digits : null
}
