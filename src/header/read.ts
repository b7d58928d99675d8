import type {Line} from '../blocks/lines.ts'
import type {DocumentType} from '../model/document-type.ts'
import type {MappedText, Span} from '../model/mapped-text.ts'
import {foldBlanks, joinTexts, sliceText} from '../util/mapped-text.ts'
import {opensAddressees, opensTelegram, readAddressees} from './addressees.ts'
import {divideAgencies, opensAgency} from './agencies.ts'
import {cellsOf, cellText, type Cell} from './cells.ts'
import {isCodeLabel, readCode, type ReadCode} from './code.ts'
import {organLines} from './organ-lines.ts'
import {readPlaceAndDate, type PlaceAndDate} from './place-and-date.ts'
import {mayHoldPhrase} from './phrases.ts'
import {PROVINCE_BY_KEY} from './province-name.ts'
import {readRegarding} from './regarding.ts'
import {findStart} from './start.ts'
import {findStatus, type Status} from './status.ts'
import {findStop} from './stop.ts'
import {readSubject, readUntitled, type Subject} from './subject.ts'
import {congDien as TELEGRAM} from '../document-types/cong-dien.ts'
import {congVan as LETTER} from '../document-types/cong-van.ts'
import {isCapitals} from '../util/capitals.ts'
import {key} from '../util/fold.ts'
import {readTitled} from './titled.ts'
import {typeOfNotation} from './type-line.ts'

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
  const strictly = cellReader(false)
  const title = lines.slice(0, MOST_LINES).find((line) => mayHoldPhrase(line.folded) && strictly(line).some(({phrase}) => phrase !== null))
  const start = title === undefined ? 0 : findStart(lines, title.index, strictly)
  const cellsIn = title === undefined ? cellReader(true) : strictly
  const stop = findStop(topOf(lines, start), cellsIn)
  const upper = lines.slice(start, stop.at).flatMap(cellsIn).filter(({folded}) => !opensAddressees(folded))
  const mottos = upper.filter(({phrase}) => phrase !== null)
  const own = stop.type
  const printed = findCode(upper)
  const above = divideAgencies(organLines(upper))
  const titled = own !== null && printed === null && above.length === 0 ? readTitled(lines, own.line, own.span.end) : null
  const code = printed ?? (titled?.code ? {...titled.code, cells: []} : null)
  const organs = titled === null ? above : [titled.organ]
  const placeAndDate = ofUnit(findPlaceAndDate(upper), organs) ?? (titled?.placeAndDate ? {...titled.placeAndDate, cells: []} : null)
  const regarding = lettersOnly(readRegarding(upper), code?.read ?? null)
  if (mottos.length === 0 && code === null && placeAndDate === null && stop.type === null && regarding === null) return NO_HEADER
  const last = lastLine([...mottos, ...(code?.cells ?? []), ...(placeAndDate?.cells ?? []), ...(regarding?.cells ?? [])]) + 1
  const heading = titled?.subject ? {text: titled.subject, end: titled.end} : null
  const untitled = (): Subject | null => (code === null || regarding !== null ? null : readUntitled(lines, last))
  const subject = heading ?? (own === null ? untitled() : readSubject(lines, own.line + 1, own.rest))
  const end = subject?.end ?? last
  const opening = stop.addressees ?? findAddressees(lines, end, own?.type ?? null)
  const addressees = opening === null ? null : readAddressees(lines, opening, stop.at)
  return {
    organs,
    code,
    placeAndDate,
    type: own === null ? typeFromCode(code?.read ?? null, regarding !== null || addressees !== null) : {type: own.type, span: own.span},
    subject: subject?.text ?? regarding?.text ?? null,
    regarding: own === null && regarding !== null,
    addressees: addressees?.items ?? [],
    mottos,
    status: findStatus([...lines.slice(0, start).flatMap(cellsIn), ...upper]),
    end: Math.max(addressees?.end ?? end, subject === null ? 0 : skipNotes(lines, end)),
  }
}

