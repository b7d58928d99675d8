import type {Diagnostic, PlanDocument, Position} from '../model/document.generated.ts'
import type {Layout} from '../model/intake.ts'
import type {Language} from '../model/message.ts'
import {sentence} from '../util/messages.ts'
import {confidenceOf} from './places.ts'

/** Below this an OCR program's word is more often wrong than a clerk would bear. */
const UNSURE = 0.7

interface Fact {
  readonly position: Position
  readonly confidence: number
  readonly evidence?: string[]
}

type Facts = Pick<PlanDocument, 'targets' | 'tasks' | 'deadlines' | 'references'>

/** Lowers the confidence of facts whose words an OCR program was not sure of, and says so. */
export function doubtFacts<Written extends Partial<Facts>>(written: Written, {places}: Layout): Written {
  if (places.every(({confidence}) => confidence === null)) return written
  const doubt = <Each extends Fact>(fact: Each): Each => {
    const {start, end} = fact.position
    const read = confidenceOf(places, start.offset, end.offset)
    if (read === null || read >= UNSURE) return fact
    return {...fact, confidence: Math.min(fact.confidence, Math.round(read * 100) / 100), evidence: [...fact.evidence ?? [], `OCR read a word of it with ${Math.round(read * 100)} % confidence`]}
  }
  return {
    ...written,
    ...(written.targets === undefined ? {} : {targets: written.targets.map(doubt)}), ...(written.deadlines === undefined ? {} : {deadlines: written.deadlines.map(doubt)}),
    ...(written.references === undefined ? {} : {references: written.references.map(doubt)}),
  }
}

/** Tells of number and date of the header that an OCR program was not sure of. */
export function doubtHeader({code, positions}: PlanDocument['header'], {places}: Layout, source: string, language: Language): Diagnostic[] {
  return [code?.position ?? null, positions.date].flatMap((position): Diagnostic[] => {
    if (position === null) return []
    const read = confidenceOf(places, position.start.offset, position.end.offset)
    if (read === null || read >= UNSURE) return []
    const values = {text: source.slice(position.start.offset, position.end.offset), percent: Math.round(read * 100)}
    return [{ruleId: 'ocr-unsure', severity: 'warning', message: sentence('ocr-unsure', values, language), position, source: 'plan-parse'}]
  })
}
