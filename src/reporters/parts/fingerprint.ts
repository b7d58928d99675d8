import {createHash} from 'node:crypto'
import type {Finding} from '../../lint/rule.ts'
import {lineOf} from './source-line.ts'

/**
 * What a finding is about, whatever line it stands in now and whatever language it was told in: its rule, the printed
 * line it begins in with blanks evened out, and what was met there.
 *
 * @returns 16 hex digits
 */
export function fingerprint({ruleId, position, actual}: Finding, text: string): string {
  const line = position === null ? '' : lineOf(text, position.start).text
  const content = line.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return createHash('sha256').update(JSON.stringify([ruleId, content, actual ?? null])).digest('hex').slice(0, 16)
}

/** The fingerprints of a file's findings; those that are alike are numbered, so that each is unique in its file. */
export function fingerprints(findings: readonly Finding[], text: string): string[] {
  const met = new Map<string, number>()
  return findings.map((finding) => {
    const print = fingerprint(finding, text)
    const count = (met.get(print) ?? 0) + 1
    met.set(print, count)
    return `${print}:${count}`
  })
}
