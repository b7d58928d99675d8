import type {Line} from '../blocks/lines.ts'
import type {DocumentType} from '../model/document-type.ts'
import type {MappedText, Span} from '../model/mapped-text.ts'
import {foldBlanks, identity, joinTexts, sliceText} from '../util/mapped-text.ts'
import {opensAddressees, opensTelegram, readAddressees} from './addressees.ts'
import {divideAgencies, opensAgency} from './agencies.ts'
import {cellsOf, cellText, type Cell} from './cells.ts'
import {isCodeLabel, readCode, type ReadCode} from './code.ts'
import {readPlaceAndDate, type PlaceAndDate} from './place-and-date.ts'
import {mayHoldPhrase} from './phrases.ts'
import {readRegarding} from './regarding.ts'
import {findStatus, type Status} from './status.ts'
import {readSubject} from './subject.ts'
import {congDien as TELEGRAM} from '../document-types/cong-dien.ts'
import {congVan as LETTER} from '../document-types/cong-van.ts'
import {isCapitals} from '../util/capitals.ts'
import {trimEnd} from '../util/trim-end.ts'
import {readTypeLine, typeOfNotation} from './type-line.ts'

/** What the header of a document prints, each part mapped to the clean text. */
export interface Header {
  /** Organs of the left column, the superior before the issuer. */
  readonly organs: readonly MappedText[]
  readonly code: {readonly read: ReadCode; readonly text: MappedText} | null
  readonly placeAndDate: {readonly read: PlaceAndDate; readonly text: MappedText} | null
  readonly type: {readonly type: DocumentType; readonly span: Span | null} | null
  readonly subject: MappedText | null
  /** The subject follows `V/v`: a letter without a type line. */
  readonly regarding: boolean
  readonly addressees: readonly MappedText[]
  /** Quốc hiệu, Tiêu ngữ or the Party's title. */
  readonly mottos: readonly Cell[]
  readonly status: Status
  /** First line behind the header; 0 where there is none. */
  readonly end: number
}

/** How far down a header may reach: lines, and lines with something printed. */
const MOST_LINES = 140
const MOST_PRINTED = 70

/** Reads the header as a bag of recognised cells, in whatever order the two columns were flattened. */
export function readHeader(lines: readonly Line[]): Header {
  const top = topOf(lines)
  const loosely = !top.some((line) => mayHoldPhrase(line.folded) && cellsOf(line, false).some(({phrase}) => phrase !== null))
  const rows: Cell[][] = []
  const stop = findStop(top, (line) => rows[line.index] ??= cellsOf(line, loosely))
  const upper = top.slice(0, stop.at).flatMap((line) => rows[line.index] ?? cellsOf(line, loosely))
  const mottos = upper.filter(({phrase}) => phrase !== null)
  const code = findCode(upper)
  const placeAndDate = findPlaceAndDate(upper)
  const organs = divideAgencies(organLines(upper))
  const regarding = readRegarding(upper)
  if (mottos.length === 0 && code === null && placeAndDate === null && stop.type === null && regarding === null) return NO_HEADER
  const own = stop.type
  const subject = own === null ? null : readSubject(lines, own.line + 1, own.rest)
  const end = subject?.end ?? lastLine([...mottos, ...(code?.cells ?? []), ...(placeAndDate?.cells ?? []), ...(regarding?.cells ?? [])]) + 1
  const opening = stop.addressees ?? findAddressees(lines, end, own?.type ?? null)
  const addressees = opening === null ? null : readAddressees(lines, opening)
  return {
    organs,
    code,
    placeAndDate,
    type: own === null ? typeFromCode(code?.read ?? null, regarding !== null || addressees !== null) : {type: own.type, span: own.span},
    subject: subject?.text ?? regarding?.text ?? null,
    regarding: own === null && regarding !== null,
    addressees: addressees?.items ?? [],
    mottos,
    status: findStatus(upper),
    end: Math.max(addressees?.end ?? end, subject === null ? 0 : skipNotes(lines, end)),
  }
}

const NO_HEADER: Header = {
  organs: [], code: null, placeAndDate: null, type: null, subject: null, regarding: false, addressees: [], mottos: [],
  status: {urgency: null, secrecy: null, draft: null}, end: 0,
}

interface Stop {
  /** Index of the line at which the cells of the header end. */
  readonly at: number
  readonly type: {readonly type: DocumentType; readonly line: number; readonly span: Span; readonly rest: MappedText | null} | null
  readonly addressees: number | null
}

function topOf(lines: readonly Line[]): Line[] {
  const top: Line[] = []
  let printed = 0
  for (const line of lines.slice(0, MOST_LINES)) {
    if (line.kind === 'text' || line.kind === 'row') printed++
    if (printed > MOST_PRINTED) break
    top.push(line)
  }
  return top
}

