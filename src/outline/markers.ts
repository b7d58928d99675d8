import {letterValue, roman, romanValue} from './numbering.ts'
import {trimEnd} from '../util/trim-end.ts'

/** The numbered styles of an outline, from the outermost in. */
export type NumberedStyle = 'part' | 'appendix' | 'chapter' | 'section' | 'article' | 'upper' | 'roman' | 'decimal' | 'lower' | 'paren'

/** One way to read how a line begins. */
export interface Reading {
  readonly style: NumberedStyle
  /** The sign behind the number, as `.` or `)`; two lists of a style may differ in it. */
  readonly separator: string
  /** What counts: one number, the steps of `2.1.3`, or the place of a letter. */
  readonly steps: readonly number[]
  /** As it stands in the path, slips mended: `II`, `2.1`, `đ`, `Điều 3`. */
  readonly label: string
  /** Length of the marker as printed, blanks behind it left out, and where its text begins. */
  readonly markerEnd: number
  readonly textStart: number
  /** What it costs to believe it: 0 for a marker as it should be, more for slips of the scanner. */
  readonly slips: number
}

/** A kind of marker: the pattern says where it may stand, `read` what it may mean. */
interface Marker {
  readonly style: NumberedStyle
  /** On the text itself, or on the folded text where the pattern says so. */
  readonly pattern: RegExp
  readonly folded?: true
  readonly read: (groups: Readonly<Record<string, string | undefined>>, printed: string) => readonly Omit<Reading, 'style' | 'markerEnd' | 'textStart' | 'separator'>[]
}

const ORDINALS = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi']

/** All markers, in the order of DOMAIN §3.1; a line may be read by several of them. */
const MARKERS: readonly Marker[] = [
  {style: 'part', folded: true, pattern: /^phan\s+(?:thu\s+(?<word>nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)|(?<number>[ivx]{1,4}|\d{1,2}|[a-h]))(?![a-z0-9])\s?(?<separator>[.:)-]?)/u, read: wordMarker},
  {style: 'appendix', folded: true, pattern: /^phu\s+luc\s+(?:so\s+)?(?<number>[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})?[a-e]?|[a-h])(?![a-z0-9])\s?(?<separator>[.:)-]?)/u, read: wordMarker},
  {style: 'chapter', folded: true, pattern: /^chuong\s+(?<number>[ivxl1|]{1,5}|\d{1,2})(?![a-z0-9])\s?(?<separator>[.:)-]?)/u, read: wordMarker},
  {style: 'chapter', folded: true, pattern: /^chuong\s?(?<number>[ivxlh1|\]]{1,4})(?=[\s\]1|]{0,3}[a-z]?$)/u, read: ({number = ''}) => misreadChapter(number)},
  {style: 'section', folded: true, pattern: /^(?:tieu\s+)?muc\s+(?<number>[ivx]{1,5}|\d{1,2})(?![a-z0-9])\s?(?<separator>[.:)-]?)/u, read: wordMarker},
  {style: 'article', folded: true, pattern: /^d[i1]e[unm](?:\s|\.\s?)?(?<number>\d{1,3})(?<suffix>[a-d]?)(?![a-z0-9])\s?(?<separator>[.:]?)/u, read: articleMarker},
  {style: 'roman', pattern: /^(?<number>[IVX]{1,6})\s?(?<separator>[.:/)]|[-–—]{1,2})/u, read: ({number = ''}) => romanReadings(number, 0)},
  {style: 'roman', pattern: /^(?!T\/\p{Lu})(?<number>[IVXlivxLHTY1|!ỊỈÌÍĨÎ]{1,5})\s?(?<separator>[.,:/)]|[-–—]{1,2})/u, read: ({number = ''}) => misreadRoman(number)},
  {style: 'roman', pattern: /^(?<number>[IVX]{1,5})\s?(?<separator>,)(?=\s+\p{Lu}{2})/u, read: ({number = ''}) => romanReadings(number, 0.7)},
  {style: 'roman', pattern: /^(?<number>[IVX]{1,5})(?=\s+\p{Lu}{2})/u, read: ({number = ''}) => romanReadings(number, 1.2)},
  {style: 'roman', pattern: /^(?<number>[IVX1l|]{1,4})[Ll](?=\s+\p{Lu}{2})/u, read: ({number = ''}) => withoutStop(number)},
  {style: 'decimal', pattern: /^(?<number>\d{1,2}(?:\s?[.,]\s?\d{1,2}){0,5})(?:\s?(?<separator>\.{1,2}(?!\d)|[)/:]|[-–—](?!\d))|(?=\s))/u, read: ({number = '', separator}, printed) => decimalReadings(number, separator, printed)},
  {style: 'decimal', pattern: /^(?<number>[lI|ŠSZ][lI|O\d]?|[1-9][OÓÒỎÕỌÔỐỒỔỖỘ])\s?(?<separator>[.)/])(?=\s)/u, read: ({number = ''}) => misreadDecimal(number)},
  {style: 'decimal', pattern: /^(?<number>[l|S][lI|O\d]?)\s?(?<separator>[-–—])(?=\s)/u, read: ({number = ''}) => misreadDecimal(number)},
  {style: 'decimal', pattern: /^(?<number>[lI|])\s?(?<separator>,)(?=\s+\p{Lu})/u, read: ({number = ''}) => misreadDecimal(number)},
  {style: 'decimal', pattern: /^(?<number>\d{1,2})\s?(?<separator>,)(?=\s+\p{Lu})/u, read: ({number = ''}) => [{steps: [Number(number)], label: String(Number(number)), slips: 0.9}]},
  {style: 'decimal', pattern: /^(?<number>\d{1,2}(?:\.[\dlIiO]{1,2}){1,4})(?<separator>[.,]?)(?=\s)/u, read: ({number = ''}) => misreadSteps(number)},
  {style: 'upper', pattern: /^(?<number>[A-HĐK-N])\s?(?<separator>[.)/]|[-–—](?=\s))/u, read: ({number = ''}) => upperReadings(number, 0)},
  {style: 'upper', pattern: /^(?<number>[ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊ])\s?(?<separator>[.)/]|[-–—](?=\s))/u, read: ({number = ''}) => upperReadings(number.normalize('NFD').charAt(0), 0.7)},
  {style: 'lower', pattern: /^(?<number>[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹê])\s?(?<separator>[.,/]|[-–—](?=\s))/u, read: ({number = ''}) => misreadLower(number)},
  {style: 'lower', pattern: /^(?<number>[a-zđ])\s?(?<separator>[).,/]|[-–—](?=\s))/u, read: ({number = ''}) => lowerReadings(number, 0)},
  {style: 'lower', pattern: /^(?<number>[\p{Ll}©¢@§€®Œ\dĐ]{1,2})\s?(?<separator>\))/u, read: ({number = ''}) => misreadLower(number)},
  {style: 'lower', pattern: /^(?<number>[0689])\s?(?<separator>\))/u, read: ({number = ''}) => misreadLower(number)},
  {style: 'paren', pattern: /^\((?<number>\d{1,2}|[ivx]{1,5}|[a-zđ])\)\.?/u, read: ({number = ''}) => parenReadings(number)},
]

