import {inventDocument} from './document.ts'
import {addNoise} from './noise.ts'
import {Random} from './random.ts'

/** A document that was made up. */
export interface Made {
  /** With folders, as `2019/07/00042.txt`. */
  readonly name: string
  readonly text: string
}

/** How an archive is to be made up. */
export interface CorpusOptions {
  readonly seed: number
  readonly count: number
  /** Mean length in pages of 2.2 KB. */
  readonly pages: number
  /** Share of documents that are copies of an earlier one, 0 to 1. */
  readonly copies: number
}

/** Makes up the documents of an archive one after the other; each depends on the seed and its own number alone. */
export function* makeCorpus(options: CorpusOptions): Generator<Made> {
  for (let i = 0; i < options.count; i++) yield makeDocument(options, i)
}

function makeDocument({seed, pages, copies}: CorpusOptions, number: number): Made {
  const name = `${2012 + number % 14}/${String(number % 97).padStart(2, '0')}/${String(number).padStart(7, '0')}.txt`
  const choice = new Random(hash(seed + 1, number))
  const random = new Random(hash(seed, number > 0 && choice.chance(copies) ? choice.between(0, number - 1) : number))
  // Most documents are short and some are long.
  const length = Math.max(1, Math.round(pages * -Math.log(1 - random.next() * 0.98)))
  const text = inventDocument(random, length)
  return {name, text: addNoise(text, random.pick([0, 0.5, 1, 2]), random)}
}

function hash(seed: number, number: number): number {
  return Math.imul(seed, 0x9E3779B1) ^ Math.imul(number, 0x85EBCA6B)
}
