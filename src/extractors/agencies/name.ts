import {AND_SMALL, COMMA_PAIRS, NAME_NOUNS, NAME_VERBS, STOP_PAIRS, STOP_WORDS, VERB_NAMES, WHOLE_PAIRS} from '../../data/name-stops.ts'
import {fold} from '../../util/fold.ts'
import {phraseAt, type Word} from './words.ts'

/** Where the text has no marks; what is also a syllable of names (`Hai dang`, `Lao dong`) is left out. */
const BARE_STOPS: ReadonlySet<string> = new Set([...STOP_WORDS].map((word) => fold(word)).filter((word) => !/^(?:dang|dong|cu|con|mo|lap|tu|qua|sau|hop|rieng|lam|hay|dua)$/u.test(word)))
/** How many words of a name may go on in small letters without a capital between them. */
const MOST_SMALL = 7
const MOST_WORDS = 18
/** First words of those to whom something is given. */
const GIVEN = /^(?:khoa|phong|to|ban|so|ubnd|trung|chi|hat|doi|tram|van|truong|vu|cuc)$/u
const ABBREVIATION = /^\p{Lu}{2,}$/u

/** Whether a word is the first of what is said of an organ rather than part of its name. */
export function isStop(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return true
  if (word.capital) return false
  if (isCommaPair(words, at)) return false
  const before = words[at - 1]
  const pair = `${before?.value ?? ''} ${word.value}`
  if (word.gap === '' && (WHOLE_PAIRS.has(pair) || before?.capital === true && NAME_VERBS.has(pair))) return false
  // `lưu động`, `lưu trữ`.
  if (word.printed === 'lưu' && /^(?:động|trữ|học)$/u.test(words[at + 1]?.printed ?? '')) return false
  if (STOP_WORDS.has(word.printed) || word.bare && BARE_STOPS.has(word.value)) return true
  const next = words[at + 1]
  // `Ban Giám đốc giao Khoa Dược …`, but `Chuyển giao Công nghệ`.
  if (word.printed === 'giao' && next?.gap === '' && next.capital && !/^(?:chuyen|ban)$/u.test(before?.value ?? '') && GIVEN.test(next.value)) return true
  if (next?.gap !== '' || !STOP_PAIRS.has(`${word.value} ${next.value}`)) return false
  // `công nhân` is no `công nhận`.
  if (word.value === 'cong' && next.printed === 'nhân') return false
  // `Vụ Vật liệu xây dựng, Thủ trưởng …`: a noun, for nothing is done to.
  return !(words[at + 2]?.gap === ',' && words[at + 2]?.capital === true && /^(?:xay dung|quan ly|bao ve)$/u.test(`${word.value} ${next.value}`))
}

/**
 * Reads on words of a name by their capitals: `Kiểm soát bệnh tật`, `Xúc tiến đầu tư, Thương mại và Du lịch`.
 *
 * @param at - the word behind the head
 * @param small - the first word may have no capital (`Trung tâm dịch vụ tổng hợp`)
 * @param ends - whether another name or a place begins at a word
 * @param opens - a sign may stand before the first word
 * @returns the word behind the name; `at` where no name goes on
 */
export function readName(words: readonly Word[], at: number, small: boolean, ends: (at: number) => boolean, opens = false): number {
  let i = at
  let lower = 0
  while (i < words.length && i - at < MOST_WORDS) {
    const word = words[i]
    if (word === undefined || i === at && !word.capital && !small) break
    if (word.gap !== '' && !(i === at ? opens || isCommaPair(words, i) : goesOn(words, i))) break
    if (word.value === 'va' && !word.capital) {
      const next = words[i + 1]
      if (next?.gap !== '' || !next.capital && !isSmallHalf(words, i + 1) || ends(i + 1) || i === at) break
      i += next.capital ? 1 : 3
      lower = 0
      continue
    }
    // `… Sư phạm đào tạo lại 200 giáo viên`: what is counted is no name.
    if (lower > 1 && /^\d+$/u.test(word.value) && !/^(?:so|vung|khu)$/u.test(words[i - 1]?.value ?? '') && !isStop(words, i + 1)) return withoutVerb(words, at, i - lower, i)
    if (lower > 1 && OF_VERBS.has(word.printed) && word.gap === '' && !ends(i)) return withoutVerb(words, at, i - lower, i)
    // `… Giáo dục sức khỏe Phối hợp Trung tâm …`: a line that was run into the name.
    if (i > at && isRunIn(words, i)) break
    if (i > at && ends(i) && !isCommaPair(words, i)) break
    if (isStop(words, i) && !isObject(words, at, i)) return programmeEnd(words, i, ends)
    lower = word.capital ? 0 : lower + 1
    if (lower > MOST_SMALL) break
    i++
  }
  return i
}