/** Divides each line into its cells once. */
function cellReader(loosely: boolean): (line: Line) => readonly Cell[] {
  const rows: Cell[][] = []
  return (line) => rows[line.index] ??= cellsOf(line, loosely)
}

/** `V/V` in capitals under a number that tells a type is the trích yếu of a document whose type line is lost. */
function lettersOnly(regarding: ReturnType<typeof readRegarding>, code: ReadCode | null): typeof regarding {
  const untitled = code !== null && isCapitals(regarding?.cells[0]?.value ?? '') && typeOfNotation(code.notation) !== null
  return untitled ? null : regarding
}

const NO_HEADER: Header = {
  organs: [], code: null, placeAndDate: null, type: null, subject: null, regarding: false, addressees: [], mottos: [],
  status: {urgency: null, secrecy: null, draft: null}, end: 0,
}

function topOf(lines: readonly Line[], start: number): Line[] {
  const top: Line[] = []
  let printed = 0
  for (const line of lines.slice(start, start + MOST_LINES)) {
    if (line.kind === 'text' || line.kind === 'row') printed++
    if (printed > MOST_PRINTED) break
    top.push(line)
  }
  return top
}

function findCode(cells: readonly Cell[]): (Header['code'] & {cells: Cell[]}) | null {
  for (const [i, cell] of cells.entries()) {
    if (cell.phrase !== null) continue
    const read = readCode(cell.value)
    if (read !== null) return {read, text: sliceText(cellText(cell), read.start, read.end), cells: [cell]}
    if (!isCodeLabel(cell.value)) continue
    const next = cells.slice(i + 1, i + 4).find(({value, phrase}) => phrase === null && /^[\d\s]{0,8}(?:[/-]\s?[12]\d{3}\s?)?[/-]\s?\p{Lu}/u.test(value))
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
    const parts = [...(before !== undefined && opensPlace(before, cell) ? [before] : []), cell, ...restOfDate(cells, i)]
    const text = foldBlanks(joinTexts(parts.map(cellText)))
    const folded = parts.length === 1 && text.value === cell.value ? cell.folded : null
    const read = readPlaceAndDate(text.value, folded ?? foldOf(parts, text))
    if (read !== null) return {read, text, cells: parts}
  }
  return null
}

/** `Ủy ban nhân dân xã Quảng Nhâm` sits in Quảng Nhâm, however like a province's name that is. */
function ofUnit(found: ReturnType<typeof findPlaceAndDate>, organs: readonly MappedText[]): ReturnType<typeof findPlaceAndDate> {
  if (found?.read.place == null) return found
  const printed = found.text.value.slice(found.read.placeStart, found.read.placeEnd)
  const place = key(printed)
  const units = ['xa', 'phuong', 'thi tran', 'dac khu', 'huyen', 'quan', 'thi xa']
  const own = place !== key(found.read.place) && organs.map(({value}) => key(value)).some((organ) => units.some((unit) => organ.endsWith(` ${unit} ${place}`)))
  return own ? {...found, read: {...found.read, place: printed}} : found
}

/** The place begins on the line above: `Quảng Trị,`, `THÀNH PHỐ`, or half of a province's name. */
function opensPlace(above: Cell, cell: Cell): boolean {
  if (/^ng[a-z]{1,4}\s/u.test(cell.folded) && PROVINCE_BY_KEY.has(above.folded) && cell.line - above.line < 6) return true
  if (above.line !== cell.line - 1) return false
  const rest = /^(?<name>[a-z ]{0,20}),\s{0,3}ng/u.exec(cell.folded)?.groups?.['name']
  if (/^ng[a-z]{1,2}\s/u.test(cell.folded) && /^\p{Lu}[\p{L} .'–-]{1,40},$/u.test(above.value)) return true
  return (rest !== undefined || /^\S{0,20},?\s{0,3}ng/u.test(cell.folded)) && /^(?:thanh pho|tp\.?|thi xa)(?:\s\S{1,10}){0,4}$/u.test(above.folded)
    || rest !== undefined && PROVINCE_BY_KEY.has(`${above.folded} ${rest}`)
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
