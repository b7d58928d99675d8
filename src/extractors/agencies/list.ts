import {COMPOUNDS} from '../../data/organ-heads.ts'
import type {Span} from '../../model/mapped-text.ts'
import {readArea} from './area.ts'
import {isPolice, readBareClass} from './classes.ts'
import {mayBeginLocality, readLocalities} from './localities.ts'
import {readName} from './name.ts'
import {readNamed} from './named.ts'
import {readOn} from './narrowing.ts'
import {nextItem} from './next-item.ts'
import {mayBeginOrgan, readOrgan, type Organ} from './organ.ts'
import {readParent, readWhole} from './parent.ts'
import {placesOf} from './places.ts'
import {readSector} from './sector.ts'
import {phraseAt, printedAt, type Word} from './words.ts'

/** One organ named in a text. */
export interface AgencyName extends Span {
  /** In full: what a list shares is given to each of its items. */
  readonly name: string
  readonly many: boolean
  readonly vague: boolean
}

/** Organs named one after the other, from the first to the last of them. */
export interface AgencyList extends Span {
  readonly agencies: readonly AgencyName[]
}

/** Finds all lists of organs in a text, in order; a name is read whole before a list is split. */
export function findAgencyLists(value: string, words: readonly Word[]): AgencyList[] {
  const lists: AgencyList[] = []
  for (let i = 0; i < words.length;) {
    // `có Sở Y tế` is no `cơ sở y tế`.
    const list = mayBegin(words[i]?.value ?? '') && words[i]?.printed !== 'có' && !isCompound(words, i) && !isInCode(value, words[i]) ? readList(value, words, i) : null
    if (list !== null) lists.push(list)
    i = list?.next ?? i + 1
  }
  return lists
}

const STANDING = /^(?:co quan|don vi) (?:thuong truc|chu tri|dau moi)$/u

/** Nobody in particular, unless something narrows them: `các doanh nghiệp sản xuất thuốc thú y`. */
const NARROWED = /^(?:cac |nhung )?(?:co quan|don vi|dia phuong|doanh nghiep|to chuc)/u

/** First words of what `readVague` reads. */
const VAGUE_STARTS: ReadonlySet<string> = new Set(['chinh', 'dia', 'don', 'cap'])

function mayBegin(word: string): boolean {
  return mayBeginOrgan(word) || VAGUE_STARTS.has(word) || mayBeginLocality(word)
}

/** Part of a code: `170/BC-UBND`. */
function isInCode(value: string, word: Word | undefined): boolean {
  return word !== undefined && word.printed === word.printed.toUpperCase() && /\S[-/⁄]$/u.test(value.slice(Math.max(0, word.start - 2), word.start))
}

/** The second half of another word: `cán bộ`, `nhiệm vụ`. */
function isCompound(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const shout = word !== undefined && word.printed.length > 1 && word.printed === word.printed.toUpperCase()
  return word !== undefined && (!word.capital || shout) && word.gap === '' && COMPOUNDS.has(`${words[at - 1]?.value ?? ''} ${word.value}`)
}

function readList(value: string, words: readonly Word[], at: number): AgencyList & {readonly next: number} | null {
  const localities = mayBeginLocality(words[at]?.value ?? '') ? readLocalities(value, words, at) : null
  if (localities !== null) return {agencies: localities.names, start: localities.names[0]?.start ?? 0, end: localities.names.at(-1)?.end ?? 0, next: localities.end}
  const agencies: AgencyName[] = []
  let next = at
  let end = 0
  for (let start: number | null = at; start !== null; start = nextItem(words, next)) {
    // `mở lớp tại các thôn; Hội Nông dân …`: where something is, and who acts next.
    if (start > at && words[start]?.gap === ';' && /^(?:tai|o|tren|trong)$/u.test(words[at - 1]?.value ?? '')) break
    const organ = readOrgan(words, start) ?? readVague(words, start)
    // `Công an tỉnh - Cơ quan thường trực Ban Chỉ đạo` explains, and names nobody else.
    if (organ !== null && start > at && /^[–-]$/u.test(words[start]?.gap ?? '') && STANDING.test(phraseAt(words, start, start + 4))) {
      next = organ.end
      break
    }
    if (organ === null) break
    const on = readOn(words, organ)
    const isNarrowed = on > organ.end && organ.head === 0 && NARROWED.test(phraseAt(words, start, organ.end))
    const items = itemsOf(value, words, start, {...organ, vague: organ.vague && !isNarrowed, end: readWhole(words, start, on)})
    agencies.push(...items.names)
    const parent = readParent(words, start, items.end)
    next = skipBrackets(value, words, parent)
    end = parent > items.end ? words[parent - 1]?.end ?? 0 : agencies.at(-1)?.end ?? 0
  }
  const first = words[at]
  return first === undefined || agencies.length === 0 ? null : {agencies, start: first.start, end, next}
}

/** `chính quyền địa phương, Sở Y tế`: what names nobody may stand in a list with somebody. */
function readVague(words: readonly Word[], at: number): Organ | null {
  // `Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch UBND các tỉnh`: any minister.
  if (words[at]?.value === 'bo' && words[at].capital && words[at + 1]?.value === 'truong' && words[at + 2]?.gap === ',' && words[at + 2]?.value === 'thu') return {end: at + 2, many: true, vague: false, head: 0}
  if (!VAGUE_STARTS.has(words[at]?.value ?? '')) return null
  const organ = readBareClass(words, at, 1)
  const next = organ?.vague === true ? nextItem(words, organ.end) : null
  return next !== null && readOrgan(words, next) !== null ? organ : null
}

