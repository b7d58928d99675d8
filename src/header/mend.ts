import type {Line} from '../blocks/lines.ts'
import type {PlaceAndDate} from './place-and-date.ts'
import type {Header} from './read.ts'
import {findSelfCitation} from './self-citation.ts'
import {findSigningDay} from './stamp.ts'

/**
 * Fills in number and date that are unreadable in the header but told elsewhere: by the document's own annexes, or,
 * for the date, by the issuer's digital signature. What was left blank stays blank.
 */
export function mendHeader(header: Header, lines: readonly Line[]): Header {
  const {code, placeAndDate} = header
  if (code === null) return header
  const unsure = code.read.unreadable || placeAndDate?.read.unreadable === true
  const told = unsure ? findSelfCitation(lines, header.end, code.read.notation) : null
  const read = told !== null && code.read.unreadable ? {...code.read, number: told.number} : code.read
  return {...header, code: {...code, read}, placeAndDate: placeAndDate && {...placeAndDate, read: mendDate(placeAndDate.read, [told, findSigningDay(lines)])}}
}

interface Told {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** Takes the first told day that agrees with what is readable. */
function mendDate(read: PlaceAndDate, told: readonly (Told | null)[]): PlaceAndDate {
  if (!read.unreadable) return read
  for (const other of told) {
    if (other?.year == null || other.month === null || other.day === null) continue
    const agrees = (own: number | null, its: number): boolean => own === null || own === its
    // Where the day beside it is unreadable, a month of one digit is as unsure.
    const month = agrees(read.month, other.month) || read.day === null && Math.max(read.month ?? 0, other.month) < 10
    if (agrees(read.year, other.year) && month && agrees(read.day, other.day)) return {...read, year: other.year, month: other.month, day: other.day}
  }
  return read
}
