import type {Context, Extractor} from '../extractor.ts'
import type {AgencyMentions} from '../agencies/index.ts'
import type {AgencyList} from '../agencies/list.ts'
import type {Deadline} from '../deadlines/index.ts'
import {sentencesOf, type Passage} from '../passage.ts'
import {tableTasks} from '../tables/tasks.ts'
import {sectionOf} from '../targets/section.ts'
import type {Span} from '../../model/mapped-text.ts'
import type {OutlineNode} from '../../model/outline.ts'
import {fold, key} from '../../util/fold.ts'
import {isCapitals} from '../../util/capitals.ts'
import {HAS_DUTY, headingAgencies, isHeadingLead} from './headings.ts'
import {maskLists, type MaskedSentence} from './masked.ts'
import {LEADS, LEADS_WITHIN} from './patterns.ts'
import type {Trace} from '../trace.ts'
import {markedRoles, rolesIn, whyNoRole, type Given, type Licence} from './roles.ts'
import {isGivenTo, type Assignee, type Role, type Task} from './task.ts'

/** Who is to do what: headings that name agencies, subjects, orders, partners. */
export const tasks: Extractor = {
  name: 'tasks',
  extract: (context, {deadlines = [], agencies = new Map()}) => ({tasks: [...findTasks(context, deadlines, agencies), ...tableTasks(context, deadlines, agencies)]}),
}

/** A task before its heading's roles are known. */
interface Draft extends Span {
  readonly passage: Passage
  own: Assignee[]
  readonly heading: Heading | null
  readonly opens: boolean
}

/** A heading's agencies, and how its subtree says they are to work. */
interface Heading {
  readonly list: AgencyList
  readonly passage: Passage
  role: Role
}

function findTasks(context: Context, deadlines: readonly Deadline[], agencies: AgencyMentions): Task[] {
  const headings = new Map<OutlineNode, Heading>()
  const drafts: Draft[] = []
  const issuers = context.issuers.map((name) => key(name))
  const isIssuer = ({agencies}: AgencyList): boolean => agencies.every(({name}) => issuers.some((issuer) => isSame(key(name), issuer)))
  let lead: {heading: Heading; parent: OutlineNode | undefined; roster: boolean} | null = null
  for (const [at, passage] of context.passages.entries()) {
    if (passage.cell !== null || passage.text.value === '') continue
    const {text: {value}, folded, node} = passage
    const lists = agencies.get(passage) ?? []
    const attendance = isAttendance(passage)
    const licence = licenceOf(passage, context, attendance)
    const parent = passage.ancestors.at(-1)
    if (lead !== null && (parent !== lead.parent || node.style === 'paragraph' && !lead.roster || node.label !== null)) lead = null
    const above = passage.ancestors.map((ancestor) => headings.get(ancestor)).findLast((heading) => heading !== undefined) ?? lead?.heading ?? null
    const next = context.passages[at + 1]
    const roster = opensRoster(passage, next)
    const own = licence === 'none' || licence === 'order' || attendance ? null : headingAgencies(passage, lists, licence === 'duty' && sectionOf(passage, context.type) !== 'planned' && !node.children.some(({label}) => label !== null), node.style === 'paragraph' && isItem(next) || roster)
    let from = 0
    // A heading is a task of its own where nothing follows it on its line: `1. Sở Y tế: rà soát …` is one.
    let waiting: Draft | null = null
    // The sentence of this passage whose subject those after it have too: `Sở Y tế rà soát …; chủ trì, phối hợp …`.
    let subjects: Draft | null = null
    if (own !== null) {
      const heading: Heading = {list: own, passage, role: isHeadingLead(folded, own) ? 'lead' : 'assigned'}
      headings.set(node, heading)
      if (node.style === 'paragraph' && passage.titleEnd === 0) lead = {heading, parent, roster}
      from = passage.titleEnd === 0 ? folded.length : Math.max(passage.titleEnd, own.end)
      waiting = {passage, start: 0, end: from, own: [], heading, opens: true}
    }
    const governing = own === null ? above : headings.get(node) ?? null
    for (const sentence of sentencesAround(value, lists)) {
      if (sentence.end <= from || !/[a-z]/u.test(folded.slice(Math.max(sentence.start, from), sentence.end))) continue
      const span = {start: Math.max(sentence.start, from), end: sentence.end}
      const said = {start: skipEach(value, span.start, lists), end: span.end}
      const masked = maskLists(folded, said, own === null && above !== null && isLeading(folded, above) ? lists.slice(1) : lists)
      const given = isCapitals(value.slice(span.start, span.end)) ? [] : rolesIn(masked, licence, isIssuer, own === null && above !== null)
      const doers = given.filter(({doer}) => doer)
      if (context.trace !== undefined) tellRoles(context.trace, passage, masked, given, licence)
      if (doers.length === 0 && saysLead(masked.text)) {
        if (subjects !== null) subjects.own = subjects.own.map((one) => (one.role === 'assigned' ? {...one, role: 'lead'} : one))
        else if (governing !== null) governing.role = 'lead'
      }
      // A first sentence whose subject is named governs what stands below: `8.1. Sở Tài chính chủ trì, phối hợp …` with its points.
      const first = own === null && span.start === 0 && node.children.length > 0 && (passage.titleEnd > 0 || folded.trimEnd().endsWith(':')) ? doers[0] : undefined
      const subject: Heading | null = first === undefined ? null : {list: first.list, passage, role: first.role}
      if (subject !== null) headings.set(node, subject)
      const assignees = given.filter((one) => one !== first).flatMap((one) => assigneesOf(one, passage))
      if (waiting !== null && doers.length > 0) drafts.push(waiting)
      if (waiting !== null && doers.length === 0) drafts.push({...waiting, end: span.end, own: assignees})
      else if (subject !== null) drafts.push({passage, ...span, own: assignees, heading: subject, opens: true})
      else if (assignees.length > 0 || governing !== null) drafts.push({passage, ...span, own: assignees, heading: doers.length === 0 ? governing : null, opens: false})
      waiting = null
      if (doers.length > 0) subjects = subject === null ? drafts.at(-1) ?? null : null
    }
    if (waiting !== null) drafts.push(waiting)
  }
  return drafts.map(({passage, start, end, own, heading, opens}) => ({
    passage, start, end,
    assignees: heading === null ? own : [...headingAssignees(heading, !opens), ...own],
    deadlines: deadlines.filter((deadline) => deadline.passage === passage && deadline.start >= start && deadline.end <= end),
    product: null,
  })).filter(({assignees}) => assignees.length > 0)
}

