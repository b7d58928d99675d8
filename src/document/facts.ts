import type {Facts} from '../extractors/extractor.ts'
import type {Mention, Passage} from '../extractors/passage.ts'
import type {Deadline, PlanDocument, Position, Reference, Row, Target, Task} from '../model/document.generated.ts'
import type {Positions} from './positions.ts'

type Written = Pick<PlanDocument, 'deadlines' | 'references' | 'targets' | 'tasks'>

/** The facts as the contract has them. */
export function writeFacts(facts: Facts, positions: Positions): Written {
  return {targets: writeTargets(facts, positions), tasks: writeTasks(facts, positions), deadlines: writeDeadlines(facts, positions), references: writeReferences(facts, positions)}
}

function writeReferences({references}: Facts, positions: Positions): Reference[] {
  return references.map(({first, mentions, code, date, type, issuer, subject}, i) => ({
    id: `r${i + 1}`, type, code, date, issuer, subject, relation: first.relation, position: positionOf(first, positions),
    mentions: mentions.map((mention) => positionOf(mention, positions)), confidence: type === null ? 0.8 : 1,
    ...(type === null ? {evidence: ['no kind of document is printed before the number']} : {}),
  }))
}

function writeDeadlines({deadlines}: Facts, positions: Positions): Deadline[] {
  return deadlines.map(({time, passage, ...mention}, i) => ({
    id: `d${i + 1}`, path: passage.path, text: passage.text.value.slice(mention.start, mention.end), relation: time.relation, start: time.from, end: time.to,
    rrule: time.rrule, duration: time.duration, ...(time.approximate ? {approximate: true} : {}), taskId: null, targetId: null,
    position: positionOf({passage, ...mention}, positions), confidence: time.yearInferred ? 0.8 : 1,
    ...(time.yearInferred ? {evidence: ['the year is not printed; it is that of the document']} : {}), ...writeRow(passage),
  }))
}

function writeTargets({targets}: Facts, positions: Positions): Target[] {
  return targets.map(({passage, start, end, kind, value, unit, comparator, direction, subject, base, due, rrule, clause, evidence}, i) => ({
    id: `t${i + 1}`, path: passage.path, kind, value: value === null || typeof value === 'number' ? value : [...value], unit, comparator, direction, subject, base, due,
    period: rrule === null ? null : {rrule}, text: passage.text.value.slice(clause.start, clause.end).trim(), position: positionOf({passage, start, end}, positions),
    confidence: evidence.length === 0 ? 1 : 0.8, ...(evidence.length === 0 ? {} : {evidence: [...evidence]}), ...writeRow(passage),
  }))
}

function writeTasks({tasks, deadlines: all}: Facts, positions: Positions): Task[] {
  const counts = new Map<string, number>()
  return tasks.map(({passage, start, end, assignees, deadlines, product}) => {
    const count = (counts.get(passage.path) ?? 0) + 1
    counts.set(passage.path, count)
    return {
      id: `${passage.path.replaceAll('/', '.')}-${count}`, path: passage.path, text: passage.text.value.slice(start, end),
      assignees: assignees.map(({name, role, inherited, ...mention}) => ({agency: {name, id: null}, role, inherited, position: positionOf(mention, positions)})),
      deadlines: deadlines.map((deadline) => `d${all.indexOf(deadline) + 1}`), targets: [], references: [], ...(passage.cell === null ? {} : {product}), position: positionOf({passage, start, end}, positions), ...writeRow(passage),
    }
  })
}

/** The row of a table in which a fact stands. */
function writeRow({cell, node}: Passage): {row?: Row} {
  if (cell === null) return {}
  return {row: {table: `T${cell.table + 1}`, index: Math.max(0, cell.row), label: node.table?.rows[cell.row]?.[0]?.value ?? null}}
}

function positionOf({passage, start, end}: Mention, positions: Positions): Position {
  return positions.ofText(passage.text, {start, end})
}
