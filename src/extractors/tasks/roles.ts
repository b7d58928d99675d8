import {STOP_PAIRS} from '../../data/name-stops.ts'
import type {AgencyList} from '../agencies/list.ts'
import {MASK, type MaskedSentence} from './masked.ts'
import {ANNOUNCES, BASIS, BASIS_OF, BEHIND, BELONGS, BESIDE, BESIDES, BRACKET_ONLY, BRACKETED, BY, CALLED, CLAUSE, DIRECTED, DIRECTS, DONE_BY, DUE, DUTY, ENFORCED, GIVEN, IN_FIELD, JOINED, JOINS, LABELLED, LEADS, LEADS_TOO, LEADING, NEXT, NO_WORK, NUMBERED_ACT, ORDERED, OWN_ACT, PARTNERED, PASSED, PROPOSED, SENT, SUBJECT, THEN, THING_BY, TOGETHER, TOLD, WORK_BY, WORKS} from './patterns.ts'
import {stronger, type Role} from './task.ts'

/** How far the document and the section let a sentence's bare subject be somebody who is given work. */
export type Licence =
  /** Any subject of a sentence. */
  | 'any'
  /** Only one that is said to have a duty. */
  | 'duty'
  /** None; only an order that announces what is ordered (`… yêu cầu các sở thực hiện các nội dung sau:`). */
  | 'order'
  /** None at all: what is told or asked is no work given. */
  | 'none'

/** A list of organs with the role that its sentence gives it. */
export interface Given {
  readonly list: AgencyList
  readonly role: Role
  /** It is the sentence's doer: what follows in the sentence is its work. */
  readonly doer: boolean
}

/**
 * Who is given work in a sentence, in which role (GOLD, assignments; DOMAIN reference §4.6). Those directed, trained,
 * reported to or cited fit none of the patterns and so get no role.
 *
 * @param isIssuer - whether a list names the issuer of the document, or the head of it
 * @param governed - the sentence tells the work of an organ named above: whom that one is to call on is given no work
 */
