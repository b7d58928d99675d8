import {expect, test} from 'vitest'
import {groupBy} from '../../src/util/group-by.ts'

test('groups stand in order of first appearance, their items in order', () => {
  const groups = groupBy(['Sở Y tế', 'Bộ Y tế', 'Sở Nội vụ'], (name) => name.slice(0, 2))
  expect([...groups]).toEqual([['Sở', ['Sở Y tế', 'Sở Nội vụ']], ['Bộ', ['Bộ Y tế']]])
})

test('no items, no groups; undefined is a group as any', () => {
  expect(groupBy([], () => 1).size).toBe(0)
  expect(groupBy([1, 2], () => undefined).get(undefined)).toEqual([1, 2])
})
