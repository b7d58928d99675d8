import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import fc from 'fast-check'
import {decode} from '../../src/ingest/decode.ts'
import {parse} from '../../src/pipeline.ts'
import {PLAN} from './documents.ts'
import {ENCODERS, within} from './encode.ts'
import {factsOf} from './facts.ts'

const CORPUS = new URL('../../../shared/corpus/dev/', import.meta.url)

/** As many different texts as there are: the lines of the plan, in any order. */
const texts = fc.shuffledSubarray(PLAN.split('\n').filter((line) => line.length > 20), {minLength: 8}).map((lines) => lines.join('\n'))

function told(encoding: string): string {
  return encoding.replace(/^utf-8, /u, '')
}

describe('the encodings of the nineties', () => {
  for (const [name, encode] of Object.entries(ENCODERS)) {
    it(`reads back what was written in ${name}`, () => {
      fc.assert(fc.property(texts, (text) => {
        const wanted = within(name, text).normalize('NFC')
        const {text: read, encoding, messages} = decode(encode(wanted))
        expect(read.normalize('NFC')).toBe(wanted)
        expect(told(encoding)).toBe(name)
        expect(messages).toEqual([])
      }), {numRuns: 40, seed: 11})
    })

    it(`gives the same facts for a plan in ${name}`, () => {
      const wanted = within(name, PLAN)
      expect(factsOf(parse(encode(wanted)))).toEqual(factsOf(parse(wanted)))
    })
  }

  it('takes plain ASCII for UTF-8', () => {
    const {text, encoding} = decode(new TextEncoder().encode('KE HOACH so 12. Is it so? Yes. '.repeat(30)))
    expect(encoding).toBe('utf-8')
    expect(text.startsWith('KE HOACH so 12. Is it so? Yes.')).toBe(true)
  })

  it('follows the name that the caller gives', () => {
    const bytes = ENCODERS['viscii']?.('Kế hoạch') ?? new Uint8Array()
    expect(decode(bytes, 'viscii')).toMatchObject({text: 'Kế hoạch', encoding: 'viscii'})
    expect(() => decode(bytes, 'ebcdic')).toThrow('cli.unknown-encoding')
  })

  it('reads a line of ABC letters inside a text of UTF-8', () => {
    const line = 'Ban ChÊp hµnh Trung \u00ADơng ®oµn thanh niªn tØnh NghÖ An'.replace('ơ', '¬')
    const {text, encoding} = decode(new TextEncoder().encode(`${line}\n${PLAN}`))
    expect(text.split('\n')[0]).toBe('Ban Chấp hành Trung ương đoàn thanh niên tỉnh Nghệ An')
    expect(text.endsWith(PLAN)).toBe(true)
    expect(encoding).toBe('utf-8, tcvn3')
  })

  it('puts back the ư that is the soft hyphen of ABC, and says so', () => {
    const lost = 'Các trởng phòng đợc giao việc trồng cây trong nớc, theo hớng dẫn của sở, ngời dân cùng làm.'
    const {text, printed, messages} = decode(new TextEncoder().encode(lost))
    expect(text).toBe(lost)
    expect(printed?.value).toBe('Các trưởng phòng được giao việc trồng cây trong nước, theo hướng dẫn của sở, người dân cùng làm.')
    expect(messages).toMatchObject([{ruleId: 'lost-horn', values: {count: 5}}])
  })
})

describe.skipIf(!existsSync(CORPUS))('the documents of the corpus (skipped where ../shared is absent)', () => {
  it('are told right in every encoding; the confusion matrix', {timeout: 60_000}, () => {
    const names = Object.keys(ENCODERS)
    const matrix = new Map(names.map((name) => [name, new Map<string, number>()]))
    for (const file of readdirSync(CORPUS).filter((each) => each.endsWith('.txt'))) {
      const text = readFileSync(new URL(file, CORPUS), 'utf8').replace(/^\uFEFF/u, '')
      for (const [name, encode] of Object.entries(ENCODERS)) {
        const wanted = within(name, text)
        const read = decode(encode(wanted))
        expect(read.text.normalize('NFC'), `${file} in ${name}`).toBe(wanted.normalize('NFC'))
        const row = matrix.get(name)
        row?.set(told(read.encoding), (row.get(told(read.encoding)) ?? 0) + 1)
      }
    }
    const cell = (value: string | number): string => String(value).padStart(13)
    console.log([cell('written\\told') + names.map(cell).join(''), ...names.map((name) => cell(name) + names.map((other) => cell(matrix.get(name)?.get(other) ?? '')).join(''))].join('\n'))
    for (const name of names) expect([...matrix.get(name)?.keys() ?? []]).toEqual([name])
  })
})
