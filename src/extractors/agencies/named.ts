import {STOP_PAIRS} from '../../data/name-stops.ts'
import {AREA_NEEDED, OFFICES, ORGAN_HEADS, type Follow} from '../../data/organ-heads.ts'
import {beginsArea, readArea, type Area} from './area.ts'
import {isStop, readName} from './name.ts'
import type {Organ} from './organ.ts'
import {begins, longest, phrases} from './phrases.ts'
import {isPrintedHead} from './printed.ts'
import {readSector} from './sector.ts'
import {readQuoted, readSmallUnit} from './unit-name.ts'
import {phraseAt, type Word} from './words.ts'

const HEADS = phrases(Object.entries(ORGAN_HEADS).flatMap(([follow, heads]) => heads.map((head) => [head, follow as Follow] as const)))
const CHIEFS = phrases(OFFICES.map((office) => [office, true]))
/** Heads that, without a field of government, are read on by capitals. */
const NAMED_TOO = /^(?:phong|ban|vu|cuc|chi|uy|so|bo|khoa|to|nhom)$/u
/** Heads that need no capital where their name has one: `phòng Tổ chức cán bộ`. */
const SMALL_TOO = /^(?:phong|khoa)$/u
/** Branches of a hamlet, in small letters behind others: `Chi bộ thôn 3, chi bộ thôn 5`. */
const BRANCH = /^chi (?:bo|doan|hoi) (?:thon|xom|ap|khu|to|ban|khom)$/u
/** Abbreviations that are organs however they are printed. */
const ABBREVIATED = /^(?:ubnd|hdnd|tand|vksnd|mttq|bhxh|cdcs)$/u

/** Bodies of several of a kind, told behind `các`: `Hiệp hội các nhà bán lẻ Việt Nam`, `Ban Quản lý các chợ đầu mối`. */
const OF_MANY = /^(?:ban quan ly|hiep hoi|hoi|lien hiep|lien minh|cau lac bo)$/u

/** Bodies that are named by their field in small letters, verbs and commas in it, up to their unit: `Hội đồng bồi thường, hỗ trợ, tái định cư huyện`. */
const OF_FIELD = /^(?:hoi dong|ban chi dao|bcd|ban chi huy|to cong tac|ban van dong|tieu ban)$/u
/** Verbs with which such a field may begin, by their first two words. */
const FIELD_VERBS = /^(?:tham dinh|danh gia|xay dung|xet duyet|xet tuyen|nghiem thu|kiem ke|giam sat|chuyen doi|quan ly|bao ve|su dung|khac phuc|thuc hien|tuyen truyen|kiem tra|thanh ly|giai quyet|xu ly)$/u
/** Organs that may belong to another, whose name follows without a sign: `Văn phòng Sở Y tế`, `Đoàn Thanh niên Công an tỉnh`. */
const OWNED = /^(?:(?:van phong|co quan (?:canh sat|an ninh) dieu tra|canh sat (?:pccc|phong chay chua chay)|thanh tra|doan|cong doan|cdcs|bch cdcs|hoi|uy ban kiem tra|ubkt|ban chap hanh|ban thuong vu|dang uy|dang bo|chi bo|ban (?:kinh te|phap che|van hoa|dan toc|phong trao|thanh nien|thanh thieu nhi|doan ket|to chuc kiem tra)|phong (?:tham|hau|canh|an|to|ky))(?![a-z]))/u

