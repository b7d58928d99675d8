import type {Line} from '../blocks/lines.ts'
import type {MappedText} from '../model/mapped-text.ts'
import {isCapitals} from '../util/capitals.ts'
import {fold} from '../util/fold.ts'
import {foldBlanks, identity, joinTexts, sliceText} from '../util/mapped-text.ts'
import {readCode, type ReadCode} from './code.ts'
import {readPlaceAndDate, type PlaceAndDate} from './place-and-date.ts'
import {lineText} from './subject.ts'

/** What the heading of a collection says of a document: `CHỈ THỊ CỦA … SỐ … NGÀY … VỀ …`. */
export interface Titled {
  readonly organ: MappedText
  readonly code: {readonly read: ReadCode; readonly text: MappedText} | null
  readonly placeAndDate: {readonly read: PlaceAndDate; readonly text: MappedText} | null
  readonly subject: MappedText | null
  readonly end: number
}

const MOST_LINES = 8
const HEADING = /^\s?cua (?<organ>[a-z ,&-]{4,80}?)(?: (?<code>so ?:? ?\S{3,30}))?(?: (?<date>ngay \d{1,2} thang \d{1,2} nam \d{4}))?(?: (?<subject>(?:ve|v\/v|ban hanh|quy dinh|sua doi|phe duyet|huong dan) .*))?$/du

/**
 * Reads a heading that names the issuer behind the type, as collections of laws print it instead of the two columns.
 *
 * @param line - index of the type line
 * @param typeEnd - where the type's name ends in the clean text
 * @returns null where no issuer stands behind the type
 */
export function readTitled(lines: readonly Line[], line: number, typeEnd: number): Titled | null {
  const opening = lines[line]
  if (opening === undefined) return null
  const rest = identity(opening.value.slice(typeEnd - opening.start), typeEnd)
  const under = lines.slice(line + 1, line + MOST_LINES)
  const end = under.findIndex(({kind, value}) => kind !== 'text' || !isCapitals(value))
  const below = end < 0 ? under : under.slice(0, end)
  const title = foldBlanks(joinTexts([rest, ...below.map(lineText)]))
  const match = HEADING.exec(fold(title.value))
  const part = (name: string): MappedText | null => {
    const at = match?.indices?.groups?.[name]
    return at === undefined ? null : sliceText(title, at[0], at[1])
  }
  const organ = part('organ')
  if (organ === null) return null
  const code = part('code')
  const read = code && readCode(code.value)
  const date = part('date')
  const day = date && readPlaceAndDate(date.value, fold(date.value))
  return {
    organ, subject: part('subject'), end: line + 1 + below.length,
    code: code && read && {read, text: code}, placeAndDate: date && day && {read: day, text: date},
  }
}
