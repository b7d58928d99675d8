import {COMPOUNDS} from '../../data/organ-heads.ts'
import {PROVINCE_BY_KEY} from '../../header/province-name.ts'
import type {Span} from '../../model/mapped-text.ts'
import {readArea, readPlace} from './area.ts'
import {readBareClass} from './classes.ts'
import {isStop, readName} from './name.ts'
import {readNamed} from './named.ts'
import {mayBeginOrgan, readOrgan, type Organ} from './organ.ts'
import {readSector} from './sector.ts'
import type {Word} from './words.ts'

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
    const list = mayBegin(words[i]?.value ?? '') && !isCompound(words, i) && !isInCode(value, words[i]) ? readList(value, words, i) : null
    if (list !== null) lists.push(list)
    i = list?.next ?? i + 1
  }
  return lists
}

/** First words of what `readVague` reads. */
const VAGUE_STARTS = /^(?:chinh|dia|don)$/u

function mayBegin(word: string): boolean {
  return mayBeginOrgan(word) || VAGUE_STARTS.test(word)
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
  const agencies: AgencyName[] = []
  let next = at
  for (let start: number | null = at; start !== null; start = nextItem(words, next)) {
    const organ = readOrgan(words, start) ?? readVague(words, start)
    if (organ === null) break
    const items = itemsOf(value, words, start, {...organ, end: readOn(words, organ)})
    agencies.push(...items.names)
    next = skipBrackets(value, words, items.end)
  }
  const first = words[at]
  const last = agencies.at(-1)
  return first === undefined || last === undefined ? null : {agencies, start: first.start, end: last.end, next}
}

/** Words that narrow a class, between it and the next item of a list: `các chủ đầu tư hạ tầng cụm công nghiệp, UBND các xã`. */
function readOn(words: readonly Word[], organ: Organ): number {
  if (!organ.many || organ.head > 0) return organ.end
  const i = readSmall(words, organ.end)
  if (OPEN.test(words.slice(Math.max(0, organ.end - 4), organ.end).map(({value}) => value).join(' '))) {
    // `… dịch vụ an toàn thông tin, công nghệ thông tin`: the field goes on behind a comma, up to what is said of them.
    const next = words[i]
    const further = next?.gap === ',' && !next.capital && readOrgan(words, i) === null ? readSmall(words, i + 1) : i
    return further > i + 1 && words[further]?.gap === '' && isStop(words, further) ? further : i
  }
  const next = i === organ.end ? null : nextItem(words, i)
  return next !== null && readOrgan(words, next) !== null ? i : organ.end
}

/** Classes that are told by their field. */
const OPEN = /(?:cung cap dich vu|quan ly nha nuoc)$/u

/** Small words of a class that are no verb. */
function readSmall(words: readonly Word[], from: number): number {
  let i = from
  while (i - from < 8 && words[i]?.gap === '' && words[i]?.value !== 'va' && words[i]?.capital === false && !isStop(words, i)) i++
  return i
}

/** `chính quyền địa phương, Sở Y tế`: what names nobody may stand in a list with somebody. */
function readVague(words: readonly Word[], at: number): Organ | null {
  // `Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch UBND các tỉnh`: any minister.
  if (words[at]?.value === 'bo' && words[at].capital && words[at + 1]?.value === 'truong' && words[at + 2]?.gap === ',' && words[at + 2]?.value === 'thu') return {end: at + 2, many: true, vague: false, head: 0}
  if (!VAGUE_STARTS.test(words[at]?.value ?? '')) return null
  const organ = readBareClass(words, at, 1)
  const next = organ?.vague === true ? nextItem(words, organ.end) : null
  return next !== null && readOrgan(words, next) !== null ? organ : null
}

/** `các bộ, ngành, địa phương`, `… ngành, tổ chức và cá nhân có liên quan`: the last name nobody (GOLD, decided cases). */
const LOCALITIES = /(?<=ngành)(?:,| và|, các)\s?địa phương$|(?<=ngành|đoàn thể)(?:,| và)\s(?:các )?(?:cơ quan|đơn vị|tổ chức)?(?:,| và)?\s?(?:tổ chức)?(?:,| và)?\s?cá nhân(?: (?:có )?liên quan)?$/iu

/** First words of the forces that may share `Lực lượng`. */
const FORCES = /^(?:cong|bien|bo|quan|canh|hai|kiem|dan)$/u