/** What ends such a field before its unit: something is said of the body. */
const FIELD_ENDS = /^(?:cần|phải|được|sẽ|đã|để|với|theo|tại|khi|là|gửi|của|đến|do|các|có|họp|này|cùng|từ|trong|cho|căn|hoặc|giao|làm|đối|như)$/u
const FIELD_ENDING = /^(?:chu tri|chu dong|phoi hop|co trach|chiu trach|trien khai|chi dao|huong dan|don doc|tham muu|bao cao|tong hop|to chuc|theo doi|phan cong|tiep tuc|tang cuong|ban hanh|xay dung ke|kiem tra viec|lap ke|ra soat)$/u
/** Parts of the issuer that need no name: `Văn phòng chủ trì …`, `Vụ Pháp chế, Thanh tra`. */
const STANDS_ALONE = /^(?:van phong|thanh tra|chi bo|chi doan|lien doi|ban thuong vu|ban chap hanh|ban quan ly(?: du an)?|to giup viec)$/u
/** ... of which anything may be said, not only the words of `SAID`. */
const BRANCHES = /^(?:chi doan|lien doi|chi bo|van phong)$/u
/** ... be it one word: `Văn phòng lo kinh phí`. */
const WORKS_AT = /^(?:lo|gửi|in|soạn|nhận|lập|nộp|ghi|mua|báo)$/u
/** ... only where work is said of them: `Ban Chỉ đạo phân công …`. */
const ACTS_ALONE = /^(?:ban chi dao|to cong tac|ban to chuc|to thuong truc|to thu ky)$/u
/** What is said of them. */
const SAID = /^(?:chu tri|chu dong|phoi hop|tham muu|co trach|chiu trach|tong hop|theo doi|don doc|lam dau|la dau|la co|lam thuong|chuan bi|bo tri|huong dan|cung cap|hop (?:dinh|thuong|kiem|giao|so|tong|it|moi|hang)|phan cong|giao ban|lap (?:du|ke|ho|danh|bien)|kiem (?:tra|diem)|giam sat|to chuc|xay dung|ban hanh|bao cao|trien khai|thuc hien|ra soat|tiep (?:nhan|tuc)|xu ly|giai quyet|tham dinh|thong bao|kien toan|so ket|tong ket|danh gia|nghien cuu|de xuat|tuyen truyen|van dong|thuong xuyen|dinh ky|kip thoi|nghiem tuc|khan truong|tich cuc|can cu|cu (?:can|nguoi|dai|thanh|cong)|giup (?:ban|so|uy|ubnd|chu|thu|truong|cap|lanh)|(?:moi|hang) (?:thang|quy|tuan|nam)|se [a-z]+|phai [a-z]+|duoc giao)$/u
/** Units, printed with a capital, are no name. */
const UNIT = /^(?:tỉnh|huyện|xã|phường|quận|thành|thị|đặc|khu|vùng|trung)$/iu

/** First words of offices that need no capital: `chủ tịch UBND các xã`. */
const SMALL_OFFICES = /^(?:thu|nguoi|giam|chu|hieu|chi|to|doi|tram|khoi)$/u

/** Whether a name, or the office that stands for one, may begin with a word, folded. */
export function mayBeginName(word: string): boolean {
  return begins(HEADS, word) || begins(CHIEFS, word)
}

