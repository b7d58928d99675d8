import type {Line} from '../blocks/lines.ts'
import {fold} from '../util/fold.ts'

/** Number and date that a document tells of itself in its annexes. */
export interface SelfCitation {
  readonly number: string
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

const NUMBER = /so\s?[:.]?\s{0,3}(?<number>\d[\d ]{0,5}?)\s?[/-]\s?(?<notation>[a-z][a-z0-9./&-]{1,20}(?:\s?-\s?[a-z][a-z0-9&]{1,12})?)/gu
const DATE = /^.{0,6}?ngay\s{0,3}(?<day>\d{1,2})\s?(?:[/.-]|thang)\s?(?<month>\d{1,2})\s?(?:[/.-]|nam)\s?(?<year>\d{4})/u

/**
 * Finds `(Kèm theo Công văn số 1849/BGDĐT-GDPT ngày 10/4/2026 …)` behind the header: where the number or the date
 * above is unreadable, the document itself still tells it.
 *
 * @param notation - of the document's own number
 */
export function findSelfCitation(lines: readonly Line[], from: number, notation: string): SelfCitation | null {
  const own = fold(notation).replace(/\s/gu, '')
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (!line?.folded.includes('kem theo')) continue
    const text = lines.slice(i, i + 3).map(({folded}) => folded).join(' ')
    for (const match of text.matchAll(NUMBER)) {
      const {number = '', notation: printed = ''} = match.groups ?? {}
      if (printed.replace(/\s/gu, '') !== own) continue
      const date = DATE.exec(text.slice(match.index + match[0].length))?.groups
      return {
        number: number.replace(/\s/gu, ''), year: date ? Number(date['year']) : null, month: date ? inRange(date['month'], 12) : null, day: date ? inRange(date['day'], 31) : null,
      }
    }
  }
  return null
}

function inRange(digits: string | undefined, most: number): number | null {
  const value = Number(digits)
  return value >= 1 && value <= most ? value : null
}