/** The type line, the addressees, or the first line of prose, whichever comes first. */
function findStop(top: readonly Line[], cellsIn: (line: Line) => readonly Cell[]): Stop {
  let known = 0
  let seen = 0
  let noted: DocumentType | null = null
  for (const [i, line] of top.entries()) {
    // SAO Y alone on a line is a stamp, unless the number says that the document is a copy.
    if (line.kind !== 'text' && line.kind !== 'row' && (line.kind !== 'stamp' || noted === null || typeOf(cellsIn(line))?.type !== noted)) continue
    const row = cellsIn(line)
    seen++
    if (row.some((cell) => opensAddressees(cell.folded)) && known > 0) return {at: i, type: null, addressees: i}
    const type = known > 0 || seen <= 4 ? typeOf(row) : null
    if (type !== null) return {at: i, type: {...type, line: i}, addressees: null}
    noted ??= notedType(row)
    if (row.some((cell) => tells(cell))) known++
    else if (isProse(line)) return {at: i, type: null, addressees: null}
  }
  return {at: top.length, type: null, addressees: null}
}

/** The type that a row's number tells. */
function notedType(row: readonly Cell[]): DocumentType | null {
  const code = row.map(({value}) => readCode(value)).find((read) => read !== null)
  return code === undefined ? null : typeOfNotation(code.notation)
}

function typeOf(row: readonly Cell[]): {type: DocumentType; span: Span; rest: MappedText | null} | null {
  const cell = row.length === 1 ? row[0] : undefined
  const read = cell && readTypeLine(cell.value)
  if (!cell || !read) return null
  const behind = cell.value.slice(read.end)
  const lead = /^[\s:.-]*/u.exec(behind)?.[0].length ?? 0
  // `KẾ HOẠCH LIÊN TỊCH`: what is behind the name says no subject.
  const own = behind.length > lead && !/^(?:(?:cua|so)\s|lien (?:tich|nganh)\s*$)/u.test(cell.folded.slice(read.end + lead)) && /\p{L}{2}/u.test(behind)
  return {
    type: read.type,
    span: {start: cell.start + read.start, end: cell.start + read.end},
    rest: own ? identity(behind.slice(lead), cell.start + read.end + lead) : null,
  }
}

function tells(cell: Cell): boolean {
  return cell.phrase !== null || readCode(cell.value) !== null && cell.value.length < 60 || isCodeLabel(cell.value)
    || cell.value.length < 90 && readPlaceAndDate(cell.value, cell.folded) !== null && /^[^;]{0,50}ng/u.test(cell.folded)
    || isCapitals(cell.value) && opensAgency(cell.value)
}

/** A long line in sentence case is the body's, or a headline's. */
function isProse(line: Line): boolean {
  return line.kind === 'text' && line.value.length > 130 || /^[i1a][.)-]\s/u.test(line.folded) && line.value.length > 20 || /^(?:can cu|thuc hien) .{30}/u.test(line.folded)
}

function findCode(cells: readonly Cell[]): (Header['code'] & {cells: Cell[]}) | null {
  for (const [i, cell] of cells.entries()) {
    if (cell.phrase !== null) continue
    const read = readCode(cell.value)
    if (read !== null) return {read, text: sliceText(cellText(cell), read.start, read.end), cells: [cell]}
    if (!isCodeLabel(cell.value)) continue
    const next = cells.slice(i + 1, i + 4).find(({value, phrase}) => phrase === null && /^[\d\s]{0,8}[/-]\s?\p{Lu}/u.test(value))
    if (next === undefined) continue
    const text = foldBlanks(joinTexts([cellText(cell), cellText(next)]))
    const joined = readCode(text.value)
    if (joined !== null) return {read: joined, text: sliceText(text, joined.start, joined.end), cells: [cell, next]}
  }
  return null
}

function findPlaceAndDate(cells: readonly Cell[]): (Header['placeAndDate'] & {cells: Cell[]}) | null {
  for (const [i, cell] of cells.entries()) {
    if (cell.value.length > 90 || cell.phrase !== null || readCode(cell.value) !== null && !/ng[a-z]{1,2}\s/u.test(cell.folded)) continue
    const before = cells[i - 1]
    const broken = before?.line === cell.line - 1 && /^(?:\S+,)?\s*ng|^\S+, ng/u.test(cell.folded) && /^(?:thanh pho|tp\.?|thi xa)(?:\s\S+)*$/u.test(before.folded)
    const parts = [...(broken ? [before] : []), cell, ...restOfDate(cells, i)]
    const text = foldBlanks(joinTexts(parts.map(cellText)))
    const folded = parts.length === 1 && text.value === cell.value ? cell.folded : null
    const read = readPlaceAndDate(text.value, folded ?? foldOf(parts, text))
    if (read !== null) return {read, text, cells: parts}
  }
  return null
}