/** Reads the name of a single organ, by its head; null where none begins at the word. */
export function readNamed(words: readonly Word[], at: number): Organ | null {
  const first = words[at]
  const head = longest(HEADS, words, at)
  if (head === null || first === undefined) return null
  // `BHXH tự nguyện` is paid, not told to do something.
  if (/^(?:bhxh|bhyt|bao)$/u.test(first.value) && /^(?:tu nguyen|bat buoc|mot lan|that nghiep)$/u.test(phraseAt(words, head.end, head.end + 2))) return null
  if (first.value === 'vu' && !first.capital || first.value === 'bo' && words[at + 1]?.value === 'luat') return null
  const short = head.value === 'sector' ? head.end : at + 1
  const sector = words[short]?.gap === '' && (head.value === 'sector' || head.end === short) ? readSector(words, short, first.value) : short
  if (sector > short) {
    const whole = /^(?:vu|cuc)$/u.test(first.value) || /^(?:phong|chi|ban|khoa|to)$/u.test(first.value) && /^[–-]$/u.test(words[sector]?.gap ?? '') && words[sector]?.capital === true ? readName(words, short, false, (i) => beginsArea(words, i) || beginsOrgan(words, i)) : sector
    const further = whole === sector && NAMED_TOO.test(first.value) ? readHalf(words, at, sector) : whole
    return further > sector ? withArea(words, further, 0, at) : withArea(words, sector, short - at, at)
  }
  if (head.value === 'area') return readWithArea(words, at, head.end)
  const kind = first.capital || head.value !== 'name' ? null : readSmallClass(words, head.end)
  if (kind !== null) return {end: kind, many: true, vague: false, head: 0}
  if (BRANCH.test(phraseAt(words, at, at + 3)) && readArea(words, at + 2).end > at + 3) return {...readArea(words, at + 2), vague: false, head: 0}
  if (!first.capital && !(SMALL_TOO.test(first.value) && words[head.end]?.gap === '' && words[head.end]?.capital === true) || head.value === 'sector' && !NAMED_TOO.test(first.value) || head.end === at + 1 && !isPrintedHead(words, at)) return null
  const quoted = head.value === 'name' && first.capital ? readQuoted(words, head.end) : head.end
  if (quoted > head.end) return {end: quoted, many: false, vague: false, head: 0}
  const field = head.value === 'name' ? readField(words, at, head.end) : head.end
  if (field > head.end) return {end: field, many: false, vague: false, head: 0}
  // `Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn`: the head itself goes on.
  const from = head.end - at > 3 && words[head.end]?.value === 'va' && words[head.end + 1]?.capital === true && !beginsOrgan(words, head.end + 1) ? head.end + 1 : head.end
  // `Ban Chỉ đạo tỉnh`: whole with its level, unless `về …` follows.
  const level = head.end - at > 1 && from === head.end && beginsArea(words, from) ? readArea(words, from).end : from
  const named = OF_MANY.test(phraseAt(words, at, head.end)) && words[from]?.printed === 'các' && words[from].gap === '' && !beginsArea(words, from) ? from + 1 : from
  const name = level > from && words[level]?.value !== 've' ? from : readName(words, named, head.value === 'name', (i) => beginsArea(words, i) || beginsOrgan(words, i))
  const small = name === head.end && first.capital && head.end === at + 1 ? readSmallUnit(words, head.end) : name
  const organ = withArea(words, small, small === name && head.value === 'sector' ? 1 : 0, at)
  const alone = phraseAt(words, at, head.end)
  if (organ.end === head.end && first.capital && (standsAlone(words, alone, head.end) || ACTS_ALONE.test(alone) && words[head.end]?.gap === '' && words[head.end]?.value !== 'va' && endsName(words, head.end))) return {...organ, head: 0}
  return organ.end === head.end || small === head.end && head.end === at + 1 && /^(?:so|bo|ban|doi|doan|to|quy|hoi|vien|vu)$/u.test(first.value) ? null : organ
}

/** `bệnh viện đa khoa các huyện`, `trạm y tế các xã`: of a kind, one in each place; null where no places follow. */
function readSmallClass(words: readonly Word[], from: number): number | null {
  for (let i = from; i < from + 5 && words[i]?.gap === '' && words[i]?.capital === false; i++) {
    const area = /^(?:cac|cap)$/u.test(words[i]?.value ?? '') ? readArea(words, i) : null
    if (area?.many === true) return area.end
    if (isStop(words, i)) return null
  }
  return null
}

/** The word behind the first words of a name that tell its kind (`Ban Quản lý dự án`); `at` where none stand there. */
export function nameHead(words: readonly Word[], at: number): number {
  const head = longest(HEADS, words, at)
  return head?.value === 'name' && head.end > at + 2 ? head.end : at
}

