import type {Span} from '../../model/mapped-text.ts'
import {trimEnd} from '../../util/trim-end.ts'
import type {Passage} from '../passage.ts'

/** What is measured, and of what it is a share. */
export interface Subject {
  readonly subject: string | null
  readonly base: string | null
}

const BASE = /\s(?:(?:tren|trong|so voi|\/)\s?(?=(?:tong so|tong|so voi)\s)|so voi\s)/u
/** What stands between the name of a measure and its figure. */
const LINK = /(?:^|\s)(?:dat|la|len|xuong|con|tang|giam|nang|tren|duoi|khong|qua|vuot|thap hon|cao hon|hon|it nhat|toi thieu|toi da|khoang|gan|tu|va|muc|binh quan|phan dau|bao dam|dam bao|duy tri|giu vung|(?:den|trong|vao)?\s?(?:het\s)?nam \d{4}|(?:hang|moi) nam)[\s:,(]*$/u

/**
 * What a figure measures: the words behind it (`95% số vụ án … trên tổng số …`), or else those before it
 * (`tỷ lệ lấp đầy đạt 80%`); as printed.
 *
 * @param clause - where the figure's clause begins and ends in the passage
 */
export function subjectOf({text: {value}, folded}: Passage, figure: Span, clause: Span): Subject {
  const behind = folded.slice(figure.end, clause.end)
  const cut = /^\/(?:nam|thang|quy)/u.test(behind) ? behind.length : 0
  const rest = behind.slice(cut)
  const base = BASE.exec(rest)
  const end = figure.end + cut + (base?.index ?? rest.length)
  const compared = base ? tidy(value.slice(end + base[0].length, clause.end)) : null
  if (/^\s[a-z]/u.test(rest) && !/^\s(?:so voi|trong|vao|moi|tro len|tro xuong|va|den|cho den|ke hoach|len|xuong)(?![a-z])/u.test(rest)) {
    return {subject: tidy(value.slice(figure.end + cut, end).replace(/\s(?:và|hoặc)\s*$/u, '')), base: compared}
  }
  return {subject: labelBefore(value, folded, clause.start, figure.start) ?? labelBefore(value, folded, labelStart(folded, clause.start), clause.start), base: compared}
}

/** The words before a figure without those that only lead to it. */
function labelBefore(value: string, folded: string, from: number, to: number): string | null {
  let end = to
  for (let link = LINK.exec(folded.slice(from, end)); link !== null; link = LINK.exec(folded.slice(from, end))) end = from + link.index
  return tidy(value.slice(from, end).replace(/^\s*(?:giảm|tăng|nâng|duy trì|phấn đấu)\s(?=tỷ lệ|tỉ lệ|số|tổng|mức)/iu, ''))
}

/** `Tỷ lệ đô thị hóa đến năm 2025: 16%`: a clause that begins behind a colon has its label before it. */
function labelStart(folded: string, start: number): number {
  if (folded[start - 1] !== ':') return start
  return Math.max(...[';', ':', '. '].map((sign) => folded.lastIndexOf(sign, start - 2))) + 1
}

function tidy(text: string): string | null {
  const plain = trimEnd(text.replace(/^[\s,;:.()-]+/u, ''), /[\s,;:.(-]/u)
  return /\p{L}/u.test(plain) ? plain : null
}
