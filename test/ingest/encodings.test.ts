import {describe, expect, it} from 'vitest'
import fc from 'fast-check'
import {decode} from '../../src/ingest/decode.ts'
import type {PlanDocument} from '../../src/model/document.generated.ts'
import {parse} from '../../src/pipeline.ts'
import {ABSENT, corpus} from '../support/corpus.ts'
import {TEXTS} from '../support/fixtures.ts'
import {PLAN} from './documents.ts'
import {ENCODERS, within} from './encode.ts'

/** What an encoding is told as, where that is not its name. */
const NAMES: Readonly<Record<string, string>> = {ascii: 'utf-8'}
/** In bytes: shorter files need not tell their encoding. */
const LEAST = 500

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
        expect(told(encoding)).toBe(NAMES[name] ?? name)
        expect(messages).toEqual([])
      }), {numRuns: 40, seed: 11})
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

  it('takes a code that is a bullet to Windows for Ó behind a letter, for a bullet else', () => {
    const line = '\u0095 S\u0095:67 l\u0095k, ng\u00B5y 4 th\u00B8ng 02'
    expect(decode(Buffer.from(line, 'latin1'), 'tcvn3').text).toBe('• SÓ:67 l•k, ngày 4 tháng 02')
  })

  it('puts back the ư that is the soft hyphen of ABC, and says so', () => {
    const lost = 'Các trởng phòng đợc giao việc trồng cây trong nớc, theo hớng dẫn của sở, ngời dân cùng làm.'
    const {text, printed, messages} = decode(new TextEncoder().encode(lost))
    expect(text).toBe(lost)
    expect(printed?.value).toBe('Các trưởng phòng được giao việc trồng cây trong nước, theo hướng dẫn của sở, người dân cùng làm.')
    expect(messages).toMatchObject([{ruleId: 'lost-horn', values: {count: 5}}])
  })
})

/** The Document but for what tells of its bytes. */
function bare({source: {path, format, lines}, diagnostics, ...rest}: PlanDocument): unknown {
  return {...rest, source: {path, format, lines}, diagnostics: diagnostics.filter(({ruleId}) => !['encoding', 'encoding-unsure'].includes(ruleId))}
}

/** Checks that texts give the same Documents from every encoding; prints how often each was told as which. */
function checkDocuments(texts: readonly {readonly name: string; readonly text: string}[]): void {
  const names = Object.keys(ENCODERS)
  const matrix = new Map(names.map((name) => [name, new Map<string, number>()]))
  for (const {name: file, text} of texts) {
    const plain = new Map<string, unknown>()
    for (const [name, encode] of Object.entries(ENCODERS)) {
      const wanted = within(name, text)
      const bytes = encode(wanted)
      if (bytes.length < LEAST) continue
      const read = parse(bytes)
      if (!plain.has(wanted)) plain.set(wanted, bare(parse(wanted)))
      expect(bare(read), `${file} in ${name}`).toEqual(plain.get(wanted))
      const row = matrix.get(name)
      const encoding = told(read.source.encoding)
      row?.set(encoding, (row.get(encoding) ?? 0) + 1)
    }
  }
  const cell = (value: string | number): string => String(value).padStart(13)
  console.log([cell('written\\told') + names.map(cell).join(''), ...names.map((name) => cell(name) + names.map((other) => cell(matrix.get(name)?.get(other) ?? '')).join(''))].join('\n'))
  for (const name of names) expect([...matrix.get(name)?.keys() ?? []], `what ${name} was told as`).toEqual([NAMES[name] ?? name])
}

describe('every encoding gives the Document of the text, and is told right; the confusion matrix', () => {
  it('of the fixtures', {timeout: 60_000}, () => {
    checkDocuments(TEXTS)
  })

  it.skipIf(ABSENT !== null)(`of the corpus${ABSENT === null ? '' : ` (${ABSENT})`}`, {timeout: 120_000}, () => {
    checkDocuments(corpus('dev'))
  })
})
