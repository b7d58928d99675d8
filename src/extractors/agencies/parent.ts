import {nextItem} from './next-item.ts'
import {readNamed} from './named.ts'
import {phraseAt, type Word} from './words.ts'

/** Parts of organs, and the organs they may be parts of; folded. */
const PARENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:cuc|vu|tong cuc|vien|thanh tra)$/u, /^bo$/u],
  [/^(?:phong|chi cuc|trung tam|thanh tra)$/u, /^so$/u],
  [/^phong (?:canh sat|an ninh|tham muu|pc|pa)$/u, /^cong an$/u],
]

/**
 * The organ behind a part of it, which only tells whose part it is: `Cục Quản lý Khám, chữa bệnh - Bộ Y tế`,
 * `Phòng Bổ trợ tư pháp, Sở Tư pháp` (GOLD: what explains the one before gives no row).
 *
 * @param at - the part's first word
 * @param end - the word behind it
 * @returns the word behind the whole; `end` where no such organ follows
 */
export function readParent(words: readonly Word[], at: number, end: number): number {
  const sign = words[end]
  if (sign === undefined || !/^[,–—-]$/u.test(sign.gap) || !sign.capital) return end
  const of = (from: number): string[] => [1, 2, 3].map((count) => phraseAt(words, from, from + count))
  if (!PARENTS.some(([part, whole]) => of(at).some((head) => part.test(head)) && of(end).some((head) => whole.test(head)))) return end
  // `Bộ Chỉ huy` is no ministry.
  const whole = /^chi huy|^tu lenh/u.test(phraseAt(words, end + 1, end + 3)) ? null : readNamed(words, end)
  if (whole === null) return end
  // One of several: `Cục A, Bộ Y tế, Bộ Tài chính`, `Thanh tra, Sở Y tế và Sở Tài chính`.
  const next = nextItem(words, whole.end)
  return next !== null && words[next]?.value === sign.value || whole.end + 1 < words.length && words[whole.end]?.value === 'va' && sign.gap === ',' ? end : whole.end
}
