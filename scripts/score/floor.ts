import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {ROOT, type Figures} from './scorer.ts'

const FILE = join(ROOT, 'test/score-floor.json')

/** Accuracies below which a change must not fall, from 0 to 1, by name. */
export type Floor = Readonly<Record<string, number>>

export function readFloor(): Floor {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Floor
}

/** The figures that have a floor. */
export function reached({headerAccuracy, signatureAccuracy, kinds}: Figures): Floor {
  return {header: headerAccuracy, signature: signatureAccuracy, ...Object.fromEntries(Object.entries(kinds).map(([kind, {f1}]) => [kind, f1]))}
}

/** Writes what is reached where it is more than the floor; tells what rose and what is below. */
export function raiseFloor(figures: Figures): string[] {
  const floor = readFloor()
  const now = reached(figures)
  const raised = Object.fromEntries(Object.entries(now).map(([name, value]) => [name, Math.max(value, floor[name] ?? 0)]))
  writeFileSync(FILE, `${JSON.stringify(raised, null, 2)}\n`)
  return Object.entries(raised).flatMap(([name, value]) => {
    if (value > (now[name] ?? 0)) return [`${name} is at ${now[name]}, below its floor ${value}`]
    return value > (floor[name] ?? 0) ? [`the floor of ${name} rises to ${value}`] : []
  })
}