function readWithArea(words: readonly Word[], at: number, end: number): Organ | null {
  const first = words[at]
  if (end === at + 1 && !isPrintedHead(words, at)) return null
  // `Huyện ủy viên` is a person.
  if (words[end - 1]?.value === 'uy' && words[end]?.gap === '' && words[end].printed === 'viên') return null
  // A pension, or what auditors do, unless the name has a capital.
  if (/^(?:bao|kiem)$/u.test(first?.value ?? '') && first?.capital !== true) return null
  // `ca mắc`: an abbreviation only in capitals, with its level.
  if (first?.value === 'ca' && (first.printed !== 'CA' || readArea(words, end).end === end)) return null
  if (first?.capital !== true && end - at < 3 && !ABBREVIATED.test(first?.value ?? '') && !(/^(?:cong|dang|huyen|thi|hoi)$/u.test(first?.value ?? '') && words[end]?.value === 'cac' && readArea(words, end).many) && !(first?.printed === 'công' && phraseAt(words, at, end) === 'cong an' && UNIT.test(words[end]?.printed ?? '') && readArea(words, end).end > end)) return null
  // `Thanh tra Sở Y tế`: the field of the sở goes with it.
  const head = words[end - 1]?.value ?? ''
  if (/^(?:so|bo)$/u.test(head) && end > at + 1 && words[end]?.gap === '') {
    const sector = readSector(words, end, head)
    if (sector > end) return {...withArea(words, sector, 0, at), head: 0}
  }
  const area = readOwner(words, at, end) ?? readSmall(words, at, readFurther(words, end))
  // `báo` is a newspaper only with its place: `báo cáo`, `báo chí` are none.
  const alone = phraseAt(words, at, end)
  if (area.end === end && first?.capital === true && standsAlone(words, alone, end)) return {end, many: false, vague: false, head: 0}
  // `Đoàn Chủ tịch`, `Đoàn Kiểm tra` are none of youth.
  if (alone === 'doan' && words[end]?.capital === true && readOwner(words, at, end) === null) return null
  if (area.end === end && AREA_NEEDED.has(alone)) return null
  if (first?.value === 'ban' && words[at + 2]?.value === 'ly') return {end: readZones(words, area.end), many: false, vague: false, head: 0}
  // `Đoàn Thanh niên bệnh viện`, `Công đoàn cơ quan`: of the house.
  if (area.end === end && IN_HOUSE.test(alone) && words[end]?.gap === '' && HOUSE.test(phraseAt(words, end, end + 2))) return {end: end + 2, many: false, vague: false, head: 0}
  const branch = words[area.end]?.value === 'chi' && words[area.end + 1]?.value === 'nhanh' ? readArea(words, area.end) : area
  return {end: branch.end, many: area.many, vague: false, head: 0}
}

const IN_HOUSE = /^(?:doan thanh nien(?: cong san ho chi minh)?|doan tncs ho chi minh|cong doan|hoi cuu chien binh)$/u
const HOUSE = /^(?:benh vien|co quan|cong ty|nha truong|trung tam|don vi)$/u

/** A name of a known beginning that goes on with further fields: `Trung tâm Văn hóa, Thông tin và Thể thao`, `Ban Dân tộc và Miền núi`. */
function readFurther(words: readonly Word[], end: number): number {
  const next = words[end]
  if (next === undefined || !/^[,–-]$/u.test(next.gap) && next.value !== 'va' || ABBREVIATED.test(words[end - 1]?.value ?? '') || next.printed === 'VÀ' && longest(HEADS, words, end + 1) !== null) return end
  return Math.max(end, readName(words, end - 1, true, (i) => beginsArea(words, i) || beginsOrgan(words, i)))
}

/** `Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi` is one. */
function readZones(words: readonly Word[], at: number): number {
  const [and, the, zone] = [words[at]?.value, words[at + 1]?.value, words[at + 2]?.value]
  return and === 'va' && the === 'cac' ? zone === 'kcn' ? readArea(words, at + 3).end : zone === 'khu' ? readArea(words, at + 5).end : at : at
}

/** `Khoa Toán và Thống kê`, `Phòng Khảo thí và Bảo đảm chất lượng`: what follows `và` is no field of its own, and no organ. */
function readHalf(words: readonly Word[], at: number, end: number): number {
  const half = words[end + 1]
  const and = words[end]
  if (and?.value !== 'va' || and.gap !== '' || half?.gap !== '' || !half.capital || beginsOrgan(words, end + 1) || readSector(words, end + 1, words[at]?.value ?? '') > end + 1) return end
  return readName(words, end + 1, false, (i) => beginsArea(words, i) || beginsOrgan(words, i))
}

/** The field of a council or a committee up to its unit; `from` where none is read. */
function readField(words: readonly Word[], at: number, from: number): number {
  if (!OF_FIELD.test(phraseAt(words, at, from)) || isStop(words, from) && !FIELD_VERBS.test(phraseAt(words, from, from + 2))) return from
  for (let i = from; i < from + 16; i++) {
    const word = words[i]
    if (word === undefined || !/^(?:[,\-–])?$/u.test(word.gap) || i === from && word.gap !== '' || beginsOrgan(words, i) || word.capital && longest(HEADS, words, i) !== null && isPrintedHead(words, i) && i > from) break
    if (!word.capital && (FIELD_ENDS.test(word.printed) || FIELD_ENDING.test(phraseAt(words, i, i + 2)))) break
    if (i > from && beginsArea(words, i)) return readArea(words, i).end
  }
  return from
}

