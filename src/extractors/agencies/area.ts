import {PROVINCE_BY_KEY} from '../../header/province-name.ts'
import {isRunIn, isStop} from './name.ts'
import {isMarked, phraseAt, type Word} from './words.ts'
import {longest, phrases, type Found} from './phrases.ts'

/** What an area says of the organ before it. */
export interface Area {
  /** The word behind it. */
  readonly end: number
  /** It names all of a kind: `các huyện, thị xã`, `cấp xã`. */
  readonly many: boolean
}

/** Words for administrative units, folded. */
export const UNITS = phrases(['tinh', 'thanh pho', 'tp', 'huyen', 'quan', 'thi xa', 'tx', 'xa', 'phuong', 'thi tran', 'dac khu', 'thanh', 'thi', 'khu vuc', 'dia phuong', 'thon', 'ap', 'khom', 'khu pho', 'tieu khu', 'dia ban', 'cap', 'vung', 'cua khau', 'cua khau cang', 'cua khau quoc te', 'cua khau san bay', 'cua khau san bay quoc te', 'cua khau cang hang khong', 'cum', 'buon', 'xom', 'to dan pho', 'khu dan cu', 'lien huyen', 'lien xa', 'khu cong nghiep', 'cum cong nghiep', 'khu kinh te', 'khu che xuat'].map((unit) => [unit, unit]))
/** Pairs that begin with a unit's letters and are another word: `xã hội`, `quan trọng`, `tình hình`. */
const OTHER_WORDS = new Set([
  'xa hoi', 'xa than', 'tinh hinh', 'tinh than', 'tinh toan', 'tinh trang', 'tinh nang', 'tinh chat', 'tinh mang', 'tinh gian', 'tinh den', 'quan ly', 'quan he', 'quan trong', 'quan tam', 'quan diem', 'quan sat', 'quan su', 'quan nhan', 'quan doi', 'quan chung', 'quan triet', 'quan khu',
  'phuong an', 'phuong phap', 'phuong huong', 'phuong tien', 'phuong cham', 'phuong thuc', 'thanh vien', 'thanh lap', 'thanh tich', 'thanh phan', 'thanh cong', 'thanh toan', 'thanh tra', 'thanh quyet', 'thanh nien', 'thanh thieu', 'thanh ly', 'thi hanh', 'thi truong', 'thi diem', 'thi dua', 'thi cong', 'thi sinh', 'ap dung', 'ap luc', 'huyen mon', 'tinh doan', 'tinh uy', 'tinh doi', 'thanh doan', 'thanh uy', 'huyen doan', 'huyen uy', 'quan uy', 'thi uy', 'xa doan', 'thi doan', 'buon lau', 'buon ban', 'cum cong', 'vung sau', 'vung xa',
])
/** Words that end like a unit: `nông thôn`, `hợp tác xã`. */
const ENDINGS = new Set(['nong thon', 'tac xa', 'cong xa'])
const TAILS = phrases([
  'truc thuoc trung uong', 'trong tinh', 'trong toan tinh', 'cua tinh', 'cua thanh pho', 'thuoc tinh', 'tren dia ban tinh', 'tren dia ban thanh pho', 'tren dia ban', 'tren dia ban toan tinh', 'tren dia ban huyen', 'tren dia ban xa', 'tren dia ban phuong', 'trong huyen', 'trong xa', 'thuoc huyen', 'cua huyen', 'cua xa', 'lien quan', 'co lien quan', 'bien gioi', 'ven bien', 'viet nam', 'tinh uy', 'thanh uy', 'huyen uy', 'dang uy', 'trung uong', 'toi cao', 'cap cao',
  'noi tren', 'neu tren', 'ke tren', 'cung cap', 'nha truong', 'trong tam', 'khoi doanh nghiep', 'khoi truong hoc', 'khoi co quan', 'khoi hanh chinh su nghiep', 'khoi xa', 'khoi xa phuong', 'vung dac biet kho khan', 'khac',
].map((tail) => [tail, true]))
/** Of whom there is a branch each: `CĐCS các trường mầm non`. */
const HOUSES = phrases(['doanh nghiep', 'cong ty', 'xi nghiep', 'truong', 'truong hoc', 'truong mam non', 'truong tieu hoc', 'truong thcs', 'truong thpt', 'truong trung hoc co so', 'truong trung hoc pho thong', 'chi doan', 'chi hoi', 'chi bo', 'to dang', 'to chuyen mon', 'doan co so', 'cong doan co so', 'cong doan bo phan'].map((house) => [house, true]))

