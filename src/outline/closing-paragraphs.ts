import {fold} from '../util/fold.ts'
import {divideTitle} from './title.ts'
import type {Unit} from './units.ts'

/** A paragraph that closes the whole document whatever stands before it; folded. */
const CLOSES = /^(?:tren day la|nay (?:thong bao|bao cao)|tran trong|kinh (?:de nghi|trinh|bao cao|mong)|rat mong|mong nhan duoc|(?:uy ban nhan dan|ubnd|chu tich|thuong truc|ban thuong vu|bo truong|bo|so|ban|tinh uy|van phong|thanh tra|cuc|giam doc|dang uy)(?![a-z0-9]).{1,80}(?<![a-z0-9])(?:yeu cau|de nghi|thong bao|kinh|tran trong|bao cao|xin y kien)|(?:tren co so do, )?(?:yeu cau|de nghi)\s+(?:cac|thu truong|quy|ban|chu tich|giam doc|toan the|ubnd|uy ban|cap uy|so|bo|lanh dao|truong)|nhan duoc (?:ke hoach|cong van|chi thi|thong bao|huong dan|van ban|cong dien)(?: nay|,)|moi (?:thong tin|kho khan|vuong mac|chi tiet)|dau moi lien he|thong tin lien he|chi thi nay|(?:ke hoach|cong dien|cong van|thong bao|huong dan|chuong trinh) nay (?:thay the|thay cho|bai bo|co hieu luc|duoc)|(?:nghi quyet|ket luan|ke hoach|huong dan|thong tri|quy dinh) nay (?:pho bien|(?:da )?duoc .{1,160}thong qua)|can cu (?:ke hoach|chi thi|huong dan|noi dung|cong van|thong bao) nay)/u

/** A paragraph that closes the document only where the last section has text of its own. */
const MAY_CLOSE = /^(?:giao\s|trong qua trinh|nhan duoc|qua trinh|neu co|can cu|tren co so|thu truong|thoi gian|van phong|so|cac co quan|ban|uy ban nhan dan|ubnd|dinh ky|de|yeu cau)/u

/** ... unless it belongs to an article: those who answer for what is said before it. */
const OFFICES = /^(?:giam doc|chu tich|(?:tong cuc|chi cuc|cuc|vu|vien|bo) truong|chanh (?:van phong|thanh tra)|truong (?:cac|phong|ban)|lanh dao|nguoi dung dau|hieu truong|cac (?:so|phong|don vi|ban|chi|dong chi|truong|cap|nganh)|toan the|(?:nhnn|ngan hang|kho bac|bao hiem|bhxh|cong an|vien kiem sat|toa an|hoi|lien doan|ldld|doan|truong|trung tam|chi cuc|tong cuc|benh vien|phong)(?![a-z0-9]).{1,80}(?<![a-z0-9])(?:yeu cau|de nghi)(?![a-z]))/u

/** A second sentence that gives an order to all, behind one that tells how much matters. */
const ORDERS = /[.;] (?:(?:uy ban nhan dan|ubnd|chu tich|thuong truc|ban thuong vu|giam doc|bo truong) [^.;]{0,60})?(?:yeu cau|de nghi) (?:lanh dao|thu truong|cac|quy|cap uy|chu tich|giam doc)(?![a-z])/u

/** What speaks of the document that it stands in. */
const OF_ITSELF = /(?<![a-z])(?:chi thi|ke hoach|cong van|thong bao|quyet dinh|chuong trinh|huong dan|nghi quyet|ket luan|cong dien|thong tri|van ban) nay(?![a-z])/u

/**
 * Finds the unit from which on a body closes: the last paragraphs without a marker, where they speak of the whole
 * document rather than of the item above them (GOLD, decided cases).
 *
 * @param end - index of the first unit behind the body
 * @returns `end` where nothing closes it
 */
export function findClosing(units: readonly Unit[], end: number): number {
  let first = end
  for (let i = end - 1; i >= 0; i--) {
    const unit = units[i]
    if (unit === undefined || (unit.style !== 'paragraph' && unit.style !== 'furniture')) break
    first = i
  }
  const head = units.slice(0, first).findLast(({style}) => style !== 'furniture')
  if (head === undefined) return end
  const headed = head.depth > 0 && divideTitle(head.text).text === null && divideTitle(head.text).title !== null
  for (let i = first; i < end; i++) {
    const unit = units[i]
    if (unit?.style !== 'paragraph') continue
    const folded = fold(unit.text.value)
    // Right under a bare heading a paragraph is its text, unless it says that it ends the document.
    if (headed && i === first && !/^tren day la|^nay thong bao|^tran trong/u.test(folded)) continue
    if (i > first && ORDERS.test(folded) && restCloses(units, i, end)) return i
    if (CLOSES.test(folded) || !headed && (MAY_CLOSE.test(folded) || head.label?.startsWith('Điều') !== true && OFFICES.test(folded)) && (OF_ITSELF.test(folded) || restCloses(units, i, end))) return i
  }
  return end
}

/** What may close the document does so when a sure closing or the end follows soon. */
function restCloses(units: readonly Unit[], from: number, end: number): boolean {
  const rest = units.slice(from, end).filter(({style}) => style === 'paragraph')
  return rest.length <= 3 && (rest.some(({text}) => CLOSES.test(fold(text.value))) || /\/\.?\s*\S{0,6}$/u.test(rest.at(-1)?.text.value ?? ''))
}
