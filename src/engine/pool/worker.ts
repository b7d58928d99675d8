/** What runs in a worker thread: candidates in, results as bytes out. */
import {gzipSync} from 'node:zlib'
import {OUTPUT_FORMATS} from '../../write/formats/index.ts'
import {failureOf} from '../failure.ts'
import {parseInput} from '../parse-input.ts'
import {UsageError} from '../usage-error.ts'
import {summarize} from './summary.ts'
import type {Candidate, Outcome, Shape, Task} from './task.ts'

/** Parses the candidates of a task, one after the other; what can't be parsed is told of and the others go on. */
export default async function work({candidates, shape, beat}: Task): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const [i, candidate] of candidates.entries()) {
    Atomics.store(beat, 0, i + 1)
    outcomes.push(await workOn(candidate, shape))
  }
  return outcomes
}

async function workOn({name, bytes}: Candidate, {format, compact, gzip, language, named, reading}: Shape): Promise<Outcome> {
  const start = performance.now()
  try {
    const load = OUTPUT_FORMATS[format]
    if (load === undefined) throw new UsageError('cli.unknown-format', {name: format, known: Object.keys(OUTPUT_FORMATS).join(', ')})
    const output = await load()
    const [parsed] = await parseInput(bytes, name, {...reading, language})
    if (parsed === undefined) throw new Error('no document')
    const document = named ? parsed : {...parsed, source: {...parsed.source, path: null}}
    const text = new TextEncoder().encode(`${output.write(document, {compact})}\n`)
    const stored = gzip ? gzipSync(text) : text
    return {ok: true, bytes: stored, seconds: Math.round(performance.now() - start) / 1000, summary: summarize(parsed)}
  } catch (error) {
    return {ok: false, failure: failureOf(error, error instanceof UsageError ? 'ingest' : 'parse', name, language)}
  }
}
