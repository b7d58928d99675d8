import {RRule} from 'rrule'
import type {PlanDocument, Position} from '../../src/index.ts'
import {cleanText} from '../../src/text/clean.ts'
import {sliceOf} from './positions.ts'

/** What is wrong with the facts of a Document, as sentences; none where all is well. */
export function wrongFacts(source: string, document: PlanDocument): string[] {
  return [...wrongPercentages(source, document), ...wrongPrints(source, document), ...wrongIds(document), ...wrongTimes(document)]
}

/** Percentages of the text that are in no target, or in several, as sentences. */
function wrongPercentages(source: string, {targets, outline, kind}: PlanDocument): string[] {
  if (kind === 'article') return []
  const wrong: string[] = []
  const spans = targets.flatMap(({position}) => position.parts ?? [position]).map(({start, end}) => [start.offset, end.offset] as const)
  for (const match of source.matchAll(/\d(?:\s|<br>)?[%％]/gu)) {
    const at = match.index
    // A clock hour before a stray sign in the next cell is no figure.
    if (/\dh\d?$/u.test(source.slice(Math.max(0, at - 3), at))) continue
    if (!outline.some(({position: {start, end}}) => start.offset <= at && at < end.offset)) continue
    const holders = spans.filter(([start, end]) => start <= at && at < end).length
    if (holders !== 1) wrong.push(`"${source.slice(Math.max(0, at - 20), at + match[0].length)}" at ${at} is in ${holders} targets`)
  }
  return wrong
}

/** Facts whose stretch of the source is not what they say is printed there. */
function wrongPrints(source: string, {targets, tasks, deadlines, references, crossReferences, agencies, kind}: PlanDocument): string[] {
  if (kind === 'article') return []
  const wrong: string[] = []
  const letters = (text: string): string => cleanText(text).value.normalize('NFC').replace(/\s+/gu, '')
  const same = (name: string, printed: string | null, position: Position): void => {
    const found = sliceOf(source, position)
    if (printed !== null && letters(found) !== letters(printed)) wrong.push(`${name}: "${printed}" is printed as "${found}"`)
  }
  for (const {id, text, position} of [...tasks, ...deadlines]) same(id, text, position)
  for (const {text, position} of crossReferences) same('cross-reference', text, position)
  for (const {id, kind: sort, position, value, unit, text} of targets) {
    const printed = sliceOf(source, position)
    if (!letters(text).includes(letters(printed))) wrong.push(`${id}: "${printed}" is not in its clause "${text}"`)
    if (sort === 'qualitative' ? value !== null : value === null || !/[\dlO]/u.test(printed)) wrong.push(`${id}: a ${sort} of value ${String(value)} is printed as "${printed}"`)
    if (unit === '%' && !/[%％]|phần trăm/u.test(printed) && !/3\/2|tỷ lệ|\d$/u.test(printed)) wrong.push(`${id}: a percentage is printed as "${printed}"`)
  }
  for (const {id, code, position, mentions} of references) {
    if (!mentions.some(({start}) => start.offset === position.start.offset)) wrong.push(`${id}: its own place is none of its mentions`)
    if (code !== null && !/\d/u.test(sliceOf(source, position))) wrong.push(`${id}: ${code} is printed as "${sliceOf(source, position)}"`)
  }
  for (const {id, mentions} of agencies) if (mentions.length === 0) wrong.push(`${id}: is mentioned nowhere`)
  return wrong
}

/** Ids that are given twice, and those that lead to nothing. */
function wrongIds({targets, tasks, deadlines, references, agencies, crossReferences, outline, tables, header}: PlanDocument): string[] {
  const wrong: string[] = []
  const known = (name: string, rows: readonly {readonly id: string}[]): ReadonlySet<string> => {
    const ids = new Set<string>()
    for (const {id} of rows) {
      if (ids.has(id)) wrong.push(`${name} ${id} is there twice`)
      ids.add(id)
    }
    return ids
  }
  const ids = {target: known('target', targets), task: known('task', tasks), deadline: known('deadline', deadlines), reference: known('reference', references), agency: known('agency', agencies), table: known('table', tables)}
  const points = (from: string, to: keyof typeof ids, id: string | null): void => {
    if (id !== null && !ids[to].has(id)) wrong.push(`${from} points at ${to} ${id}, which is not there`)
  }
  for (const task of tasks) {
    for (const id of task.deadlines) points(`task ${task.id}`, 'deadline', id)
    for (const id of task.targets) points(`task ${task.id}`, 'target', id)
    for (const id of task.references) points(`task ${task.id}`, 'reference', id)
    for (const {agency} of task.assignees) points(`task ${task.id}`, 'agency', agency.id)
  }
  for (const deadline of deadlines) {
    points(`deadline ${deadline.id}`, 'task', deadline.taskId)
    points(`deadline ${deadline.id}`, 'target', deadline.targetId)
  }
  for (const issuer of [header.issuer, header.superior, ...header.coIssuers]) points('the header', 'agency', issuer?.id ?? null)
  for (const {id, row} of [...targets, ...tasks, ...deadlines, ...references]) points(id, 'table', row?.table ?? null)
  const paths = new Set<string>([''])
  const visit = (nodes: PlanDocument['outline']): void => {
    for (const {path, children} of nodes) {
      paths.add(path)
      visit(children)
    }
  }
  visit(outline)
  for (const {id, path} of [...targets, ...tasks, ...deadlines]) if (!paths.has(path)) wrong.push(`${id} stands at ${path}, which is not in the outline`)
  for (const {text, target} of crossReferences) if (target !== null && !paths.has(target)) wrong.push(`"${text}" leads to ${target}, which is not in the outline`)
  return wrong
}

/** Days that no calendar has, periods that end before they begin, recurrences that no RRULE library accepts. */
function wrongTimes({targets, deadlines, references, header}: PlanDocument): string[] {
  const wrong: string[] = []
  const day = (name: string, iso: string | null): void => {
    if (iso !== null && !isDay(iso)) wrong.push(`${name}: ${iso} is no day`)
  }
  const rule = (name: string, text: string | null): void => {
    if (text !== null && !isRule(text)) wrong.push(`${name}: ${text} is no recurrence`)
  }
  for (const {id, start, end, rrule, duration, lunar} of deadlines) {
    day(id, start)
    day(id, end)
    rule(id, rrule)
    if (start !== null && end !== null && start > end) wrong.push(`${id}: ends on ${end}, before ${start}`)
    if (duration !== null && !/^P(?:\d+[DWMY]|T\d+[HM])$/u.test(duration)) wrong.push(`${id}: ${duration} is no duration`)
    if ([start, end, rrule, duration, lunar ?? null].every((part) => part === null)) wrong.push(`${id}: says nothing of when`)
  }
  for (const {id, due, period} of targets) {
    day(id, due)
    rule(id, period?.rrule ?? null)
  }
  for (const {id, date} of references) day(id, date)
  day('header', header.date)
  return wrong
}

/** `2020-02-29`, or only its year or month. */
function isDay(iso: string): boolean {
  const [year = '', month = '01', date = '01'] = iso.split('-')
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(iso) && day.toISOString().slice(0, 10) === `${year}-${month}-${date}`
}

/** The library reads the rule, and finds a day for it within ten years. */
function isRule(text: string): boolean {
  try {
    return RRule.fromString(`DTSTART:20200101T000000Z\nRRULE:${text}`).between(new Date(Date.UTC(2020, 0, 1)), new Date(Date.UTC(2030, 0, 1)), true, (_day, i) => i < 1).length > 0
  } catch {
    return false
  }
}