export function rolesIn(sentence: MaskedSentence, licence: Licence, isIssuer: (list: AgencyList) => boolean, governed = false): Given[] {
  const {text, lists, start} = sentence
  if (lists.length === 0 || licence === 'none') return []
  const found = new Map<AgencyList, Given>()
  const listOf = (match: RegExpExecArray, group = 'list'): AgencyList | undefined => {
    const from = match.indices?.groups?.[group]?.[0]
    return lists.find((candidate) => from !== undefined && candidate.start === start + from)
  }
  const isSelf = (match: RegExpExecArray, group = 'list'): boolean => {
    const list = listOf(match, group)
    return list !== undefined && isIssuer(list)
  }
  const give = (match: RegExpExecArray, role: (after: string) => Role | null, doer: boolean): void => {
    const list = listOf(match)
    const given = list && role(text.slice(match.index + match[0].length))
    if (list === undefined || given == null) return
    const before = found.get(list)
    found.set(list, {list, role: before ? stronger(before.role, given) : given, doer: doer || before?.doer === true})
  }
  const body = licence !== 'order'
  const enforced = body ? ENFORCED.exec(text)?.index : undefined
  if (enforced !== undefined) {
    // `Các thành viên Ban Chỉ đạo` are persons, not the committee.
    const ofMembers = (list: AgencyList): boolean => lists.some((before) => before.end + 1 === list.start && before.agencies.at(-1)?.vague === true)
    for (const list of lists) if (list.end <= start + enforced && !ofMembers(list)) found.set(list, {list, role: 'assigned', doer: true})
  }
  const subject = body ? SUBJECT.exec(text) : null
  if (subject) give(subject, (after) => (isSelf(subject) && (DIRECTS.test(after) || OWN_ACT.test(after)) ? null : subjectRole(after, licence)), true)
  const inField = body ? IN_FIELD.exec(text) : null
  if (inField) give(inField, (after) => subjectRole(after, licence), true)
  for (const list of body ? lists : []) {
    const rest = afterBasis(list, text.slice(0, list.start - start))
    const role = rest === null ? null : subjectRole(text.slice(list.end - start), licence)
    if (rest !== null && role !== null) found.set(list, {list: rest, role, doer: true})
  }
  const directed = DIRECTED.exec(text)
  if (directed && isSelf(directed, 'self')) give(directed, doerRole, true)
  for (const match of text.matchAll(ORDERED)) if ((!isSelf(match) || match.index < 3 && match[0].startsWith('giao')) && !(governed && match[0].startsWith('yeu cau')) && (body || match.index < 3 || ANNOUNCES.test(text))) give(match, doerRole, true)
  if (body) {
    for (const match of text.matchAll(TOLD)) give(match, (after) => subjectRole(after, licence), true)
    if (!governed) for (const match of text.matchAll(PROPOSED)) if (!isSelf(match)) give(match, doerRole, true)
    for (const pattern of [GIVEN, BY, WORK_BY, CLAUSE, LEADING, PASSED, BELONGS]) for (const match of text.matchAll(pattern)) give(match, doerRole, true)
    if (licence === 'any') for (const match of text.matchAll(THING_BY)) if (!saysSomething(match.groups?.['thing'] ?? '')) give(match, (after) => (MADE_BY.test(after) ? null : subjectRole(after, 'any')), true)
    if ([...found.values()].some(({doer}) => doer)) for (const match of text.matchAll(NEXT)) give(match, (after) => (tellsWork(match.groups?.['verb'] ?? '') ? subjectRole(after, 'any') : null), false)
    for (const match of text.matchAll(THEN)) give(match, (after) => subjectRole(after, licence), false)
    for (const pattern of [DONE_BY, BRACKET_ONLY]) {
      const doneBy = pattern.exec(text)
      const verb = doneBy?.groups?.['verb'] ?? ''
      if (doneBy && (tellsWork(verb) || pattern === BRACKET_ONLY && licence === 'any' && !isTold(` ${text}`))) give(doneBy, () => 'assigned', false)
    }
    for (const match of text.matchAll(BESIDE)) give(match, () => 'coordinate', false)
    for (const match of text.matchAll(CALLED)) give(match, (after) => (LEADS.test(` ${after}`) ? 'lead' : 'coordinate'), false)
    for (const match of text.matchAll(BEHIND)) give(match, doerRole, false)
    for (const match of text.matchAll(BRACKETED)) give(match, (after) => subjectRole(after, isWork(verbOf(after)) || HANDLED.test(after) ? 'any' : 'duty'), false)
    for (const match of text.matchAll(LABELLED)) give(match, () => labelRole(match.groups?.['label'] ?? ''), false)
    for (const pattern of [JOINED, PARTNERED, TOGETHER, SENT]) for (const match of text.matchAll(pattern)) give(match, () => 'coordinate', false)
  }
  return [...found.values()]
}

/**
 * Who acts on the basis of what somebody else said, where both stand in one run: `Trên cơ sở đề xuất của Sở Y tế, Sở Tài chính
 * …`, `Căn cứ Kế hoạch của UBND tỉnh, các sở, ngành …`. What a comma parts is no list there; `A và B` is.
 *
 * @param before - the sentence up to the list
 */
function afterBasis(list: AgencyList, before: string): AgencyList | null {
  const [first, second] = list.agencies
  if (first === undefined || second === undefined || second.start - first.end !== 2) return null
  const isPair = list.agencies.length === 2 && BASIS.test(before)
  const isClass = /^các\s/u.test(second.name) && BASIS_OF.test(before)
  return isPair || isClass ? {...list, agencies: list.agencies.slice(1), start: second.start} : null
}

/** Why a list of a sentence got no role, for `explain`. */
export function whyNoRole({text, lists, start}: MaskedSentence, list: AgencyList, licence: Licence): string {
  if (licence === 'none') return 'nothing here gives work'
  if (licence === 'order') return 'before the first item only an announced order gives work'
  const subject = SUBJECT.exec(text)
  const at = subject?.indices?.groups?.['list']?.[0]
  if (subject === null || at === undefined || lists.find((one) => one.start === start + at) !== list) return 'neither the subject of the sentence nor told to do something or to join in'
  return NO_WORK.test(text.slice(subject[0].length)) ? 'what is said of it is no work given' : 'it is told of no duty, and the section gives none'
}

function subjectRole(after: string, licence: Licence): Role | null {
  const said = after.replace(BESIDES, '')
  if (!/[a-z]{2}/u.test(said) || NO_WORK.test(said) || NUMBERED_ACT.test(said) || isTold(said)) return null
  return licence === 'duty' && !DUTY.test(said) && !DUE.test(said) ? null : doerRole(said)
}

