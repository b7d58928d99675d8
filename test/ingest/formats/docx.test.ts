import {describe, expect, it} from 'vitest'
import {readDocx} from '../../../src/ingest/docx/read.ts'
import {parse, parseAny} from '../../../src/pipeline.ts'
import {PLAN} from '../documents.ts'
import {factsOf} from '../facts.ts'
import {cell, docx, docxOfText, item, numbering, paragraph, run, table} from '../make.ts'

const linesOf = (bytes: Uint8Array): string[] => readDocx(bytes).text.split('\n').filter((line) => line !== '')

describe('Word documents', () => {
  it('say the same as their text', async () => {
    const document = await parseAny(docxOfText(PLAN))
    expect(document.source.format).toBe('docx')
    expect(factsOf(document)).toEqual(factsOf(parse(PLAN)))
  })

  it('print the numbers that Word makes up', () => {
    const lists = numbering([[['upperRoman', '%1.'], ['decimal', '%2.'], ['decimal', '%2.%3.'], ['lowerLetter', '%4)']], [['bullet', '-']]], {1: 5})
    const body = [
      item('Mục đích', 1), item('Chung', 1, 1), item('Riêng', 1, 1), item('Chi tiết', 1, 2), item('Điểm', 1, 3), item('Điểm sau', 1, 3), item('Nội dung', 1), item('Việc', 1, 1), item('gạch', 2), item('Phần sau', 3),
    ].join('')
    expect(linesOf(docx(body, {numbering: lists}))).toEqual(['I. Mục đích', '1. Chung', '2. Riêng', '2.1. Chi tiết', 'a) Điểm', 'b) Điểm sau', 'II. Nội dung', '1. Việc', '- gạch', 'V. Phần sau'])
  })

  it('read header tables cell by cell', async () => {
    const header = table([cell('UBND TỈNH HÀ TĨNH\nSỞ Y TẾ'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc')], [cell('Số: 7/KH-SYT'), cell('Hà Tĩnh, ngày 02 tháng 5 năm 2023')])
    const {header: read} = await parseAny(docx(header + paragraph(run('KẾ HOẠCH')) + paragraph(run('Trồng cây thuốc'))))
    expect(read).toMatchObject({code: {value: '7/KH-SYT'}, date: '2023-05-02', issuer: {name: 'Sở Y tế'}, subject: 'Trồng cây thuốc'})
  })

  it('give a merged cell to all its rows', async () => {
    const rows = table(
      [cell('TT'), cell('Nội dung công việc'), cell('Cơ quan chủ trì')],
      [cell('1'), cell('Chọn giống'), cell('Sở Khoa học và Công nghệ', '<w:vMerge w:val="restart"/>')],
      [cell('2'), cell('Gieo hạt'), cell('', '<w:vMerge/>')],
      [cell('3', ''), cell('Ghi chép chung', '<w:gridSpan w:val="2"/>')],
    )
    const document = await parseAny(docx(paragraph(run('I. BẢNG PHÂN CÔNG')) + rows + paragraph(run('II. PHẦN SAU'))))
    expect(document.tables).toHaveLength(1)
    expect(document.tables[0]).toMatchObject({
      columns: ['TT', 'Nội dung công việc', 'Cơ quan chủ trì'],
      rows: [['1', 'Chọn giống', 'Sở Khoa học và Công nghệ'], ['2', 'Gieo hạt', 'Sở Khoa học và Công nghệ'], ['3', 'Ghi chép chung', '']],
    })
    expect(document.coverage.unassigned).toEqual([])
  })

  it('accept tracked changes and say so; hidden text and comments are left out', () => {
    const body = paragraph(`${run('Trồng ')}<w:del>${run('năm').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('sáu')}</w:ins>${run(' cây')}${run(' ẩn', '<w:vanish/>')}<w:commentReference w:id="1"/>`)
    const {text, messages} = readDocx(docx(body))
    expect(text).toBe('Trồng sáu cây\n')
    expect(messages).toMatchObject([{ruleId: 'tracked-changes', values: {count: 2}}])
  })

  it('print capitals by format, notes, boxes and page breaks', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${paragraph(run('Trong khung'))}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('Trong khung'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`
    const body = paragraph(run('Kế hoạch', '<w:caps/>')) + paragraph(`${run('Có ghi chú')}<w:r><w:footnoteReference w:id="4"/></w:r>`) + paragraph(box) + paragraph(`<w:r><w:br w:type="page"/></w:r>${run('Trang hai')}`)
    const {text, layout} = readDocx(docx(body, {footnotes: `<w:footnotes><w:footnote w:id="4">${paragraph(run('Theo số liệu cũ.'))}</w:footnote></w:footnotes>`}))
    expect(text.split('\n').filter((line) => line !== '')).toEqual(['KẾ HOẠCH', 'Có ghi chú¹', 'Trong khung', 'Trang hai', '¹ Theo số liệu cũ.'])
    const page = layout.places.find(({start, end}) => text.slice(start, end) === 'Trang hai')
    expect(page?.page).toBe(2)
  })

  it('decode runs in fonts with an encoding of their own', () => {
    const fonts = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
    const body = paragraph(run('KÕ ho¹ch', fonts('.VnTime'))) + paragraph(run('céng hßa', fonts('.VnTimeH'))) + paragraph(run('Coäng hoøa', fonts('VNI-Times')))
    expect(linesOf(docx(body))).toEqual(['Kế hoạch', 'CỘNG HÒA', 'Cộng hòa'])
  })
})
