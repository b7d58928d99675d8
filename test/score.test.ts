import {describe, expect, test} from 'vitest'
import {compare} from '../scripts/score/compare.ts'
import {reached, readFloor} from '../scripts/score/floor.ts'
import {predictHere} from '../scripts/score/predict.ts'
import {figures, type Miss} from '../scripts/score/scorer.ts'
import {ABSENT} from './support/corpus.ts'

describe(ABSENT ?? 'accuracy on the gold corpus', () => {
  test.skipIf(ABSENT !== null)('does not fall below test/score-floor.json', () => {
    const result = figures(predictHere())
    expect(result.failed).toEqual([])
    const now = reached(result)
    const fallen = Object.entries(readFloor()).filter(([name, floor]) => (now[name] ?? 0) < floor).map(([name, floor]) => `${name} is at ${now[name]}, its floor is ${floor}`)
    expect(fallen, 'npm run score -- --against main shows what was lost').toEqual([])
  }, 120_000)
})

describe('score --against', () => {
  const miss = (what: string, row: Miss['row']): Miss => ({document: 'a', what, row})

  test('tells what was gained and lost, and what stood and stands there', () => {
    const before = [miss('deadlines missed', {path: 'I/1', end: '2020-12-31'}), miss('deadlines spurious', {path: 'I/1', end: '2020-01-31'}), miss('header.date', {gold: '2020-01-02', pred: null})]
    const now = [miss('references spurious', {path: 'II', code: '1/NQ'}), miss('header.date', {gold: '2020-01-02', pred: '2020-01'})]
    const told = compare(before, now, 'main')
    expect(told).toContain('against main: 2 gained, 1 lost')
    expect(told.replace(/ +/gu, ' ')).toContain('\n a deadlines +2 -0\n a references +0 -1\n')
    expect(told).toContain('gained: a deadlines missed at I/1\n  gold:   {"path":"I/1","end":"2020-12-31"}\n  before: [{"path":"I/1","end":"2020-01-31"}]\n  now:    right')
    expect(told).toContain('lost: a references spurious at II\n  before: -\n  now:    {"path":"II","code":"1/NQ"}')
    expect(told).not.toContain('header.date')
  })

  test('says when nothing changed', () => {
    expect(compare([miss('header.date', {gold: 'x', pred: 'y'})], [miss('header.date', {gold: 'x', pred: 'z'})], 'main')).toBe('\nagainst main: no fact is read otherwise')
  })
})
