import {existsSync} from 'node:fs'
import {rm, stat} from 'node:fs/promises'
import {PARSER_VERSION} from '../parser-version.ts'
import type {Place, Sink} from '../sink/sink.ts'
import {AppendFile} from './append-file.ts'
import {DigestTable} from './digest-table.ts'
import type {Layout} from './layout.ts'
import {FAILURES, line, MANIFEST, type FailureRecord, type ManifestRecord} from './records.ts'

/** How often the journal is brought to the disk for sure, in milliseconds. */
const SYNC_EVERY = 1000

/**
 * What became of each input: the manifest and the failures are the journal themselves. A line is written when a result
 * is in its place; what has no line is done again.
 */
export class Journal {
  private readonly manifest: AppendFile
  private readonly failures: AppendFile
  private readonly layout: Layout
  private readonly replaces: boolean
  private readonly done = new DigestTable()
  private readonly contents = new DigestTable()
  private readonly redone = new DigestTable()
  private readonly began: {readonly manifest: number; readonly failures: number}
  private synced = performance.now()
  /** Inputs with another date than when they were parsed. */
  changed = 0

  private constructor(layout: Layout, manifest: AppendFile, failures: AppendFile, replaces: boolean) {
    this.layout = layout
    this.manifest = manifest
    this.failures = failures
    this.replaces = replaces
    this.began = {manifest: manifest.size, failures: failures.size}
  }

  /**
   * Opens the journal of a batch and gets the sink ready to go on behind it. Lines are dropped that are torn, that are of
   * another version of the parser, or whose result is gone.
   */
  static async open(layout: Layout, sink: Sink, {force, retryFailed}: {readonly force: boolean; readonly retryFailed: boolean}): Promise<Journal> {
    const {manifest, failures} = layout
    if (force || !sink.replaces && await hasOtherVersion(manifest)) await Promise.all([manifest, failures].map((path) => rm(path, {force: true})))
    if (retryFailed) await rm(failures, {force: true})
    const last = await tidyManifest(manifest, sink)
    await tidyFailures(failures, manifest)
    await sink.resume(last)
    const journal = new Journal(layout, await AppendFile.open(manifest), await AppendFile.open(failures), sink.replaces)
    await journal.load()
    return journal
  }

  /** How many inputs are settled. */
  get size(): number {
    return this.done.size
  }

  /** Whether an input was settled by an earlier run and has not been changed since. */
  settled(name: string, modified: number | null): boolean {
    const before = this.done.get(name)
    if (before === undefined) return false
    if (modified === null || before < 0 || before === modified) return true
    this.changed++
    return !this.replaces
  }

  /** The result of a content that was parsed before; null where there is none any more. */
  async ofContent(sha256: string): Promise<ManifestRecord | null> {
    const offset = this.contents.get(sha256)
    if (offset === undefined) return null
    const record = JSON.parse(await this.manifest.line(offset)) as ManifestRecord
    // The input may have been changed and parsed again: what stands in its place is of another content.
    return this.redone.has(record.input) && offset < this.began.manifest ? null : record
  }

  knows(sha256: string): boolean {
    return this.contents.has(sha256)
  }

  async succeed(record: Omit<ManifestRecord, 'parser'>): Promise<void> {
    const offset = await this.manifest.append(line({...record, parser: PARSER_VERSION}))
    if (record.sameAs === null) this.contents.add(record.sha256, offset)
    await this.settle(record.input)
  }

  async fail(record: Omit<FailureRecord, 'parser'>): Promise<void> {
    await this.failures.append(line({...record, parser: PARSER_VERSION}))
    await this.settle(record.input)
  }

  async close(): Promise<void> {
    await Promise.all([this.manifest.sync(), this.failures.sync()])
    await Promise.all([this.manifest.close(), this.failures.close()])
    if (this.redone.size === 0) return
    const {manifest, failures} = this.began
    await MANIFEST.rewrite(this.layout.manifest, ({input}, offset) => offset >= manifest || !this.redone.has(input))
    await FAILURES.rewrite(this.layout.failures, ({input}, offset) => offset >= failures || !this.redone.has(input))
  }

  private async settle(input: string): Promise<void> {
    if (this.done.has(input)) this.redone.add(input, 0)
    if (performance.now() - this.synced < SYNC_EVERY) return
    this.synced = performance.now()
    await Promise.all([this.manifest.sync(), this.failures.sync()])
  }

  private async load(): Promise<void> {
    for await (const {record, offset} of MANIFEST.read(this.layout.manifest)) {
      this.done.add(record.input, record.modified ?? -1)
      if (record.sameAs === null) this.contents.add(record.sha256, offset)
    }
    for await (const {record} of FAILURES.read(this.layout.failures)) this.done.add(record.input, record.modified ?? -1)
  }
}

async function hasOtherVersion(manifest: string): Promise<boolean> {
  for await (const {record} of MANIFEST.read(manifest)) if (record.parser !== PARSER_VERSION) return true
  return false
}

/** @returns the place of the last result that is there */
async function tidyManifest(path: string, sink: Sink): Promise<Place | null> {
  const latest = new DigestTable()
  let last: Place | null = null
  let whole = 0
  let dropped = 0
  for await (const {record, offset} of MANIFEST.read(path)) {
    whole = offset + line(record).length
    if (record.parser !== PARSER_VERSION || !await sink.holds(record) || latest.has(record.input)) {
      dropped++
      continue
    }
    latest.add(record.input, offset)
    last = record
  }
  if (dropped > 0 || await sizeOf(path) !== whole) await MANIFEST.rewrite(path, ({input}, offset) => latest.get(input) === offset)
  return last
}

/** Drops failures of another version, and those of inputs that have a result as well. */
async function tidyFailures(path: string, manifest: string): Promise<void> {
  const inputs = new DigestTable()
  for await (const {record} of MANIFEST.read(manifest)) inputs.add(record.input, 0)
  if (existsSync(path)) await FAILURES.rewrite(path, ({input, parser}) => parser === PARSER_VERSION && inputs.add(input, 0))
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0
}
