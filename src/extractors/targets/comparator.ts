import type {Comparator} from './target.ts'

/** Words between a comparing word and its figure. */
const MIDDLE = '(?:\\s(?:la|dat|muc|duoc|con|tu|tren|khoang|moi (?:nam|quy|thang|tuan|ngay)|dat muc|muc tieu|vao khoang))*\\s?$'

/** What the words right before a figure make of it; the first that fits decides. Folded. */
const BEFORE: readonly (readonly [Comparator, RegExp])[] = [
  ['<=', /(?:≤|<\s?\/?\s?=)\s?$/u],
  ['>=', /(?:≥|>\s?\/?\s?=)\s?$/u],
  ['>', />\s?$/u],
  ['<', /<\s?$/u],
  ['<=', /(?<![a-z])khong (?:de|duoc|cho phep)(?:\s[a-z]+){0,6}?\s(?:vuot qua|vuot|qua|cao hon|lon hon|tren)(?:\smuc)?\s$/u],
  ['>=', /(?<![a-z])khong (?:de|duoc)(?:\s[a-z]+){0,6}?\s(?:duoi|thap hon|it hon)(?:\smuc)?\s$/u],
  ['<=', new RegExp(`(?<![a-z])(?:khong (?:vuot )?qua|khong vuot|khong cao hon|khong lon hon|toi da|cao nhat)${MIDDLE}`, 'u')],
  ['>=', new RegExp(`(?<![a-z])(?:it nhat|toi thieu|khong duoi|khong thap hon|khong it hon|thap nhat|dat va vuot|bang hoac vuot)${MIDDLE}`, 'u')],
  ['~', /(?<![a-z])(?:khoang|gan|xap xi|tren duoi|vao khoang)(?:\sdat)?\s$/u],
  ['>', /(?<![a-z])(?:tren|hon|vuot|cao hon|lon hon)(?:\smuc)?\s$/u],
  ['<', /(?<![a-z])(?:duoi|thap hon|it hon|nho hon)(?:\smuc)?\s$/u],
  ['>=', /(?<![a-z])(?<!(?:dau|vat|nguyen|trung) )tu\s$/u],
]

/** `98% cán bộ, đảng viên trở lên`: the noun may stand between; a grade (`95% học sinh xếp loại khá trở lên`) bounds another thing. */
const NOUN_UP = /^\s(?:so\s)?(?:[a-z]+,?\s){0,5}(?:dang vien|doan vien|hoi vien|doan the|can bo|cong chuc|vien chuc|chien si|hoc sinh|sinh vien|tre(?: em)?|ho(?: gia dinh| dan)?|nguoi(?: dan| lao dong)?|nhan dan|dan so|lao dong|doanh nghiep|co so|don vi|co quan|truong|lop|thon|ban|xa|phuong|huyen|chi bo|dang bo|vu|vu an|ho so|dien tich|ke hoach|chi tieu)\stro len/u

/**
 * How a figure bounds what it measures (GOLD, targets; DOMAIN reference §6.3).
 *
 * @param before - the folded sentence up to the figure
 * @param after - the folded sentence behind it
 * @param range - it is a range, as `5-10%`
 */
export function comparatorOf(before: string, after: string, range: boolean): Comparator {
  if (range) return 'range'
  if (/^[\s(]{0,2}tro len/u.test(after) || NOUN_UP.test(after)) return '>='
  if (/^[\s(]{0,2}tro xuong/u.test(after)) return '<='
  return BEFORE.find(([, pattern]) => pattern.test(before.slice(-80)))?.[0] ?? '='
}
