import {expect, test} from 'vitest'
import {confidenceOf, placeOf} from '../../src/document/places.ts'
import type {Place} from '../../src/model/intake.ts'

const place = (start: number, end: number, page: number, left: number, confidence: number | null = null): Place => (
  {start, end, page, box: {left, top: 0.1, right: left + 0.1, bottom: 0.2}, confidence}
)
const PLACES = [place(0, 4, 1, 0.1, 0.9), place(5, 9, 1, 0.3, 0.6), place(10, 14, 2, 0.5)]

test('the box is that around the words of the first page', () => {
  expect(placeOf(PLACES, 0, 9)).toEqual({page: 1, box: {left: 0.1, top: 0.1, right: 0.4, bottom: 0.2}})
  expect(placeOf(PLACES, 5, 14)).toEqual({page: 1, box: {left: 0.3, top: 0.1, right: 0.4, bottom: 0.2}})
  expect(placeOf(PLACES, 2, 3)).toEqual({page: 1, box: {left: 0.1, top: 0.1, right: 0.2, bottom: 0.2}})
})

test('between words, behind the last and without any there is no place', () => {
  expect([placeOf(PLACES, 4, 5), placeOf(PLACES, 14, 20), placeOf([], 0, 5)]).toEqual([{}, {}, {}])
})

test('a point has the place of what begins there', () => {
  expect(placeOf(PLACES, 10, 10).page).toBe(2)
})

test('a page without a box is told alone', () => {
  expect(placeOf([{...place(0, 4, 7, 0), box: null}], 0, 4)).toEqual({page: 7})
})

test('shares are rounded and stay on the page', () => {
  expect(placeOf([{...place(0, 4, 1, 0), box: {left: -0.2, top: 0.123456, right: 1.5, bottom: 1}}], 0, 4).box).toEqual({left: 0, top: 0.1235, right: 1, bottom: 1})
})

test('the least sure word tells how sure a stretch is', () => {
  expect([confidenceOf(PLACES, 0, 9), confidenceOf(PLACES, 0, 4), confidenceOf(PLACES, 0, 5)]).toEqual([0.6, 0.9, 0.9])
  expect([confidenceOf(PLACES, 10, 14), confidenceOf([], 0, 9)]).toEqual([null, null])
})
