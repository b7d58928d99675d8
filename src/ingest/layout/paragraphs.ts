import {around, quantile} from './page.ts'
import {printSegment, type Segment} from './segments.ts'

/** Left and right edge of the text of a page. */
export interface Margins {
  readonly left: number
  readonly right: number
}

/** An item of a list, a heading with a number or letter; no code (`23/CT-TTg`), no figure, no `Chương trình`. */
const MARKER = /^(?:[-–—+*•●▪]|\(?(?:\d{1,2}(?:\.\d{1,2}){0,4}|[a-zđ]|[IVX]{1,5})(?:[.)]|\/(?!\p{Lu}{2})|-(?=\s\p{L}))(?!\d)|(?:Điều|Phần|Chương|Mục|Phụ lục)\s+(?:\d|[IVX]+(?!\p{L})|thứ\s))\s?/u

/** Right edges up to the margin: beyond it stand only what scanners add and what hangs over. */
const REACHED = 0.9

/** Measures the edges that most full lines keep. */
export function measureMargins(lines: readonly Segment[]): Margins {
  const widest = lines.reduce((most, {left, right}) => Math.max(most, right - left), 0)
  const full = lines.filter(({left, right}) => right - left > widest * 0.75)
  return {left: full.length === 0 ? 0 : around(full).left, right: quantile(full.map(({right}) => right), REACHED)}
}

/**
 * Tells whether a line goes on the paragraph of the one before: that one is so full that the next line's first word
 * did not fit, and the next line is not set in as a first line is.
 *
 * @param first - first line of the paragraph
 * @param gap - the usual distance between lines
 */
export function goesOn(first: Segment, before: Segment, next: Segment, margins: Margins, nextText: string, gap: number): boolean {
  const height = Math.max(before.bottom - before.top, next.bottom - next.top)
  if (MARKER.test(nextText)) return false
  if (ratio(before.bottom - before.top, next.bottom - next.top) < 0.6) return false
  if (next.top >= before.top && next.top - before.bottom > height * 1.6) return false
  if (isApart(before, next, gap) && !/^\p{Ll}/u.test(nextText)) return false
  if (leavesRoom(before, next, margins)) return false
  // No line of a paragraph begins in the right half of the page, unless the paragraph stands there.
  const half = (margins.left + margins.right) / 2
  if (before.left > half && next.left < half) return false
  if (next.left - margins.left < height * 0.9) return true
  // Set in: the second line of an item that hangs, or a first line, which begins with a capital.
  const hangs = before !== first && Math.abs(next.left - before.left) < height * 0.5 && !isCentered(next, margins, height)
  return hangs || /^\p{Ll}/u.test(nextText) && !isCentered(next, margins, height)
}

/** So many lines, and such a share of those that surely go on the one before, tell a page that was not broken at its margin. */
const BROKEN = {least: 3, share: 0.15}

/**
 * Tells whether the lines were broken otherwise than at the margin, as in a text that was typed line by line: many that
 * go on a sentence would have found room in the line before. Then the margin tells nothing of paragraphs.
 */
export function isTypedByLine(pages: readonly {readonly lines: readonly Segment[]; readonly margins: Margins}[]): boolean {
  let sure = 0
  let broken = 0
  for (const {lines, margins} of pages) {
    for (const [i, next] of lines.entries()) {
      const before = lines[i - 1]
      if (before === undefined || before.right - before.left < (margins.right - margins.left) * 0.5) continue
      if (next.left - margins.left > (next.bottom - next.top) * 0.9 || next.top < before.bottom) continue
      if (!/^\p{Ll}{2}/u.test(printSegment(next).text.trim().normalize('NFC'))) continue
      sure++
      if (leavesRoom(before, next, margins)) broken++
    }
  }
  return broken >= BROKEN.least && broken > sure * BROKEN.share
}

/** The first word of a line would have found room in the line before. */
function leavesRoom(before: Segment, next: Segment, margins: Margins): boolean {
  const height = Math.max(before.bottom - before.top, next.bottom - next.top)
  return before.right + firstWordWidth(next) + height * 0.25 < margins.right - height * 0.4
}

/** A blank line, or paragraph spacing, stands between two lines. @param gap - the usual distance between lines */
export function isApart(before: Segment, next: Segment, gap: number): boolean {
  return next.top - before.bottom > gap * 1.6 + (next.bottom - next.top) * 0.3
}

function ratio(a: number, b: number): number {
  return Math.min(a, b) / Math.max(a, b, 0.01)
}

function isCentered({left, right}: Segment, margins: Margins, height: number): boolean {
  return Math.abs((left - margins.left) - (margins.right - right)) < height * 1.5 && left - margins.left > height * 1.5
}

function firstWordWidth({words}: Segment): number {
  const word = words.find(({text}) => text.trim() !== '')
  if (word === undefined) return 0
  const first = /^\s*\S+/u.exec(word.text)?.[0].length ?? 1
  return (word.right - word.left) * first / Math.max(1, word.text.length)
}
