import {fold, key} from '../../util/fold.ts'
import type {Citation} from './find.ts'

/** A cited document with all places where it is cited. */
export interface CitedDocument {
  readonly first: Citation
  readonly mentions: readonly Citation[]
  /** Null for a law cited by its name. */
  readonly code: string | null
  readonly date: string | null
  readonly type: string | null
  readonly issuer: string | null
  readonly subject: string | null
}

/**
 * One entry a code, in order of first mention; what one mention leaves out another may tell. A bare number is a
 * short mention of a full code with the same number, wherever one is cited.
 *
 * @param own - the document's own code: naming itself is no citation
 */
export function mergeCitations(citations: readonly Citation[], own: string | null): CitedDocument[] {
  const full = citations.filter(({bare, code}) => !bare && code !== null)
  const groups = new Map<string, Citation[]>()
  for (const citation of citations) {
    const target = citation.bare ? full.find(({number, type}) => sameNumber(number, citation.number) && sameType(type, citation.type)) ?? citation : citation
    const id = target.code === null ? `law ${key(`${target.type ?? ''} ${target.subject ?? ''}`)}` : codeKey(target.code) + (target.bare ? ` ${fold(target.type ?? '')}` : '')
    if (own !== null && id === codeKey(own)) continue
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [citation])
    else group.push(citation)
  }
  return [...groups.values()].map(document).filter((cited): cited is CitedDocument => cited !== null)
}

function document(mentions: readonly Citation[]): CitedDocument | null {
  const first = mentions.find(({bare}) => !bare) ?? mentions[0]
  if (first === undefined) return null
  const told = <K extends 'date' | 'type' | 'issuer' | 'subject'>(name: K): Citation[K] | null => first[name] ?? mentions.find((mention) => mention[name] !== null)?.[name] ?? null
  return {first, mentions, code: first.code, date: told('date'), type: told('type'), issuer: told('issuer'), subject: told('subject')}
}

/** Codes are told apart by letters and digits, not by case, blanks or kinds of dash. */
export function codeKey(code: string): string {
  return fold(code).replace(/\s/gu, '').replace(/(?<=[a-z])-(?=[a-z])/gu, '')
}

function sameNumber(a: string, b: string): boolean {
  return Number(a) === Number(b) && a !== ''
}

function sameType(a: string | null, b: string | null): boolean {
  return a === null || b === null || fold(a) === fold(b)
}
