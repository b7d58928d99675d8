import type {Direction} from './target.ts'

/** Verbs that say which way a figure goes; folded, set apart from the names and verbs that only begin like them. */
const VERB = /(?<![a-z])(?:(?<increase>tang(?! cuong| toc| thiet| ni| vat| lu))|(?<rise>(?<!tro )len)|(?<decrease>(?:cat giam|keo giam|giam(?! sat| doc| dinh| thi| ho)|rut ngan|ha (?:thap|xuong)|xuong(?: con)?)(?:\s(?:ty le|toc do|muc|ty suat|nhip do) tang)?)|(?<maintain>(?:duy tri|giu (?:vung|on dinh|nguyen|o muc|muc)|on dinh o muc)(?:\s(?:[a-z]+\s){0,3}(?:ty le|toc do|muc|ty suat|nhip do) (?:tang|giam))?)|(?:dat(?! dai| nen)|bang|nang(?! cao| luc| suat| cap))|(?<anew>dam bao|bao dam|phan dau|xay dung|hinh thanh|to chuc|it nhat co))(?![a-z])/gu

/** The clause goes on from the figure that it starts from: `từ 40% | lên 60%`. */
const RISEN = /^(?:\s[a-z\d]+){0,3}\slen(?![a-z])/u
/** `… xuống dưới 3%, cận nghèo còn 4%`: the next of a list goes the same way where only `còn` leads to its figure. */
const LIST_ON = /^\s?(?:,|va)[^,;:.]{0,60}\scon(?:\s(?:duoi|khoang|khong qua|toi da))?\s$/u

/** `giảm 15% số vụ, 10% số người chết`: the verb of the first figure is that of the next, where nothing else is said of it. */
const SHARED = /^\s(?:[a-z\d]+\s){1,8}?[a-z\d]+(?:,|\sva|,\sva)\s(?:it nhat |tren |khoang |tu )?$/u
const ALIKE = /^\s(?:so|tong so|gia tri|luong|muc|dien tich|thiet hai)\s(?!.*(?<![a-z])(?:duoc|dat|co|phai|tham gia|hoan thanh)\s)/u

/**
 * Which way a figure is to go, by the nearest verb before it in its clause (GOLD: tăng, giảm, duy trì, else reach;
 * `nâng … lên 98%` tells the level to be reached, `từ 40% lên 60%` the way).
 *
 * @param before - the folded clause up to the figure
 * @param after - ... and behind it
 * @param printed - the same as printed: `tặng` folds like `tăng`
 * @param last - which way the figure before it in the same sentence goes; null where there is none
 */
export function directionOf(before: string, after: string, printed: string, last: Direction | null): Direction {
  if (last === 'decrease' && LIST_ON.test(before)) return last
  if (last !== null && last !== 'reach' && SHARED.test(before) && ALIKE.test(after)) return last
  let found = 'reach' as Direction
  for (const {groups, index} of before.matchAll(VERB)) {
    if (groups?.['increase'] !== undefined) found = /^tặng/iu.test(printed.slice(index)) ? 'reach' : 'increase'
    else if (groups?.['rise'] !== undefined) found = RISEN.test(before) ? 'increase' : found
    else if (groups?.['decrease'] !== undefined) found = 'decrease'
    else if (groups?.['maintain'] !== undefined) found = 'maintain'
    else if (groups?.['anew'] !== undefined || found !== 'maintain') found = 'reach'
  }
  return found
}
