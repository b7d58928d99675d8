import type {MappedText} from '../model/mapped-text.ts'
import {foldBlanks, joinTexts, sliceText} from '../util/mapped-text.ts'
import {trimEnd} from '../util/trim-end.ts'
import {cellText, type Cell} from './cells.ts'
import {isCodeLabel, readCode} from './code.ts'
import {readPlaceAndDate} from './place-and-date.ts'

/** `V/v`, or `về việc` in its place, and how scanners misread it; folded. */
const OPENING = /^[^a-z0-9]{0,4}(?:v\/\s?viec|v\s?[/i|l]\s?[vw](?![a-z0-9])|[vw]\s?[/%]{1,2}\s?[vw]?|ve\s?\/\s?v|ve viec)[\s:.,]*/u

/** Tells whether a text opens the trích yếu of a letter; `VỀ VIỆC` in capitals is that of a document whose type line is lost. */
export function opensRegarding({value, folded}: Pick<Cell, 'value' | 'folded'>): boolean {
  return OPENING.test(folded) && !value.startsWith('VỀ ')
}

/**
 * Reads the trích yếu of a letter: `V/v …` in the left column, over as many lines as it takes
 * (NĐ 30/2020/NĐ-CP Phụ lục I mục II.5).
 *
 * @param cells - of the header, in order
 */
export function readRegarding(cells: readonly Cell[]): {text: MappedText; cells: Cell[]} | null {
  const first = cells.findIndex((cell) => cell.phrase === null && opensRegarding(cell))
  const opening = cells[first]
  if (opening === undefined) return null
  const from = OPENING.exec(opening.folded)?.[0].length ?? 0
  const taken = [opening]
  const parts = [sliceText(cellText(opening), from, opening.value.length)]
  for (const cell of cells.slice(first + 1)) {
    if (!goesOn(cell, taken, cells)) {
      if (isOther(cell) || isRight(cell, opening)) continue
      break
    }
    taken.push(cell)
    parts.push(cellText(cell))
  }
  const text = foldBlanks(joinTexts(parts))
  const start = /[^\s.;:,_-]/u.exec(text.value)?.index ?? 0
  const end = trimEnd(text.value, /[\s.;:,_'"-]/u).length
  return {text: sliceText(text, Math.min(start, end), end), cells: taken}
}

function goesOn(cell: Cell, taken: readonly Cell[], all: readonly Cell[]): boolean {
  const opening = taken[0]
  const last = taken.at(-1)
  if (opening === undefined || last === undefined || cell.phrase !== null || isOther(cell) || isRight(cell, opening)) return false
  if (!/\p{L}{2}/u.test(cell.value)) return false
  const rowsApart = cell.line - last.line
  if (rowsApart > 1 && !/^\P{L}{0,3}\p{Ll}/u.test(cell.value)) return false
  if (rowsApart > 3) return false
  return !all.some((other) => other.line > last.line && other.line < cell.line && other.place === 0 && isOther(other) && !cell.barred && other.of === 1 && rowsApart > 2)
}

/** The number, the date, a stamp's number: cells that say something else. */
function isOther(cell: Cell): boolean {
  return cell.phrase !== null || readCode(cell.value) !== null || isCodeLabel(cell.value) || readPlaceAndDate(cell.value, cell.folded) !== null || /^so\s?:/u.test(cell.folded)
}

/** In a table the right column is every cell but the first; in aligned text it begins far to the right. */
function isRight(cell: Cell, opening: Cell): boolean {
  if (cell.barred && opening.barred ? cell.bar > opening.bar : cell.place > 0) return true
  return cell.of === 1 && cell.column > opening.column + Math.max(24, opening.value.length * 0.8)
}
