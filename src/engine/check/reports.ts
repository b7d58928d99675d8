import {mkdir} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {FileResult} from '../../lint/rule.ts'
import {REPORTERS} from '../../reporters/index.ts'
import type {ReportContext, Reporter} from '../../reporters/reporter.ts'
import {nearest} from '../../util/nearest.ts'
import {UsageError} from '../usage-error.ts'
import {fileOutput, standardOutput, type Output} from '../write-output.ts'
import {Channel} from './channel.ts'

/** A report that was asked for: `sarif=report.sarif`, or `pretty` for standard output. */
export interface ReportOrder {
  readonly reporter: Reporter
  /** Null for standard output. */
  readonly path: string | null
}

/**
 * Reads which reports are wanted.
 *
 * @throws UsageError where one is unknown, or two want standard output
 */
export async function readOrders(orders: readonly string[]): Promise<ReportOrder[]> {
  const read = await Promise.all(orders.map(async (order): Promise<ReportOrder> => {
    const [, name = order, path] = /^([^=]*)=(.+)$/su.exec(order) ?? []
    const load = Object.hasOwn(REPORTERS, name) ? REPORTERS[name] : undefined
    if (load === undefined) throw unknownReporter(name)
    return {reporter: await load(), path: path ?? null}
  }))
  const places = read.map(({path}) => path ?? '-')
  const twice = places.find((place, i) => places.indexOf(place) !== i)
  if (twice !== undefined) throw new UsageError('check.same-output', {path: twice})
  return read
}

function unknownReporter(name: string): UsageError {
  const known = Object.keys(REPORTERS)
  const meant = nearest(name, known)
  return meant === null ? new UsageError('check.unknown-reporter', {name, known: known.join(', ')}) : new UsageError('check.unknown-reporter-near', {name, meant})
}

/**
 * Writes all reports at once while results come; each waits for the slowest, so that none is kept.
 *
 * @param contextOf - what a report is told: colour only where it is seen
 */
export async function writeReports(results: AsyncIterable<FileResult>, orders: readonly ReportOrder[], contextOf: (order: ReportOrder) => ReportContext): Promise<void> {
  const opened: {readonly order: ReportOrder; readonly output: Output}[] = []
  try {
    for (const order of orders) opened.push({order, output: await open(order)})
  } catch (error) {
    await Promise.all(opened.map(({output}) => output.discard()))
    throw error
  }
  const channels = opened.map(() => new Channel<FileResult>())
  const failures: unknown[] = []
  const writing = opened.map(async ({order, output}, i) => {
    const channel = channels[i]
    if (channel === undefined) return
    try {
      for await (const piece of order.reporter.report(channel, contextOf(order))) await output.write(piece)
    } catch (error) {
      failures.push(error)
    } finally {
      channel.end()
    }
  })
  try {
    for await (const result of results) {
      await Promise.all(channels.map((channel) => channel.push(result)))
      if (failures.length > 0) break
    }
  } catch (error) {
    failures.push(error)
  }
  for (const channel of channels) channel.end()
  await Promise.all(writing)
  // A report that says nothing of files behind the mistake would be taken for a whole one.
  await Promise.all(opened.map(({output}) => (failures.length > 0 ? output.discard() : output.finish())))
  if (failures.length > 0) throw failures[0]
}

async function open({path}: ReportOrder): Promise<Output> {
  if (path === null) return standardOutput()
  await mkdir(dirname(path), {recursive: true}).catch((error: unknown) => {
    throw new UsageError('cli.unwritable', {path, cause: error instanceof Error ? error.message : String(error)})
  })
  return fileOutput(path)
}
