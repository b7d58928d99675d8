import {describe, expect, it} from 'vitest'
import type {Recognise} from '../../../src/ingest/format.ts'
import {readPdf} from '../../../src/ingest/pdf/read.ts'
import {makePdf, stream, type MadePage} from '../make-pdf.ts'

const PROSE = [
  'I. MỤC TIÊU',
  '1. Trồng mới cây bản địa trên đất trống của các xã vùng cao, giữ rừng đầu nguồn.',
  '2. Nuôi dưỡng vườn ươm của từng huyện, có sổ theo dõi.',
]
const prose: MadePage['texts'] = PROSE.map((line, i) => [72, 700 - i * 40, line] as const)

const linesOf = async (bytes: Uint8Array): Promise<string[]> => (await readPdf(bytes, {})).text.split('\n').filter((line) => line !== '')

/** The frame of a table: lines at each x and each y. */
function frame(xs: readonly number[], ys: readonly number[]): [number, number, number, number][] {
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)]
  return [...xs.map((x): [number, number, number, number] => [x, bottom, 0.5, top - bottom]), ...ys.map((y): [number, number, number, number] => [left, y, right - left, 0.5])]
}

describe('PDF', () => {
  it('gives its lines with page and box', async () => {
    const {text, layout} = await readPdf(makePdf([{texts: prose}]), {})
    expect(text.split('\n').filter((line) => line !== '')).toEqual(PROSE)
    const place = layout.places.find(({start, end}) => text.slice(start, end).startsWith('MỤC'))
    expect(place).toMatchObject({page: 1, confidence: null})
    expect(place?.box?.top).toBeCloseTo((842 - 700 - 9.6) / 842, 2)
  })

  it('puts letters of a second font into the gaps that the first left for them', async () => {
    // `TỈNH LÂM ĐỒNG` of which the first font has no Ỉ and no Ồ; each letter is 6 points wide.
    const texts: MadePage['texts'] = [...prose, [72, 500, 'T', -500, 'NH LÂM Đ', -500, 'NG', -500, ' TRỒNG'], [78, 500, 'Ỉ', -4000, 'Ồ'], [150, 500, 'A']]
    expect(await linesOf(makePdf([{texts}]))).toContain('TỈNH LÂM ĐỒNGA TRỒNG')
  })

  it('forgets how text was set where the drawing goes back to a state before', async () => {
    // Were the letters still set closer, `ph` would end long before `ần`.
    const page: MadePage = {content: 'q -3 Tc Q', texts: [...prose, [72, 500, 'Thành ph'], [120, 500, 'ần']]}
    expect(await linesOf(makePdf([page]))).toContain('Thành phần')
  })

  it('reads columns whose lines stand at heights of their own one after the other', async () => {
    const header: MadePage['texts'] = [[330, 760, 'CỘNG HÒA XÃ HỘI'], [72, 752, 'UBND TỈNH A'], [330, 744, 'Độc lập - Tự do'], [72, 736, 'SỞ Y TẾ']]
    expect((await linesOf(makePdf([{texts: [...header, ...prose]}]))).slice(0, 4)).toEqual(['UBND TỈNH A', 'SỞ Y TẾ', 'CỘNG HÒA XÃ HỘI', 'Độc lập - Tự do'])
  })

  it('prints once what is printed twice to look bold', async () => {
    expect(await linesOf(makePdf([{texts: [...prose, [72, 500, 'KẾ HOẠCH'], [72.3, 500, 'KẾ HOẠCH']]}]))).toContain('KẾ HOẠCH')
  })

  it('reads signature fields, each apart, behind the text', async () => {
    const {text} = await readPdf(makePdf([{texts: prose, signature: ['Ký bởi: Sở Y tế', 'Thời gian ký: 02/03/2024']}]), {})
    expect(text.trim().split('\n').filter((line) => line !== '').slice(-2)).toEqual(['Ký bởi: Sở Y tế', 'Thời gian ký: 02/03/2024'])
  })

  it('goes on with a table over pages: the heading again is no row, a row that was cut is one', async () => {
    const xs = [72, 110, 330, 500]
    const heading = (y: number): [number, number, string][] => [[78, y, 'TT'], [120, y, 'Nội dung'], [340, y, 'Chủ trì']]
    const pages: MadePage[] = [
      {
        texts: [...prose, ...heading(185), [78, 165, '1'], [120, 165, 'Chọn giống'], [340, 165, 'Sở Y tế'], [78, 145, '2'], [120, 145, 'Gieo hạt giống'], [340, 145, 'Sở Nội vụ'], [295, 30, '1']],
        rules: frame(xs, [140, 160, 180, 200]),
      },
      {
        texts: [...heading(785), [120, 765, 'trên luống cao'], [78, 745, '3'], [120, 745, 'Tưới cây'], [340, 745, 'Sở Tư pháp'], [72, 600, 'II. TỔ CHỨC THỰC HIỆN VÀ THEO DÕI VƯỜN ƯƠM CỦA CÁC HUYỆN'], [295, 30, '2']],
        rules: frame(xs, [740, 760, 780, 800]),
      },
    ]
    const {text, layout} = await readPdf(makePdf(pages), {})
    const rows = layout.tables.map((table) => table.rows.map((row) => row.map((cell) => cell && text.slice(cell.start, cell.end))))
    expect(rows).toEqual([[['TT', 'Nội dung', 'Chủ trì'], ['1', 'Chọn giống', 'Sở Y tế'], ['2', 'Gieo hạt giống trên luống cao', 'Sở Nội vụ'], ['3', 'Tưới cây', 'Sở Tư pháp']]])
    expect(text.split('\n').filter((line) => /^[12]$/u.test(line))).toEqual(['1', '2'])
  })

  it('shows OCR the page as it is printed: turned pictures, and stencils over them', async () => {
    let seen = ''
    const recognise: Recognise = (image) => {
      const [, width = '0', height = '0'] = /^P5\n(\d+) (\d+)\n/u.exec(Buffer.from(image).toString('latin1')) ?? []
      const pixels = image.subarray(image.length - Number(width) * Number(height))
      const at = (x: number, y: number): string => ((pixels[Math.floor(y * Number(height)) * Number(width) + Math.floor(x * Number(width))] ?? 0) < 128 ? 'dark' : 'light')
      seen = `${Number(height) > Number(width) ? 'upright' : 'lying'}: ${at(0.25, 0.25)} ${at(0.75, 0.25)} ${at(0.25, 0.75)} ${at(0.75, 0.75)}`
      return Promise.resolve([{width: 10, height: 10, words: [{text: 'KẾ', left: 1, top: 1, right: 3, bottom: 2, confidence: 1, line: 1}], rules: []}])
    }
    // 800 x 600 pixels, one byte each, of which the upper left quarter is dark.
    const quarter = Array.from({length: 600}, (_, y) => (y < 300 ? '\0'.repeat(400) + '\u00FF'.repeat(400) : '\u00FF'.repeat(800))).join('')
    const image = stream(quarter, '/Type/XObject/Subtype/Image/Width 800/Height 600/ColorSpace/DeviceGray/BitsPerComponent 8')
    await readPdf(makePdf([{content: 'q 0 842 -595 0 595 0 cm /I Do Q'}], {image}), {recognise})
    expect(seen).toBe('upright: light light dark light')
    const bits = Array.from({length: 600}, (_, y) => (y < 300 ? '\0'.repeat(50) + '\u00FF'.repeat(50) : '\u00FF'.repeat(100))).join('')
    const stencil = stream(bits, '/Type/XObject/Subtype/Image/Width 800/Height 600/ImageMask true/BitsPerComponent 1')
    await readPdf(makePdf([{content: '0 g q 595 0 0 842 0 0 cm /I Do Q'}], {image: stencil}), {recognise})
    expect(seen).toBe('upright: dark light light light')
  })

  it('names the pages that print something of which nothing could be read', async () => {
    const {messages} = await readPdf(makePdf([{texts: prose}, {rules: [[100, 100, 300, 1]]}]), {})
    expect(messages).toMatchObject([{ruleId: 'page-unread', values: {count: 1, pages: '2'}}])
  })
})
