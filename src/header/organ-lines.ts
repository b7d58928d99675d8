import type {MappedText} from '../model/mapped-text.ts'
import {isCapitals} from '../util/capitals.ts'
import {foldBlanks, joinTexts, sliceText} from '../util/mapped-text.ts'
import {trimEnd} from '../util/trim-end.ts'
import {breaksHead, endsOpen, opensAgency} from './agencies.ts'
import {cellText, type Cell} from './cells.ts'
import {isCodeLabel, readCode} from './code.ts'
import {isPieceOfTitle} from './phrases.ts'
import {readPlaceAndDate} from './place-and-date.ts'
import {isStatusMark} from './status.ts'

/** Lines of the left column that name organs: from the first organ up to the number, a rule or the right column's end. */
export function organLines(cells: readonly Cell[]): MappedText[] {
  const lines: MappedText[] = []
  let last: Cell | null = null
  let above: Cell | null = null
  let half: Cell | null = null
  for (const [i, cell] of cells.entries()) {
    if (cell.phrase === 'youth-title' && lines.length === 0 && isSuperior(cell, cells.slice(i + 1))) lines.push(tidyOrgan(cell))
    if (cell.phrase !== null) continue
    if (readCode(cell.value) !== null || isCodeLabel(cell.value)) break
    if (cell.value.length < 90 && readPlaceAndDate(cell.value, cell.folded) !== null) {
      if (lines.length > 0 && !endsOpen(lines.at(-1)?.value ?? '')) break
      continue
    }
    const letters = cell.value.match(/\p{L}/gu)?.length ?? 0
    // `TỔNG LIÊN ĐOÀN LAO ĐỘNG` / `VIỆT NAM` below one another, and no half of the country's name.
    if (cell.folded === 'viet nam' && last !== null && cell.line === last.line + 1 && cell.place === last.place && cell.of === last.of) {
      lines.push(tidyOrgan(cell))
      last = cell
      continue
    }
    if (letters < 2 || isPieceOfTitle(cell.folded) || isStatusMark(cell.value)) continue
    const broken = half ?? (last === null ? above : null)
    const joins = broken !== null && isHalfOfHead(broken, cell)
    const opens = joins || opensAgency(cell.value) && (isCapitals(cell.value) || cell.place === 0 && cell.of > 1)
    if (lines.length === 0 && !opens) {
      above = cell
      continue
    }
    if (last !== null && (!opens && !isCapitals(cell.value) || cell.line - last.line > 4 && !opens)) break
    if (joins && half !== null) lines.pop()
    lines.push(joins ? foldBlanks(joinTexts([cellText(broken), tidyOrgan(cell)])) : tidyOrgan(cell))
    half = cell
    last = cell
  }
  return lines
}

/** The Đoàn's name stands in the left column above its committee, or in the right one as a motto. */
function isSuperior(title: Cell, behind: readonly Cell[]): boolean {
  const below = behind.find(({line}) => line > title.line)
  return title.place === 0 && below?.place === 0 && /^[^a-z]{0,3}(?:bch|ban chap hanh|btv|ban thuong vu)(?![a-z])/u.test(below.folded)
}

/** `VĂN` above `PHÒNG CHÍNH PHỦ`: the first word of a name that a narrow cell broke. */
function isHalfOfHead(above: Cell, cell: Cell): boolean {
  return above.line === cell.line - 1 && isCapitals(above.value) && !/\s/u.test(above.value) && breaksHead(above.value, cell.value)
}

function tidyOrgan(cell: Cell): MappedText {
  const start = /[\p{L}\d]/u.exec(cell.value)?.index ?? 0
  const end = trimEnd(cell.value, /[^\p{L}\d),-]/u).length
  return sliceText(cellText(cell), start, end)
}