/** The cells behind one that ends in the middle of a date, up to the one that prints the year. */
function restOfDate(cells: readonly Cell[], at: number): Cell[] {
  const opening = cells[at]
  if (opening === undefined || !OPENS_DATE.test(opening.folded) || PRINTS_YEAR.test(opening.folded)) return []
  const rest = cells.slice(at + 1, at + 4)
  const end = rest.findIndex(({folded}) => PRINTS_YEAR.test(folded))
  const taken = rest.slice(0, end + 1)
  return taken.every(({value, folded, phrase}) => phrase === null && value.length < 30 && readPlaceAndDate(value, folded) === null) ? taken : []
}

const OPENS_DATE = /(?:^|[,.;]\s{0,3})ng[a-z]{1,2}(?=\s|$)|\sngay(?=\s|$)/u
const PRINTS_YEAR = /(?:^|[^a-z])n[a-z]m(?![a-z])/u

function foldOf(parts: readonly Cell[], text: MappedText): string {
  const folded = parts.map(({folded}) => folded).join(' ').replace(/\s+/gu, ' ').trim()
  return folded.length === text.value.length ? folded : text.value.toLowerCase()
}

/** Lines of the left column that name organs: from the first organ up to the number, a rule or the right column's end. */
function organLines(cells: readonly Cell[]): MappedText[] {
  const lines: MappedText[] = []
  let last: Cell | null = null
  for (const cell of cells) {
    if (cell.phrase !== null) continue
    if (readCode(cell.value) !== null || isCodeLabel(cell.value)) break
    if (cell.value.length < 90 && readPlaceAndDate(cell.value, cell.folded) !== null) {
      if (lines.length > 0) break
      continue
    }
    const letters = cell.value.match(/\p{L}/gu)?.length ?? 0
    if (letters < 2 || isPieceOfTitle(cell.folded)) continue
    const opens = opensAgency(cell.value) && (isCapitals(cell.value) || cell.place === 0 && cell.of > 1)
    if (lines.length === 0 && !opens) continue
    if (last !== null && (!opens && !isCapitals(cell.value) || cell.line - last.line > 4 && !opens)) break
    lines.push(tidyOrgan(cell))
    last = cell
  }
  return lines
}

function tidyOrgan(cell: Cell): MappedText {
  const start = /[\p{L}\d]/u.exec(cell.value)?.index ?? 0
  const end = trimEnd(cell.value, /[^\p{L}\d),-]/u).length
  return sliceText(cellText(cell), start, end)
}

/** `CỘNG` of a title broken over two lines. */
function isPieceOfTitle(folded: string): boolean {
  return /^(?:cong(?: hoa(?: xa hoi)?)?|chu nghia viet nam|viet nam|doc lap.{0,10})$/u.test(folded)
}

/** A letter where V/v or Kính gửi stands in a type's place, else what the ký hiệu says. */
function typeFromCode(code: ReadCode | null, letter: boolean): Header['type'] {
  const type = code === null ? null : typeOfNotation(code.notation)
  if (type !== null && !letter) return {type, span: null}
  return letter || code !== null ? {type: LETTER, span: null} : null
}

function lastLine(cells: readonly Cell[]): number {
  return cells.reduce((last, {line}) => Math.max(last, line), -1)
}

/** `Kính gửi` under the subject of a tờ trình or a báo cáo, `… điện:` under that of a công điện. */
function findAddressees(lines: readonly Line[], from: number, type: DocumentType | null): number | null {
  for (let i = from; i < Math.min(lines.length, from + 12); i++) {
    const line = lines[i]
    if (line === undefined || line.kind === 'blank' || line.kind === 'rule') continue
    const folded = line.kind === 'row' ? line.folded.replace(/^[|\s]+/u, '') : line.folded
    if (opensAddressees(folded) || type === TELEGRAM && opensTelegram(folded)) return i
    if (line.value.length > 100) return null
  }
  return null
}

/** `(Ban hành kèm theo …)`, rules and the issuer printed once more belong to the header. */
function skipNotes(lines: readonly Line[], from: number): number {
  let end = from
  for (let i = from; i < Math.min(lines.length, from + 12); i++) {
    const line = lines[i]
    if (line === undefined) break
    if (line.kind === 'blank') continue
    const note = line.kind === 'rule' || line.kind === 'text' && (line.value.startsWith('(') || isCapitals(line.value) && (opensAgency(line.value) || /^(?:chu tich|bo truong|giam doc)/u.test(line.folded)))
    if (!note) break
    end = i + 1
    while (line.value.startsWith('(') && !(lines[end - 1]?.value ?? ')').includes(')') && end < from + 14) end++
    i = end - 1
  }
  return end
}
