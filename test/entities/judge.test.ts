import {describe, expect, test} from 'vitest'
import {findCandidates} from '../../src/entities/candidates.ts'
import {judge} from '../../src/entities/judge.ts'

/** What is made of a sentence in which the tagger took the given stretches for names. */
function judged(sentence: string, ...tagged: readonly (readonly [kind: string, text: string])[]): string[] {
  const chunks = tagged.map(([kind, text]) => ({kind, start: sentence.indexOf(text), end: sentence.indexOf(text) + text.length}))
  return findCandidates(sentence).flatMap((candidate) => {
    const name = judge(sentence, candidate, chunks)
    return name === null ? [] : [`${name.type} ${sentence.slice(name.start, name.end)}`]
  })
}

describe('persons', () => {
  test('have a family name', () => {
    expect(judged('do Trần Văn Nam làm trưởng đoàn', ['PER', 'Trần Văn'])).toEqual(['person Trần Văn Nam'])
    expect(judged('môn Tai Mũi Họng', ['PER', 'Tai Mũi Họng'])).toEqual([])
  })

  test('of two syllables have a title', () => {
    expect(judged('gặp ông Trần Nam', ['LOC', 'Trần Nam'])).toEqual(['person Trần Nam'])
    expect(judged('gặp Trần Nam', ['PER', 'Trần Nam'])).toEqual([])
  })

  test('lose the title that begins a sentence', () => {
    expect(judged('Bà Lê Thị Hoa, Giám đốc', ['PER', 'Lê Thị Hoa'])).toEqual(['person Lê Thị Hoa'])
    expect(judged('Ông Lê Hoa', ['PER', 'Ông Lê Hoa'])).toEqual(['person Lê Hoa'])
  })

  test('are not the province whose head they are', () => {
    expect(judged('Phó Chủ tịch tỉnh Lê Văn Hoa', ['PER', 'Lê Văn Hoa'])).toEqual(['person Lê Văn Hoa'])
    expect(judged('Phó Chủ tịch tỉnh Lâm Đồng', ['LOC', 'Lâm Đồng'])).toEqual(['place tỉnh Lâm Đồng'])
  })
})

describe('places', () => {
  test('have a word for their kind, whatever the tagger took them for', () => {
    expect(judged('tại huyện Đức Trọng', ['PER', 'Đức Trọng'])).toEqual(['place huyện Đức Trọng'])
    expect(judged('đường Lê Văn Hoa', ['PER', 'Lê Văn Hoa'])).toEqual(['place đường Lê Văn Hoa'])
  })

  test('without one were tagged as places', () => {
    expect(judged('sang Thụy Điển', ['LOC', 'Thụy Điển'])).toEqual(['place Thụy Điển'])
    expect(judged('sang Thụy Điển', ['PER', 'Thụy Điển'])).toEqual([])
    expect(judged('ở Huế', ['PER', 'Huế'])).toEqual(['place Huế'])
    expect(judged('ở Vinh', ['LOC', 'Vinh'])).toEqual([])
  })

  test('do not take in the first word of a sentence', () => {
    expect(judged('Tại Hà Nội', ['LOC', 'Hà Nội'])).toEqual(['place Hà Nội'])
  })

  test('are no pieces of the names of organs and documents', () => {
    expect(judged('theo Nghị Quyết', ['LOC', 'Nghị Quyết'])).toEqual([])
    expect(judged('nêu ở Phần I', ['LOC', 'Phần I'])).toEqual([])
    expect(judged('xem Sử N', ['LOC', 'Sử N'])).toEqual([])
    expect(judged('ở xã Y Can và Y Can', ['LOC', 'Y Can'])).toEqual(['place xã Y Can'])
    expect(judged('giao Sở Công Thương', ['LOC', 'Sở Công Thương'])).toEqual([])
  })
})

describe('organisations', () => {
  test('are whole', () => {
    expect(judged('chủ trương của Đảng', ['ORG', 'Đảng'])).toEqual(['organisation Đảng'])
    expect(judged('qua Bộ Quốc phòng', ['ORG', 'Bộ Quốc phòng'])).toEqual(['organisation Bộ Quốc phòng'])
    expect(judged('qua Bộ Công an', ['ORG', 'Bộ'])).toEqual([])
  })

  test('are no laws and no sets of something', () => {
    expect(judged('ban hành Bộ tiêu chí', ['ORG', 'Bộ tiêu chí'])).toEqual([])
    expect(judged('sửa đổi Bộ luật Hình sự', ['ORG', 'Bộ luật Hình sự'])).toEqual([])
  })
})

test('what the tagger did not take for a name is none', () => {
  expect(judged('tại huyện Đức Trọng, ông Trần Văn Nam')).toEqual([])
})
