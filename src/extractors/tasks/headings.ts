import type {AgencyList} from '../agencies/list.ts'
import type {Passage} from '../passage.ts'
import {MASK, maskLists} from './masked.ts'

/** What a heading says that somebody has: `Trách nhiệm và quyền hạn của`, `Nghĩa vụ của`, `Quy định đối với`. Folded. */
export const HAS_DUTY = (() => {
  const noun = '(?:trach nhiem|nhiem vu|nghia vu|quyen han|quyen loi|quyen|chuc nang|phan viec)'
  return `(?:${noun}(?:(?:,| va)\\s${noun}){0,3}(?:\\s(?:thi hanh|thuc hien|quan ly nha nuoc|quan ly|phoi hop|to chuc|chung|chinh|cu the|chu yeu)){0,2}\\s(?:cua|doi voi|thuoc)|(?:cac )?(?:quy dinh|yeu cau) (?:doi voi|cho))`
})()

/** A heading that names who is to do what stands below it: `1. Công an tỉnh`, `Trách nhiệm của Sở Y tế`, `Giao Sở A:`. */
const HEADING = new RegExp(`^[^a-z${MASK}]*(?:(?:giao(?: nhiem vu)?(?: cho)?|de nghi|yeu cau|(?:kien nghi|de xuat)(?: voi)?|(?:doi )?voi|ve phia|${HAS_DUTY}|phan cong|trach nhiem|nhiem vu|(?:cac )?(?:dong chi|d/c))\\s?:?\\s?)*(?<list>${MASK}+)(?<rest>(?:\\s?\\([^()]{0,160}\\)?|\\s?[,–-] ?(?:la )?(?:co quan|don vi) (?:thuong truc|chu tri|dau moi)[^.;:]{0,80})?[\\s.:,;]*)$`, 'du')

/** ... and says more of whose duty it tells: `Trách nhiệm của chủ đầu tư xây dựng hạ tầng kỹ thuật`. */
const NARROWED = new RegExp(`^[^a-z${MASK}]*${HAS_DUTY}\\s(?<list>${MASK}+)(?:\\s[a-z]+){1,16}[\\s.:;]*$`, 'du')

/**
 * The organs of a heading agency, or null where the heading is something else.
 *
 * @param ordered - only a heading that says that work is given counts: `Trách nhiệm của …`, `Giao …`
 * @param leads - dashes follow it
 */
export function headingAgencies(passage: Passage, lists: readonly AgencyList[], ordered: boolean, leads = false): AgencyList | null {
  if (lists.length === 0 || passage.titleEnd === 0 && !passage.folded.endsWith(':') && passage.node.children.length === 0 && !leads) return null
  // The colon of `Các Sở: Y tế, Tài chính` is part of the names.
  const colon = lists.find(({start, end}) => start < passage.titleEnd && end > passage.titleEnd)
  const end = passage.titleEnd > 0 && colon === undefined ? passage.titleEnd : passage.folded.length
  const own = lists.filter((list) => list.end <= end)
  const masked = maskLists(passage.folded, {start: 0, end}, own).text
  const match = HEADING.exec(masked) ?? NARROWED.exec(masked)
  if (ordered && !ORDERS.test(masked) && !isWork(passage.folded.slice(end)) || isLabel(passage, end, lists)) return null
  const at = match?.indices?.groups?.['list']?.[0]
  const list = own.find(({start}) => start === at)
  // `2. Cấp huyện, ngành`: the level below which those stand who are given work.
  return list === undefined || list.agencies.every(({name}) => /^cấp\s/iu.test(name)) ? null : list
}

/** `Công an tỉnh (cơ quan thường trực)`, `Công an tỉnh - Cơ quan chủ trì`: what a heading says of the organ makes it the lead. */
export function isHeadingLead(folded: string, {end}: AgencyList): boolean {
  return /^\s?[(,–-]\s?(?:la )?(?:co quan |don vi |bo phan )?(?:thuong truc|chu tri|dau moi)(?![a-z]| ve )/u.test(folded.slice(end, end + 60))
}

/** It says that work is given. */
const ORDERS = new RegExp(`^[^a-z\\d]*(?:(?:giao|de nghi|yeu cau|trach nhiem|nhiem vu|phan cong)\\s|${HAS_DUTY})`, 'u')

/** What follows a heading is work rather than where something is to be found. */
function isWork(rest: string): boolean {
  return /^[\s:.]*[a-z][^.;]{20}/u.test(rest) && !/^[\s:.]*(?:tai|theo|xem|gom|bao gom|co|la|duoc|khong|da|cac)\s/u.test(rest)
}

/** `Chủ đầu tư: Ban Quản lý dự án …`: who is what, no work. */
function isLabel({folded}: Passage, end: number, lists: readonly AgencyList[]): boolean {
  if (end === folded.length) return false
  return new RegExp(`^[\\s:]*${MASK}+[\\s.;]*$`, 'u').test(maskLists(folded, {start: end, end: folded.length}, lists).text)
}
