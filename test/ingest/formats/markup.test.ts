import {describe, expect, it} from 'vitest'
import {readHtml} from '../../../src/ingest/html/read.ts'
import {readMarkdown} from '../../../src/ingest/markdown/read.ts'
import {parse, parseAny} from '../../../src/pipeline.ts'
import {PLAN} from '../documents.ts'
import {factsOf} from '../facts.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('Markdown', () => {
  it('says the same as its text', async () => {
    const markdown = `---\ntitle: Kế hoạch\n---\n\n${PLAN.split('\n').map((line) => (/^[IVX]+\. /u.test(line) ? `## ${line}` : line === 'KẾ HOẠCH' ? `**${line}**` : line)).join('\n\n')}`
    const document = await parseAny(bytes(markdown), {path: 'plan.md'})
    expect(document.source.format).toBe('markdown')
    expect(factsOf(document)).toEqual(factsOf(parse(PLAN)))
    expect(document.coverage.unassigned).toEqual([])
  })

  it('points into the Markdown, and reads GFM tables', async () => {
    const source = '# KẾ HOẠCH\n\nI. VIỆC\n\n| TT | Nội dung | Đơn vị chủ trì |\n|----|----------|----------------|\n| 1 | Chọn **giống** tốt | Sở Y tế<br>Công an tỉnh |\n\n1. Đạt [95%](http://x.vn) số hộ.\n'
    const document = await parseAny(bytes(source), {path: 'a.md'})
    expect(document.tables[0]).toMatchObject({columns: ['TT', 'Nội dung', 'Đơn vị chủ trì'], rows: [['1', 'Chọn giống tốt', 'Sở Y tế Công an tỉnh']]})
    const [target] = document.targets
    expect(source.slice(target?.position.start.offset, target?.position.end.offset)).toContain('95%')
  })

  const linesOf = (source: string): string[] => (readMarkdown(bytes(source), {}).printed?.value ?? '').split('\n').filter((line) => line !== '')

  it('prints items with the signs that stand before them', () => {
    expect(linesOf('- gieo\n  + tưới\n    thêm\n\n3) ba\n4) bốn\n\n* [x] xong\n* [ ] chưa\n\n-\n\n1. > trích\n')).toEqual(['- gieo', '+ tưới', 'thêm', '3) ba', '4) bốn', '* [x] xong', '* [ ] chưa', '-', '1. trích'])
  })

  it('leaves out front matter, be it YAML or TOML, and keeps blank lines where they stand', () => {
    expect(readMarkdown(bytes('---\ntitle: Kế hoạch\n---\nMỤC TIÊU\n'), {}).printed?.value).toBe('MỤC TIÊU\n')
    expect(readMarkdown(bytes('+++\ntitle = "Kế hoạch"\n+++\n\n# MỤC TIÊU\nGieo hạt\n1. Tưới\n2. Vun\n\n   gốc\n\nHái\n'), {}).printed?.value).toBe('MỤC TIÊU\n\nGieo hạt\n1. Tưới\n2. Vun\n\ngốc\n\nHái\n')
  })

  it('prints code without its fences, what is not text not at all', () => {
    const source = '---\na: 1\n---\n\n```text\nMỤC TIÊU\n1. Gieo\n```\n\n    thụt vào\n\n~~~\nkhông đóng\n\n'
    expect(linesOf(source)).toEqual(['MỤC TIÊU', '1. Gieo', '    thụt vào', 'không đóng'])
    expect(linesOf('Số `7/KH` và ![hình](a.png)cây[^1] &amp; **hạt**<b>đậu</b><br>xanh  \nnon\n\n---\n\n[^1]: Ghi chú.\n\n[x]: http://x.vn\n')).toEqual(['Số 7/KH và cây[^1] & hạtđậu', 'xanh', 'non', '---', 'Ghi chú.'])
  })

  it('points into the HTML inside it, and into lines that end as in Windows', () => {
    const source = '> Trồng **cây**\r\n> bản địa\r\n\r\n<table border="1"><tr><td>TT</td><td>Việc</td><td>Chủ trì</td></tr><tr><td>1</td><td>Gieo</td><td>Sở Y tế</td></tr></table>\r\n\r\nSố `9/KH`\r\n'
    const {layout} = readMarkdown(bytes(source), {})
    expect(linesOf(source)).toEqual(['Trồng cây', 'bản địa', '| TT | Việc | Chủ trì |', '| 1 | Gieo | Sở Y tế |', 'Số 9/KH'])
    expect(layout.tables.map(({rows}) => rows.map((row) => row.map((cell) => cell && source.slice(cell.start, cell.end))))).toEqual([[['TT', 'Việc', 'Chủ trì'], ['1', 'Gieo', 'Sở Y tế']]])
  })
})

