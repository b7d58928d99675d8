import type {Facts} from '../extractors/extractor.ts'
import type {Mention} from '../extractors/passage.ts'
import type {Deadline, PlanDocument, Position, Reference} from '../model/document.generated.ts'
import type {Positions} from './positions.ts'

type Written = Pick<PlanDocument, 'deadlines' | 'references'>

/** The facts as the contract has them. */
export function writeFacts(facts: Facts, positions: Positions): Written {
  return {deadlines: writeDeadlines(facts, positions), references: writeReferences(facts, positions)}
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
    ...(time.yearInferred ? {evidence: ['the year is not printed; it is that of the document']} : {}),
  }))
}

function positionOf({passage, start, end}: Mention, positions: Positions): Position {
  return positions.ofText(passage.text, {start, end})
}