/**
 * Where work is shared out, a line of its own, without a sign at its end, and a paragraph below it: it may be an unnumbered
 * heading. Lines in capitals below it are those of a banner.
 */
function opensRoster(passage: Passage, next: Passage | undefined): boolean {
  const {node, folded} = passage
  const isAbove = next?.node.style === 'paragraph' && next.cell === null && !isCapitals(next.text.value) && next.ancestors.at(-1) === passage.ancestors.at(-1)
  return node.style === 'paragraph' && isAbove && folded.length < 160 && !/[.;,:]\s*$/u.test(folded) && isDutyHeading(passage)
}

/** `Mỗi Công an huyện …`: each of those named; `mỗi xã` says where rather than who. */
function skipEach(value: string, start: number, lists: readonly AgencyList[]): number {
  const each = /^\P{L}*mỗi\s/iu.exec(value.slice(start, start + 24))?.[0]
  const list = each === undefined ? undefined : lists.find((one) => one.start === start + each.length)
  return each !== undefined && list !== undefined && !/^(?:xã|huyện|phường|tỉnh|thôn|ấp|bản|buôn|tổ dân phố|khu|đơn vị|cơ quan|địa phương|trường|lớp|hộ)(?!\p{L})/iu.test(list.agencies[0]?.name ?? '') ? list.start : start
}

/** A sentence without a subject of its own says that the organ above leads: `Chủ trì …`, `Khi có kết quả, chủ trì, phối hợp …`. */
function saysLead(text: string): boolean {
  return LEADS.test(text.replace(/^[^a-z\uE000]+/u, '')) || LEADS_WITHIN.test(text)
}

/** A dash, plus, star or bullet item. */
function isItem(passage: Passage | undefined): boolean {
  return passage !== undefined && /^(?:dash|plus|star|bullet)$/u.test(passage.node.style)
}

function tellRoles(trace: Trace, passage: Passage, sentence: MaskedSentence, given: readonly Given[], licence: Licence): void {
  for (const list of sentence.lists) {
    const role = given.find((one) => one.list === list)?.role
    trace({
      recogniser: 'tasks', passage, start: list.start, end: list.end, read: `${role ?? 'no role'}: ${list.agencies.map(({name}) => name).join(', ')}`,
      dropped: role === undefined ? whyNoRole(sentence, list, licence) : null,
    })
  }
}

/** Sentences, none of which ends inside a list of organs (`Các sở, ban, ngành; UBND các xã …`). */
function sentencesAround(value: string, lists: readonly AgencyList[]): Span[] {
  const sentences: Span[] = []
  let start: number | null = null
  for (const sentence of sentencesOf(value)) {
    start ??= sentence.start
    if (lists.some((list) => list.start < sentence.end && list.end > sentence.end)) continue
    sentences.push({start, end: sentence.end})
    start = null
  }
  return sentences
}

