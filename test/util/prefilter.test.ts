import {RegExpParser, type AST} from '@eslint-community/regexpp'
import {describe, expect, it} from 'vitest'
import {FORMS as CODES} from '../../src/extractors/references/code.ts'
import {FORMS as COUNTS, LISTED, MEASURED} from '../../src/extractors/targets/count-forms.ts'
import {FORMS as DURATIONS} from '../../src/extractors/time/durations.ts'
import {PATTERNS as POINTS} from '../../src/extractors/time/points.ts'
import {DAILY, FORMS as RECURRENCES} from '../../src/extractors/time/recurrences.ts'
import {matchesOf, type Prefiltered} from '../../src/util/prefilter.ts'

const TABLES: Readonly<Record<string, readonly object[]>> = {
  codes: CODES, counts: COUNTS, measured: MEASURED, listed: LISTED, durations: DURATIONS, points: POINTS, recurrences: RECURRENCES, daily: DAILY,
}

describe('matchesOf', () => {
  it('finds what the pattern finds where a word stands', () => {
    const found = [...matchesOf('trong vong 5 ngay, trong vong 7 ngay', {words: ['phut', 'trong vong'], pattern: /trong vong (?<n>\d)/gu})]
    expect(found.map(({index, groups}) => [index, groups?.['n']])).toEqual([[0, '5'], [19, '7']])
  })

  it('finds nothing without one', () => {
    expect([...matchesOf('trong vong 5 ngay', {words: ['phut'], pattern: /trong/gu})]).toEqual([])
  })
})

describe('every match has one of the words', () => {
  for (const [table, forms] of Object.entries(TABLES)) {
    for (const {words, pattern} of forms.filter(isPrefiltered)) {
      it(`${table}: ${words.join(', ')}`, () => {
        const {alternatives} = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {unicode: true})
        expect(alternatives.every((alternative) => needs(alternative, words))).toBe(true)
      })
    }
  }

  it('tells where one has none', () => {
    const {alternatives} = new RegExpParser().parsePattern('(?:thoi (?:han|gian)|trong)\\s+\\d', 0, undefined, {unicode: true})
    expect(alternatives.map((alternative) => [needs(alternative, ['thoi han', 'trong']), needs(alternative, ['thoi han', 'gian', 'trong'])])).toEqual([[false, true]])
  })
})

function isPrefiltered(form: object): form is Prefiltered {
  return 'words' in form && 'pattern' in form
}

/** Whether one stretch of the alternative spells a word whatever is chosen in it, or one element does by itself. */
function needs({elements}: AST.Alternative, words: readonly string[]): boolean {
  const has = (text: string): boolean => words.some((word) => text.includes(word))
  for (let from = 0; from < elements.length; from++) {
    let texts: readonly string[] | null = ['']
    for (const element of elements.slice(from)) {
      texts = joined(texts, spelled(element))
      if (texts === null) break
      if (texts.every(has)) return true
    }
  }
  return elements.some((element) => alone(element, words))
}

function alone(element: AST.Element, words: readonly string[]): boolean {
  switch (element.type) {
    case 'Group': case 'CapturingGroup': return element.alternatives.every((alternative) => needs(alternative, words))
    case 'Quantifier': return element.min > 0 && alone(element.element, words)
    case 'Assertion': return 'negate' in element && !element.negate && 'alternatives' in element && element.alternatives.every((alternative) => needs(alternative, words))
    default: return false
  }
}

/** All texts that an element may stand for, null where they are too many. */
function spelled(element: AST.Element): readonly string[] | null {
  switch (element.type) {
    case 'Character': return [String.fromCodePoint(element.value)]
    case 'CharacterClass': {
      const signs = element.elements.flatMap((one) => (one.type === 'Character' ? [String.fromCodePoint(one.value)] : []))
      return element.negate || signs.length < element.elements.length ? null : signs
    }
    case 'Group': case 'CapturingGroup': {
      const all = element.alternatives.map(({elements}) => elements.reduce<readonly string[] | null>((texts, one) => joined(texts, spelled(one)), ['']))
      return all.includes(null) ? null : all.flatMap((texts) => texts ?? [])
    }
    case 'Quantifier': {
      const texts = element.max === 1 ? spelled(element.element) : null
      return texts === null || element.min === 1 ? texts : ['', ...texts]
    }
    case 'Assertion': return ['']
    default: return null
  }
}

function joined(heads: readonly string[] | null, tails: readonly string[] | null): readonly string[] | null {
  if (heads === null || tails === null || heads.length * tails.length > 1000) return null
  return heads.flatMap((head) => tails.map((tail) => head + tail))
}