/** What a marker with a word, and one without, begins with: most lines have none of either. */
const MAY_BE_WORD = /^(?:ph|ch|tieu|muc|d[i1]e)/u
const MAY_BE_SIGN = /^(?:[\p{L}\d|!©¢@§€®]{1,6}\s?[.,:/)–—-]|\d|[IVX1l|]{1,5}[Ll]?\s|\()/u

/**
 * All ways to read how a line begins, none of them decided.
 *
 * @param text - from the marker's first sign on
 * @param folded - the same, folded
 */
export function readMarkers(text: string, folded: string): Reading[] {
  const readings: Reading[] = []
  const seen = new Set<string>()
  const [word, sign] = [MAY_BE_WORD.test(folded), MAY_BE_SIGN.test(text)]
  for (const marker of MARKERS) {
    if (!(marker.folded ? word : sign)) continue
    const match = marker.pattern.exec(marker.folded ? folded : text)
    if (!match) continue
    const printed = text.slice(0, match[0].length)
    const rest = text.slice(match[0].length)
    const textStart = match[0].length + rest.length - rest.trimStart().length
    const separator = (match.groups?.['separator'] ?? '').replace(/^[–—-].*$/u, '-').charAt(0)
    for (const reading of marker.read({...match.groups}, printed)) {
      const id = `${marker.style} ${reading.label}`
      if (seen.has(id)) continue
      seen.add(id)
      readings.push({...reading, style: marker.style, separator, markerEnd: printed.trimEnd().length, textStart})
    }
  }
  return readings
}

type Found = readonly Omit<Reading, 'style' | 'markerEnd' | 'textStart' | 'separator'>[]

/** `Phần I`, `Phụ lục số 01`: the word stays in the label, as printed. */
function wordMarker({word, number = ''}: Readonly<Record<string, string | undefined>>, printed: string): Found {
  const label = trimEnd(printed, /[\s.:)-]/u).replace(/\s+/gu, ' ')
  const counted = word === undefined ? valueOf(number) : ORDINALS.indexOf(word) + 1
  return counted === null ? [] : [{steps: [counted], label: sentenceCase(label), slips: 0}]
}

/** `Chương ] 1`, `Chương1H`: a heading alone on its line, with what the scanner made of its number. */
function misreadChapter(number: string): Found {
  const value = romanValue(number.replace(/[l1|\]]/gu, 'i').replace(/h/gu, 'ii').toUpperCase())
  return value === null ? [] : [{steps: [value], label: `Chương ${roman(value)}`, slips: 1}]
}

function articleMarker({number = '', suffix = ''}: Readonly<Record<string, string | undefined>>): Found {
  return [{steps: [Number(number)], label: `Điều ${Number(number)}${suffix}`, slips: 0}]
}

