/**
 * Computes from measured figures what an archive takes: hours by number of machines, where the next bottleneck is, sizes.
 * Prints a table, and draws it with --svg FILE.
 *
 *   tsx scripts/simulate-scale.ts [--figures docs/scale-figures.json] [--documents 10000000] [--svg docs/scale-out.svg]
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {drawScale} from './scale/draw.ts'
import {simulate, type Figures} from './scale/model.ts'

const {values} = parseArgs({
  options: {figures: {type: 'string', default: 'docs/scale-figures.json'}, documents: {type: 'string', default: '10000000'}, svg: {type: 'string'}},
})
const figures = JSON.parse(readFileSync(values.figures, 'utf8')) as Figures
const documents = Number(values.documents)
const kinds = ['text', 'scans'] as const
const machines = [1, 2, 5, 10, 20, 50, 100]

process.stdout.write(`| ${documents.toLocaleString('en')} documents | machines | hours | bound by | workers' memory | database |\n|---|---|---|---|---|---|\n`)
for (const kind of kinds) {
  for (const count of machines) {
    const {hours, bottleneck, memoryGigabytes, databaseGigabytes} = simulate(figures, {documents, kind, machines: count})
    process.stdout.write(`| ${kind} | ${count} | ${hours < 10 ? hours.toFixed(1) : hours.toFixed(0)} | ${bottleneck} | ${memoryGigabytes.toFixed(1)} GB | ${databaseGigabytes.toFixed(0)} GB |\n`)
  }
}
if (values.svg !== undefined) writeFileSync(values.svg, drawScale(figures, documents, machines))
