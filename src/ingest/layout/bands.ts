import {around, type Rect} from './page.ts'
import {overlap, printSegment, type Segment} from './segments.ts'

/** A gap between two lines that is a line left blank, in heights of letters. */
const BLANK = 1.25

/** No table has more. */
const MOST_COLUMNS = 50

/** Segments that are read one after the other. */
export interface Band {
  /** `column`: set beside the one before or behind it, as in the header; its lines are never joined. `table`: three columns or more. */
  readonly kind: 'body' | 'column' | 'table'
  /** Lines in reading order, each of one segment, but in a table of all of its row. */
  readonly lines: readonly (readonly Segment[])[]
}

/** A band to which lines are added yet. */
interface OpenBand extends Band {
  readonly lines: (readonly Segment[])[]
}

/**
 * Finds the reading order of a page: from top to bottom, but where segments stand side by side the left column before
 * the right one.
 */
export function findBands(segments: readonly Segment[]): Band[] {
  const rows = groupRows(segments)
  const bands: OpenBand[] = []
  for (let i = 0; i < rows.length;) {
    const run = columnRun(rows, i)
    if (run === null) {
      const last = bands.at(-1)
      const lines = (rows[i] ?? []).map((segment) => [segment])
      if (last?.kind === 'body') last.lines.push(...lines)
      else bands.push({kind: 'body', lines})
      i++
    } else {
      bands.push(...run.bands)
      i = run.end
    }
  }
  return bands
}

/** Segments side by side, in rows from top to bottom. */
function groupRows(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = []
  for (const segment of segments) {
    const row = rows.at(-1)
    if (row?.slice(-MOST_COLUMNS).some((each) => overlap(each, segment) > 0.5 && (each.right <= segment.left + 1 || segment.right <= each.left + 1)) === true) row.push(segment)
    else rows.push([segment])
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left))
}

function columnRun(rows: readonly (readonly Segment[])[], from: number): {bands: OpenBand[]; end: number} | null {
  const first = rows[from]
  if (first === undefined) return null
  const opens = first.length > 1 ? first : startsBeside(first, rows[from + 1]) ?? interleaves(first, rows[from + 1])
  if (opens === null) return null
  let gutter = widestGap(opens)
  let end = from
  let wide = 0
  let twos = 0
  let last: Rect | null = null
  for (let i = from; i < rows.length; i++) {
    const row = rows[i]
    if (row === undefined || last !== null && (far(last, row) || opensAddressees(row))) break
    const narrowed = narrow(gutter, row)
    if (narrowed === null) break
    if (row.length > 2) wide++
    if (row.length > 1) twos++
    // What follows the last row with two columns belongs to them only while it stands apart from the body.
    gutter = narrowed
    end = i + 1
    last = around(row)
  }
  end = endOfColumns(rows.slice(from, end), (gutter.left + gutter.right) / 2) + from
  const run = rows.slice(from, end)
  if (twos === 0 && turns(run, (gutter.left + gutter.right) / 2) < 2) return null
  if (wide >= 2 && wide >= run.length * 0.25) return {bands: [{kind: 'table', lines: run}], end}
  if (twos === 1 && run.length < 2) return {bands: [{kind: 'body', lines: [first]}], end: from + 1}
  const middle = (gutter.left + gutter.right) / 2
  const all = run.flat()
  const left = all.filter((segment) => (segment.left + segment.right) / 2 < middle)
  const right = all.filter((segment) => (segment.left + segment.right) / 2 >= middle)
  return {bands: [left, right].map((column) => ({kind: 'column', lines: column.map((segment) => [segment])})), end}
}

/**
 * Where the body begins below columns: at a blank line with nothing but the left column's side of the page filled from
 * there on, as by a title that is set to the left.
 */
function endOfColumns(run: readonly (readonly Segment[])[], middle: number): number {
  const lastRight = run.findLastIndex((row) => row.some(({left}) => left >= middle))
  const blank = run.findIndex((row, i) => i > lastRight && around(row).top - around(run[i - 1] ?? row).bottom > Math.max(...row.map(({top, bottom}) => bottom - top)) * BLANK)
  return blank < 0 ? run.length : blank
}

/** A column that begins half a line above the other. */
function startsBeside(row: readonly Segment[], next: readonly Segment[] | undefined): readonly Segment[] | null {
  if (next === undefined || next.length < 2) return null
  const gap = widestGap(next)
  return row.every(({left, right}) => right <= gap.left + 2 || left >= gap.right - 2) && !far(row[0] ?? {top: 0, bottom: 0, left: 0, right: 0}, next) ? next : null
}

/** Columns whose lines stand at heights of their own: the next line begins beside this one, above its foot. */
function interleaves([only]: readonly Segment[], next: readonly Segment[] | undefined): readonly Segment[] | null {
  const other = next?.[0]
  if (only === undefined || other === undefined || next?.length !== 1 || other.top >= only.bottom) return null
  const [left, right] = only.left < other.left ? [only, other] : [other, only]
  return right.left - left.right > (only.bottom - only.top) ? [left, right] : null
}

/** How often lines turn from one side of a gutter to the other. */
function turns(run: readonly (readonly Segment[])[], middle: number): number {
  const sides = run.flat().map(({left}) => left >= middle)
  return sides.filter((side, i) => i > 0 && side !== sides[i - 1]).length
}

function widestGap(row: readonly Segment[]): {left: number; right: number} {
  let best = {left: 0, right: 0}
  for (let i = 1; i < row.length; i++) {
    const gap = {left: row[i - 1]?.right ?? 0, right: row[i]?.left ?? 0}
    if (gap.right - gap.left > best.right - best.left) best = gap
  }
  return best
}

/** What is left of the gutter between two columns when a row is added; null where the row crosses it. */
function narrow(gutter: {left: number; right: number}, row: readonly Segment[]): {left: number; right: number} | null {
  let {left, right} = gutter
  for (const segment of row) {
    const middle = (left + right) / 2
    if (segment.right <= middle) left = Math.max(left, segment.right)
    else if (segment.left >= middle) right = Math.min(right, segment.left)
    else if (segment.right < right) left = Math.max(left, segment.right)
    else if (segment.left > left) right = Math.min(right, segment.left)
    else return null
  }
  return right - left > 1 ? {left, right} : null
}

/** More than three lines of nothing between. */
function far(above: Rect, row: readonly Segment[]): boolean {
  const top = Math.min(...row.map((segment) => segment.top))
  const height = Math.max(...row.map((segment) => segment.bottom - segment.top))
  return top - above.bottom > height * 7
}

/** `Kính gửi:` stands below both columns of a header, however far to the left. */
function opensAddressees(row: readonly Segment[]): boolean {
  return row.some((segment) => /^\s*Kính gửi\s?:/iu.test(printSegment(segment).text.normalize('NFC')))
}
