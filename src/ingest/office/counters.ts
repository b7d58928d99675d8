/** A number as a list prints it. @param format - name of the number format in WordprocessingML */
export function printNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerRoman': return roman(value).toLowerCase()
    case 'upperRoman': return roman(value)
    case 'lowerLetter': return letters(value)
    case 'upperLetter': return letters(value).toUpperCase()
    case 'decimalZero': return value < 10 ? `0${value}` : String(value)
    case 'none': return ''
    default: return String(value)
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let out = ''
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) out += sign
  }
  return out
}

/** a … z, then aa, bb: as Word counts. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value)
  return String.fromCharCode(97 + (value - 1) % 26).repeat(Math.floor((value - 1) / 26) + 1)
}

/** Bullets of symbol fonts, by their code in the private use area. */
const BULLETS: Readonly<Record<string, string>> = {'\uF02D': '-', '\uF02B': '+', '\uF02A': '*', '\uF0D8': '➢', '\uF0A7': '▪', '\uF0FC': '✓', '\uF0B7': '•', '\uF06F': 'o'}

/** The sign of a bullet, as a letter of its own where it comes from a symbol font. */
export function printBullet(sign: string): string {
  return Array.from(sign, (each) => BULLETS[each] ?? (/[\uE000-\uF8FF]/u.test(each) ? '•' : each)).join('')
}
