import {SPACED_TYPES} from '../../header/code.ts'
import {matchesOf, type Prefiltered} from '../../util/prefilter.ts'
import {trimEnd} from '../../util/trim-end.ts'

/** A số and ký hiệu in running text; offsets count in the text it was read from. */
export interface CitedCode {
  readonly start: number
  readonly end: number
  /** As the header of the cited document has it, blanks and line breaks folded, common slips mended. */
  readonly code: string
  readonly number: string
  /** Only a number is cited (`Chỉ thị số 01`). */
  readonly bare: boolean
}

/** Words before a number that make it the name of a body or a programme, not a document; folded. */
const NOT_CITED = /(?:ban chi dao|bcd|tieu bcd|tieu ban(?: chi dao)?|chuong trinh|thuong truc|vptt|tt|tbcd|bo chi so|duong day nong|quoc lo|tinh lo|duong)\s*$/u

const SLASHES = ['/', '⁄', '∕']

/** `415/KH-UBND`, `09/2010/QĐ-UBND`, `16/TTg`, `135/BCA(VPTT 130/CP)`. */
const STATE = {words: SLASHES, pattern: /(?:(?<![\p{L}\d/.,-])|(?<=[Ss][ốôó]))(?<!\d\s)(?<number>(?:\d|[lLISO](?=\d)){1,6}[a-zđ]?|\d{1,3}\.\d{1,2}(?=\/20\d\d\/)|(?<=s[ốô]\s{0,2})[\dlI]\s\d{2,3}|\d{1,3}(?:\s\d{1,2})?(?=\s?\/\s?\p{Lu}))\s?[/⁄∕]\s?(?:(?<year>(?:19|20)\s?[\dlOS]{2})\s?[/⁄]\s?)?(?<notation>\p{Lu}[\p{L}\d]{0,14}(?:\([^()]{2,16}\))?(?:(?:\s?[-–](?:\s?[-–])?\s?|\s?[&+/⁄]\s?|[._])(?:\p{Lu}|[ưủúù](?=BN))(?:[\p{L}\d&]|\](?=\d)){0,14}(?:\([^()]{2,16}\))?){0,5})/gu}

/** `12-KH/TU`, `178-KL/TW`, `174 KL/TW`. */
const PARTY = {words: SLASHES, pattern: /(?<![\p{L}\d/.,-])(?<number>\d{1,5})\s?[-–]?\s?(?<notation>(?:\p{Lu}{2}|CTr|TTr|QyĐ)\s?[/⁄]\s?(?:TW|TU|ĐU|HU|QU|ThU|TWĐTN|TLĐ|LB|UBTW|B[A-ZĐ]{2,6}(?:TW|TU)?|VPTW|VPTU|UBKTT[WU]|ĐTN|TĐTN|ĐUK)[\p{L}\d-]{0,10})/gu}

/** `703 CV/ĐC`, as offices wrote before 2005, and those of the Party and the unions longer. */
const SPACED = {words: SLASHES, pattern: new RegExp(`(?<=[Ss]ố\\s{0,2})(?<number>\\d{1,5})\\s(?<notation>${SPACED_TYPES}\\s?[/⁄]\\s?\\p{Lu}[\\p{L}\\d]{0,10}(?:-\\p{Lu}[\\p{L}\\d]{0,10})?)`, 'gu')}

/** `Chỉ thị 406-TTg`, `Nghị định số 26-CP`, `Quyết định 327-CT`: the state's organs before 1998, without a slash. */
const OLD = {words: ['-TTg', '-CP', '-CT', '-HĐ', '-TƯ', '-TW', '-UB'], pattern: /(?<![\p{L}\d/.,-])(?<number>\d{1,4})\s?(?<notation>-(?:TTg|CP|CT|HĐ(?:BT|NN|CP)|TƯ|TW|UB))(?![\p{L}\d/-])/gu}
/** What stands before such a number; folded. */
const OLD_KIND = /(?<![a-z])(?:chi thi|nghi dinh|quyet dinh|nghi quyet|thong tu|thong tri|cong van|phap lenh|so)\s(?:so\s?:?\s?)?$/u

