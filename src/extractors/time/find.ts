import {withoutClocks} from './clock.ts'
import {findDurations} from './durations.ts'
import type {TimeExpression} from './expression.ts'
import {findLunar} from './lunar.ts'
import {mendScan} from './misread.ts'
import {findPoints} from './points.ts'
import {findRecurrences} from './recurrences.ts'
import {yearlyDays} from './yearly-days.ts'

/** What any time expression has; texts without it are not looked at further. Folded. */
const HINT = /\d{4}|ngay|thang|quy|qui|nam|tuan|han|thoi|gio|phut|\dh|tet|th6ng|tu[di]n|(?:truoc|den|nhat)\s\d/u

/**
 * Finds all time expressions of a text, in order; where two overlap the one that tells more stays.
 *
 * @param text - folded
 * @param year - of the document, for dates printed without one
 */
export function findTimes(text: string, year: number | null): TimeExpression[] {
  if (!HINT.test(text)) return []
  const folded = mendScan(text)
  const {plain, hours} = withoutClocks(folded)
  const dated = [...findRecurrences(folded, plain), ...findPoints(plain, year)].map((time) => ({...time, start: hours.get(time.start) ?? time.start}))
  const all = [...findLunar(folded), ...dated, ...findDurations(folded)]
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: TimeExpression[] = []
  for (const time of all) {
    const rival = kept.at(-1)
    if (rival === undefined || time.start >= rival.end) kept.push(time)
    else if (time.end - time.start > rival.end - rival.start && rank(time) >= rank(rival)) kept[kept.length - 1] = time
  }
  return yearlyDays(kept, folded)
}

/** A day of the lunar calendar is none of the solar one; a recurrence with its day beats the day alone. */
function rank({unit, rrule}: TimeExpression): number {
  return unit === 'lunar' ? 4 : unit === 'recurrence' ? (rrule?.includes('BY') ? 3 : 1) : 2
}