function romanReadings(number: string, slips: number): Found {
  const value = romanValue(number)
  return value === null ? [] : [{steps: [value], label: roman(value), slips}]
}

/** `l` and `1` for I, `H` for II, `T` for I, `Y` for V: each sign that had to be mended costs. */
function misreadRoman(number: string): Found {
  const spelled = number.replace(/[liLỊỈÌÍĨÎ1|!]/gu, 'I').replace(/H/gu, 'II').replace(/T/gu, 'I').replace(/[vY]/gu, 'V').replace(/x/gu, 'X')
  const value = romanValue(spelled)
  if (value === null || spelled === number) return []
  const wrong = number.replace(/[IVX]/gu, '').length
  return [{steps: [value], label: roman(value), slips: 0.6 + 0.4 * wrong + (/^\d+$/u.test(number) ? 1.2 : 0)}]
}

/** `IIL` for II. or III.: the stop, or the last stroke with it, became an L. */
function withoutStop(number: string): Found {
  const spelled = number.replace(/[1l|]/gu, 'I')
  const wrong = number === spelled ? 0 : 0.4
  return [...romanReadings(spelled, 1.4 + wrong), ...romanReadings(`${spelled}I`, 1.6 + wrong)]
}

function decimalReadings(number: string, separator: string | undefined, printed: string): Found {
  if (number.includes(',')) return []
  const steps = number.split('.').map((step) => Number(step))
  if (separator === undefined && steps.length === 1) return []
  const tidy = number.replace(/\s/gu, '')
  const spaced = /\s/u.test(printed.trim()) ? 0.2 : 0
  return [{steps, label: steps.length === 1 ? String(steps[0]) : tidy, slips: spaced + (separator === undefined && steps.length === 2 ? 0.3 : 0)}]
}

function misreadDecimal(number: string): Found {
  const digits = number.replace(/[lI|]/gu, '1').replace(/[ŠS]/gu, '5').replace(/Z/gu, '2').replace(/[OÓÒỎÕỌÔỐỒỔỖỘ]/gu, '0')
  return [{steps: [Number(digits)], label: String(Number(digits)), slips: /[ŠSZ]/u.test(number) ? 1.2 : 0.7}]
}

function misreadSteps(number: string): Found {
  const digits = number.replace(/[lIi]/gu, '1').replace(/O/gu, '0')
  return [{steps: digits.split('.').map(Number), label: digits, slips: digits === number ? 0.4 : 0.8}]
}

function upperReadings(number: string, slips: number): Found {
  const value = letterValue(number)
  return value === null ? [] : [{steps: [value], label: number, slips}]
}

function lowerReadings(number: string, slips: number): Found {
  const found = [{steps: [number.codePointAt(0) ?? 0], label: number, slips}]
  return number === 'd' ? [...found, {steps: ['đ'.codePointAt(0) ?? 0], label: 'đ', slips: slips + 0.6}] : found
}

/** What scanners put for letters before `)`, the likeliest letter first. */
const MISREAD_LETTERS: Readonly<Record<string, string>> = {
  '©': 'ce', '¢': 'ce', Œ: 'ec', œ: 'ec', '€': 'ec', '®': 'a', '@': 'a', ø: 'o', 8: 'g', 6: 'b', 0: 'o', '§': 'g', dd: 'đ', đd: 'đ', Đ: 'đ', đ: 'd', e: 'c',
}

function misreadLower(number: string): Found {
  const letters = MISREAD_LETTERS[number] ?? (number.length === 1 ? number.normalize('NFD').charAt(0) : '')
  if (letters === number) return []
  const slips = /\d|e/u.test(number) ? 1.3 : number === 'đ' ? 0.8 : 0.7
  return Array.from(letters).flatMap((letter, i) => (/^[a-zđ]$/u.test(letter) ? [{steps: [letter.codePointAt(0) ?? 0], label: letter, slips: slips + 0.5 * i}] : []))
}

function parenReadings(number: string): Found {
  if (/^\d/u.test(number)) return [{steps: [Number(number)], label: `(${Number(number)})`, slips: 0}]
  const value = romanValue(number)
  const letter = /^[a-zđ]$/u.test(number) ? [{steps: [1000 + (number.codePointAt(0) ?? 0)], label: `(${number})`, slips: 0}] : []
  return value === null ? letter : [{steps: [value], label: `(${number})`, slips: letter.length > 0 && number !== 'i' ? 0.3 : 0}, ...letter]
}

function valueOf(number: string): number | null {
  const digits = /^\d+/u.exec(number)
  if (digits) return Number(digits[0]) + (/[a-e]$/u.test(number) ? 0.1 : 0)
  return romanValue(number.replace(/[l1|]/gu, 'I')) ?? letterValue(number)
}

function sentenceCase(label: string): string {
  const [word = '', second = '', ...rest] = label.split(' ')
  const small = `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`
  const next = /^\p{L}{2,}$/u.test(second) && romanValue(second) === null ? second.toLowerCase() : second
  return [small, next, ...rest].filter((part) => part !== '').join(' ')
}