describe('HTML', () => {
  it('leaves no line unassigned, be there nothing but tags on it', async () => {
    const html = '<p>I. BẢNG PHÂN CÔNG</p>\n<center>\n\n<table border="1">\n<col width="32">\n<tr>\n<td>\n<p>TT</p>\n</td>\n<td></td>\n<td>Chủ trì</td></tr>\n<tr><td>1</td><td>Gieo</td><td>Sở Y tế</td></tr>\n</table>\n</center>\n<p>II. SAU</p>'
    const {tables, coverage} = await parseAny(bytes(html))
    expect(tables).toHaveLength(1)
    expect(coverage.unassigned).toEqual([])
  })

  it('says the same as its text', async () => {
    const html = `<!DOCTYPE html><html><head><title>Cổng thông tin</title><script>document.write('I. SAI')</script></head><body><nav><ul><li>Trang chủ</li></ul></nav><div class="content">${PLAN.split('\n').map((line) => `<p>${line.replaceAll('Ủ', '&#7910;')}</p>`).join('\n')}</div><footer>Bản quyền</footer></body></html>`
    const document = await parseAny(bytes(html))
    expect(document.source.format).toBe('html')
    expect(factsOf(document)).toEqual(factsOf(parse(PLAN)))
    expect(document.coverage.unassigned).toEqual([])
  })

  it('keeps columns set by unbreakable blanks, lines of preformatted text and blank lines', () => {
    const html = '<p>UBND TỈNH A&nbsp;&nbsp; &nbsp;CỘNG HÒA</p><p><br></p><p>Trồng  \n cây<br><br>Tưới<br></p><pre>TT   Việc\n1    Gieo</pre>'
    expect(readHtml(bytes(html), {}).printed?.value.replaceAll('\u00A0', ' ')).toBe('UBND TỈNH A    CỘNG HÒA\n\nTrồng cây\n\nTưới\nTT   Việc\n1    Gieo\n')
  })

  it('reads headers in two columns, spans, lists and hidden parts', async () => {
    const html = `<table><tr><td><b>UBND TỈNH A</b><br><b>SỞ Y TẾ</b><br>Số: 9/KH-SYT</td><td>CỘNG H&Ograve;A XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>Vinh, ngày 01 tháng 8 năm 2022</td></tr></table>
<p>KẾ HOẠCH</p><p>Trồng&nbsp;cây</p><p style="display:none">I. ẨN</p><ol type="I"><li>MỤC TIÊU</li><li>NHIỆM VỤ</li></ol>
<table border=1><tr><th>TT</th><th>Nội dung</th><th>Chủ trì</th></tr><tr><td>1</td><td>Gieo</td><td rowspan=2>Sở A</td></tr><tr><td>2</td><td>Tưới</td></tr></table>`
    const document = await parseAny(bytes(html))
    expect(document.header).toMatchObject({code: {value: '9/KH-SYT'}, date: '2022-08-01', subject: 'Trồng cây', issuer: {name: 'Sở Y tế'}})
    expect(document.outline.filter(({style}) => style === 'roman').map(({path, title}) => [path, title])).toEqual([['I', 'MỤC TIÊU'], ['II', 'NHIỆM VỤ']])
    expect(document.tables[0]?.rows).toEqual([['1', 'Gieo', 'Sở A'], ['2', 'Tưới', 'Sở A']])
    const {start, end} = document.header.code?.position ?? {start: {offset: 0}, end: {offset: 0}}
    expect(html.slice(start.offset, end.offset)).toBe('Số: 9/KH-SYT')
  })
})
