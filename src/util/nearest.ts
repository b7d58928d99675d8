import {distance} from './approximate.ts'

/** The name that was probably meant: the one with the fewest letters off; null where none is near. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const wanted = name.toLowerCase()
  let best: string | null = null
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    const errors = distance(wanted, candidate.toLowerCase())
    if (errors >= least) continue
    best = candidate
    least = errors
  }
  return best
}
