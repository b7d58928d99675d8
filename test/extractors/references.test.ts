import {expect, test} from 'vitest'
import {DOCUMENT, at} from './document.ts'

test('references: the cited document, its date and issuer, why it is cited; not the document itself', () => {
  expect(DOCUMENT.references.map(({type, code, date, issuer, relation, position}) => ({type, code, date, issuer, relation, printed: at(position)}))).toEqual([
    {type: 'Quyết định', code: '120/QĐ-TTg', date: '2015-01-22', issuer: 'Thủ tướng Chính phủ', relation: 'implements', printed: '120/QĐ-TTg'},
  ])
})
