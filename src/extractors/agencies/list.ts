import type {Span} from '../../model/mapped-text.ts'
import {readArea} from './area.ts'
import {readBareClass} from './classes.ts'
import {readNamed} from './named.ts'
import {readOrgan, type Organ} from './organ.ts'
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
    const list = readList(value, words, i)
    if (list !== null) lists.push(list)
    i = list?.next ?? i + 1
  }
  return lists
}

function readList(value: string, words: readonly Word[], at: number): AgencyList & {readonly next: number} | null {
  const agencies: AgencyName[] = []
  let next = at
  for (let start: number | null = at; start !== null; start = nextItem(words, next)) {
    const organ = readOrgan(words, start) ?? readVague(words, start)
    if (organ === null) break
    const items = itemsOf(value, words, start, organ)
    agencies.push(...items.names)
    next = skipBrackets(value, words, items.end)
  }
  const first = words[at]
  const last = agencies.at(-1)
  return first === undefined || last === undefined ? null : {agencies, start: first.start, end: last.end, next}
}

/** `chính quyền địa phương, Sở Y tế`: what names nobody may stand in a list with somebody. */
function readVague(words: readonly Word[], at: number): Organ | null {
  if (words[at]?.value !== 'chinh' && words[at]?.value !== 'dia' && words[at]?.value !== 'don') return null
  const organ = readBareClass(words, at, 1)
  const next = organ?.vague === true ? nextItem(words, organ.end) : null
  return next !== null && readOrgan(words, next) !== null ? organ : null
}

/** An organ, and those that only name their field because they share its head: `các Sở: Tài chính, Tư pháp`. */
function itemsOf(value: string, words: readonly Word[], at: number, organ: Organ): {readonly names: AgencyName[]; readonly end: number} {
  const text = (from: number, end: number): string => value.slice(words[from]?.start, words[end - 1]?.end).replace(/\s+/gu, ' ')
  const whole = {name: text(at, organ.end), start: words[at]?.start ?? 0, end: words[organ.end - 1]?.end ?? 0, many: organ.many, vague: organ.vague}
  if (organ.head === 0) return {names: [whole], end: organ.end}
  const head = words[at + organ.head - 1]?.value === 'luong' ? 'luc' : words[at + organ.head - 1]?.value ?? ''
  const bare = organ.end === at + organ.head
  const prefix = text(at, at + organ.head).replace(/(^|\s)các\s/iu, '$1')
  const fields: AgencyName[] = []
  let end = organ.end
  for (let from = nextField(words, end, bare && fields.length === 0); from !== null; from = nextField(words, end, false)) {
    const to = head !== 'luc' && head !== 'nganh' && readNamed(words, from) !== null ? from : readSector(words, from, head)
    if (to === from) break
    fields.push({name: `${prefix} ${text(from, to)}`, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, many: false, vague: false})
    end = readArea(words, to).end
  }
  if (fields.length === 0) return {names: [whole], end}
  return {names: bare ? fields : [{...whole, name: whole.name.replace(/(^|\s)các\s/iu, '$1'), many: false}, ...fields], end}
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
  if (word === undefined || !/^(?:[,;–-]|\)[,;]?)?$/u.test(word.gap)) return null
  if (/^(?:va|cung|hoac)$/u.test(word.value)) return word.value === 'cung' && words[at + 1]?.value === 'voi' ? at + 2 : at + 1
  return word.gap === '' ? null : at
}

/** An explanation in brackets behind a name gives no item of its own. */
function skipBrackets(value: string, words: readonly Word[], at: number): number {
  const word = words[at]
  if (word?.gap.startsWith('(') !== true) return at
  const close = value.indexOf(')', word.start)
  if (close < 0 || close - word.start > 120) return at
  let i = at
  while (i < words.length && (words[i]?.start ?? Infinity) < close) i++
  return i
}
