/** A stretch of days, both ends included, ISO; null is open. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

/** A single day; null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Days | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  const iso = isoDay(year, month, day)
  return {from: iso, to: iso}
}

/** From the first day of a month to the last day of another one. */
export function monthsOf(year: number, first: number, last: number): Days | null {
  if (first < 1 || last > 12 || first > last) return null
  return {from: isoDay(year, first, 1), to: isoDay(year, last, daysIn(year, last))}
}

/** From the first day of a year to the last day of another one. */
export function yearsOf(first: number, last: number): Days | null {
  return first > last ? null : {from: isoDay(first, 1, 1), to: isoDay(last, 12, 31)}
}

/** A school year, by and large: from September to August; null where the second year does not follow the first. */
export function schoolYearOf(first: number, second: number): Days | null {
  return second === first + 1 ? {from: isoDay(first, 9, 1), to: isoDay(second, 8, 31)} : null
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const WORDS = ['mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai']

/** A number in digits or, up to twelve, in words (folded); null for neither. */
export function numberOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  if (/^\d+$/u.test(text)) return Number(text)
  const at = WORDS.indexOf(text === 'gieng' ? 'mot' : text === 'chap' ? 'muoi hai' : text === 'bon' ? 'tu' : text)
  return at < 0 ? null : at + 1
}

/** I to IV, or 1 to 4. */
export function quarterOf(text: string | undefined): number | null {
  const at = ['i', 'ii', 'iii', 'iv'].indexOf(text ?? '')
  if (at >= 0) return at + 1
  return /^[1-4]$/u.test(text ?? '') ? Number(text) : null
}

/** RFC 5545 names of the days as they are counted here: thứ hai is Monday. */
export function weekdayOf(text: string | undefined): string | null {
  const days: Readonly<Record<string, string>> = {hai: 'MO', 2: 'MO', ba: 'TU', 3: 'TU', tu: 'WE', 4: 'WE', nam: 'TH', 5: 'TH', sau: 'FR', 6: 'FR', bay: 'SA', 7: 'SA', 'chu nhat': 'SU'}
  return days[text ?? ''] ?? null
}

/** Whether a day lies before a date of which the day or the month may not be told; false where either is missing. */
export function isBefore(day: string | null, date: string | null): boolean {
  return day !== null && date !== null && day.slice(0, date.length) < date
}

/** The year of a date, for days printed without one. */
export function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4))
}
