import {describe, expect, test} from 'vitest'
import {parseAny, parseParts, type Tagger} from '../../src/index.ts'
import {sliceOf, wrongPositions} from '../support/positions.ts'

/** Takes every word with a capital for a part of a place. */
const eager: Tagger = (sentences) => Promise.resolve(sentences.map((sentence) => (sentence.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []).map((word) => ({word, label: /^\p{Lu}/u.test(word) ? 'I-LOC' : 'O'}))))

const TEXT = `ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN
Số: 12/KH-UBND
Nghệ An, ngày 5 tháng 3 năm 2020
KẾ HOẠCH
Trồng tre giữ đất
I. MỤC ĐÍCH
1. Giữ đất ven sông và trồng lại tre trên các đoạn bờ đã lở, từ huyện Thanh Chương đến thành
phố Vinh, làm xong trước mùa mưa và giữ cho được lâu dài.
2. Sở Y tế tỉnh Nghệ An chủ trì việc này.
Nơi nhận:
- Văn phòng tỉnh Nghệ An.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Nam
`
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('addEntities', () => {
  test('adds what nothing else claims, where it is printed', async () => {
    const document = await parseAny(bytes(TEXT), {tagger: eager})
    expect(document.entities?.map(({type, name, source}) => [type, name, source])).toEqual([['place', 'huyện Thanh Chương', 'vntk'], ['place', 'thành phố Vinh', 'vntk']])
    expect(document.entities?.map(({position}) => sliceOf(TEXT, position))).toEqual(['huyện Thanh Chương', 'thành phố Vinh'])
    expect(wrongPositions(TEXT, document)).toEqual([])
  })

  test('maps to the source through decomposed letters, carriage returns and byte order mark', async () => {
    const source = TEXT.normalize('NFD').replaceAll('\n', '\r\n')
    const document = await parseAny(bytes(`\uFEFF${source}`), {tagger: eager})
    expect(document.entities?.map(({position}) => sliceOf(source, position))).toEqual(['huyện Thanh Chương', 'thành phố Vinh'])
    expect(wrongPositions(source, document)).toEqual([])
  })

  test('reads the words of HTML, not its tags', async () => {
    const html = '<html><body><h1>KẾ HOẠCH</h1><p>Trồng tre</p><p>I. MỤC ĐÍCH</p><p>1. Họp tại <b>huyện <i>Thanh</i> Chương</b> trong quý I.</p></body></html>'
    const document = await parseAny(bytes(html), {tagger: eager})
    expect(document.source.format).toBe('html')
    expect(document.entities?.map(({name}) => name)).toEqual(['huyện Thanh Chương'])
    expect(document.entities?.map(({position}) => (position.parts ?? [position]).map(({start, end}) => html.slice(start.offset, end.offset)))).toEqual([['huyện <i>Thanh</i> Chương']])
  })

  test('asks only about sentences with a name to decide on', async () => {
    const asked: string[] = []
    await parseAny(bytes(TEXT), {tagger: (sentences) => {
      asked.push(...sentences)
      return eager(sentences)
    }})
    expect(asked).toEqual(['Giữ đất ven sông và trồng lại tre trên các đoạn bờ đã lở, từ huyện Thanh Chương đến thành phố Vinh, làm xong trước mùa mưa và giữ cho được lâu dài.'])
  })

  test('without a name the list is empty, without a tagger there is none', async () => {
    const none: Tagger = (sentences) => Promise.resolve(sentences.map(() => []))
    expect((await parseAny(bytes(TEXT), {tagger: none})).entities).toEqual([])
    expect((await parseAny(bytes(''), {tagger: none})).entities).toEqual([])
    expect(await parseAny(bytes(TEXT))).not.toHaveProperty('entities')
  })

  test('all else of the document stays', async () => {
    const {entities, ...rest} = await parseAny(bytes(TEXT), {tagger: eager})
    expect(entities).toHaveLength(2)
    expect(rest).toEqual(await parseAny(bytes(TEXT)))
  })

  test('each document of a file has its own', async () => {
    const parts = await parseParts(bytes(TEXT), {tagger: eager})
    expect(parts.map(({entities}) => entities?.length)).toEqual([2])
  })
})