/** The first two words of what is said of somebody. */
function verbOf(after: string): string {
  return /^\s(?<verb>[a-z]+ [a-z]+)/u.exec(after)?.groups?.['verb'] ?? ''
}

/** A verb of work, none with which something was decided: `(Công an xã báo lịch)`, but `(UBND tỉnh phê duyệt)`. */
function isWork(verb: string): boolean {
  return STOP_PAIRS.has(verb) && !DECIDED.test(verb)
}

/** ... or one that may say either, where the place in the sentence tells it apart. */
function tellsWork(verb: string): boolean {
  return WORKS.test(verb) || isWork(verb)
}

/** A verb stands in it: `Tham gia lớp tập huấn do …` tells of no work of those behind `do`. */
function saysSomething(text: string): boolean {
  const words = text.split(/[^a-z]+/u)
  return words.some((word, i) => STOP_PAIRS.has(`${word} ${words[i + 1] ?? ''}`))
}

/** Work told by one word. */
const HANDLED = /^\s(?:nhan|in|lo|mua|lam|phat|nau|cho|giu|viet|ve|may|dung|lap|chup|quay)(?=[\s,.;])/u

/** What is decided, or done as a matter of course, rather than given as work. */
const DECISIONS = 'phe duyet|ban hanh|cong bo|quyet dinh|chap thuan|cong nhan|thanh lap|xac nhan|to chuc|phat dong|cung cap|quan ly|tai tro|ho tro|dau tu|phat hanh|tong hop|danh gia|xay dung|thong ke|bao cao|su dung|xac dinh|khen thuong'
const DECIDED = new RegExp(`^(?:${DECISIONS}|cap (?:phep|giay|the)|thong bao|bien soan|kiem tra)$`, 'u')
/** What was made so, rather than is to be: `Giấy phép do Sở Y tế cấp`. */
const MADE_BY = new RegExp(`^\\s(?:${DECISIONS}|cap|ky|quy dinh|san xuat|khai thac|so huu|de xuat|khoi xuong)(?![a-z])`, 'u')

/** `Sở Y tế trong năm qua đã …`; what was done to the thing worked upon tells nothing: `duy trì quy chế đã ký`. */
function isTold(said: string): boolean {
  const verb = verbOf(said)
  return verb !== '' && !WORKS.test(verb) && /^[^,;:]{0,30}(?<![a-z])da(?![a-z])/u.test(said)
}

/** `A phối hợp với B` with no other lead: A is given the work; a bare `A phối hợp`: A joins in (GOLD, decided cases). */
function doerRole(behind: string): Role {
  const after = behind.replace(BESIDES, '')
  if (LEADS.test(after) || LEADS_TOO.test(after)) return 'lead'
  // `A tham gia cùng B kiểm tra`: B has the work.
  if (/^\s(?:cung )?tham gia (?:voi|cung)(?: voi)? \uE000/u.test(after)) return 'coordinate'
  return JOINS.test(after) && !after.slice(0, 120).includes(MASK) ? 'coordinate' : 'assigned'
}

function labelRole(label: string): Role {
  return /chu tri|dau moi|thuong truc/u.test(label) ? 'lead' : /^(?:phoi hop|cung|tham gia)/u.test(label) ? 'coordinate' : 'assigned'
}

/** The roles that stand in brackets behind the names of a list; one that comes after a lead's holds for those before it too. */
export function markedRoles(folded: string, {agencies}: AgencyList): (Role | null)[] {
  const marks = agencies.map(({end}) => markedRole(folded, end))
  const lead = marks.indexOf('lead')
  return lead < 0 ? marks : marks.map((mark, i) => mark ?? (i > lead && marks.slice(i).find((next) => next !== null) === 'coordinate' ? 'coordinate' : null))
}

/**
 * The role that stands in brackets behind a name: `Sở Y tế (chủ trì), Sở Tài chính`.
 *
 * @param end - of the name in the folded text
 */
function markedRole(folded: string, end: number): Role | null {
  const label = /^\s?\((?:la\s)?(?:co quan\s|don vi\s)?(?<label>chu tri|dau moi|phoi hop|tham gia)(?:\s(?:chinh|chung|thuc hien|tham muu))?\s?\)/u.exec(folded.slice(end, end + 80))?.groups?.['label']
  return label === undefined ? null : labelRole(label)
}
