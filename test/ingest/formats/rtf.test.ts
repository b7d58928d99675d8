import {describe, expect, it} from 'vitest'
import {readRtf} from '../../../src/ingest/rtf/read.ts'
import {parse, parseAny} from '../../../src/pipeline.ts'
import {PLAN} from '../documents.ts'
import {factsOf} from '../facts.ts'

const FONTS = String.raw`{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fnil .VnTime;}{\f2\fnil VNI-Times;}{\f3\fswiss\fcharset163{\*\panose 020b}Arial (Vietnamese);}{\f4\fnil\fcharset204 Arial Cyr;}}`

/** A text in RTF: each letter beyond ASCII as `\u` with a question mark for old programs. */
const rtfText = (text: string): string => text.replace(/[\\{}]/gu, String.raw`\$&`).replace(/[^\0-\u007F]/gu, (sign) => `\\u${sign.charCodeAt(0) > 0x7FFF ? sign.charCodeAt(0) - 0x10000 : sign.charCodeAt(0)}?`)
const rtf = (body: string, head = ''): Uint8Array => new Uint8Array(Buffer.from(String.raw`{\rtf1\ansi\ansicpg1252\deff0${FONTS}${head}${'\n'}${body}}`, 'latin1'))
const par = (text: string): string => String.raw`\pard ${rtfText(text)}\par
`
const row = (...cells: string[]): string => String.raw`\trowd\cellx2000\cellx4000\pard\intbl ${cells.map((cell) => cell.split('\n').map(rtfText).join(String.raw`\par `)).join(String.raw`\cell `)}\cell\row
`
const textOf = (body: string, head = ''): string => readRtf(rtf(body, head)).text.trimEnd()