/** A tail behind a name; `khắc phục` is no `khác`. */
function tailAt(words: readonly Word[], at: number): Found<boolean> | null {
  const tail = words[at]?.gap === '' ? longest(TAILS, words, at, false) : null
  // `cung cấp` is no `cùng cấp`.
  if (tail !== null && words[at]?.value === 'cung' && !isMarked(words[at], 'cùng')) return null
  // `UBND tỉnh ủy quyền`.
  if (tail !== null && words[tail.end - 1]?.value === 'uy' && isVerb(words, tail.end - 1)) return null
  return tail?.end === at + 1 && words[at]?.value === 'khac' && !isMarked(words[at], 'khác') ? null : tail
}

const LEVELS = new Set(['tinh', 'huyen', 'xa', 'phuong', 'co', 'trung', 'quan', 'thon', 'bo'])

/**
 * Reads for whom an organ is: `tỉnh`, `tỉnh Nghệ An`, `các huyện, thị xã, thành phố`, `cấp xã`, `khu vực XIII`, `quận, huyện`,
 * a bare name of a place (`Báo Quảng Ngãi`).
 */
export function readArea(words: readonly Word[], at: number): Area {
  const first = words[at]
  if (first === undefined || first.gap !== '' && !/^[-–(]$/u.test(first.gap)) return {end: at, many: false}
  if (first.value === 'cac' && !first.capital) {
    const units = readMany(words, at, at + 1)
    const houses = units.end > at ? null : longest(HOUSES, words, at + 1, false)
    if (houses === null) return units
    const {end} = readArea(words, houses.end)
    // `Đoàn các trường Đại học`: half a word is no place.
    const isHalf = end > houses.end && words[end]?.gap === '' && !words[end].capital && !isStop(words, end)
    return isHalf ? units : {end, many: true}
  }
  // `12 xã, phường`: as many of them, hardly the name of one.
  if (/^\d+$/u.test(first.value) && first.gap === '' && unitAt(words, at + 1) !== null) return readMany(words, at, at + 1)
  if (first.value === 'cap') return readLevels(words, at)
  if (first.value === 'dia' && words[at + 1]?.value === 'ban' && words[at + 2]?.value === 'cap') return readLevels(words, at + 2)
  if (first.value === 'chi' && words[at + 1]?.value === 'nhanh') return {end: readPlace(words, readArea(words, at + 2).end), many: false}
  const many = readMany(words, at, at, 2)
  if (many.end > at) return many
  const tail = tailAt(words, at)
  if (tail) return {end: readArea(words, tail.end).end, many: false}
  if (readNumber(words, at) > at) return {end: readNumber(words, at), many: false}
  if (first.gap !== '') return {end: at, many: false}
  return {end: readUnits(words, at), many: false}
}

/** A place or a level in small letters begins here, so that the name before it is whole. */
export function beginsArea(words: readonly Word[], at: number): boolean {
  return words[at]?.capital === false && readArea(words, at).end > at
}

/** `tỉnh`, `tỉnh Nghệ An`, `phường Tân Giang thị xã Cao Bằng`, or the name of a place alone. */
function readUnits(words: readonly Word[], at: number): number {
  let i = at
  for (let unit = unitAt(words, i); unit !== null; unit = unitAt(words, i)) i = words[unit - 1]?.value === 'tinh' ? readProvince(words, unit) : readPlace(words, unit)
  // `Sở Công Thương 01 (một) bản`: so many of something rather than a place.
  if (i === at) return /^0\d$/u.test(words[at]?.value ?? '') ? at : readPlace(words, at)
  const tail = tailAt(words, i)
  return tail ? tail.end : readNumber(words, i)
}

/** `số 5`: one of several of a kind; `at` where no number follows. */
function readNumber(words: readonly Word[], at: number): number {
  const number = words[at + 1]
  return words[at]?.value === 'so' && isMarked(words[at], 'số') && number?.gap === '' && /^\d{1,2}$/u.test(number.value) ? at + 2 : at
}

/** The name of a province behind `tỉnh`; three capitals or more that are none are a person's: `Chủ tịch UBND tỉnh Trần Văn Hai`. */
function readProvince(words: readonly Word[], at: number): number {
  const end = readPlace(words, at)
  for (let to = end; to > at; to--) {
    if (PROVINCE_BY_KEY.has(phraseAt(words, at, to))) return to
  }
  return end - at < 3 ? end : at
}

function unitAt(words: readonly Word[], at: number): number | null {
  if (words[at]?.gap !== '') return null
  const unit = longest(UNITS, words, at, false)
  // `Công an huyện cấp phép`: no level.
  if (unit === null || words[at].value === 'cap' && !LEVELS.has(words[at + 1]?.value ?? '') && !isTown(words, at + 1)) return null
  return isOther(words, at) ? null : unit.end
}

/** A level of two words: `cấp thành phố`. */
function isTown(words: readonly Word[], at: number): boolean {
  return /^(?:thanh pho|thi xa|thi tran)$/u.test(phraseAt(words, at, at + 2))
}

/** `7h30` behind a name in a list of hours. */
const CLOCK = /^\d{1,2}h\d{0,2}$/u
/** Abbreviated units before a name: `TP. Vinh`. */
const SHORT_UNIT = /^(?:tp|tx|tt)$/u
/** Units with their marks, and the words that begin with the same marks. */
const MARKS: Readonly<Record<string, string>> = {xa: 'xã', tinh: 'tỉnh', quan: 'quận', phuong: 'phường', huyen: 'huyện', thanh: 'thành', thi: 'thị', ap: 'ấp'}
const SAME_MARKS = /^(?:xa (?:hoi|doan)|thanh (?:vien|lap|tich|phan|cong|uy|doan)|thi (?:truong|uy|doan)|(?:tinh|huyen|quan) (?:uy|doan|doi))$/u

/** `huyện đối chiếu`, `tỉnh ủy quyền`: no huyện đội, no tỉnh ủy. */
function isVerb(words: readonly Word[], at: number): boolean {
  return words[at]?.value === 'doi' && !isMarked(words[at], 'đội') || phraseAt(words, at, at + 2) === 'uy quyen'
}

/** A word that begins like a unit and is none. */
export function isOther(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  const word = words[at]
  if (word?.gap === '' && ENDINGS.has(`${words[at - 1]?.value ?? ''} ${word.value}`)) return true
  if (word !== undefined && next?.gap === '' && MARKS[word.value] === word.printed.toLowerCase()) return SAME_MARKS.test(`${word.value} ${next.value}`) && !isVerb(words, at + 1)
  // `quan trắc`, `thi đấu`: no quận, no thị xã.
  if (word?.gap === '' && next?.gap === '' && !word.bare && !next.capital && (word.printed === 'quan' || word.printed === 'thi' && next.value !== 'xa' && next.value !== 'tran')) return true
  return next?.gap === '' && OTHER_WORDS.has(`${words[at]?.value ?? ''} ${next.value}`)
}

/**
 * Words of a place's name: capitals, digits, roman numbers, parts joined by a dash.
 *
 * @param opens - a sign may stand before the first of them
 */
export function readPlace(words: readonly Word[], at: number, opens = false): number {
  let i = at
  while (i < words.length && i - at < 6) {
    const word = words[i]
    // `Bộ Chỉ huy Quân sự tỉnh` / `Tổ chức điều tra`: what begins a line with a capital is no place.
    if (i === at && (isRunIn(words, i) || words[i + 1]?.capital === false && /^(?:tinh|huyen|xa|phuong|pho|tran|quan|khu)$/u.test(words[at - 1]?.value ?? '') && OPENS_WORK.test(phraseAt(words, i, i + 2)))) break
    if (word?.capital !== true || CLOCK.test(word.value) || word.gap !== '' && !(i === at ? opens || word.gap === '.' && SHORT_UNIT.test(words[at - 1]?.value ?? '') : /^[-–]$/u.test(word.gap))) break
    // `khu vực Thành phố Vĩnh Long`: a unit of two words, the second small, begins a place of its own.
    const unit = words[i + 1]?.capital === false ? unitAt(words, i) : null
    if (unit !== null && unit > i + 1 && words[unit]?.capital === true) break
    if (i > at && unitAt(words, i) !== null && words[i + 1]?.capital === true && i - at >= 2) break
    i++
  }
  return i
}

/** Verbs with which the line behind a heading begins. */
const OPENS_WORK = /^(?:to chuc|chu tri|chi dao|phoi hop|xay dung|huong dan|tham muu|kiem tra|thuc hien|trien khai|ra soat|tang cuong|bo tri|lap ke|tuyen truyen|theo doi|thanh lap|tong hop|chu dong|tiep tuc|tham dinh|bao cao|cung cap|quan ly)$/u

/** A list of units: `huyện, thị xã và thành phố`. @param least - how many it must have */
function readMany(words: readonly Word[], at: number, from: number, least = 1): Area {
  let i = from
  let count = 0
  for (;;) {
    const joined = count > 0 && words[i]?.value === 'va'
    const start = joined ? i + 1 : i
    const gap = words[i]?.gap ?? '.'
    if (count > 0 && !joined && !/^[,/-]$/u.test(gap) || count === 0 && gap !== '' && i === from && from > at) break
    const unit = longest(UNITS, words, start, false)
    if (unit === null || isOther(words, start)) break
    count++
    i = readPlace(words, unit.end)
    if (i > unit.end && count === 1 && from === at) return {end: at, many: false}
  }
  if (count < least) return {end: at, many: false}
  const tail = tailAt(words, i)
  return {end: tail === null ? i : readPlace(words, tail.end), many: true}
}

/** `cấp tỉnh`, `cấp huyện, cấp xã`, `cấp xã, phường`. */
function readLevels(words: readonly Word[], at: number): Area {
  let i = at + 1
  if (words[i]?.gap === '' && isTown(words, i)) return {end: i + 2, many: true}
  // `công đoàn cấp trên trực tiếp cơ sở`.
  if (words[i]?.printed === 'trên' && words[i]?.gap === '') return {end: phraseAt(words, i + 1, i + 5) === 'truc tiep co so' ? i + 5 : i + 1, many: true}
  if (!LEVELS.has(words[i]?.value ?? '') || words[i]?.gap !== '') return {end: at, many: false}
  i = /^(?:co|trung|quan)$/u.test(words[i]?.value ?? '') && words[i + 1]?.gap === '' ? i + (words[i]?.value === 'quan' ? 1 : 2) : i + 1
  while (/^,?$/u.test(words[i]?.gap ?? '.') && /^(?:xa|phuong|huyen|tinh|dac)$/u.test(words[i]?.value ?? '') && words[i]?.gap === ',') i += words[i]?.value === 'dac' ? 2 : 1
  const tail = tailAt(words, i)
  return {end: tail?.end ?? i, many: true}
}
