import type {Box as WrittenBox} from '../model/document.generated.ts'
import type {Box, Place} from '../model/intake.ts'

/** The page on which a stretch of the source begins, and the box around what of it stands there. */
export function placeOf(places: readonly Place[], start: number, end: number): {page?: number; box?: WrittenBox} {
  const first = firstBehind(places, start)
  const page = places[first]?.page
  if (page === undefined || (places[first]?.start ?? Infinity) >= Math.max(end, start + 1)) return {}
  let hull: Box | null = null
  for (let i = first; i < places.length; i++) {
    const place = places[i]
    if (place?.page !== page || place.start >= end) break
    if (place.box !== null) hull = hull === null ? place.box : around(hull, place.box)
  }
  return hull === null ? {page} : {page, box: rounded(hull)}
}

/** The least of the scanner's confidences over a stretch; null where nothing of it was scanned. */
export function confidenceOf(places: readonly Place[], start: number, end: number): number | null {
  let least: number | null = null
  for (let i = firstBehind(places, start); i < places.length; i++) {
    const place = places[i]
    if (place === undefined || place.start >= end) break
    if (place.confidence !== null) least = Math.min(least ?? 1, place.confidence)
  }
  return least
}

/** The first place that ends behind an offset. */
function firstBehind(places: readonly Place[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function around(a: Box, b: Box): Box {
  return {left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom)}
}

function rounded({left, top, right, bottom}: Box): WrittenBox {
  const share = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4
  return {left: share(left), top: share(top), right: share(right), bottom: share(bottom)}
}