/** `Công văn số 71 TC/TCT ngày …`: a ministry's letters and its department's, in years when no kind was written. */
const LETTERS = {words: SLASHES, pattern: /(?<=[Ss]ố\s{0,2})(?<number>\d{1,5})\s(?<notation>\p{Lu}{2,8}\s?\/\s?\p{Lu}{2,8}(?:-\p{Lu}{1,8})?)(?=,?\s\(?ngày\s)/gu}

/** `QCVN 01:2019/BCT`: technical regulations and standards. */
const STANDARD = {words: ['QCVN', 'TCVN', 'QCĐP'], pattern: /(?<![\p{L}\d])(?:QCVN|TCVN|QCĐP)\s?\d{1,5}(?:-\d{1,2})?\s?:\s?\d{4}(?:\s?\/\s?\p{Lu}{2,10})?/gu}

/** `50NQ-CP`: the slash was lost, but the kind of document shows where it stood. */
const LOST_SLASH = {words: ['-'], pattern: /(?<=số\s{0,2})(?<number>[\dlISO]{1,4})(?<notation>(?:NQ|QĐ|NĐ|CT|KH|TT|TB|BC|TTr|CV)\s?-\s?\p{Lu}{2,8}(?:-\p{Lu}[\p{L}\d]{0,8})?)/giu}

/** Kinds of document that are cited by their number alone; folded. */
const BARE = {words: ['so'], pattern: /(?<![a-z])(?:chi thi|nghi quyet|quyet dinh|ket luan|cong van|thong bao|cong dien|nghi dinh|thong tu|huong dan|luat|phap lenh|(?:ke hoach|bao cao|to trinh)(?=\s+so\s+\d{1,5}\s(?:ngay|cua)\s))\s+(?:khan\s+)?so\s+(?<number>\d{1,5})(?=\s(?:ngay|cua|ve|nam)\s|[.;)](?!\d)|$)/gu}

/** What is numbered behind it is a document, whatever letters follow the number. */
const KIND = /(?:cong van|van ban|to trinh|bao cao|thong bao|cong dien|ke hoach|huong dan) (?:so)?[\s:]*$/u

/** Organs whose letters alone follow a number; other single groups of letters are units and names. */
const ALONE = /^(?:TTg|CP|Ttg|TTG|VPCP|TCT\d{0,2}|BCĐ|QH\d{1,2}|UBTVQH\d{1,2}|UBND|HĐND|BCA|BNV|BYT|BTC|BQP|BTP|BXD|BCT|CTN|LCT|L-CTN|VPTTCP|TTCP|NHNN|VPUBND|VPUB|S[A-ZĐ]{1,6}|B[A-ZĐ]{2,8}|C\d{2}|V\d{2}|TĐKT|TLĐ|UBDT|VP)/u

/** Numbers of certified copies and extracts, which are no documents of their own (NĐ 30/2020/NĐ-CP Phụ lục I phần IV). */
const COPIED = /^(?:SY|SL|TrS|TS|BS)(?:-|$)/u

/** How codes are printed. */
export const FORMS: readonly Prefiltered[] = [STATE, PARTY, SPACED, LETTERS, OLD, STANDARD, LOST_SLASH, BARE]

