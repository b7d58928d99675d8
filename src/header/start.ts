import type {Line} from '../blocks/lines.ts'
import {isCapitals} from '../util/capitals.ts'
import {breaksHead, opensAgency} from './agencies.ts'
import type {Cell} from './cells.ts'
import {readCode} from './code.ts'
import {readPlaceAndDate} from './place-and-date.ts'
import {opensRegarding} from './regarding.ts'

/** How many lines of another kind may stand between two parts of a header, and how long they may be. */
const MOST_APART = 4
/** ... where a narrow column breaks a subject. */
const MOST_OF_SUBJECT = 10
const LONGEST = 110

/**
 * Finds where the header begins: portals print headlines, menus and attributes of a document above it.
 *
 * @param title - index of the line with the Quốc hiệu or the Party's title
 * @param cellsIn - the cells of a line
 * @returns index of the first line up to the title from which on one part of a header follows another
 */
export function findStart(lines: readonly Line[], title: number, cellsIn: (line: Line) => readonly Cell[]): number {
  let start: number | null = null
  let apart = 0
  let most = MOST_APART
  for (const line of lines.slice(0, title)) {
    if (line.kind !== 'text' && line.kind !== 'row') continue
    const cells = cellsIn(line)
    if (opensHeader(cells) || isHalfWord(line, lines[line.index + 1])) {
      start ??= line.index
      apart = 0
      most = cells[0] !== undefined && opensRegarding(cells[0]) ? MOST_OF_SUBJECT : MOST_APART
    } else if (!isCapitals(line.value) && ++apart > most || line.value.length > LONGEST) {
      start = null
    }
  }
  return start ?? title
}

/** `VĂN` above `PHÒNG CHÍNH PHỦ`: a narrow cell breaks a name behind its first word. */
function isHalfWord({value}: Line, below: Line | undefined): boolean {
  return below !== undefined && /^\p{Lu}{1,6}$/u.test(value) && breaksHead(value, below.value)
}

/** An organ, the number, place and date or a `V/v` stand first in the line. */
function opensHeader([first]: readonly Cell[]): boolean {
  if (first === undefined || first.value.length > 90) return false
  return isCapitals(first.value) && opensAgency(first.value)
    || /^[^a-z]{0,3}(?:so\s?[:.]?\s?|(?=[\d/-]))/u.test(first.folded) && readCode(first.value) !== null
    || /^[^;:]{0,40}ng/u.test(first.folded) && readPlaceAndDate(first.value, first.folded) !== null
    || opensRegarding(first)
}
