import {describe, expect, test} from 'vitest'
import {applyEdits, foldBlanks, identity, joinTexts, piecesOf, sliceText, spanOf} from '../../src/util/mapped-text.ts'

const whole = (text: {readonly value: string}) => ({start: 0, end: text.value.length})

describe('edits', () => {
  const below = 'Số:   12/KH'
  const text = applyEdits(identity(below), [{start: 3, end: 6, value: ' '}])

  test('a text behind an edit still slices from the text below', () => {
    expect(text.value).toBe('Số: 12/KH')
    expect(spanOf(text, {start: 4, end: 6})).toEqual({start: 6, end: 8})
    expect(spanOf(text, whole(text))).toEqual(whole(identity(below)))
  })

  test('a replaced stretch maps as a whole', () => {
    expect(spanOf(text, {start: 3, end: 4})).toEqual({start: 3, end: 6})
  })

  test('no edits give the text itself', () => {
    const same = identity('a')
    expect(applyEdits(same, [])).toBe(same)
  })

  test('edits compose: a second round keeps the origins of the first', () => {
    const first = applyEdits(identity('a&amp;b  c'), [{start: 1, end: 6, value: '&'}])
    const second = applyEdits(first, [{start: 3, end: 5, value: ' '}])
    expect(second.value).toBe('a&b c')
    expect(spanOf(second, {start: 1, end: 2})).toEqual({start: 1, end: 6})
    expect(spanOf(second, {start: 4, end: 5})).toEqual({start: 9, end: 10})
  })

  test('deleting everything leaves an empty text', () => {
    expect(applyEdits(identity('abc', 7), [{start: 0, end: 3, value: ''}]).value).toBe('')
  })

  test('a deletion at either end moves the rest', () => {
    const cut = applyEdits(identity('xaby', 10), [{start: 0, end: 1, value: ''}, {start: 3, end: 4, value: ''}])
    expect(cut.value).toBe('ab')
    expect(spanOf(cut, whole(cut))).toEqual({start: 11, end: 13})
  })
})

describe('slices and joins', () => {
  test('a slice keeps its origins, inside a stretch and across two', () => {
    const text = joinTexts([identity('Phòng', 0), identity('Y tế', 20)])
    expect(text.value).toBe('Phòng Y tế')
    const slice = sliceText(text, 3, 7)
    expect(slice.value).toBe('ng Y')
    expect(piecesOf(slice, whole(slice))).toEqual([{start: 3, end: 5}, {start: 20, end: 21}])
  })

  test('an empty slice is an empty text', () => {
    expect(sliceText(identity('abc', 4), 1, 1).value).toBe('')
  })

  test('the separator of a join has no origin of its own', () => {
    const text = joinTexts([identity('a', 2), identity('b', 9)], ' và ')
    expect(text.value).toBe('a và b')
    expect(piecesOf(text, {start: 1, end: 5})).toEqual([])
    expect(spanOf(text, whole(text))).toEqual({start: 2, end: 10})
  })

  test('one text joined is itself, none is the empty text', () => {
    const only = identity('a', 5)
    expect(joinTexts([only])).toBe(only)
    expect(joinTexts([]).value).toBe('')
  })
})

describe('pieces', () => {
  test('stretches that abut below are one piece', () => {
    const text = joinTexts([identity('ab', 0), identity('cd', 2)], '')
    expect(piecesOf(text, whole(text))).toEqual([{start: 0, end: 4}])
    const composed = applyEdits(identity('ae\u0301b'), [{start: 1, end: 3, value: 'é'}])
    expect(piecesOf(composed, whole(composed))).toEqual([{start: 0, end: 4}])
  })

  test('only what the stretch covers counts', () => {
    const text = joinTexts([identity('abc', 0), identity('def', 10)])
    expect(piecesOf(text, {start: 2, end: 5})).toEqual([{start: 2, end: 3}, {start: 10, end: 11}])
    expect(piecesOf(text, {start: 2, end: 2})).toEqual([])
  })
})

describe('blanks', () => {
  test('runs become one blank, those at both ends go, and the rest still slices', () => {
    const text = foldBlanks(identity(' \tSở \n Y  tế ', 100))
    expect(text.value).toBe('Sở Y tế')
    expect(spanOf(text, {start: 3, end: 4})).toEqual({start: 107, end: 108})
    expect(spanOf(text, {start: 5, end: 7})).toEqual({start: 110, end: 112})
  })

  test('a tidy text is given back as it is', () => {
    const tidy = identity('Sở Y tế')
    expect(foldBlanks(tidy)).toBe(tidy)
  })

  test('a single tab or line end becomes a blank', () => {
    expect(foldBlanks(identity('a\tb\nc')).value).toBe('a b c')
  })

  test('nothing but blanks becomes nothing', () => {
    expect(foldBlanks(identity(' \n ')).value).toBe('')
    expect(foldBlanks(identity('')).value).toBe('')
  })
})

test('an empty stretch has an empty span where it stands', () => {
  expect(spanOf(identity('abc', 5), {start: 1, end: 1})).toEqual({start: 6, end: 6})
})
