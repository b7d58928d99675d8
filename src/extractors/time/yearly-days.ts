import {dayOf} from './calendar.ts'
import {expression, type TimeExpression} from './expression.ts'

/** How often something is reported that has its days in each year: by quarters, half years, years. */
const PERIOD = /^FREQ=(?:MONTHLY;INTERVAL=[36]|YEARLY)$/u
const YEARLY_DAY = /^FREQ=YEARLY;BYMONTH=\d+;BYMONTHDAY=\d+$/u
/** How far behind it the days are told. */
const REACH = 240
/** A further day of a list: `…, 20/6 và 20/9`. */
const FURTHER = /^(?:\s?,|\sva)\s(?<own>(?:truoc\s)?(?:ngay\s)?(?<d>[0-3]?\d)\s?\/\s?(?<m>[01]?\d))(?![\d/])/u

/**
 * Days without a year behind `định kỳ 6 tháng`, `hằng quý` in the same clause are due in each year, and stand for it: `định kỳ
 * 6 tháng báo cáo trước ngày 15/6 và 15/12` (GOLD, deadlines: a report's period with its day gives one row, the day's).
 *
 * @param times - in order, none overlapping
 * @param folded - the text that they count in
 */
export function yearlyDays(times: readonly TimeExpression[], folded: string): TimeExpression[] {
  const found: TimeExpression[] = []
  let periods: TimeExpression[] = []
  let clause = 0
  for (const time of times) {
    if (time.start - clause > REACH || /[.;]\s/u.test(folded.slice(clause, time.start))) periods = []
    if (PERIOD.test(time.rrule ?? '') || YEARLY_DAY.test(time.rrule ?? '')) periods.push(time)
    const rrule = periods.length > 0 && time.yearInferred && time.marked ? ruleOf(time, periods) : null
    if (rrule === null) found.push(time)
    else {
      for (const period of periods) if (PERIOD.test(period.rrule ?? '') && found.includes(period)) found.splice(found.indexOf(period), 1)
      found.push(every(time.start, time.end, rrule), ...further(folded, time.end))
    }
    clause = found.at(-1)?.end ?? time.end
  }
  return found
}

function further(folded: string, at: number): TimeExpression[] {
  const {groups = {}, 0: text = ''} = FURTHER.exec(folded.slice(at, at + 40)) ?? {}
  const [d, m] = [Number(groups['d']), Number(groups['m'])]
  if (text === '' || dayOf(2024, m, d) === null) return []
  const end = at + text.length
  return [every(end - (groups['own'] ?? '').length, end, `FREQ=YEARLY;BYMONTH=${m};BYMONTHDAY=${d}`), ...further(folded, end)]
}

/** The rule of a day, or of a month where something comes back each year: `mỗi năm rà soát một lần vào tháng 10`. */
function ruleOf({unit, from, to}: TimeExpression, periods: readonly TimeExpression[]): string | null {
  const [, month, day] = (to ?? from)?.split('-').map(Number) ?? []
  if (month === undefined || day === undefined) return null
  if (unit === 'month') return periods.some(({rrule}) => rrule === 'FREQ=YEARLY') ? `FREQ=YEARLY;BYMONTH=${month}` : null
  return unit === 'day' ? `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}` : null
}

function every(start: number, end: number, rrule: string): TimeExpression {
  return expression({start, end}, {unit: 'recurrence', relation: 'every', rrule})
}
