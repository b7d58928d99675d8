import type {OutputFormat} from './format.ts'
import {OUTPUT_FORMATS} from './formats/index.ts'

/**
 * Loads an output format.
 *
 * @param name - as `--format` takes it
 * @returns null where there is no format of that name
 */
export async function findFormat(name: string): Promise<OutputFormat | null> {
  const load = Object.hasOwn(OUTPUT_FORMATS, name) ? OUTPUT_FORMATS[name] : undefined
  return load === undefined ? null : load()
}
