import {OUTPUT_FORMATS} from '../../write/formats/index.ts'
import type {Shape} from '../pool/task.ts'
import {linesSink} from '../sink/lines.ts'
import type {Sink} from '../sink/sink.ts'
import {treeSink} from '../sink/tree.ts'
import {UsageError} from '../usage-error.ts'
import {layoutOf} from './layout.ts'

/** Where results go and how they are written. */
export interface OutputOptions {
  /** A folder, or a file that ends in `.ndjson` or `.ndjson.gz`. */
  readonly out: string
  readonly shape: Shape
  /** Size of a file of results, in bytes. */
  readonly rotate: number | null
}

/** Opens the place of the results. */
export async function openSink({out, shape: {format, gzip}, rotate}: OutputOptions): Promise<{readonly sink: Sink; readonly format: string}> {
  const layout = layoutOf(out)
  if (layout.lines) return {sink: linesSink(layout.out, rotate), format: 'ndjson'}
  const output = await OUTPUT_FORMATS[format]?.()
  if (output === undefined) throw new UsageError('cli.unknown-format', {name: format, known: Object.keys(OUTPUT_FORMATS).join(', ')})
  return {sink: treeSink(layout.folder, output.extension + (gzip ? '.gz' : '')), format}
}
