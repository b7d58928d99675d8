import {createTwoFilesPatch} from 'diff'
import type {FileResult, Severity} from '../../lint/rule.ts'
import type {Baseline} from './baseline.ts'
import {replaceFile} from './replace-file.ts'
import type {CheckedFile} from './run.ts'

/** What becomes of files that were checked. */
export interface SettleOptions {
  readonly baseline: Baseline | null
  /** Take all findings as known. */
  readonly update: boolean
  /** Show what mending would change and write nothing. */
  readonly dryRun: boolean
  readonly failOn: Severity
  /** Where changes are shown. */
  readonly stdout: NodeJS.WritableStream
}

const WEIGHT: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

/** Writes what was mended, leaves out what is known, and counts what decides the exit code. */
export class Settler {
  /** Findings that fail the check. */
  failing = 0
  warnings = 0
  /** Files that could not be read. */
  lost = 0
  /** Files that mending changes. */
  changed = 0
  private readonly options: SettleOptions

  constructor(options: SettleOptions) {
    this.options = options
  }

  /** @param told - is called for each file once it is settled */
  async* settle(files: AsyncIterable<CheckedFile>, told: (file: CheckedFile) => void): AsyncGenerator<FileResult> {
    for await (const file of files) {
      await this.mend(file)
      const result = this.known(file)
      if (file.lost) this.lost++
      else {
        for (const {severity} of result.findings) {
          if (severity === 'warning') this.warnings++
          if (WEIGHT[severity] >= WEIGHT[this.options.failOn]) this.failing++
        }
      }
      told(file)
      yield result
    }
  }

  private async mend({path, mended, result}: CheckedFile): Promise<void> {
    if (mended === null) return
    this.changed++
    if (this.options.dryRun) this.options.stdout.write(diffOf(result.path, mended))
    else if (path !== null) await replaceFile(path, mended.bytes)
  }

  private known({result, lost}: CheckedFile): FileResult {
    const {baseline, update} = this.options
    if (baseline === null || lost) return result
    return update ? baseline.learn(result) : baseline.hide(result)
  }
}

/** What mending changes, as `git diff` shows it and `git apply` takes it. */
function diffOf(path: string, {before, after}: {readonly before: string; readonly after: string}): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {context: 3})
  return patch.replace(/^=+\n/u, '')
}
