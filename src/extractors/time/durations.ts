import {matchesOf, type Prefiltered} from '../../util/prefilter.ts'
import {numberOf} from './calendar.ts'
import {expression, type TimeExpression} from './expression.ts'

const AMOUNT = '(?<n>\\d{1,3}|[il]\\d|\\do|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\\s?(?:\\([^()]{1,20}\\),?\\s?)?(?<u>gio|h|ngay|tuan|thang|nam)(?<work>\\s+lam viec)?(?![a-z\\d]|\\s(?:dau|cuoi|\\d{4}))'
/** ... of days or hours: `trong vòng 10 năm` tells mostly of the past. */
const SOON = AMOUNT.replace('gio|h|ngay|tuan|thang|nam', 'gio|h|ngay')
/** ... of minutes, behind what only a term has: `không quá 10 phút` is how long somebody may speak. */
const PROMPT = AMOUNT.replace('gio|h|ngay|tuan|thang|nam', 'phut')
export const FORMS: readonly Prefiltered[] = [
  {words: ['thoi han', 'thoi gian'], pattern: new RegExp(`(?<![a-z])(?:(?:trong|sau)\\s+)?thoi (?:han|gian)\\s+(?:la\\s+|toi da\\s+|khong qua\\s+)?(?:${AMOUNT})`, 'gu')},
  {words: ['thoi han'], pattern: new RegExp(`(?<![a-z])thoi han\\s+(?:(?:giai quyet|tra loi|xu ly|thuc hien|hoan thanh|gui|nop|tham dinh|cho y kien|bao cao|phan hoi|khac phuc|thong bao|tiep nhan|ho so|ket qua)\\s?){1,3}(?::|la|khong qua|toi da|\\s){1,6}(?:${SOON})`, 'gu')},
  {words: ['truoc'], pattern: new RegExp(`(?<![a-z])(?:it nhat|toi thieu|cham nhat)(?: la)?\\s+(?:${SOON})(?=,?\\struoc\\s)`, 'gu')},
  {words: ['truoc'], pattern: new RegExp(`(?<=(?<![a-z])truoc\\s(?:[a-z]+\\s){0,6})(?:it nhat|toi thieu)(?: la)?\\s+(?:${SOON})`, 'gu')},
  {words: ['lam viec'], pattern: new RegExp(`(?<![a-z])trong\\s+(?:${SOON.replace(')?(?![a-z', ')(?![a-z')})`, 'gu')},
  {words: ['ke tu', 'tu ngay', 'tu khi', 'sau khi', 'sau bao', 'sau lu', 'sau su co', 'tinh tu'], pattern: new RegExp(`(?<![a-z])trong\\s+(?:vong\\s+)?(?:${AMOUNT})(?=,?\\s(?:ke tu|tu ngay|tu khi|sau (?:khi|bao|lu|su co)|tinh tu)(?![a-z]))`, 'gu')},
  {words: ['trong vong'], pattern: new RegExp(`(?<![a-z])trong vong\\s+(?:${SOON})(?!\\s(?:qua|vua qua|gan day|tro lai|toi|lien tiep))`, 'gu')},
  {words: ['trong'], pattern: new RegExp(`(?<=(?:hoan thanh|xong|bao cao|ngay|xu ly|giai quyet|tra loi|phan hoi|thong bao|khac phuc)\\s)trong\\s+(?:vong\\s+)?(?:${AMOUNT})`, 'gu')},
  {words: ['cham nhat', 'muon nhat', 'khong qua', 'toi da', 'muon qua', 'cham qua', 'tre qua', 'muon hon', 'cham hon', 'tre hon'], pattern: new RegExp(`(?<![a-z])(?:cham nhat(?: la| sau)?|muon nhat(?: la| sau)?|khong qua|khong (?:muon|cham|tre) (?:qua|hon)|toi da)\\s+(?:${AMOUNT})(?![/\\s]*(?:lan|nguoi))`, 'gu')},
  {words: ['phut'], pattern: new RegExp(`(?<![a-z])(?:(?:trong\\s+)?thoi han|trong vong|cham nhat(?: la)?)\\s+(?:khong qua\\s+|toi da\\s+)?(?:${PROMPT})`, 'gu')},
  {words: ['sau khi', 'ke tu'], pattern: new RegExp(`(?<![a-z\\d])(?:${AMOUNT})\\s+(?:sau khi|ke tu (?:ngay|khi))`, 'gu')},
]

const LETTERS: Readonly<Record<string, string>> = {gio: 'TH', h: 'TH', phut: 'TM', ngay: 'D', tuan: 'W', thang: 'M', nam: 'Y'}

/** Finds terms that run from an event: `trong thời hạn 15 ngày`, `chậm nhất là 05 ngày`, `Sáu tháng sau khi …`. */
export function findDurations(folded: string): TimeExpression[] {
  return FORMS.flatMap((form) => [...matchesOf(folded, form)].flatMap((match) => {
    const {n, u = ''} = match.groups ?? {}
    const count = numberOf(n?.replace(/^[il](?=\d)/u, '1').replace(/(?<=\d)o$/u, '0'))
    const letter = LETTERS[u]
    if (count === null || letter === undefined || count === 0) return []
    const duration = letter.startsWith('T') ? `PT${count}${letter.slice(1)}` : `P${count}${letter}`
    return [expression({start: match.index, end: match.index + match[0].length}, {unit: 'duration', relation: 'within', duration})]
  }))
}