/** All codes that a text cites, in order, none overlapping. */
export function findCodes(value: string, folded: string): CitedCode[] {
  const found: CitedCode[] = []
  const free = (start: number, end: number): boolean => found.every((code) => end <= code.start || start >= code.end)
  for (const match of matchesOf(value, STANDARD)) found.push({start: match.index, end: match.index + match[0].length, code: match[0].replace(/\s?:\s?/u, ':').replace(/\s?\/\s?/u, '/'), number: '', bare: false})
  for (const match of [...matchesOf(value, PARTY), ...matchesOf(value, SPACED), ...matchesOf(value, LETTERS)]) {
    const {number = '', notation = ''} = match.groups ?? {}
    const between = match[0].slice(number.length, match[0].length - notation.length)
    if (!free(match.index, match.index + match[0].length) || notCited(folded, match.index)) continue
    found.push({start: match.index, end: match.index + match[0].trimEnd().length, code: `${number}${/[-–]/u.test(between) ? '-' : ' '}${tidy(notation)}`, number, bare: false})
  }
  for (const match of matchesOf(value, STATE)) {
    const {number = '', year, notation = ''} = match.groups ?? {}
    const end = match.index + match[0].length
    if (!free(match.index, end) || notCited(folded, match.index) || !isNotation(notation, year !== undefined) && !(/^\p{Lu}{2}/u.test(notation) && KIND.test(folded.slice(Math.max(0, match.index - 24), match.index)))) continue
    if (COPIED.test(notation)) continue
    // The scan lost the number before the year, which all decrees and circulars have.
    if (year === undefined && /^(?:19|20)\d\d$/u.test(number) && /^(?:NĐ|TT)-/u.test(notation)) continue
    const digits = mendDigits(number)
    const years = year === undefined ? '' : `/${mendDigits(year)}`
    found.push({start: match.index, end, code: `${digits}${years}/${tidy(notation)}`, number: digits, bare: false})
  }
  for (const match of matchesOf(value, OLD)) {
    const {number = '', notation = ''} = match.groups ?? {}
    const end = match.index + match[0].length
    if (!free(match.index, end) || !OLD_KIND.test(folded.slice(Math.max(0, match.index - 24), match.index))) continue
    found.push({start: match.index, end, code: number + notation, number, bare: false})
  }
  for (const match of matchesOf(value, LOST_SLASH)) {
    const {number = '', notation = ''} = match.groups ?? {}
    if (!free(match.index, match.index + match[0].length)) continue
    const digits = mendDigits(number)
    found.push({start: match.index, end: match.index + match[0].length, code: `${digits}/${tidy(notation)}`, number: digits, bare: false})
  }
  for (const match of matchesOf(folded, BARE)) {
    const number = match.groups?.['number'] ?? ''
    const start = match.index + match[0].length - number.length
    if (free(start, start + number.length)) found.push({start, end: start + number.length, code: number, number, bare: true})
  }
  return found.sort((a, b) => a.start - b.start)
}

function notCited(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 24), at)
  // `Chương trình 135` is a name, `Chương trình số 05-CTr/TU` a document.
  return NOT_CITED.test(before.replace(/so\s*$/u, '')) && !/chuong trinh\s+so\s*$/u.test(before)
}

function mendDigits(printed: string): string {
  return printed.replace(/\s/gu, '').replace(/[lIL]/gu, '1').replace(/O/gu, '0').replace(/S/gu, '5')
}

function isNotation(notation: string, dated: boolean): boolean {
  if (dated && /^\p{Lu}{2}/u.test(notation) || /^(?:QĐ|NQ|NĐ|CT|TT|KH|TB|BC|CV)(?:TTg|CP|UBND|UB|HĐND|B[A-ZĐ]{2,6})/u.test(notation)) return true
  return /^[\p{L}\d]{1,8}[-–_.&]\s?|\s?[-–]\s?\p{L}/u.test(notation) && /\p{Lu}{2}|\p{Lu}\p{Ll}?\p{Lu}/u.test(notation) || ALONE.test(notation)
}

function tidy(notation: string): string {
  const plain = notation
    .replace(/\s?[-–](?:\s?[-–])?\s?/gu, '-')
    .replace(/\s?[/⁄]\s?/gu, '/')
    .replace(/\s?&\s?/gu, '&')
  return trimEnd(plain, /[-.,]/u)
    .replace(/T[1lI]r(?=-)/u, 'TTr')
    .replace(/^[QO]H[I1l](\d)$/u, 'QH1$1')
    .replace(/(?<!\p{L})([A-ZĐ]*)O(?=L[A-ZĐ]{2})/u, '$1Q')
    .replace(/-BOL$/u, '-BQL')
    .replace(/^Q[ĐD][ĐÐD]-/u, 'QĐ-')
    .replace(/(?<=^(?:QĐ|CT|CĐ|TB)-)TT[EeBq8]$/u, 'TTg')
    .replace(/(?<=-P[A-Z])[\]Il](?=\d)/u, '1')
    .replace(/^QD-/u, 'QĐ-')
    .replace(/^N[ĐD]-(?:[CG]P|C$)/u, 'NĐ-CP')
    .replace(/(?<=-)[UƯŨÚÙỦưủúù]BN[DĐ](?!\p{L})/u, 'UBND')
    .replace(/(?<=-)ƯBND|LIBND/u, 'UBND')
}
