import {createPositions, type Positions} from '../document/positions.ts'
import type {Spine} from '../document/write.ts'
import {readPassages, sentencesOf, type Passage} from '../extractors/passage.ts'
import type {Entity, PlanDocument} from '../model/document.generated.ts'
import type {Span} from '../model/mapped-text.ts'
import {indexLines} from '../util/line-index.ts'
import {findCandidates, type Candidate} from './candidates.ts'
import {readChunks} from './chunks.ts'
import {claimsOf} from './claims.ts'
import {judge} from './judge.ts'
import type {Tagger} from './tagger.ts'

/** A sentence with words that may be names and that the grammar does not claim. */
interface Sentence {
  readonly passage: Passage
  readonly start: number
  readonly value: string
  readonly candidates: readonly Candidate[]
}

/**
 * Adds the persons, places and organisations that the document names and the grammar does not claim.
 *
 * Agencies, cited documents, header, signatures and recipients stay what they are: nothing that overlaps them is added.
 *
 * @param reading - from which the document was written
 * @param tagger - tells what the words of a sentence are a part of
 * @returns the document with `entities`, in print order
 */
export async function addEntities(document: PlanDocument, reading: Spine, tagger: Tagger): Promise<PlanDocument> {
  const positions = createPositions(reading.clean, indexLines(reading.source.text), reading.source.layout)
  const sentences = findSentences(document, reading, positions)
  const tagged = sentences.length === 0 ? [] : await tagger(sentences.map(({value}) => value))
  const entities = sentences.flatMap(({passage, start, value, candidates}, i) => {
    const chunks = readChunks(value, tagged[i] ?? [])
    return candidates.flatMap((candidate): Entity[] => {
      const name = judge(value, candidate, chunks)
      if (name === null) return []
      const {type, confidence, evidence} = name
      const position = positions.ofText(passage.text, {start: start + name.start, end: start + name.end})
      return [{type, name: value.slice(name.start, name.end), source: 'vntk', position, confidence, evidence: [evidence]}]
    })
  })
  return {...document, entities: withoutOverlaps(entities)}
}

function findSentences(document: PlanDocument, {outline, lines, closing}: Spine, positions: Positions): Sentence[] {
  const isClaimed = claimsOf(document)
  return readPassages(outline, lines[closing.end]?.start ?? Infinity).flatMap((passage) => sentencesOf(passage.text.value).flatMap((span): Sentence[] => {
    const value = passage.text.value.slice(span.start, span.end)
    const isFree = ({start, end}: Span): boolean => !isClaimed(positions.ofText(passage.text, {start: span.start + start, end: span.start + end}))
    const candidates = findCandidates(value).filter(isFree)
    return candidates.length === 0 ? [] : [{passage, start: span.start, value, candidates}]
  }))
}

/** An organisation's name may reach over words that are candidates too: the first reading stands. */
function withoutOverlaps(entities: readonly Entity[]): Entity[] {
  let reach = -1
  return entities.filter(({position: {start, end}}) => {
    if (start.offset < reach) return false
    reach = end.offset
    return true
  })
}
