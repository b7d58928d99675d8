/**
 * Measures accuracy on the gold corpus beside the project (`../shared`), and what a change does to it.
 *
 *   npm run score                     figures of the working tree
 *   npm run score -- --misses         and every fact that was read wrong
 *   npm run score -- --only NAME      of documents whose name has NAME in it
 *   npm run score -- --against REV    gains and losses of the working tree against a revision, fact by fact
 *   npm run score -- --floor          raises `test/score-floor.json` to what is reached; never lowers it
 */
import {existsSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {compare} from './score/compare.ts'
import {raiseFloor} from './score/floor.ts'
import {predictAt, predictHere} from './score/predict.ts'
import {figures, misses, report, SCORER} from './score/scorer.ts'

const {values: options} = parseArgs({options: {misses: {type: 'boolean'}, floor: {type: 'boolean'}, against: {type: 'string'}, only: {type: 'string'}}})

if (!existsSync(SCORER)) {
  console.error(`There is no ${SCORER}: the gold corpus and its scorer are no part of the project`)
  process.exit(2)
}
const only = options.only === undefined ? [] : ['--only', options.only]
const now = predictHere()
console.log(report(now, [...only, ...(options.misses === true ? ['--misses'] : [])]))
if (options.floor === true) for (const line of raiseFloor(figures(now))) console.log(line)
if (options.against !== undefined) console.log(compare(misses(predictAt(options.against), only), misses(now, only), options.against))
