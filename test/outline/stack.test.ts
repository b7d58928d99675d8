import {expect, test} from 'vitest'
import {push, some} from '../../src/outline/stack.ts'

test('a chain knows its depth, and its key tells where each list stands', () => {
  const outer = push(null, 'roman', '.', [2], 0)
  const inner = push(outer, 'decimal', '.', [2, 1], 0)
  expect([outer.depth, inner.depth]).toEqual([1, 2])
  expect(inner.outer).toBe(outer)
  expect(inner.key).not.toBe(push(push(null, 'roman', '.', [1], 0), 'decimal', '.', [2, 1], 0).key)
  expect(inner.key).not.toBe(push(outer, 'decimal', ')', [2, 1], 0).key)
  expect(inner.key).toBe(push(push(null, 'roman', '.', [2], 0), 'decimal', '.', [2, 1], 0).key)
})

test('a chain knows the last article, which tells chapters apart', () => {
  const chapter = push(null, 'chapter', '', [2], 3)
  expect([chapter.articles, push(chapter, 'article', '.', [4], 3).articles]).toEqual([3, 4])
  expect(chapter.key).not.toBe(push(null, 'chapter', '', [2], 2).key)
})

test('a condition is asked of every level, of none where nothing is open', () => {
  const chain = push(push(null, 'roman', '.', [1], 0), 'lower', ')', [97], 0)
  expect(some(chain, ({style}) => style === 'roman')).toBe(true)
  expect(some(chain, ({style}) => style === 'decimal')).toBe(false)
  expect(some(null, () => true)).toBe(false)
})
