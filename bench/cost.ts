import {read, readFacts, readSpine} from '../src/pipeline.ts'

/** What reading a document costs, in milliseconds of processor, each the median of several runs. */
export interface Cost {
  /** Its form: text, header, closing, outline. */
  readonly spine: number
  /** Its facts, once its form is known. */
  readonly facts: number
  /** Both. */
  readonly once: number
  /** Both, of the document printed twice. */
  readonly twice: number
}

/**
 * Measures what reading a document costs. The four are run in turn, so that whatever else the machine does weighs on all.
 *
 * @param rounds - how often each is run after one run that does not count
 */
export function measureCost(text: string, rounds: number): Cost {
  const spine = readSpine(text)
  const runs = {spine: () => readSpine(text), facts: () => readFacts(spine), once: () => read(text), twice: () => read(`${text}\n${text}`)}
  const times: Record<keyof typeof runs, number[]> = {spine: [], facts: [], once: [], twice: []}
  for (let round = 0; round <= rounds; round++) {
    for (const name of ['spine', 'facts', 'once', 'twice'] as const) {
      const before = process.cpuUsage()
      runs[name]()
      const {user, system} = process.cpuUsage(before)
      if (round > 0) times[name].push((user + system) / 1000)
    }
  }
  return {spine: median(times.spine), facts: median(times.facts), once: median(times.once), twice: median(times.twice)}
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
