/** `14 giờ 30 phút ngày …`, `17h00 chiều thứ Sáu`: an hour, and what stands between it and its day. Folded. */
const CLOCK = /(?<![a-z\d/.-])\d{1,2}\s?(?:gio|h|g)\s?(?:\d{1,2}(?!\d|\s?[/.-]\s?\d|\s+thang)\s?(?:phut|p|')?)?\s?(?:sang|chieu|toi)?[\s,’']{1,4}(?=[a-z\d])/gu

/** A text in which hours are blanks, so that what bounds a day stands right before it. */
export interface Unclocked {
  /** As long as the text. */
  readonly plain: string
  /** Where each hour begins, by where the blanks end. */
  readonly hours: ReadonlyMap<number, number>
}

/** @param folded - the text */
export function withoutClocks(folded: string): Unclocked {
  const hours = new Map<number, number>()
  if (!/\d\s?[gh]/u.test(folded)) return {plain: folded, hours}
  const plain = folded.replace(CLOCK, (hour, at: number) => {
    hours.set(at + hour.length, at)
    return ' '.repeat(hour.length)
  })
  return {plain, hours}
}
