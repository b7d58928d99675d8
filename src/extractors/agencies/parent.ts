import {nextItem} from './next-item.ts'
import {readNamed} from './named.ts'
import {phraseAt, type Word} from './words.ts'

/** Parts of organs, and the organs they may be parts of; folded. */
const PARENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:cuc|vu|tong cuc|vien|thanh tra)$/u, /^bo$/u],
  [/^(?:phong|chi cuc|trung tam|thanh tra)$/u, /^so$/u],
  [/^phong (?:canh sat|an ninh|tham muu|pc|pa)$/u, /^cong an$/u],
]

/** Heads of parts behind which `của` names the whole. */
const PARTS = /^(?:phong|chi cuc|thanh tra|van phong|trung tam|ban|hai ban|cac ban|doi|tram|khoa|to|vien)$/u

/** `Thanh tra giao thông của Sở Xây dựng`: the word behind the whole, which goes with the name of its part; `end` where none follows. */
export function readWhole(words: readonly Word[], at: number, end: number): number {
  if (words[end]?.value !== 'cua' || words[end].gap !== '' || words[end + 1]?.gap !== '' || !words[end + 1]?.capital) return end
  if (!PARTS.test(phraseAt(words, at, at + 1)) && !PARTS.test(phraseAt(words, at, at + 2))) return end
  return readNamed(words, end + 1)?.end ?? end
}

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
  // `Thanh tra Bộ, Bộ Công an`: the part has told whose it is.
  if (/^(?:bo|so)$/u.test(words[end - 1]?.value ?? '') && end > at + 1) return end
  // `Thanh tra tỉnh, Sở Tài chính`: a part of its own, whose level is told.
  if (sign.gap === ',' && /^(?:tinh|huyen|xa|pho|quan|phuong|vuc)$/u.test(words[end - 1]?.value ?? '')) return end
  const of = (from: number): string[] => [1, 2, 3].map((count) => phraseAt(words, from, from + count))
  if (!PARENTS.some(([part, whole]) => of(at).some((head) => part.test(head)) && of(end).some((head) => whole.test(head)))) return end
  // `Bộ Chỉ huy` is no ministry.
  const whole = /^chi huy|^tu lenh/u.test(phraseAt(words, end + 1, end + 3)) ? null : readNamed(words, end)
  if (whole === null) return end
  // One of several: `Cục A, Bộ Y tế, Bộ Tài chính`, `Thanh tra, Sở Y tế và Sở Tài chính`.
  const next = nextItem(words, whole.end)
  return next !== null && words[next]?.value === sign.value || whole.end + 1 < words.length && words[whole.end]?.value === 'va' && sign.gap === ',' ? end : whole.end
}
