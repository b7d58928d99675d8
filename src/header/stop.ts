import type {Line} from '../blocks/lines.ts'
import type {DocumentType} from '../model/document-type.ts'
import type {MappedText, Span} from '../model/mapped-text.ts'
import {isCapitals} from '../util/capitals.ts'
import {identity} from '../util/mapped-text.ts'
import {isHeaderLine, opensAddressees} from './addressees.ts'
import {opensAgency} from './agencies.ts'
import type {Cell} from './cells.ts'
import {isCodeLabel, readCode} from './code.ts'
import {readPlaceAndDate} from './place-and-date.ts'
import {readTypeLine, typeOfNotation} from './type-line.ts'

/** Where the cells of a header end, and by what. */
export interface Stop {
  /** Index of the first line behind the cells of the header. */
  readonly at: number
  readonly type: {readonly type: DocumentType; readonly line: number; readonly span: Span; readonly rest: MappedText | null} | null
  readonly addressees: number | null
}

/** The type line, the addressees, or the first line of prose, whichever comes first. */
export function findStop(top: readonly Line[], cellsIn: (line: Line) => readonly Cell[]): Stop {
  let known = 0
  let seen = 0
  let noted: DocumentType | null = null
  for (const [i, line] of top.entries()) {
    // SAO Y alone on a line is a stamp, unless the number says that the document is a copy.
    if (line.kind !== 'text' && line.kind !== 'row' && (line.kind !== 'stamp' || noted === null || typeOf(cellsIn(line))?.type !== noted)) continue
    const row = cellsIn(line)
    seen++
    if (row.some((cell) => opensAddressees(cell.folded)) && known > 0) return {at: behindHeaderLines(top, i), type: null, addressees: line.index}
    const type = known > 0 || seen <= 4 ? typeOf(row) : null
    if (type !== null) return {at: line.index, type: {...type, line: line.index}, addressees: null}
    if (OPENS_BODY.test(line.folded)) return {at: line.index, type: null, addressees: null}
    noted ??= notedType(row)
    if (row.some((cell) => tells(cell))) known++
    else if (isProse(line)) return {at: line.index, type: null, addressees: null}
  }
  return {at: (top.at(-1)?.index ?? -1) + 1, type: null, addressees: null}
}

/** Index of the first line behind the addressees' opening and what a scan prints of the right column below it. */
function behindHeaderLines(top: readonly Line[], opening: number): number {
  const under = top.slice(opening + 1, opening + 10)
  const last = under.findLast((line) => (line.kind === 'text' || line.kind === 'row') && isHeaderLine(line))
  const line = top[opening]
  return last !== undefined ? last.index + 1 : (line?.index ?? 0) + (line !== undefined && opensAddressees(line.folded) ? 0 : 1)
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

/** With what a body opens, folded; dates and numbers in it are of others. */
const OPENS_BODY = /^(?:can cu|thuc hien) .{30}/u

/** A long line in sentence case is the body's, or a headline's; a subject says by its first word that it is one. */
function isProse(line: Line): boolean {
  return line.kind === 'text' && line.value.length > 130 && !/^v\s?\/\s?v(?![a-z])/u.test(line.folded) || /^[i1a][.)-]\s/u.test(line.folded) && line.value.length > 20
}
