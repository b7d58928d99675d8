import {describe, expect, test} from 'vitest'
import {parse, type PlanDocument} from '../src/index.ts'
import {fold} from '../src/util/fold.ts'
import {ABSENT, corpus} from './support/corpus.ts'
import {TEXTS} from './support/fixtures.ts'
import {sliceOf, wrongPositions} from './support/positions.ts'

describe('the check itself', () => {
  const text = 'KẾ HOẠCH\nTrồng tre\nI. MỤC ĐÍCH\n1. Giữ đất.\n'
  const read = parse(text)

  test('passes what is right', () => {
    expect(wrongPositions(text, read)).toEqual([])
  })

  test('tells of a wrong column, a wrong order, a child outside, a wrong slice', () => {
    const spoilt = (change: (copy: PlanDocument) => void): string[] => {
      const copy = structuredClone(read)
      change(copy)
      return wrongPositions(text, copy)
    }
    expect(spoilt(({header}) => {
      if (header.positions.subject) header.positions.subject.start.column = 2
    })).toEqual(['/header/positions/subject: line 2, column 2 is not offset 9'])
    expect(spoilt(({header}) => {
      header.subject = 'Trồng trúc'
    })).toEqual(['subject: "Trồng trúc" is printed as "Trồng tre"'])
    expect(spoilt(({outline}) => outline.reverse().push(...structuredClone(outline))).length).toBeGreaterThan(0)
    expect(spoilt(({outline}) => {
      const child = outline[0]?.children[0]
      if (child) child.position.end = {line: 5, column: 1, offset: 43}
    })).toEqual(['I.1 ends behind its parent I'])
  })
})

describe('fixtures', () => {
  test.each(TEXTS.map((fixture) => [fixture.name, fixture.text] as const))('%s', (_name, text) => {
    const document = parse(text)
    expect(wrongPositions(text, document)).toEqual([])
    expect(document.coverage.unassigned).toEqual([])
    const {type, place, date, positions} = document.header
    if (type?.position) expect(fold(sliceOf(text, type.position))).toBe(fold(type.name))
    if (positions.date && date) expect(sliceOf(text, positions.date)).toContain(date.slice(0, 4))
    if (positions.place && place) expect(fold(sliceOf(text, positions.place))).toBe(fold(place))
  })
})

describe(ABSENT ?? 'real documents', () => {
  test.skipIf(ABSENT !== null)('their positions agree, and no line is lost', () => {
    const wrong = corpus('dev', 'wild').flatMap(({name, text}) => {
      const document = parse(text)
      const lost = document.coverage.unassigned.map((line) => `line ${line} is lost`)
      return [...wrongPositions(text, document), ...lost].map((sentence) => `${name}: ${sentence}`)
    })
    expect(wrong).toEqual([])
  }, 120_000)
})