/** `các bộ, ngành, địa phương`, `… ngành, tổ chức và cá nhân có liên quan`: the last name nobody (GOLD, decided cases). */
const LOCALITIES = /(?<=ngành)(?:,| và|, các)\s?địa phương$|(?<=ngành|đoàn thể)(?:,| và)\s(?:các )?(?:cơ quan|đơn vị|tổ chức)?(?:,| và)?\s?(?:tổ chức)?(?:,| và)?\s?cá nhân(?: (?:có )?liên quan)?$/iu

function withoutLocalities(name: string): string {
  return /(?:địa phương|cá nhân|liên quan)$/iu.test(name) ? name.replace(LOCALITIES, '') : name
}

/** First words of the forces that may share `Lực lượng`. */
const FORCES = /^(?:cong|bien|bo|quan|canh|hai|kiem|dan|thue)$/u

/** An organ, and those that only name their field because they share its head: `các Sở: Tài chính, Tư pháp`. */
function itemsOf(value: string, words: readonly Word[], at: number, organ: Organ): {readonly names: AgencyName[]; readonly end: number} {
  const text = (from: number, end: number): string => printedAt(value, words, from, end)
  const whole = {name: withoutLocalities(text(at, organ.end)), start: words[at]?.start ?? 0, end: words[organ.end - 1]?.end ?? 0, many: organ.many, vague: organ.vague}
  const places = placesOf(value, words, at, organ)
  if (places !== null) return places
  if (organ.head === 0) return {names: [whole], end: organ.end}
  const head = words[at + organ.head - 1]?.value === 'luong' ? 'luc' : words[at + organ.head - 1]?.value ?? ''
  const bare = organ.end === at + organ.head
  const prefix = text(at, at + organ.head).replace(/(^|\s)các\s/iu, '$1')
  const fields: AgencyName[] = []
  let end = organ.end
  for (let from = nextField(words, end, bare && fields.length === 0); from !== null; from = nextField(words, end, false)) {
    const to = readField(words, from, head, bare)
    if (to === from) break
    fields.push({name: `${prefix} ${text(from, to)}`, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, many: false, vague: false})
    end = readArea(words, to).end
  }
  // `các trường: Dạy đủ …`: one alone may be what they are to do.
  if (fields.length === 0 || fields.length === 1 && bare && !OF_FIELDS.test(head)) return {names: [whole], end: organ.end}
  return {names: bare ? fields : [{...whole, name: whole.name.replace(/(^|\s)các\s/iu, '$1'), many: false}, ...fields], end}
}

/** Heads behind which only fields of government or forces are listed. */
const OF_FIELDS = /^(?:so|bo|nganh|luc)$/u
/** First words of names that share no head with those before them. */
const OWN_HEADS = /^(?:so|bo|phong|ubnd|uy|hoi|van|ban|trung|truong|chi|cuc|mat|doan|cong|tong|vien|toa|benh|tinh|thanh|huyen|to|khoa|doi|tram|nhom|vu|hat|don)$/u

/**
 * A field or a name behind a shared head: `Tư pháp`, `Tài chính - Kế hoạch`, `Hàng hải Việt Nam`.
 *
 * @param bare - the head stands alone before a colon: `các Cục: …`
 */
function readField(words: readonly Word[], at: number, head: string, bare: boolean): number {
  if (head === 'so' && phraseAt(words, at, at + 2) === 'cong an') return at
  if (head === 'phong' && !bare && isPolice(words[at])) return at + 1
  if (head === 'luc') return FORCES.test(words[at]?.value ?? '') ? readSector(words, at, head) : at
  if (!bare || OF_FIELDS.test(head)) return head !== 'nganh' && isNamedItself(words, at, head) ? at : readSector(words, at, head)
  if (words[at]?.capital !== true || OWN_HEADS.test(words[at].value) && readNamed(words, at) !== null) return at
  return readName(words, at, false, (i) => /[^–-]/u.test(words[i]?.gap ?? ''), true)
}

/** An organ of its own rather than a field of the head before: `các Sở: Tài chính, Công an tỉnh`, but `các Bộ: Công an, Tài chính`. */
function isNamedItself(words: readonly Word[], at: number, head: string): boolean {
  const named = readNamed(words, at)
  return named !== null && !(head === 'bo' && readSector(words, at, head) === named.end)
}

function nextField(words: readonly Word[], at: number, first: boolean): number | null {
  const gap = words[at]?.gap
  if (gap === undefined) return null
  if (words[at]?.value === 'va' && gap === '') return words[at + 1]?.gap === '' ? at + 1 : null
  return (first ? /^:$/u : /^[,;]$/u).test(gap) ? at : null
}

/** `(Đoàn Thanh niên chủ trì; Hội Nông dân phối hợp)`: who does what, rather than an explanation. */
function isGivenWork(inside: string, words: readonly Word[], at: number): boolean {
  return /(?:chủ trì|phối hợp|phụ trách|thực hiện|đảm nhận)(?=$|[;,])/u.test(inside) && readOrgan(words, at) !== null
}

/** An explanation in brackets behind a name gives no item of its own, but `(giao Sở Y tế chủ trì)` is none. */
function skipBrackets(value: string, words: readonly Word[], at: number): number {
  const word = words[at]
  if (word?.gap.startsWith('(') !== true) return at
  const close = value.indexOf(')', word.start)
  if (close < 0 || close - word.start > 120 || /^(?:giao|do)$/u.test(word.value) && readOrgan(words, at + 1) !== null || isGivenWork(value.slice(word.start, close), words, at)) return at
  let i = at
  while (i < words.length && (words[i]?.start ?? Infinity) < close) i++
  return i
}
