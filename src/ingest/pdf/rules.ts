import {around, type Rect} from '../layout/page.ts'
import {apply, type Matrix, type Point} from './matrix.ts'

/** A stroke or a filled rectangle thinner than this, in points, is a line. */
const THIN = 2.5
/** No honest path has more. */
const MOST_RULES = 5000

/**
 * The straight lines of a path as thin rectangles.
 *
 * @param path - pdf.js's own list: 0 moves, 1 draws a line, 2 and 3 curves, 4 closes
 * @param stroked - its edges are drawn; of a path that is only filled, only what is thin looks like a line
 */
export function rulesOfPath(path: ArrayLike<number>, matrix: Matrix, stroked: boolean): Rect[] {
  const rules: Rect[] = []
  let corners: Point[] = []
  const end = (): void => {
    for (const rule of rulesOf(corners, stroked)) rules.push(rule)
    corners = []
  }
  for (let i = 0; i < path.length && rules.length < MOST_RULES;) {
    const kind = path[i]
    if (kind === 0) end()
    if (kind === 0 || kind === 1) {
      corners.push(apply(matrix, path[i + 1] ?? 0, path[i + 2] ?? 0))
      i += 3
    } else if (kind === 2) i += 7
    else if (kind === 3) i += 5
    else {
      const first = corners[0]
      if (first !== undefined) corners.push(first)
      i += 1
    }
  }
  end()
  return rules
}

/** A thin box is one line; the edges of a larger one are four. */
function rulesOf(corners: readonly Point[], stroked: boolean): Rect[] {
  if (corners.length < 2) return []
  const box = around(corners.map(({x, y}) => ({left: x, right: x, top: y, bottom: y})))
  const thin = box.right - box.left < THIN || box.bottom - box.top < THIN
  if (thin) return Math.max(box.right - box.left, box.bottom - box.top) > THIN * 2 ? [box] : []
  if (!stroked) return []
  return corners.slice(1).flatMap((to, i) => {
    const from = corners[i]
    if (from === undefined || Math.abs(from.x - to.x) > 1 && Math.abs(from.y - to.y) > 1) return []
    return [{left: Math.min(from.x, to.x), right: Math.max(from.x, to.x), top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y)}]
  })
}
