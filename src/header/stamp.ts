import type {Line} from '../blocks/lines.ts'

/** The day of a digital signature. */
export interface SigningDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const SIGNED = /(?:gian k[a-z]|ngay ky|^date)\s?[:;.]?\s?(?:(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4})|(?<isoYear>\d{4})[.-](?<isoMonth>\d{2})[.-](?<isoDay>\d{2}))/u

/**
 * The day on which the issuer signed, as the stamp above the header or behind the document prints it (`Thời gian ký: 11/09/2024 …`, `Ngày ký: …`, `Date: …`).
 * Stamps of gazettes and portals have no such label and are passed over.
 */
export function findSigningDay(lines: readonly Line[]): SigningDay | null {
  for (const {folded} of [...lines.slice(0, 60), ...lines.slice(60).slice(-30)]) {
    const groups = SIGNED.exec(folded)?.groups
    if (!groups) continue
    const day = Number(groups['day'] ?? groups['isoDay'])
    const month = Number(groups['month'] ?? groups['isoMonth'])
    const year = Number(groups['year'] ?? groups['isoYear'])
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) return {year, month, day}
  }
  return null
}
