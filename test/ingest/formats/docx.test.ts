import {strToU8, zipSync} from 'fflate'
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

  it('print the numbers of paragraphs that have nothing else, as in the first column of a table', async () => {
    const lists = numbering([[['decimal', '%1']]])
    const rows = table([cell('TT'), cell('Việc'), cell('Ai')], ...['Gieo', 'Trồng'].map((work) => [`<w:tc>${item('', 1)}</w:tc>`, cell(work), cell('Sở A')]))
    const document = await parseAny(docx(paragraph(run('I. PHÂN CÔNG')) + rows, {numbering: lists}))
    expect(document.tables[0]?.rows).toEqual([['1', 'Gieo', 'Sở A'], ['2', 'Trồng', 'Sở A']])
  })

  it('are read whatever their main part and their prefixes are called', () => {
    const xml = (prefix: string): string => `<${prefix}document xmlns${prefix === '' ? '' : ':'}${prefix.slice(0, -1)}="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><${prefix}body><${prefix}p><${prefix}pPr><${prefix}jc ${prefix}val="both"/></${prefix}pPr><${prefix}r><${prefix}t>Trồng cây</${prefix}t></${prefix}r></${prefix}p></${prefix}body></${prefix}document>`
    for (const [name, prefix] of [['document2', 'w:'], ['document', 'ns0:'], ['document', '']] as const) {
      expect(linesOf(zipSync({[`word/${name}.xml`]: strToU8(xml(prefix))}))).toEqual(['Trồng cây'])
    }
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

  it('print the results of fields, their signs and breaks, but no page numbers', () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const field = (code: string, result: string): string => `${mark('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${mark('separate')}${run(result)}${mark('end')}`
    const body = paragraph(`${run('Xem ')}${field(' HYPERLINK "http://x.vn" ', 'vườn ươm')}${run(', trang ')}${field(' PAGE ', '7')}<w:fldSimple w:instr=" NUMPAGES ">${run('9')}</w:fldSimple>`)
      + paragraph('<w:r><w:t>Số:</w:t><w:tab/><w:t>7</w:t><w:noBreakHyphen/><w:t>8</w:t><w:br/><w:t>dưới</w:t><w:cr/><w:sym w:font="Wingdings" w:char="F0D8"/></w:r>')
    expect(linesOf(docx(body))).toEqual(['Xem vườn ươm, trang ', 'Số:\t7-8', 'dưới', '➢'])
  })

  it('take numbers, capitals and hiding from styles, and those that they are based on', () => {
    const styles = `<w:styles><w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:caps/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Base"/></w:style><w:style w:type="character" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`
    const style = '<w:pStyle w:val="Own"/>'
    const body = paragraph(run('Mục đích'), style) + paragraph(run('Nội dung', '<w:caps w:val="0"/>') + run('che', '<w:rStyle w:val="Gone"/>'), style) + paragraph(run('Không số'), `${style}<w:numPr><w:numId w:val="0"/></w:numPr>`)
    expect(linesOf(docx(body, {styles, numbering: numbering([[['upperRoman', '%1.']]])}))).toEqual(['I. MỤC ĐÍCH', 'II. Nội dung', 'KHÔNG SỐ'])
  })

  it('join a paragraph with the next where its end was deleted', () => {
    const {text, messages} = readDocx(docx(paragraph(run('Gieo '), '<w:rPr><w:del/></w:rPr>') + paragraph(run('hạt'))))
    expect(text).toBe('Gieo hạt\n')
    expect(messages).toMatchObject([{ruleId: 'tracked-changes', values: {count: 1}}])
  })
})