/** Verbs with which a line was run into the name before it. */
const RUN_IN = /^(?:phoi hop|chu tri|chu dong|tiep tuc|tang cuong|ra soat|bo tri|day manh)$/u

/** Whether a word begins a line that was run into the name before it, with its capital. */
export function isRunIn(words: readonly Word[], at: number): boolean {
  return words[at]?.capital === true && words[at + 1]?.capital === false && RUN_IN.test(phraseAt(words, at, at + 2))
}

const PROGRAMMES = /(?:chuong trinh(?: muc tieu quoc gia)?|du an|de an|phong trao|cuoc van dong)$/u

/**
 * What a programme is for, up to its level: `Chương trình xây dựng nông thôn mới tỉnh`.
 *
 * @param at - the verb behind the name
 * @returns `at` where no programme stands before it, or no level behind
 */
function programmeEnd(words: readonly Word[], at: number, ends: (at: number) => boolean): number {
  if (!PROGRAMMES.test(phraseAt(words, Math.max(0, at - 6), at))) return at
  for (let i = at + 2; i < at + 8 && words[i]?.gap === '' && words[i]?.capital === false; i++) {
    if (ends(i)) return i
    if (isStop(words, i)) return at
  }
  return at
}

/** Words that stand behind a verb, never behind a name: what is before them has the verb in it. */
const OF_VERBS: ReadonlySet<string> = new Set(['các', 'những', 'lại', 'thêm', 'xong', 'lên', 'xuống', 'ra', 'vào'])

/**
 * A name without the verb that was read with it: `Phụ sản rà lại các`. It ends with its last capital, the syllable behind that,
 * unless the capital ends the name of a place, and known words of names.
 *
 * @param from - the first word of the name
 * @param capital - the word behind its last capital
 * @param end - the word behind what was read
 */
function withoutVerb(words: readonly Word[], from: number, capital: number, end: number): number {
  const isPlace = capital - 2 >= from && words[capital - 2]?.capital === true && words[capital - 1]?.gap === ''
  let i = isPlace && !NAME_NOUNS.has(phraseAt(words, capital - 1, capital + 1)) ? capital : Math.min(end, capital + 1)
  // The words right before the end are the verb: `đào tạo lại`.
  while (i + 2 < end && NAME_NOUNS.has(phraseAt(words, i, i + 2))) i += 2
  return i
}

/** `Công ty Quản lý khai thác công trình thủy lợi`: what is managed must follow, be it a verb. */
function isObject(words: readonly Word[], from: number, at: number): boolean {
  const [first, second, verb, last] = words.slice(from, from + 4).map(({value}) => value)
  return at === from + 2 && words[at]?.gap === '' && STOP_PAIRS.has(`${verb ?? ''} ${last ?? ''}`) && VERB_NAMES.has(`${first ?? ''} ${second ?? ''}`) || at === from + 2 && `${first ?? ''} ${second ?? ''} ${verb ?? ''} ${last ?? ''}` === 'kiem tra giam sat'
}

/** `Đầu tư, Thương mại và Du lịch`, `Kế hoạch - Tổng hợp`: a comma inside a name is followed by a capital and, before long, by `và`. */
function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (isCommaPair(words, at)) return true
  if (word === undefined || !word.capital && isStop(words, at)) return false
  if (word.capital && /^[-–—]$/u.test(word.gap)) return true
  // `HIV/AIDS`.
  if (word.gap === '/' && ABBREVIATION.test(word.printed) && ABBREVIATION.test(words[at - 1]?.printed ?? '')) return true
  if (word.gap !== ',') return false
  for (let i = at + 1; i < Math.min(words.length, at + 6); i++) {
    if (words[i]?.value === 'va') return words[i + 1]?.capital === true
    if (words[i]?.gap !== '' && words[i]?.gap !== ',') return false
  }
  return false
}

/** The second half of a fixed phrase that a comma parts: `chống` in `Phòng, chống`. */
function isCommaPair(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word?.gap === ',' && COMMA_PAIRS.has(`${words[at - 1]?.value ?? ''} ${word.value}`)
}

/** Two small words behind `và` that belong to a name: `… Phòng, chống thiên tai và tìm kiếm cứu nạn`. */
function isSmallHalf(words: readonly Word[], at: number): boolean {
  const second = words[at + 1]
  return second !== undefined && (second.gap === '' || isCommaPair(words, at + 1)) && AND_SMALL.has(`${words[at]?.value ?? ''} ${second.value}`)
}
