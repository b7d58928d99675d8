import {OLD_SECTORS, SECTORS, type Sector} from '../../data/sectors.ts'
import {key} from '../../util/fold.ts'
import {groupBy} from '../../util/group-by.ts'
import {longest, phrases, type Found} from './phrases.ts'
import type {Word} from './words.ts'

const NAMES = phrases([...OLD_SECTORS.map((name) => [key(name), name] as const), ...SECTORS.flatMap(({name, short}) => [name, ...short.filter((form) => form.includes(' '))].map((form) => [key(form), name] as const))])
const CODES = groupBy(SECTORS.flatMap((sector) => sector.short.map((form) => ({code: key(form).replaceAll(/ va (?=[a-z])| /gu, ''), sector}))), ({code}) => code)
/** Fields after which forces, branches and offices are named, but no Sở. */
const FIELDS = phrases([
  'cong an', 'bien phong', 'bo doi bien phong', 'hai quan', 'kiem lam', 'quan doi', 'quan su', 'canh sat', 'canh sat bien', 'canh sat hinh su', 'canh sat giao thong', 'canh sat co dong', 'canh sat moi truong', 'canh sat kinh te', 'canh sat dieu tra', 'canh sat dieu tra toi pham ve ma tuy', 'canh sat dieu tra toi pham hinh su', 'canh sat phong chay chua chay', 'dan quan', 'canh sat khu vuc', 'truy na', 'an ninh', 'an ninh mang', 'hau can', 'hau can ky thuat', 'chinh tri', 'tham muu', 'tuan tra kiem soat', 'dan quan tu ve', 'dan quan thuong truc', 'dan phong', 'xung kich', 'thanh nien xung kich', 'kiem ngu', 'thu y', 'y te', 'khuyen nong', 'thue', 'toa an', 'kiem sat', 'thanh tra', 'vu trang', 'quan ly thi truong',
  'dan toc', 'ton giao', 'du lich', 'kinh te', 'van hoa xa hoi', 'kinh te ha tang', 'kinh te ha tang do thi', 'quan ly do thi', 'giao thong', 'ngan hang', 'buu chinh', 'dien luc', 'giao duc', 'cap nuoc', 'giao duc nghe nghiep', 'van hoa', 'van hoa thong tin', 'thuong mai', 'thuong mai du lich', 'nong nghiep', 'lam nghiep', 'nong lam nghiep', 'cong nghiep', 'kho bac', 'buu dien', 'dia chinh', 'the duc the thao', 'noi chinh', 'tuyen giao', 'dan van', 'lao dong', 'lao dong thuong binh xa hoi',
  'ke hoach tong hop', 'ke hoach nghiep vu', 'ke hoach tai chinh', 'ke hoach vat tu', 'tai chinh ke toan', 'ke toan tai vu', 'to chuc can bo', 'to chuc hanh chinh', 'to chuc nhan su', 'hanh chinh quan tri', 'hanh chinh tong hop', 'hanh chinh to chuc', 'tham muu tong hop', 'quan tri thiet bi',
  'quan ly chat luong', 'dieu duong', 'cong tac xa hoi', 'vat tu thiet bi y te', 'vat tu thiet bi', 'cong nghe thong tin', 'kiem soat nhiem khuan', 'cong tac sinh vien', 'cong tac chinh tri', 'khao thi dam bao chat luong', 'khao thi', 'quan ly dao tao', 'quan ly khoa hoc', 'kham benh', 'cap cuu', 'y te cong cong', 'y te cong cong dinh duong', 'y te du phong', 'y te co quan', 'lao dong tien luong',
].map((field) => [field, true]))

/** Heads after which a field is named, by their first word. */
const OF_GOVERNMENT = /^(?:so|bo|nganh|phong|vu|co)$/u
const OF_FORCES = /^(?:nganh|luc|phong|co|ban|khoa|vu)$/u

/**
 * Reads a field of government behind its head: `Tài chính`, `VH, TT&DL`, `Công an`.
 *
 * @param head - the first word of the head, folded: `so`, `bo`, `luc` …
 * @returns the word behind it; `at` where none is named
 */
export function readSector(words: readonly Word[], at: number, head: string): number {
  const first = words[at]
  if (first === undefined) return at
  if (OF_GOVERNMENT.test(head)) {
    const found = longest(NAMES, words, at) ?? readCode(words, at)
    // `Phòng Tài chính kế toán` is no `Phòng Tài chính`.
    if (found !== null) return head === 'phong' ? Math.max(found.end, longest(FIELDS, words, at)?.end ?? at) : found.end
  }
  const field = OF_FORCES.test(head) ? longest(FIELDS, words, at) : null
  return field !== null && (head === 'luc' || head === 'nganh' || first.capital) ? field.end : at
}

/**
 * The full name of the field of government at a word, by name or by code.
 *
 * @param date - of the document: a code may stand for one field today and have stood for another before
 */
export function sectorNamed(words: readonly Word[], at: number, head: string, date: string | null): Found<string> | null {
  if (!OF_GOVERNMENT.test(head)) return null
  const name = longest(NAMES, words, at)
  if (name !== null) return name
  const code = readCode(words, at)
  return code === null ? null : {end: code.end, value: inForce(code.value, date).name}
}

function inForce(sectors: readonly [Sector, ...Sector[]], date: string | null): Sector {
  return sectors.find(({from, to}) => date !== null && (from === null || from <= date) && (to === null || date <= to)) ?? sectors[0]
}

/** An abbreviated field: `GD&ĐT`, `VH, TT&DL`, `LĐ-TBXH`. */
function readCode(words: readonly Word[], at: number): Found<readonly [Sector, ...Sector[]]> | null {
  let joined = ''
  let found: Found<readonly [Sector, ...Sector[]]> | null = null
  for (let i = at; i < Math.min(words.length, at + 5); i++) {
    const word = words[i]
    if (word === undefined || i > at && !/^[,.&–-]?$/u.test(word.gap) || !word.capital && (word.value !== 'va' || i === at)) break
    if (word.value === 'va' && !word.capital) continue
    joined += word.value.replaceAll('&', '')
    const [first, ...rest] = CODES.get(joined)?.map(({sector}) => sector) ?? []
    if (first !== undefined) found = {end: i + 1, value: [first, ...rest]}
  }
  return found
}
