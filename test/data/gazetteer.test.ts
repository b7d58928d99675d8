import {describe, expect, test} from 'vitest'
import {ABBREVIATIONS} from '../../src/data/agency-abbreviations.ts'
import {PROVINCES} from '../../src/data/provinces.ts'
import {SECTORS} from '../../src/data/sectors.ts'
import {identify} from '../../src/extractors/agencies/identity.ts'
import {key} from '../../src/util/fold.ts'

interface Named {
  readonly name: string
  readonly aliases: readonly string[]
  readonly from: string | null
  readonly to: string | null
  readonly successor: string | null
}

const TABLES: readonly (readonly [string, readonly Named[]])[] = [
  ['provinces', PROVINCES.map(({spellings, ...province}) => ({...province, aliases: spellings}))],
  ['sectors', SECTORS.map(({short, ...sector}) => ({...sector, aliases: short}))],
]

/** Pairs of rows that are valid on one day and share an alias, as sentences. */
function clashes(rows: readonly Named[]): string[] {
  const letters = ({name, aliases}: Named): ReadonlySet<string> => new Set([name, ...aliases].map((alias) => key(alias).replace(/ (?:va )?/gu, '')))
  return rows.flatMap((one, i) => rows.slice(i + 1).flatMap((other) => {
    const shared = [...letters(one)].filter((alias) => letters(other).has(alias))
    const together = (one.to ?? '9999') >= (other.from ?? '0000') && (other.to ?? '9999') >= (one.from ?? '0000')
    return together ? shared.map((alias) => `${alias}: ${one.name}, ${other.name}`) : []
  }))
}

describe.each(TABLES)('%s', (_table, rows) => {
  test('names are given once', () => {
    expect(new Set(rows.map(({name}) => key(name))).size).toBe(rows.length)
  })

  test('what has ended has a successor that is there and outlives it, and what has not has none', () => {
    const wrong = rows.filter(({to, successor}) => {
      const next = rows.find(({name}) => name === successor)
      return to === null ? successor !== null : next === undefined || next.to !== null && next.to <= to
    })
    expect(wrong.map(({name}) => name)).toEqual([])
  })

  test('days are days, and none ends before it begins', () => {
    const days = rows.flatMap(({from, to}) => [from, to]).filter((day) => day !== null)
    expect(days.filter((day) => Number.isNaN(Date.parse(day)) || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day)).toEqual([])
    expect(rows.filter(({from, to}) => from !== null && to !== null && from > to).map(({name}) => name)).toEqual([])
  })
})

describe('no alias leads to two at one date', () => {
  test('provinces', () => {
    expect(clashes(PROVINCES.map(({spellings, ...province}) => ({...province, aliases: spellings})))).toEqual([])
  })

  test('sectors', () => {
    expect(clashes(TABLES[1]?.[1] ?? [])).toEqual([])
  })

  test('VHTT was Văn hóa - Thông tin until 2007, and since is Văn hóa và Thể thao, a sở of two cities', () => {
    const home = {province: 'Hà Nội', date: '2019-03-10'}
    expect(identify('Sở VHTT', home).name).toBe('Sở Văn hóa và Thể thao')
    expect(identify('Sở VHTT', {...home, date: '2005-03-10'}).name).toBe('Sở Văn hóa - Thông tin')
  })

  test('the check tells of one', () => {
    const row = {name: 'A', aliases: ['X'], from: null, to: '2024-12-31', successor: 'B'}
    expect(clashes([row, {...row, name: 'B', from: '2025-01-01', to: null}])).toEqual([])
    expect(clashes([row, {...row, name: 'B', from: '2024-01-01', to: null}])).toEqual(['x: A, B'])
  })

  test('abbreviations', () => {
    expect(Object.keys(ABBREVIATIONS)).toEqual([...new Set(Object.keys(ABBREVIATIONS).map(key))])
  })
})

describe('34 provinces since 1/7/2025, 63 before', () => {
  test.each([['2003-12-31', 61], ['2008-07-31', 64], ['2024-12-31', 63], ['2025-06-30', 63], ['2025-07-01', 34]])('on %s there are %d', (day, count) => {
    expect(PROVINCES.filter(({from, to}) => (from ?? '0000') <= day && day <= (to ?? '9999')).length).toBe(count)
  })

  test('14 ministries and the three of their rank that have a field', () => {
    const named = SECTORS.filter(({ministry, from, to}) => ministry !== null && (from ?? '0000') <= '2025-07-01' && to === null).map(({name}) => name)
    expect(named).toHaveLength(14)
  })
})
