import type {Line} from '../blocks/lines.ts'
import type {MappedText, Span} from '../model/mapped-text.ts'
import {identity} from '../util/mapped-text.ts'
import {findPhrase, type PhraseName} from './phrases.ts'

/** One cell of the two-column header: a stretch of a line that says one thing, or part of it. */
export interface Cell extends Span {
  readonly line: number
  /** Which cell of its line it is, from 0, and of how many. */
  readonly place: number
  readonly of: number
  /** Column of its first sign, tabs counted as eight. */
  readonly column: number
  /** Ended by a cell bar rather than the line's end. */
  readonly barred: boolean
  /** Between which bars of a row it stands, from 0; 0 outside rows. */
  readonly bar: number
  readonly value: string
  readonly folded: string
  /** What it is, where a fixed phrase tells. */
  readonly phrase: PhraseName | null
}

/** The text of a cell, mapped to the clean text. */
export function cellText(cell: Cell): MappedText {
  return identity(cell.value, cell.start)
}

/**
 * Splits a header line into its cells: at bars, tabs, wide gaps and `<br>`, then where a fixed phrase, a number, a
 * date, a `V/v` or a `Kính gửi` begins, since scans print both columns on one line with one blank between.
 *
 * @param loosely - look for the fixed phrases with letters misread
 */
export function cellsOf(line: Line, loosely: boolean): Cell[] {
  const barred = line.kind === 'row'
  const pieces = (barred ? atBars(line.value) : [{start: 0, end: line.value.length}])
    .flatMap((span) => atGaps(line, span, barred))
    .flatMap((span) => atPhrases(line, span, loosely))
    .flatMap((span) => atStarts(line, span))
    .map(({start, end, phrase}) => ({...trim(line.value, start, end), phrase}))
    .filter(({start, end}) => end > start)
  const bars = barred ? [...line.value.matchAll(/\|/gu)].map(({index}) => index) : []
  return pieces.map(({start, end, phrase}, place) => ({
    start: line.start + start,
    end: line.start + end,
    line: line.index,
    place,
    of: pieces.length,
    column: line.indent + columnOf(line.value, start),
    barred,
    bar: barred ? bars.filter((bar) => bar < start).length : 0,
    value: line.value.slice(start, end),
    folded: line.folded.slice(start, end),
    phrase,
  }))
}

interface Piece extends Span {
  readonly phrase: PhraseName | null
}

function atBars(value: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const match of value.matchAll(/\||<br ?\/?>/giu)) {
    spans.push({start: from, end: match.index})
    from = match.index + match[0].length
  }
  spans.push({start: from, end: value.length})
  return spans
}

/** A gap parts two cells unless it is a blank to be filled: after `Số:`, `ngày`, `tháng`, `năm`, or before `/`. */
function atGaps(line: Line, {start, end}: Span, barred: boolean): Span[] {
  const spans: Span[] = []
  let from = start
  const text = line.value.slice(start, end)
  for (const match of text.matchAll(barred ? /<br ?\/?>/giu : /\t\s*|\s{3,}|\s\|(?=\s|$)|<br ?\/?>/giu)) {
    const at = start + match.index
    const before = line.folded.slice(from, at)
    const after = line.folded.slice(at + match[0].length, end)
    if (!match[0].startsWith('<') && isBlankToFill(before, after)) continue
    spans.push({start: from, end: at})
    from = at + match[0].length
  }
  spans.push({start: from, end})
  return spans
}

function isBlankToFill(before: string, after: string): boolean {
  return /(?:^|\s)s[o0]\s*(?:[:.]\s*)?$|(?:ngay|thang|nam)\s*[.\u2026]*$/u.test(before) && !/v\s?\/\s?v\s*$/u.test(before)
    || /^[/-]\s?\p{L}/u.test(after) && /s[o0]\s{0,40}(?:[:.]\s{0,40})?\S{0,6}\s{0,40}$/u.test(before)
    || /^(?:thang|nam)(?![a-z0-9])/u.test(after) && /ngay.{0,30}$/u.test(before)
}

function atPhrases(line: Line, span: Span, loosely: boolean): Piece[] {
  for (const name of ['national-title', 'motto', 'party-title', 'youth-title'] as const) {
    const found = findPhrase(name, line.folded.slice(span.start, span.end), loosely)
    if (found === null || name === 'party-title' && !isAlone(line, span, found)) continue
    const start = span.start + found.start
    const end = span.start + found.end
    return [
      ...atPhrases(line, {start: span.start, end: start}, loosely),
      {start, end, phrase: name},
      ...atPhrases(line, {start: end, end: span.end}, loosely),
    ].filter((piece) => piece.end > piece.start)
  }
  return [{...span, phrase: null}]
}

