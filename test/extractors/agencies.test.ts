import {expect, test} from 'vitest'
import {DOCUMENT, at} from './document.ts'

test('agencies: one entry for all spellings, each mention where it is printed', () => {
  const issuer = DOCUMENT.agencies.find(({mentions}) => mentions.some(({start}) => start.offset === 0))
  expect(issuer).toMatchObject({id: 'uy-ban-nhan-dan-tinh@quang-tri', name: 'Ủy ban nhân dân tỉnh', aliases: ['Ủy ban nhân dân tỉnh Quảng Trị'], level: 'province'})
  expect(issuer?.mentions.map(at)).toEqual(['ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ', 'Ủy ban nhân dân tỉnh'])
  expect(DOCUMENT.agencies.map(({name}) => name)).toEqual(expect.arrayContaining(['Thủ tướng Chính phủ', 'Sở Tài chính', 'Công an tỉnh']))
})