/** An organ, and those that only name their field because they share its head: `các Sở: Tài chính, Tư pháp`. */
function itemsOf(value: string, words: readonly Word[], at: number, organ: Organ): {readonly names: AgencyName[]; readonly end: number} {
  const text = (from: number, end: number): string => value.slice(words[from]?.start, words[end - 1]?.end).replace(/\s+/gu, ' ')
  const whole = {name: text(at, organ.end).replace(LOCALITIES, ''), start: words[at]?.start ?? 0, end: words[organ.end - 1]?.end ?? 0, many: organ.many, vague: organ.vague}
  const places = placesOf(words, at, organ)
  if (places.length > 0) {
    const unit = organ.many ? organ.end : places[0]?.from ?? organ.end
    const prefix = `${text(at, unit - 1).replace(/\s?các$/iu, '')} ${text(unit - 1, unit)}`
    const names = places.map(({from, to}) => ({name: `${prefix} ${text(from, to)}`, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, many: false, vague: false}))
    return {names, end: places.at(-1)?.to ?? organ.end}
  }
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

/** `UBND các xã: A, B và C`: each place has its own organ. */
function placesOf(words: readonly Word[], at: number, organ: Organ): {readonly from: number; readonly to: number}[] {
  if (!organ.many) return provincesOf(words, at, organ)
  if (organ.head > 0 || words[organ.end - 2]?.value !== 'cac' || organ.end - 2 <= at || !/^:?$/u.test(words[organ.end]?.gap ?? '.')) return []
  const places: {from: number; to: number}[] = []
  for (let from: number | null = organ.end; from !== null; from = nextItem(words, places.at(-1)?.to ?? from)) {
    const to = readNamed(words, from) === null ? readPlace(words, from, true) : from
    // `UBND các xã: Tổ chức …`: a verb rather than a place.
    if (to === from || words[from]?.capital !== true || places.length === 0 && words[to]?.gap === '' && words[to].value !== 'va') break
    places.push({from, to})
  }
  return places
}

/** `UBND tỉnh Điện Biên, Nghệ An và Tây Ninh`: provinces, by name, need no colon. */
function provincesOf(words: readonly Word[], at: number, organ: Organ): {readonly from: number; readonly to: number}[] {
  let unit = organ.end - 1
  while (unit > at && words[unit]?.capital === true) unit--
  if (unit <= at || unit === organ.end - 1 || !isProvince(words, unit + 1, organ.end)) return []
  const places = [{from: unit + 1, to: organ.end}]
  for (let from = nextItem(words, organ.end); from !== null; from = nextItem(words, places.at(-1)?.to ?? from)) {
    const to = readPlace(words, from, true)
    if (!isProvince(words, from, to)) break
    places.push({from, to})
  }
  return places.length > 1 ? places : []
}

function isProvince(words: readonly Word[], from: number, to: number): boolean {
  return PROVINCE_BY_KEY.has(words.slice(from, to).map(({value}) => value).join(' '))
}

function nextField(words: readonly Word[], at: number, first: boolean): number | null {
  const gap = words[at]?.gap
  if (gap === undefined) return null
  if (words[at]?.value === 'va' && gap === '') return words[at + 1]?.gap === '' ? at + 1 : null
  return (first ? /^:$/u : /^[,;]$/u).test(gap) ? at : null
}

/** The word at which the next item of a list begins; null where the list ends. */
function nextItem(words: readonly Word[], at: number): number | null {
  const word = words[at]
  if (word === undefined || !/^(?:[,;/–-]|\)[,;]?)?$/u.test(word.gap)) return null
  if (/^(?:va|cung|hoac)$/u.test(word.value)) return word.value === 'cung' && words[at + 1]?.value === 'voi' ? at + 2 : at + 1
  return word.gap === '' ? null : at
}

/** An explanation in brackets behind a name gives no item of its own, but `(giao Sở Y tế chủ trì)` is none. */
function skipBrackets(value: string, words: readonly Word[], at: number): number {
  const word = words[at]
  if (word?.gap.startsWith('(') !== true) return at
  const close = value.indexOf(')', word.start)
  if (close < 0 || close - word.start > 120 || /^(?:giao|do)$/u.test(word.value) && readOrgan(words, at + 1) !== null) return at
  let i = at
  while (i < words.length && (words[i]?.start ?? Infinity) < close) i++
  return i
}