/** The Party's title is a cell; inside a sentence it is only a name. */
function isAlone(line: Line, span: Span, found: Span): boolean {
  const printed = line.value.slice(span.start + found.start, span.start + found.end)
  return printed === printed.toUpperCase() && span.start + found.end >= line.value.trimEnd().length - 2
}

/** What opens a cell of its own in the middle of a line. */
const OPENINGS: readonly RegExp[] = [
  /(?<=[\p{Ll}\s.])[S5][oóòỏõọôốồổỗộ0ÓỐÔ]\s?:/gu,
  /(?<=\s)S[oóòỏõọôốồổỗộÓỐÔ]\.?\s?(?=\d{1,5}\s?[/-]\s?\p{L})/gu,
  /(?<=\s)V\s?\/\s?v\s/giu,
  /(?<=\s)K[íi]nh\s+g[ửưuởừ]i\s?:/giu,
]

function atStarts(line: Line, piece: Piece): Piece[] {
  if (piece.phrase !== null) return [piece]
  const text = line.value.slice(piece.start, piece.end)
  const cuts = new Set<number>()
  // Each of them has one of these signs.
  for (const opening of /[:/-]/u.test(text) ? OPENINGS : []) {
    for (const match of text.matchAll(opening)) cuts.add(piece.start + match.index)
  }
  const date = dateStart(text, line.folded.slice(piece.start, piece.end))
  if (date !== null) {
    cuts.add(piece.start + date)
    const behind = BEHIND_YEAR.exec(line.folded.slice(piece.start + date, piece.end))
    if (behind !== null) cuts.add(piece.start + date + behind[0].length)
  }
  const bounds = [piece.start, ...[...cuts].filter((cut) => cut > piece.start).sort((a, b) => a - b), piece.end]
  return bounds.slice(0, -1).map((start, i) => ({start, end: bounds[i + 1] ?? piece.end, phrase: null}))
}

/** Place and date up to the year, where the line of a flattened page goes on behind it. */
const BEHIND_YEAR = /^.{0,70}?n[a-z]m\s{0,3}(?:19|20)\d\d(?=\D.{12})/u

/** A place name in front of the date: capitalised words, its unit word before them. */
const PLACE = /(?:(?:[Tt]hành phố|[Tt]hị xã|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Pp]hường|[Xx]ã|TP\.?|Tp\.?)\s)?(?:\p{Lu}[\p{L}']{0,30}[ –-]{1,3}){0,4}\p{Lu}[\p{L}'.]{0,30}(?:\s\d{1,2})?[\s,.;:_-]{0,4}$/u

/** `Toàn quốc,`: a text that is a place as a whole, though not all of its words have capitals. */
const WHOLE_PLACE = /^\p{Lu}\p{Ll}{0,9}(?: \p{L}{1,9}){1,4}, ?$/u

/** Words in capitals in front of a place: the end of an organ's name. */
const CAPITALS_BEFORE = /^(?:(?!TP|TX)\p{Lu}{2,8}[ -]{1,3}){1,4}(?=\p{Lu}\p{Ll})/u

/** Where place and date begin in a text that holds more in front of them. */
function dateStart(text: string, folded: string): number | null {
  const match = /(?:^|[\s,.])ng[a-z]{1,2}[\s.,:]{0,20}(?!ng)\S{0,4}[\s.,]{0,20}th[^\s\d]{1,2}n?[gqo]?\s{0,20}\S{0,6}[\s.,]{0,20}n[a-z]m/u.exec(folded)
  if (!match) return null
  const before = text.slice(0, match.index + 1)
  if (WHOLE_PLACE.test(before)) return null
  const place = PLACE.exec(before)
  const own = place === null ? match.index : place.index + (CAPITALS_BEFORE.exec(place[0])?.[0].length ?? 0)
  const notation = /^[^\p{L}\p{N}]{0,3}[Ss]\p{L}\s?[:.]?\s{0,40}[^\s/]{0,8}(?:\s[^\s/]{1,4})?\s{0,40}[/-]\s?\S+(?:\s?[-/]\s?\p{Lu}\S*){0,3}\s/u.exec(before)
  return notation && own - notation[0].length < 40 ? notation[0].length : own
}

function trim(value: string, start: number, end: number): Span {
  const text = value.slice(start, end)
  return {start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length}
}

function columnOf(value: string, offset: number): number {
  let column = 0
  for (const sign of value.slice(0, offset)) column += sign === '\t' ? 8 : 1
  return column
}
