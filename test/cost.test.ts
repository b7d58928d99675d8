import {expect, test} from 'vitest'
import {measureCost, type Cost} from '../bench/cost.ts'
import {inventDocument} from '../scripts/corpus/document.ts'
import {Random} from '../scripts/corpus/random.ts'

/** `npm run bench` measures this exactly; here only what grows out of hand is caught, on however busy a machine. */
const DOCUMENT = inventDocument(new Random(7), 15)
const TRIES = 4

/** The least of a figure over several tries; the first that is low enough ends them. */
function leastOf(figure: (cost: Cost) => number, enough: number): number {
  let least = Infinity
  for (let i = 0; i < TRIES && least >= enough; i++) least = Math.min(least, figure(measureCost(DOCUMENT, 5)))
  return least
}

test('a document printed twice costs about twice as much', () => {
  expect(leastOf(({once, twice}) => twice / once, 2.3)).toBeLessThan(3)
})

test('facts cost little more than the form of a document', () => {
  expect(leastOf(({facts, spine}) => facts / spine, 3)).toBeLessThan(4.5)
})
