import {readArea} from './area.ts'
import {isStop} from './name.ts'
import {nextItem} from './next-item.ts'
import {readOrgan, type Organ} from './organ.ts'
import {phraseAt, type Word} from './words.ts'

/** Words that narrow a class, between it and the next item of a list: `các chủ đầu tư hạ tầng cụm công nghiệp, UBND các xã`. */
export function readOn(words: readonly Word[], organ: Organ): number {
  if (words[organ.end]?.printed === 'nơi' && words[organ.end]?.gap === '') return readWhere(words, organ.end)
  if (!organ.many) return organ.end
  for (const read of [readHaving, readModifiers]) {
    const end = read(words, organ.end)
    if (end > organ.end) return end
  }
  if (organ.head > 0) return organ.end
  const i = readSmall(words, organ.end)
  if (OPEN.test(phraseAt(words, Math.max(0, organ.end - 4), organ.end))) {
    // `… dịch vụ an toàn thông tin, công nghệ thông tin`: the field goes on behind a comma, up to what is said of them.
    const next = words[i]
    const further = next?.gap === ',' && !next.capital && readOrgan(words, i) === null ? readSmall(words, i + 1) : i
    return further > i + 1 && words[further]?.gap === '' && isStop(words, further) ? further : i
  }
  const next = i === organ.end ? null : nextItem(words, i)
  return next !== null && readOrgan(words, next) !== null ? i : organ.end
}

/** `UBND xã nơi nạn nhân cư trú`, `Công an xã nơi có đám cưới`: up to a sign or to what is said of them. */
function readWhere(words: readonly Word[], at: number): number {
  const from = words[at + 1]?.value === 'co' ? at + 2 : at + 1
  const small = readSmall(words, from)
  // `nơi có đất thu hồi`.
  const end = small > from && words[small - 1]?.value === 'dat' && phraseAt(words, small, small + 2) === 'thu hoi' ? small + 2 : small
  return end === from || words[end]?.gap === '' && !isStop(words, end) ? at : end
}

/** `các xã có rừng`, `Công an các tỉnh có tuyến đi qua`: what they have narrows them; duties and papers do not. */
function readHaving(words: readonly Word[], at: number): number {
  if (words[at]?.printed !== 'có' || words[at].gap !== '' || words[at + 1]?.gap !== '' || HAD.test(phraseAt(words, at + 1, at + 3))) return at
  const past = readPassing(words, at + 1)
  if (past > at) return past
  const end = readSmall(words, at + 1)
  return end === at + 1 || words[end]?.gap === '' && !isStop(words, end) ? at : end
}

/** What passes through them, be it several: `sông Hồng, sông Lô chảy qua`; -1 where nothing does. */
function readPassing(words: readonly Word[], from: number): number {
  for (let i = from; i < from + 16 && /^,?$/u.test(words[i]?.gap ?? '.'); i++) {
    if (/^(?:chay|di)$/u.test(words[i]?.value ?? '') && words[i + 1]?.printed === 'qua' && words[i + 1]?.gap === '') return i + 2
  }
  return -1
}

/** `các chi nhánh ngân hàng thương mại ưu tiên …`, `các trạm truyền thanh xã, phường`: small words up to a verb, or up to their places. */
function readModifiers(words: readonly Word[], at: number): number {
  if (!MODIFIED.test(phraseAt(words, Math.max(0, at - 3), at)) || ADVERBS.test(phraseAt(words, at, at + 2))) return at
  // `các trung tâm GDNN-GDTX`.
  let short = at
  while (/^[-–]?$/u.test(words[short]?.gap ?? '.') && /^\p{Lu}{2,}$/u.test(words[short]?.printed ?? '')) short++
  if (short > at) return short
  const small = readSmall(words, phraseAt(words, at, at + 4) === 'san xuat kinh doanh' ? at + 4 : at)
  // `thuốc BVTV`: the field may end in an abbreviation.
  const end = small > at && words[small]?.gap === '' && /^\p{Lu}{2,}$/u.test(words[small].printed) ? small + 1 : small
  for (let i = at + 1; i <= end; i++) if (readArea(words, i).many) return readArea(words, i).end
  return end > at && end - at < 8 && words[end]?.gap === '' && !words[end].capital && isStop(words, end) ? end : at
}

/** Nouns that are told by what follows them in small letters. */
const MODIFIED = /(?:tram|chi nhanh|cong ty|doanh nghiep|trung tam|nha may|xi nghiep|ngan hang|quy|doi|van tai|chu|san xuat|kinh doanh)$/u
/** What is said of how they do it. */
const ADVERBS = /^(?:tu |som |cung |deu |dong loat|nhanh chong|hang hai|cuong quyet|kien quyet|manh dan|sang tao|linh hoat|nao|khac|tren|trong|thuoc|dong )/u

/** What an organ has to do, to say or to write. */
const HAD = /^(?:tham quyen|chuc nang|dieu kien|trach nhiem|nhiem vu|nghia vu|quyen|the|van ban|cong van|to trinh|thong bao|quyet dinh|bao cao|ke hoach|y kien|bien phap|giai phap|phuong an|hinh thuc|chuong trinh|co che|chinh sach|chuyen bien|su |nhieu|du |mot|tren|duoi|it|lien|tu |\d)/u

/** Classes that are told by their field. */
const OPEN = /(?:cung cap dich vu|quan ly nha nuoc)$/u

/** Small words of a class that are no verb. */
function readSmall(words: readonly Word[], from: number): number {
  let i = from
  while (i - from < 8 && words[i]?.gap === '' && words[i]?.value !== 'va' && words[i]?.capital === false && !isStop(words, i)) i++
  return i
}
