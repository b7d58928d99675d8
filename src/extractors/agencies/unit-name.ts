import {beginsArea, readArea} from './area.ts'
import {isStop} from './name.ts'
import {phraseAt, type Word} from './words.ts'

/** Heads of small units, whose names are often printed in small letters. */
const SMALL_UNITS = /^(?:phong|khoa|to|nhom|ban)$/u
/** What follows such a head and names none. */
const VAGUE_UNITS = /^(?:lien quan|co lien|chuyen mon|chuc nang|truc thuoc|nay|noi tren|khac|con lai|nao|minh|cua|cac|va|hoac)(?![a-z])/u
/** Two kinds of units at once: a class, no name. */
const KINDS = /^(?:ban nganh|phong ban|khoa phong|to doi)$/u
/** Work that units are named for. */
const NAMED_FOR = /^(?:xet nghiem|tuyen truyen|truyen thong|kiem tra|giam sat|bao ve|quan ly|van hanh|sua chua|to chuc|tiep nhan|ho tro|tong hop|thanh tra|dieu phoi|dieu hanh|phan anh|tuan tra|truc ban|tham muu|dao tao|phuc vu|bao duong|khai thac|thi cong|thi nghiem|xuc tien|kiem soat|van dong|hoa giai)$/u
/** ... and whose name goes on. */
const ORGANISERS = /^to chuc (?:can bo|hanh chinh|nhan su|lao dong)$/u
/** With what the names of groups begin; others are of goods, people or measures. */
const GROUPS = /^(?:cong tac|truyen thong|bien tap|giup viec|chuyen gia|chuyen mon|nghien cuu|ky thuat|nong cot|thu ky|tu van|ho tro|danh gia|giam sat|kiem tra|xay dung|bien soan|cong nghe|hau can|tien phuong|phan tich|so \d+)$/u

/**
 * The name of a small unit in small letters, up to what is said of it or to a sign: `Phòng kế toán lập …`, `Tổ cơ điện:`. Work
 * that it is named for may be a verb, where another one follows: `Tổ tuyên truyền phối hợp …`.
 *
 * @param from - the word behind its head
 * @returns the word behind the name; `from` where none is told
 */
export function readSmallUnit(words: readonly Word[], from: number): number {
  const head = words[from - 1]?.value ?? ''
  if (!SMALL_UNITS.test(head) || words[from]?.gap !== '' || words[from].capital || VAGUE_UNITS.test(phraseAt(words, from, from + 2))) return from
  if (KINDS.test(phraseAt(words, from - 1, from + 1)) || head === 'nhom' && !GROUPS.test(phraseAt(words, from, from + 2))) return from
  const isVerb = isStop(words, from)
  if (isVerb && !ORGANISERS.test(phraseAt(words, from, from + 4)) && !(NAMED_FOR.test(phraseAt(words, from, from + 2)) && isVerbEnd(words, from + 2))) return from
  const closes = (at: number): boolean => words[at]?.gap !== '' || isStop(words, at) || words[at].value === 'va' || beginsArea(words, at)
  let i = isVerb ? from + 2 : from
  while (i - from < 6 && words[i]?.capital === false && !closes(i)) i++
  return closes(i) ? i : from
}

/** Behind the work that a unit is named for, and one more word at most (`Tổ kiểm tra chéo`), something else is said. */
function isVerbEnd(words: readonly Word[], at: number): boolean {
  return words[at]?.gap !== '' || isStop(words, at) || words[at + 1]?.gap === '' && isStop(words, at + 1) && !words[at].capital
}

/** A name in quotation marks and the place behind it: `Ban Vận động “Vì người nghèo” tỉnh`; `at` where none is told so. */
export function readQuoted(words: readonly Word[], at: number): number {
  if (!/^["“]$/u.test(words[at]?.gap ?? '')) return at
  for (let i = at + 1; i < at + 12; i++) {
    const word = words[i]
    if (word !== undefined && /^["”]$/u.test(word.gap)) {
      const {end} = readArea(words.with(i, {...word, gap: ''}), i)
      return end > i ? end : at
    }
    if (word?.gap !== '' && word?.gap !== ',') break
  }
  return at
}