function headingAssignees({list, passage, role}: Heading, inherited: boolean): Assignee[] {
  return list.agencies.filter(isGivenTo).map(({name, many, start, end}) => ({name, many, start, end, passage, role, inherited}))
}

function assigneesOf({list, role}: Given, passage: Passage): Assignee[] {
  const beside = partnersFrom(list, passage.folded)
  const marks = markedRoles(passage.folded, list)
  return list.agencies.flatMap((agency, i) => {
    const {name, many, start, end} = agency
    return isGivenTo(agency) ? [{name, many, start, end, passage, role: marks[i] ?? (start >= beside ? 'coordinate' : role), inherited: false}] : []
  })
}

/** Below the name of a Party organ `Lãnh đạo Ủy ban nhân dân huyện xây dựng …` says what that organ is to do. */
function isLeading(folded: string, {list}: Heading): boolean {
  return /^[^a-z]*lanh dao\s/u.test(folded) && /^(?:dang|ban can su|chi bo|ban thuong vu|huyen uy|tinh uy|thanh uy)/u.test(fold(list.agencies[0]?.name ?? ''))
}

/** Where in a list those begin with whom the ones before them work: `Sở Y tế cùng Công an tỉnh rà soát`. */
function partnersFrom({agencies}: AgencyList, folded: string): number {
  const at = agencies.findIndex(({start}, i) => i > 0 && /^,?\s(?:cung|cung voi)\s$/u.test(folded.slice(agencies[i - 1]?.end, start)))
  return agencies[at]?.start ?? Infinity
}

/** The issuer, its head, or both in the short form of the text: `Chủ tịch UBND tỉnh` in a document of `UBND tỉnh Nghệ An`. */
function isSame(name: string, issuer: string): boolean {
  const full = name.replace(/^(?:giam doc|chu tich|thu truong|lanh dao|cuc truong|bo truong|hieu truong)\s/u, '').replace(/^ubnd/u, 'uy ban nhan dan').replace(/^hdnd/u, 'hoi dong nhan dan')
  return full.length > 3 && (issuer.startsWith(full) || full.startsWith(issuer))
}

const RULING: ReadonlySet<string> = new Set(['NĐ', 'TT', 'TTLT', 'L', 'PL', 'QC', 'QyĐ', 'QĐ', 'ĐL', 'NQ'])

const DUTY_HEADING = new RegExp(`(?<![a-z])(?:${HAS_DUTY}|to chuc thuc hien|phan cong|trach nhiem thuc hien|(?:co quan|don vi|luc luong) phoi hop)(?![a-z])`, 'u')

/** Whether a node's title, or how its text begins, says something; `reach` in code units. */
function isHeaded({title, body}: OutlineNode, pattern: RegExp, reach = 40): boolean {
  return pattern.test(fold((title ?? body).value.slice(0, reach)))
}

/** A heading above says that what follows is who has to do what: `Trách nhiệm của …`, `Tổ chức thực hiện`. */
function isDutyHeading({ancestors}: Passage): boolean {
  return ancestors.some((node) => isHeaded(node, DUTY_HEADING, 160))
}

/** Below `Thành phần tham dự`, `Đại biểu mời` those stand who come. */
function isAttendance({node, ancestors}: Passage): boolean {
  return [...ancestors, node].some((one) => isHeaded(one, /^[^a-z]*(?:thanh phan|dai bieu|khach moi)(?![a-z])/u))
}

/** Below `Phạm vi điều chỉnh`, `Đối tượng áp dụng` those stand whom the rules are for. */
function isScope({node, ancestors}: Passage): boolean {
  return [...ancestors, node].some((one) => isHeaded(one, /^[^a-z]*(?:pham vi dieu chinh|doi tuong ap dung|giai thich tu ngu)(?![a-z])/u))
}

/** Where bare subjects are doers: in what is planned, not in what is told or recited. */
function licenceOf(passage: Passage, {type}: Context, attendance: boolean): Licence {
  if (isScope(passage)) return 'none'
  const section = sectionOf(passage, type)
  if (passage.place === 'preamble') return type === 'BC' || type === 'TTr' ? 'none' : 'order'
  if (type === 'TTr') return 'none'
  if (type === 'BC' && passage.roles.at(-1) === 'proposals') return 'any'
  if (type === 'BC' && section !== 'planned') return /(?<![a-z])thoi gian toi(?![a-z])/u.test(passage.folded) ? 'order' : 'none'
  if (section === 'told' || passage.place === 'closing' || attendance) return 'duty'
  if (type !== null && RULING.has(type) || passage.place === 'annex') return isDutyHeading(passage) || section === 'planned' ? 'any' : 'duty'
  return 'any'
}
