import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {spawn} from 'node:child_process'
import {constants, deflateRawSync, deflateSync} from 'node:zlib'
import {afterAll, describe, expect, it} from 'vitest'
import {ended, ROOT, type Ended} from '../support/program.ts'
import {assemble, stream} from './make-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'plan-parse-'))
afterAll(() => { rmSync(folder, {recursive: true}) })

/** Tells at the end of a process how large it was at its largest, in KB. */
const TELL = 'data:text/javascript,process.on("exit",()=>process.stderr.write(`peak ${process.resourceUsage().maxRSS}`))'

/** Reads a file with the real program, in a process of its own. @returns its peak in MB too */
async function read(pdf: Uint8Array): Promise<Ended & {readonly peak: number}> {
  const file = join(folder, 'input.pdf')
  writeFileSync(file, pdf)
  const result = await ended(spawn(process.execPath, ['--import', TELL, `${ROOT}bin/plan-parse.js`, '--lang', 'en', file]))
  const [said = '', peak] = result.stderr.split('peak ')
  return {...result, stderr: said.replaceAll(file, 'input.pdf'), peak: Number(peak) / 1024}
}

/** Flate data of a few kB that unpack to 1.25 GB: packed once more, for what repeats packs well again. */
function bomb(text: string): string {
  const block = Buffer.alloc(16 * 1024 * 1024, text)
  // Blocks that end at a byte can be strung together; the last is an empty one.
  const packed = deflateRawSync(block, {level: 9, finishFlush: constants.Z_FULL_FLUSH})
  const once = Buffer.concat([Buffer.from([0x78, 0xDA]), ...Array.from({length: 80}, () => packed), Buffer.from([3, 0])])
  return deflateSync(once, {level: 9}).toString('latin1')
}

const TWICE = '/Filter[/FlateDecode/FlateDecode]'
const TEXT = 'BT /F 12 Tf 50 700 Td (KE HOACH trong cay xanh) Tj ET'
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
const form = (content: string, inner: string): string => stream(content, `/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<</Font<</F 5 0 R>>/XObject<</X ${inner}>>>>`)

/** A PDF of one page: catalog, page tree, page, content, font, and what its page draws as /X. */
function pdf({pages = '<</Type/Pages/Count 1/Kids[3 0 R]>>', content = stream(TEXT), font = FONT, more = []}: {pages?: string; content?: string; font?: string; more?: readonly string[]}): Uint8Array {
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>/Contents 4 0 R>>'
  return assemble(['<</Type/Catalog/Pages 2 0 R>>', pages, page, content, font, ...more])
}

/** A PDF whose catalog is in a stream of objects, by a table of its objects that is a stream too. */
function objectStream(packed: string): Uint8Array {
  const rows = [[0, 0, 65535], [2, 2, 0], [1, 9, 0]]
  const objects = `%PDF-1.5\n2 0 obj ${stream(packed, `/Type/ObjStm/N 1/First 10${TWICE}`)} endobj\n`
  const table = Buffer.concat(rows.map(([kind = 0, at = 0, generation = 0]) => {
    const row = Buffer.alloc(7)
    row.writeUInt8(kind)
    row.writeUInt32BE(at, 1)
    row.writeUInt16BE(generation, 5)
    return row
  })).toString('latin1')
  return Buffer.from(`${objects}3 0 obj ${stream(table, '/Type/XRef/Size 3/W[1 4 2]/Root 1 0 R')} endobj\nstartxref\n${objects.length}\n%%EOF`, 'latin1')
}

const BOMB = 'input.pdf unpacks beyond all measure (PDF: 268 MB) and was not opened; it is no honest document'
const CIRCLE = 'input.pdf is damaged or cut off (PDF: Pages tree contains circular reference); get a whole copy'
const OVERFULL = 'input.pdf draws more than 2 million lines on page 1 (a letter counts for ten) and was not read; print it into a new PDF without that page'
const TYPE0 = '<</Type/Font/Subtype/Type0/BaseFont/Made/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 6 0 R>>'
const DESCENDANT = '<</Type/Font/Subtype/CIDFontType2/BaseFont/Made/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500>>'

