import {expect, test} from 'vitest'
import {doubtFacts, doubtHeader} from '../../src/document/doubts.ts'
import type {Layout} from '../../src/model/intake.ts'
import {parse} from '../../src/index.ts'
import {written} from '../extractors/body.ts'

const SOURCE = written('1. Đến hết năm 2021, 90% số xã ven biển có đội trồng cây.')
const DOCUMENT = parse(SOURCE)
const scanned = (word: string, confidence: number | null): Layout => {
  const start = SOURCE.indexOf(word)
  return {places: [{start, end: start + word.length, page: 1, box: null, confidence}], tables: []}
}

test('a fact with an unsure word is as sure as the word, and says why', () => {
  const {targets} = doubtFacts(DOCUMENT, scanned('90%', 0.456))
  expect(targets.map(({confidence, evidence}) => [confidence, evidence?.at(-1)])).toEqual([[0.46, 'OCR read a word of it with 46 % confidence']])
})

test('a sure word, one of another fact, and text that was never scanned change nothing', () => {
  expect(doubtFacts(DOCUMENT, scanned('90%', 0.7)).targets).toEqual(DOCUMENT.targets)
  expect(doubtFacts(DOCUMENT, scanned('KẾ HOẠCH', 0.1)).targets).toEqual(DOCUMENT.targets)
  expect(doubtFacts(DOCUMENT, scanned('90%', null))).toBe(DOCUMENT)
})

test('number and date that are unsure are told, with what is printed', () => {
  const told = (word: string, confidence: number) => doubtHeader(DOCUMENT.header, scanned(word, confidence), SOURCE, 'en').map(({ruleId, position}) => [ruleId, SOURCE.slice(position?.start.offset, position?.end.offset)])
  expect(told('12/KH', 0.5)).toEqual([['ocr-unsure', 'Số: 12/KH-UBND']])
  expect(told('tháng 3', 0.5)).toEqual([['ocr-unsure', 'ngày 10 tháng 3 năm 2019']])
  expect(told('tháng 3', 0.7)).toEqual([])
  expect(told('KẾ HOẠCH', 0.1)).toEqual([])
})