describe('Rich Text Format', () => {
  it('says the same as its text', async () => {
    const document = await parseAny(rtf(PLAN.trimEnd().split('\n').map(par).join('')))
    expect(document.source.format).toBe('rtf')
    expect(factsOf(document)).toEqual(factsOf(parse(PLAN)))
    expect(document.coverage.unassigned).toEqual([])
  })

  it('reads Unicode escapes, and as many signs behind them are for old programs as it says', () => {
    expect(textOf(String.raw`Tr\u7891?ng \uc2 c\u226aby \uc0 h\u7891ng \u-3913  \uc1 v\u432\'75\u7901\'6fn`)).toBe('Trồng cây hồng \uF0B7 vườn')
    expect(textOf(String.raw`{\uc3 m\u7841?a\'3ft} n\u7855?ng`)).toBe('mạt nắng')
  })

  it('reads bytes in the code page of the document or of their font', () => {
    expect(textOf(String.raw`caf\'e9 \'d0\'f4`)).toBe('café Ðô')
    const {text, encoding} = readRtf(rtf(String.raw`\f3 c\'e2y l\'fda; \f4 \'d1\'c0\'c4`))
    expect(text).toBe('cây lưa; САД\n')
    expect(encoding).toBe('windows-1252')
    // Windows-1258 writes tones behind their letters; they come out as one letter.
    expect(textOf(String.raw`\f3 V\'fd\'f5\'ccn m\'f5\'eci`)).toBe('Vườn mới')
  })

  it('decodes fonts with an encoding of their own', () => {
    expect(textOf(String.raw`{\f1 K\'d5 ho\'b9ch} {\f2 Co\'e4ng ho\'f8a} \f0 xong`)).toBe('Kế hoạch Cộng hòa xong')
  })

  it('prints signs that have words, capitals by format, and no hidden text', () => {
    expect(textOf(String.raw`\lquote a\rquote  \ldblquote b\rdblquote  2024\endash 2026\emdash c\~d\_e \bullet f\tab g\line h`)).toBe('‘a’ “b” 2024–2026—c d-e •f\tg\nh')
    expect(textOf(String.raw`{\caps k\u7871? ho\u7841?ch} \caps a\caps0 b {\v che}\v n\v0 c\caps d\plain e \{m\}\\`)).toBe('KẾ HOẠCH Ab cDe {m}\\')
  })

  it('leaves out what is not the document', () => {
    const head = String.raw`{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}}{\info{\title Sai}}{\*\generator Nh\'e0 m\'e1y;}{\header Tren}{\*\unknown{x}y}`
    expect(textOf(String.raw`{\field{\*\fldinst HYPERLINK "http://x.vn"}{\fldrslt V\u432?\u7901?n}}{\pict\bin4 }}{{ 0a} \u432?\u417?m`, head)).toBe('Vườn ươm')
  })

  it('prints the numbers that the writer made up', () => {
    const listed = (number: string, text: string): string => String.raw`\pard{\listtext\f0 ${rtfText(number)}\tab}\ls1 ${rtfText(text)}\par `
    expect(textOf(`${listed('I.', 'Mục đích')}${listed('a)', 'Giữ giống')}${String.raw`\pard{\pntext\'b7\tab}{\*\pn\pnlvlblt{\pntxtb x}}`}${rtfText('Gieo hạt')}\\par`)).toBe('I.\tMục đích\na)\tGiữ giống\n·\tGieo hạt')
  })

  it('reads tables', async () => {
    const document = await parseAny(rtf(par('I. BẢNG PHÂN CÔNG') + row('TT', 'Nội dung công việc', 'Cơ quan chủ trì') + row('1', 'Chọn giống', 'Sở Khoa học\nvà Công nghệ') + row('2', '', 'Sở Y tế') + par('II. PHẦN SAU')))
    expect(document.tables).toHaveLength(1)
    expect(document.tables[0]).toMatchObject({
      columns: ['TT', 'Nội dung công việc', 'Cơ quan chủ trì'],
      rows: [['1', 'Chọn giống', 'Sở Khoa học và Công nghệ'], ['2', '', 'Sở Y tế']],
    })
    expect(document.coverage.unassigned).toEqual([])
  })

  it('reads header tables cell by cell', async () => {
    const header = row('UBND TỈNH HÀ TĨNH\nSỞ Y TẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc') + row('Số: 7/KH-SYT', 'Hà Tĩnh, ngày 02 tháng 5 năm 2023')
    const {header: read} = await parseAny(rtf(header + par('KẾ HOẠCH') + par('Trồng cây thuốc')))
    expect(read).toMatchObject({code: {value: '7/KH-SYT'}, date: '2023-05-02', issuer: {name: 'Sở Y tế'}, subject: 'Trồng cây thuốc'})
  })

  it('reads the text in drawn shapes, not their properties', () => {
    const shape = String.raw`{\shp{\*\shpinst\shpleft0{\sp{\sn shapeType}{\sv 202}}{\shptxt\pard ${rtfText('Trong khung')}\par}}{\shprslt{\*\do\dptxbx{\dptxbxtext ${rtfText('Trong khung')}}}}}`
    expect(textOf(`${shape}${par('Ngoài khung')}`)).toBe('Trong khung\nNgoài khung')
  })

  it('reads signs of the Windows code page: quotation marks, dashes', () => {
    expect(textOf(String.raw`K\'ea \'93ho\'94 \'96 5 \'80\par`)).toBe('Kê “ho” – 5 €')
  })

  it('prints capitals of ABC fonts as capitals', () => {
    expect(readRtf(new TextEncoder().encode(String.raw`{\rtf1\ansi{\fonttbl{\f0\fnil .VnTimeH;}}\f0 c\'e9ng\par}`)).text.trim()).toBe('CỘNG')
  })

  it('stops skipping signs for old programs at a brace, and takes a printed word for one of them', () => {
    expect(textOf(String.raw`{\b Tr\u7891}ng c\u226{\i y}`)).toBe('Trồng cây')
    expect(textOf(String.raw`2024\u8211\endash 2026, c\u226\b ?y`)).toBe('2024–2026, câ?y')
  })

  it('reads bare bytes: in the code page, in fonts with an encoding of their own, as UTF-8 where they are', () => {
    expect(textOf('caf\u00E9 {\\f3 c\u00E2y} {\\f1 K\u00D5 ho\u00B9ch}')).toBe('café cây Kế hoạch')
    expect(textOf(Buffer.from('Kế hoạch trồng cây').toString('latin1'))).toBe('Kế hoạch trồng cây')
    const {text, encoding} = readRtf(Buffer.from(String.raw`{\rtf1\ansi\ansicpg65001 K\'e1\'ba\'bf ho\'e1\'ba\'a1ch\par}`))
    expect([text, encoding]).toEqual(['Kế hoạch\n', 'utf-8'])
  })

  it('gives merged cells to all their rows and columns', () => {
    const rows = (...defined: readonly (readonly [definition: string, ...cells: string[]])[]): string => defined.map(([definition, ...cells]) => String.raw`\trowd${definition}\pard\intbl ${cells.map((each) => `${rtfText(each)}\\cell `).join('')}\row `).join('')
    const body = rows(
      [String.raw`\clvmgf\cellx1000\clmgf\cellx3000\clmrg\cellx5000\cellx7000`, 'TT', 'Nội dung', '', 'Chủ trì'],
      [String.raw`\clvmrg\cellx1000\cellx3000\cellx5000\clvmgf\cellx7000`, '', 'Việc', 'Nơi làm', 'Sở Y tế'],
      [String.raw`\cellx1000\cellx5010\clvmrg\cellx7000`, '1', 'Gieo hạt giống', ''],
    )
    const {text, layout} = readRtf(rtf(body))
    expect(layout.tables.map((table) => table.rows.map((row) => row.map((cell) => cell && text.slice(cell.start, cell.end))))).toEqual([[
      ['TT', 'Nội dung', null, 'Chủ trì'], ['TT', 'Việc', 'Nơi làm', 'Sở Y tế'], ['1', 'Gieo hạt giống', null, 'Sở Y tế'],
    ]])
  })

  it('prints footnotes at the end, and leaves out what was struck', () => {
    const note = String.raw`{\super\chftn}{\footnote\pard{\super\chftn} Theo s\u7889? li\u7879?u c\u361?.\par H\u7871?t.}`
    expect(textOf(`${String.raw`G\u7891?m 12 v\u432?\u7901?n`}${note} ươm.\\par Sau.\\par`.replace('ươ', String.raw`\u432?\u417?`))).toBe('Gồm 12 vườn¹ ươm.\nSau.\n¹ Theo số liệu cũ. Hết.')
    const {text, messages} = readRtf(rtf(String.raw`Tr\u7891?ng {\deleted n\u259?m }{\revised s\u225?u }c\u226?y`))
    expect(text).toBe('Trồng sáu cây\n')
    expect(messages).toMatchObject([{ruleId: 'tracked-changes', values: {count: 2}}])
  })

  it('keeps pages and tables where tones are written apart from their letters', () => {
    const {text, layout} = readRtf(rtf(String.raw`\trowd\cellx2000\cellx4000\cellx6000\pard\intbl\f3 TT\cell V\'fd\'f5\'ccn\cell Ch\'fa\'d2\cell\row\pard Sau\par`))
    expect(text.normalize('NFC')).toBe(text)
    expect(layout.tables).toHaveLength(1)
    expect(layout.places.map(({start, end}) => text.slice(start, end))).toContain('Sau')
  })

  it('knows the pages', () => {
    const {text, layout} = readRtf(rtf(String.raw`Trang m\u7897?t\par\page Trang hai\sect Trang hai\par`))
    expect(layout.places.map(({start, end, page}) => [text.slice(start, end), page])).toEqual([['Trang một', 1], ['Trang hai', 2], ['Trang hai', 2]])
  })

  it('is refused when groups stay open or go too deep', () => {
    const whole = rtf(par('Gieo hạt'))
    expect(() => readRtf(whole.subarray(0, -1))).toThrow(expect.objectContaining({id: 'input.cut'}))
    expect(() => readRtf(rtf('{'.repeat(2001) + '}'.repeat(2001)))).toThrow(expect.objectContaining({id: 'input.deep'}))
  })
})
