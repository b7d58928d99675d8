import type {Facts} from '../extractors/extractor.ts'
import type {Mention, Passage} from '../extractors/passage.ts'
import {linkFacts, type Links} from './links.ts'
import type {CrossReference, Deadline, PlanDocument, Position, Reference, Row, Target, Task} from '../model/document.generated.ts'
import type {Register} from './agencies.ts'
import type {Positions} from './positions.ts'

type Written = Pick<PlanDocument, 'targets' | 'tasks' | 'deadlines' | 'agencies' | 'references' | 'crossReferences'>

/**
 * The facts as the contract has them.
 *
 * @param register - who is who in the document
 */
export function writeFacts(facts: Facts, register: Register, positions: Positions): Written {
  const links = linkFacts(facts)
  return {
    targets: writeTargets(facts, positions), tasks: writeTasks(facts, links, register, positions), deadlines: writeDeadlines(facts, links, positions), agencies: register.agencies,
    references: writeReferences(facts, positions), crossReferences: writeCrossReferences(facts, positions),
  }
}

function writeCrossReferences({crossReferences}: Facts, positions: Positions): CrossReference[] {
  return crossReferences.map(({target, ...mention}) => ({text: mention.passage.text.value.slice(mention.start, mention.end), target, position: positionOf(mention, positions)}))
}

function writeReferences({references}: Facts, positions: Positions): Reference[] {
  return references.map(({first, mentions, code, date, type, issuer, subject}, i) => ({
    id: `r${i + 1}`, type, code, date, issuer, subject, relation: first.relation, position: positionOf(first, positions),
    mentions: mentions.map((mention) => positionOf(mention, positions)), confidence: type === null || code === null ? 0.8 : 1,
    ...(type === null ? {evidence: ['no kind of document is printed before the number']} : code === null ? {evidence: ['cited by its name alone']} : {}),
  }))
}

function writeDeadlines({deadlines}: Facts, {taskOf, targetOf}: Links, positions: Positions): Deadline[] {
  return deadlines.map(({time, passage, ...mention}, i) => ({
    id: `d${i + 1}`, path: passage.path, text: passage.text.value.slice(mention.start, mention.end), relation: time.relation, start: time.from, end: time.to,
    rrule: time.rrule, duration: time.duration, ...(time.approximate ? {approximate: true} : {}), ...(time.unit === 'lunar' ? {lunar: passage.text.value.slice(mention.start, mention.end)} : {}), taskId: taskOf[i] ?? null, targetId: targetOf[i] ?? null,
    position: positionOf({passage, ...mention}, positions), confidence: time.yearInferred ? 0.8 : 1,
    ...(time.yearInferred ? {evidence: ['the year is not printed; it is that of the document']} : {}), ...writeRow(passage),
  }))
}

function writeTargets({targets}: Facts, positions: Positions): Target[] {
  return targets.map(({passage, start, end, kind, value, unit, points, comparator, direction, subject, base, due, rrule, clause, evidence}, i) => ({
    id: `t${i + 1}`, path: passage.path, kind, value: value === null || typeof value === 'number' ? value : [...value], unit, ...(points ? {points} : {}), comparator, direction, subject, base, due,
    period: rrule === null ? null : {rrule}, text: passage.text.value.slice(clause.start, clause.end).trim(), position: positionOf({passage, start, end}, positions),
    confidence: evidence.length === 0 ? 1 : 0.8, ...(evidence.length === 0 ? {} : {evidence: [...evidence]}), ...writeRow(passage),
  }))
}

function writeTasks({tasks}: Facts, {ofTask}: Links, {idOf}: Register, positions: Positions): Task[] {
  return tasks.map(({passage, start, end, assignees, product}, i) => ({
    id: ofTask[i]?.id ?? '', path: passage.path, text: passage.text.value.slice(start, end),
    assignees: assignees.map(({name, role, inherited, ...mention}) => ({
      agency: {name, id: idOf(name)}, role, inherited, position: positionOf(mention, positions), confidence: inherited ? 0.9 : 1, ...(inherited ? {evidence: [`named by the heading of ${mention.passage.path || 'the document'}`]} : {}),
    })),
    deadlines: ofTask[i]?.deadlines ?? [], targets: ofTask[i]?.targets ?? [], references: ofTask[i]?.references ?? [],
    ...(passage.cell === null ? {} : {product}), position: positionOf({passage, start, end}, positions), ...writeRow(passage),
  }))
}

/** The row of a table in which a fact stands. */
function writeRow({cell, node}: Passage): {row?: Row} {
  if (cell === null) return {}
  return {row: {table: `T${cell.table + 1}`, index: Math.max(0, cell.row), label: node.table?.rows[cell.row]?.[0]?.value ?? null}}
}

function positionOf({passage, start, end}: Mention, positions: Positions): Position {
  return positions.ofText(passage.text, {start, end})
}
