import {describe, expect, test} from 'vitest'
import {findCandidates} from '../../src/entities/candidates.ts'

function names(sentence: string): string[] {
  return findCandidates(sentence).map(({start, end}) => sentence.slice(start, end))
}

describe('findCandidates', () => {
  test.each([
    ['từ huyện Thanh Chương đến thành phố Vinh', ['huyện Thanh Chương', 'thành phố Vinh']],
    ['Thành phố Hồ Chí Minh và TP. Thủ Đức', ['Thành phố Hồ Chí Minh', 'TP. Thủ Đức']],
    ['tại Quận 1, phường 12 và Khu phố 3', ['Quận 1', 'phường 12', 'Khu phố 3']],
    ['xã Đắk R\'lấp, xã Ea H’leo', ['xã Đắk R\'lấp', 'xã Ea H’leo']],
    ['bà Nguyễn Thị Hồng', ['Nguyễn Thị Hồng']],
  ])('%s', (sentence, expected) => {
    expect(names(sentence)).toEqual(expected)
  })

  test('words in capitals throughout, numbers and small words are none', () => {
    expect(names('theo UBND, số 12/KH-UBND, xã hội hóa, quận huyện, 100 %')).toEqual([])
  })

  test('a kind of place is a word of its own', () => {
    expect(findCandidates('thuộc tỉnh An Giang')[0]).toMatchObject({place: true, start: 6, name: 11})
    expect(names('cấpxã Tân Lập')).toEqual(['Tân Lập'])
  })

  test('knows titles and first words', () => {
    expect(findCandidates('đồng chí Trần Nam')[0]).toMatchObject({titled: true, initial: false})
    expect(findCandidates('Tại Hà Nội')[0]).toMatchObject({titled: false, initial: true})
    expect(findCandidates('họp tại Hà Nội')[0]).toMatchObject({initial: false})
    expect(findCandidates('nơi họp: Hà Nội')[0]).toMatchObject({initial: true})
  })

  test('takes time in proportion to the text', () => {
    const time = (text: string): number => {
      const start = performance.now()
      findCandidates(text)
      return performance.now() - start
    }
    for (const piece of ['Nam ', 'xã ', 'tổ dân ', 'thành phố N', '’Á']) {
      time(piece.repeat(1000))
      expect(time(piece.repeat(40_000)), piece).toBeLessThan(1500)
    }
  })
})
