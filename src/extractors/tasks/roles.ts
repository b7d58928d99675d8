import type {AgencyList} from '../agencies/list.ts'
import {MASK, type MaskedSentence} from './masked.ts'
import {BEHIND, BY, CLAUSE, DUTY, JOINED, JOINS, LABELLED, LEADS, NO_WORK, ORDERED, SUBJECT, TOGETHER} from './patterns.ts'
import {stronger, type Role} from './task.ts'

/** How far the document and the section let a sentence's bare subject be somebody who is given work. */
export type Licence =
  /** Any subject of a sentence. */
  | 'any'
  /** Only one that is said to have a duty. */
  | 'duty'
  /** None: only orders count. */
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
 */
export function rolesIn(sentence: MaskedSentence, licence: Licence): Given[] {
  const {text, lists, start} = sentence
  if (lists.length === 0) return []
  const found = new Map<AgencyList, Given>()
  const give = (match: RegExpExecArray, role: (after: string) => Role | null, doer: boolean): void => {
    const [from] = match.indices?.groups?.['list'] ?? [0]
    const list = lists.find((candidate) => candidate.start === start + from)
    const given = list && role(text.slice(match.index + match[0].length))
    if (list === undefined || given == null) return
    const before = found.get(list)
    found.set(list, {list, role: before ? stronger(before.role, given) : given, doer: doer || before?.doer === true})
  }
  const subject = SUBJECT.exec(text)
  if (subject) give(subject, (after) => subjectRole(after, licence), true)
  for (const match of text.matchAll(ORDERED)) give(match, doerRole, true)
  for (const match of text.matchAll(BY)) give(match, doerRole, true)
  for (const match of text.matchAll(CLAUSE)) give(match, (after) => (licence === 'none' ? null : doerRole(after)), true)
  for (const match of text.matchAll(BEHIND)) give(match, (after) => (licence === 'none' ? null : doerRole(after)), false)
  for (const match of text.matchAll(LABELLED)) give(match, () => labelRole(match.groups?.['label'] ?? ''), false)
  const work = licence !== 'none' || [...found.values()].some(({doer}) => doer)
  for (const pattern of work ? [JOINED, TOGETHER] : []) {
    for (const match of text.matchAll(pattern)) give(match, () => 'coordinate', false)
  }
  return [...found.values()]
}

function subjectRole(after: string, licence: Licence): Role | null {
  if (licence === 'none' || /^[\s.:;,]*$/u.test(after) || NO_WORK.test(after)) return null
  return licence === 'duty' && !DUTY.test(after) ? null : doerRole(after)
}

/** `A phối hợp với B` with no other lead: A is given the work; a bare `A phối hợp`: A joins in (GOLD, decided cases). */
function doerRole(after: string): Role {
  if (LEADS.test(after)) return 'lead'
  return JOINS.test(after) && !after.slice(0, 120).includes(MASK) ? 'coordinate' : 'assigned'
}

function labelRole(label: string): Role {
  return /chu tri|dau moi|thuong truc/u.test(label) ? 'lead' : label === 'phoi hop' ? 'coordinate' : 'assigned'
}