/** An organ that the one before belongs to, behind it without a sign. */
function readOwner(words: readonly Word[], from: number, at: number): Area | null {
  const next = words[at]
  if (next?.gap !== '' || !next.capital || !OWNED.test(phraseAt(words, from, at))) return null
  if (longest(HEADS, words, at) === null || !isPrintedHead(words, at)) return null
  const owner = readNamed(words, at)
  return owner === null ? null : {end: owner.end, many: false}
}

/** For whom an organ is, a few small words of its name before it: `Ban Tổ chức chính quyền tỉnh`, `Báo Phụ nữ Việt Nam`. */
function readSmall(words: readonly Word[], from: number, at: number): Area {
  const area = readArea(words, at)
  const next = words[area.end]
  if (next?.gap !== '' || next.capital || words[from]?.capital !== true || isStop(words, area.end) || next.value === 'va') return area
  if (area.end === at + 1 && words[at]?.capital === true && !UNIT.test(words[at].printed) && !/^\d/u.test(words[at].value) && !beginsArea(words, area.end)) {
    return readArea(words, readName(words, at, false, (i) => beginsArea(words, i) || beginsOrgan(words, i)))
  }
  if (area.end > at) return area
  for (let i = at; i < at + 4 && words[i]?.gap === '' && words[i]?.capital === false && !isStop(words, i) && !/^(?:va|ve)$/u.test(words[i]?.value ?? ''); i++) {
    if (i > at && UNIT.test(words[i]?.printed ?? '') && beginsArea(words, i)) return readArea(words, i)
  }
  return area
}

/** A head is the whole name; of a branch more is said than of an office. */
function standsAlone(words: readonly Word[], head: string, end: number): boolean {
  return STANDS_ALONE.test(head) && endsName(words, end, BRANCHES.test(head))
}

/**
 * No name goes on behind a word: a sign, the next organ or what is said of it follows.
 *
 * @param isBranch - of a branch anything may be said
 */
function endsName(words: readonly Word[], at: number, isBranch = false): boolean {
  const word = words[at]
  if (word === undefined) return true
  if (word.gap !== '') return !/^[-–(]/u.test(word.gap) && (word.gap !== ',' || word.capital)
  const pair = phraseAt(words, at, at + 2)
  return word.value === 'va' ? beginsOrgan(words, at + 1) : SAID.test(pair) || isBranch && !word.capital && (STOP_PAIRS.has(pair) || WORKS_AT.test(word.printed))
}

function withArea(words: readonly Word[], at: number, head: number, from: number): Organ {
  const owner = readOwner(words, from, at)
  if (owner !== null) return {...owner, vague: false, head: 0}
  // `Bộ Nội vụ Bộ Tài chính` in a cell: the second is no place of the first.
  const area = words[at]?.capital === true && longest(HEADS, words, at) !== null ? {end: at, many: false} : readArea(words, at)
  return {end: area.end, many: area.many, vague: false, head}
}

/** Another organ begins here, behind a comma or `và`. */
function beginsOrgan(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.capital !== true || word.gap === '' && words[at - 1]?.value !== 'va') return false
  const head = longest(HEADS, words, at)
  // `Công chức Văn phòng - Thống kê xã`: the second field of one name.
  if (head !== null && AREA_NEEDED.has(phraseAt(words, at, head.end))) return !/^[-–]$/u.test(word.gap) && readNamed(words, at) !== null
  return head !== null && isPrintedHead(words, at) || longest(CHIEFS, words, at, false) !== null
}

/** The word behind an office that heads an organ (`Giám đốc`, `Chủ tịch`); `at` where none is named. */
export function readOffice(words: readonly Word[], at: number): number {
  const office = longest(CHIEFS, words, at, false)
  // `Trường học` is no `Trưởng`.
  if (office === null || words[at]?.value === 'truong' && !/^tr[uư][ởỏổ]ng$/iu.test(words[at].printed)) return at
  return words[at]?.capital === true || words[at]?.printed === 'trưởng' && words[office.end]?.printed === 'các' || SMALL_OFFICES.test(words[at]?.value ?? '') && office.end - at >= 2 ? office.end : at
}
