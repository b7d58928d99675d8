import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readDoc} from '../../../src/ingest/doc/read.ts'
import {readLists} from '../../../src/ingest/doc/lists.ts'
import {countLists} from '../../../src/ingest/office/list-numbers.ts'

// Both files were saved as Word 97-2003 by LibreOffice 7.4: `danh-so.doc` from a Word file with the lists and the table
// that its lines tell (one list by two paragraph styles), `phong-abc.doc` from RTF in the font .VnTime.
const file = (name: string): Buffer => readFileSync(new URL(`files/${name}`, import.meta.url))

/** Where the main stream begins in the files: the first sector behind the head. */
const MAIN = 512

/** The file with one byte of its main stream changed. */
function changed(at: number, change: (byte: number) => number): Buffer {
  const bytes = file('danh-so.doc')
  const main = bytes.indexOf(Buffer.from([0xEC, 0xA5]), MAIN)
  bytes[main + at] = change(bytes[main + at] ?? 0)
  return bytes
}

describe('Word 97 to 2003', () => {
  it('prints the numbers that Word makes up, and hyphens', async () => {
    const {text, messages} = await readDoc(file('danh-so.doc'))
    expect(text.trimEnd().split('\n')).toEqual([
      'KẾ HOẠCH', 'I. Mục đích', '1. Chung', '2. Riêng', '2.1. Chi tiết', 'a) Điểm', 'b) Điểm sau', 'II. Nội dung', '1. Việc', '- gạch', 'Không đánh-số, ngắt\u00ADdòng',
      'TT\tViệc\tAi\t', '1\tGieo\tSở A\t', '2\tTrồng\tSở B\t', 'III. Tổ chức', 'Điều 1. Phạm vi', 'Điều 2. Đối tượng', 'V. Phần sau',
    ])
    expect(messages).toEqual([])
  })

  it('reads letters of ABC fonts', async () => {
    const {text, encoding} = await readDoc(file('phong-abc.doc'))
    expect(text.trimEnd().split('\n')).toEqual([
      'Ban chấp hành trung ương đoàn thanh niên tỉnh ban hành kế hoạch trồng cây.', 'Phân công nhiệm vụ cụ thể cho từng sở, ngành và ủy ban nhân dân các huyện.',
      'Được thực hiện trước ngày 30 tháng 6.',
    ])
    expect(encoding).toBe('utf-8, tcvn3')
  })

  it('keeps the text where the tables of the lists are damaged, and says so', async () => {
    const {text, messages} = await readDoc(changed(0x2EB, () => 0xFF))
    expect(text).toMatch(/^KẾ HOẠCH\nMục đích\nChung\n/u)
    expect(messages).toMatchObject([{ruleId: 'numbers-lost', severity: 'warning'}])
  })

  it('tells of a password, and of older versions', async () => {
    await expect(readDoc(changed(0xB, (byte) => byte | 1))).rejects.toMatchObject({id: 'input.encrypted'})
    await expect(readDoc(changed(0, () => 0xDC))).rejects.toMatchObject({id: 'input.other-format', values: {kind: 'Word 6 or 95'}})
  })
})

/** A level of a list; the sign with the code 0 in its text stands for the number of the first level. */
function level({start = 1, format = 0, flags = 0, restart = 0, text = '\0.'}): Buffer {
  const head = Buffer.alloc(28)
  head.writeInt32LE(start)
  head.writeUInt8(format, 4)
  head.writeUInt8(flags, 5)
  head.writeUInt8(restart, 26)
  const size = Buffer.alloc(2)
  size.writeUInt16LE(text.length)
  return Buffer.concat([head, size, Buffer.from(text, 'utf16le')])
}

/** The streams of a file with one list of nine levels, and overrides of it, by their level, flags and start, each with a level of its own or none. */
function streams(levels: readonly Buffer[], overrides: readonly (readonly [flags: number, start: number, own?: Buffer])[][]): [main: Buffer, table: Buffer] {
  const list = Buffer.alloc(28)
  list.writeInt32LE(77)
  const definitions = Buffer.concat([Buffer.from([1, 0]), list])
  const all = Buffer.concat([definitions, ...levels, ...Array.from({length: 9 - levels.length}, () => level({}))])
  const heads = overrides.map((own) => {
    const head = Buffer.alloc(16)
    head.writeInt32LE(77)
    head.writeUInt8(own.length, 12)
    return head
  })
  const data = overrides.flatMap((own) => [Buffer.alloc(4, 0xFF), ...own.flatMap(([flags, start, formatted]) => {
    const head = Buffer.alloc(8)
    head.writeInt32LE(start)
    head.writeUInt8(flags, 4)
    return formatted === undefined ? [head] : [head, formatted]
  })])
  const count = Buffer.alloc(4)
  count.writeUInt32LE(overrides.length)
  const table = Buffer.concat([all, count, ...heads, ...data])
  const main = Buffer.alloc(0x300)
  main.writeUInt32LE(0, 0x2E2)
  main.writeUInt32LE(definitions.length, 0x2E6)
  main.writeUInt32LE(all.length, 0x2EA)
  main.writeUInt32LE(table.length - all.length, 0x2EE)
  return [main, table]
}

/** What a list prints for paragraphs of it, each `list.level`. */
function numbers([main, table]: [Buffer, Buffer], places: string): string[] {
  const next = countLists(readLists(main, table))
  return places.split(' ').map((place) => next({list: place.slice(0, 1), level: Number(place.slice(2))}).trim())
}

describe('the lists of Word 97 to 2003', () => {
  const two = [level({format: 1}), level({text: '\0.\u0001.'})]

  it('go on together, but where one starts anew', () => {
    const starts = 16
    expect(numbers(streams(two, [[], [], [[starts, 4]]]), '1.0 2.0 3.0 3.0 1.0')).toEqual(['I.', 'II.', 'IV.', 'V.', 'VI.'])
  })

  it('print the numbers of outer levels, as decimals where the level asks for it', () => {
    expect(numbers(streams(two, [[]]), '1.0 1.1 1.1 1.0 1.1')).toEqual(['I.', 'I.1.', 'I.2.', 'II.', 'II.1.'])
    expect(numbers(streams([level({format: 1}), level({flags: 4, text: '\0.\u0001.'})], [[]]), '1.0 1.1')).toEqual(['I.', '1.1.'])
  })

  it('do not start anew behind an outer level where they are told so', () => {
    expect(numbers(streams([level({format: 1}), level({flags: 8, text: '\u0001)'})], [[]]), '1.0 1.1 1.0 1.1')).toEqual(['I.', '1)', 'II.', '2)'])
  })

  it('take the form of a level from the paragraphs\' own list', () => {
    const [formatted, starts] = [32, 16]
    expect(numbers(streams(two, [[], [[formatted | starts, 0, level({start: 3, format: 4, text: '\0)'})]]]), '1.0 2.0 2.0')).toEqual(['I.', 'c)', 'd)'])
  })
})
