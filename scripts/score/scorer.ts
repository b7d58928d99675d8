import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder of the project, and the shared one beside it. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
export const SCORER = join(ROOT, '../shared/eval/score.mjs')
export const CORPUS = join(ROOT, '../shared/corpus/dev')

/** What the scorer says in figures. */
export interface Figures {
  readonly documents: number
  readonly failed: readonly string[]
  readonly headerAccuracy: number
  readonly signatureAccuracy: number
  readonly kinds: Readonly<Record<string, {readonly f1: number}>>
}

/** A fact that was read wrong: a gold row that was missed, a row that is in no gold, or a field with both values. */
export interface Miss {
  readonly document: string
  /** As `deadlines missed`, `deadlines spurious`, `header.date`. */
  readonly what: string
  readonly row: Readonly<Record<string, unknown>>
}

/** @param predictions - folder of `<name>.json`, one a document */
export function report(predictions: string, args: readonly string[]): string {
  return score(predictions, args).trimEnd()
}

export function figures(predictions: string): Figures {
  return JSON.parse(score(predictions, ['--json'])) as Figures
}

export function misses(predictions: string, args: readonly string[] = []): Miss[] {
  return score(predictions, [...args, '--misses']).split('\n').flatMap((line) => {
    const [document, what, row] = line.split('\t')
    return document === undefined || what === undefined || row === undefined ? [] : [{document, what, row: JSON.parse(row) as Miss['row']}]
  })
}

function score(predictions: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [SCORER, '--corpus', CORPUS, '--pred', predictions, ...args], {encoding: 'utf8', maxBuffer: 1 << 28})
}
