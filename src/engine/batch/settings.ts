import {readFile, rename, writeFile} from 'node:fs/promises'
import type {Shape} from '../pool/task.ts'
import {UsageError} from '../usage-error.ts'

/** What must stay the same from run to run, or the results would not fit together. */
export interface Settings extends Shape {
  readonly rotate: number | null
}

/**
 * Compares with the settings of the run before, and keeps them for the next.
 *
 * @param force - to start again, whatever they were
 * @throws UsageError where they differ
 */
export async function keepSettings(path: string, settings: Settings, force: boolean): Promise<void> {
  const text = `${JSON.stringify(settings)}\n`
  const before = await readFile(path, 'utf8').catch(() => null)
  if (before === text) return
  if (before !== null && !force) throw new UsageError('batch.other-settings', {path, before: before.trim(), now: text.trim()})
  await writeFile(`${path}.partial`, text)
  await rename(`${path}.partial`, path)
}