describe('hostile PDF files, in bounded memory and time', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['a content of 1.25 GB in a few kB', () => pdf({content: stream(bomb(' '), TWICE)}), BOMB],
    ['a stream of objects of 1.25 GB', () => objectStream(bomb(' ')), BOMB],
    ['a map to Unicode of 1.25 GB', () => pdf({content: stream('BT /F 12 Tf 50 700 Td <00010002> Tj ET'), font: TYPE0, more: [stream(bomb(' '), TWICE), DESCENDANT]}), BOMB],
    ['a page tree that holds itself', () => pdf({pages: '<</Type/Pages/Count 1/Kids[2 0 R]>>'}), CIRCLE],
    ['page trees that hold each other', () => pdf({pages: '<</Type/Pages/Count 5/Kids[6 0 R 3 0 R]>>', more: ['<</Type/Pages/Count 5/Kids[2 0 R 6 0 R]>>']}), CIRCLE],
    ['forms that draw each ten others, twelve deep', () => pdf({content: stream('/X Do'), more: Array.from({length: 12}, (_, i) => form(i < 11 ? '/X Do '.repeat(10) : TEXT, `${i + 7} 0 R`))}), OVERFULL],
    ['300,000 words in one line', () => pdf({content: stream(deflateSync(`BT /F 9 Tf 50 700 Td (${'cay '.repeat(300_000)}) Tj ET`).toString('latin1'), '/Filter/FlateDecode')}), OVERFULL],
  ])('%s: refused in a sentence', {timeout: 30_000}, async (_, make, sentence) => {
    const {code, stdout, stderr, peak} = await read(make())
    expect(stderr.trim()).toBe(`plan-parse: ${sentence}`)
    expect(stdout).toBe('')
    expect(code).toBe(2)
    expect(peak).toBeLessThan(450)
  })

  it.each<[string, () => Uint8Array, string]>([
    ['a form that draws itself', () => pdf({content: stream(`${TEXT} /X Do`), more: [form('/X Do', '6 0 R')]}), ''],
    ['a page tree 20,000 deep', () => pdf({
      pages: '<</Type/Pages/Count 1/Kids[6 0 R]>>',
      more: Array.from({length: 20_000}, (__, i) => `<</Type/Pages/Count 1/Parent ${i === 0 ? 2 : i + 5} 0 R/Kids[${i === 19_999 ? 3 : i + 7} 0 R]>>`),
    }), ''],
    ['a map of 100,000 lines that touch', () => pdf({content: stream(`${TEXT}\n${Array.from({length: 100_000}, (__, i) => `${50 + i * 37 % 500} ${50 + i * 13 % 700} 20 0.5 re f`).join('\n')}`)}), ''],
    ['a path of 300,000 corners', () => pdf({content: stream(`${TEXT}\n50 50 m ${Array.from({length: 300_000}, (__, i) => `${50 + i * 37 % 500} ${50 + i * 13 % 700} l`).join('\n')} S`)}), ''],
    [
      'a page tree that holds itself behind a page', () => pdf({pages: '<</Type/Pages/Count 2/Kids[3 0 R 2 0 R]>>'}),
      'input.pdf: warning: 1 pages are damaged and were not read (pages 2: Pages tree contains circular reference); get a whole copy (page-damaged)',
    ],
  ])('%s: what can be read is read', {timeout: 30_000}, async (_, make, warning) => {
    const {code, stdout, stderr, peak} = await read(make())
    expect(stderr.trim()).toBe(warning)
    expect(code).toBe(0)
    expect(stdout).toContain('trong cay xanh')
    expect(peak).toBeLessThan(450)
  })
})
