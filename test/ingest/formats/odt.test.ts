import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {readOdt} from '../../../src/ingest/odt/read.ts'
import {parse, parseAny} from '../../../src/pipeline.ts'
import {PLAN} from '../documents.ts'
import {factsOf} from '../facts.ts'

const NAMESPACES = ['office', 'text', 'table', 'style', 'draw'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')

const p = (content: string): string => `<text:p>${content}</text:p>`
const h = (content: string, level = 1): string => `<text:h text:outline-level="${level}">${content}</text:h>`
/** An item of a list, with what stands below it. */
const item = (content: string, below = '', attributes = ''): string => `<text:list-item${attributes}>${p(content)}${below}</text:list-item>`
const list = (style: string, content: string, attributes = ''): string => `<text:list${style === '' ? '' : ` text:style-name="${style}"`}${attributes}>${content}</text:list>`
const number = (level: number, format: string, suffix: string, more = ''): string => `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-suffix="${suffix}"${more}/>`
const bullet = (level: number, sign: string): string => `<text:list-level-style-bullet text:level="${level}" text:bullet-char="${sign}"/>`
const listStyle = (name: string, ...levels: string[]): string => `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`
const cell = (content: string, attributes = ''): string => `<table:table-cell${attributes}>${content.split('\n').map(p).join('')}</table:table-cell>`
const covered = (attributes = ''): string => `<table:covered-table-cell${attributes}/>`
const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`
const table = (...rows: string[]): string => `<table:table><table:table-column table:number-columns-repeated="3"/>${rows.join('')}</table:table>`

/** An OpenDocument text. @param automatic - styles in the content itself; `styles`: those in the file of styles */
function odt(body: string, automatic = '', styles = '', more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), {level: 0}],
    'content.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`),
    'styles.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${NAMESPACES}><office:styles>${styles}</office:styles></office:document-styles>`),
    ...more,
  })
}

const linesOf = (bytes: Uint8Array): string[] => readOdt(bytes).text.split('\n').filter((line) => line !== '')

describe('OpenDocument texts', () => {
  it('say the same as their text', async () => {
    const body = PLAN.trimEnd().split('\n').map((line) => (/^[IVX]+\. /u.test(line) ? h(line) : p(line))).join('\n')
    const document = await parseAny(odt(body))
    expect(document.source.format).toBe('odt')
    expect(factsOf(document)).toEqual(factsOf(parse(PLAN)))
    expect(document.coverage.unassigned).toEqual([])
  })

  it('print blanks, tabs and breaks as they are meant, and leave out what is not the text', () => {
    const body = p('Trồng  \n  cây<text:s text:c="3"/>ăn<text:s/>quả') + p('Số:<text:tab/>7<text:line-break/>Trang <text:page-number>4</text:page-number>')
      + p('<text:span>Gieo <text:a>hạt</text:a></text:span><office:annotation><text:p>Xem lại</text:p></office:annotation> sớm') + '<text:sequence-decls><text:p>Không in</text:p></text:sequence-decls>'
    expect(readOdt(odt(body)).text).toBe('Trồng cây   ăn quả\nSố:\t7\nTrang \nGieo hạt sớm\n')
  })

  it('print the numbers that lists make up, their styles in either file', () => {
    const plan = listStyle('Plan', number(1, 'I', '.'), number(2, '1', '.'), number(3, '1', '.', ' text:display-levels="2"'), number(4, 'a', ')', ' style:num-prefix="("'))
    const signs = listStyle('Signs', bullet(1, '-'), bullet(2, '\uF0D8')) + listStyle('Letters', number(1, 'A', '.', ' text:start-value="3"')) + listStyle('Bare', number(1, '', '.'))
    const deep = list('', item('Chi tiết') + item('Chi tiết sau', list('', item('Điểm') + item('Điểm sau'))))
    const body = list('Plan', item('Mục đích', list('', item('Chung') + item('Riêng', deep))) + item('Nội dung', list('', item('Việc'))))
      + list('Signs', item('gạch', list('', item('mũi tên')))) + list('Letters', item('Phần C') + item('Phần D')) + list('Bare', item('không số')) + list('Unknown', item('không kiểu'))
    expect(linesOf(odt(body, plan, signs))).toEqual([
      'I. Mục đích', '1. Chung', '2. Riêng', '2.1. Chi tiết', '2.2. Chi tiết sau', '(a) Điểm', '(b) Điểm sau', 'II. Nội dung', '1. Việc',
      '- gạch', '➢ mũi tên', 'C. Phần C', 'D. Phần D', 'không số', 'không kiểu',
    ])
  })

  it('count anew in each list, unless it goes on with another', () => {
    const style = listStyle('L', number(1, '1', '.')) + listStyle('M', number(1, 'i', ')'))
    const body = list('L', item('một') + item('hai'), ' xml:id="first"') + p('Xen giữa') + list('L', item('lại một')) + list('L', item('ba'), ' text:continue-list="first"')
      + list('L', item('bốn'), ' text:continue-numbering="true"') + list('M', item('mới'), ' text:continue-numbering="true"') + list('L', item('chín', '', ' text:start-value="9"') + item('mười'))
    expect(linesOf(odt(body, style))).toEqual(['1. một', '2. hai', 'Xen giữa', '1. lại một', '3. ba', '4. bốn', 'i) mới', '9. chín', '10. mười'])
  })

  it('number headings by the style of the outline', () => {
    const level = (number: number, format: string, more = ''): string => `<text:outline-level-style text:level="${number}" style:num-format="${format}" style:num-suffix="."${more}/>`
    const outline = `<text:outline-style style:name="Outline">${level(1, 'I')}${level(2, '1')}${level(3, '1', ' text:display-levels="2"')}${level(4, '')}</text:outline-style>`
    const body = h('Mục đích') + p('Giữ giống.') + h('Chung', 2) + h('Riêng', 2) + h('Chi tiết', 3) + h('Không số', 4) + '<text:h text:outline-level="1" text:is-list-header="true">Xen giữa</text:h>'
      + list('L', item('việc')) + h('Nội dung') + h('Việc', 2) + '<text:h text:outline-level="1" text:restart-numbering="true" text:start-value="5">Phần sau</text:h>'
    expect(linesOf(odt(body, listStyle('L', number(1, '1', '.')), outline))).toEqual([
      'I. Mục đích', 'Giữ giống.', '1. Chung', '2. Riêng', '2.1. Chi tiết', 'Không số', 'Xen giữa', '1. việc', 'II. Nội dung', '1. Việc', 'V. Phần sau',
    ])
  })

  it('keep the columns below a cell over several rows and columns', () => {
    const over = ' table:number-columns-spanned="2" table:number-rows-spanned="2"'
    const rows = [row(cell('Việc', over), covered(), cell('Chủ trì'), cell('Hạn')), row(covered(' table:number-columns-repeated="2"'), cell('Sở Y tế'), cell('2026')), row(cell('1'), cell('Gieo'), cell('Sở A'), cell('2027'))]
    const {text, layout} = readOdt(odt(table(...rows)))
    expect(layout.tables.map((each) => each.rows.map((cells) => cells.map((one) => one && text.slice(one.start, one.end))))).toEqual([[
      ['Việc', null, 'Chủ trì', 'Hạn'], ['Việc', null, 'Sở Y tế', '2026'], ['1', 'Gieo', 'Sở A', '2027'],
    ]])
  })

  it('number only the first paragraph of an item, and none of its headers', () => {
    const header = `<text:list-header>${p('Đầu mục')}</text:list-header>`
    const body = list('L', `${header}<text:list-item>${h('Gieo hạt')}${p('Chọn ngày ráo.')}${table(row(cell('Trong ô')))}</text:list-item><text:list-item>${p('')}</text:list-item>`)
    expect(linesOf(odt(body, listStyle('L', number(1, '1', '.'))))).toEqual(['Đầu mục', '1. Gieo hạt', 'Chọn ngày ráo.', 'Trong ô', '2.'])
  })

  it('give a merged cell to all its rows', async () => {
    const rows = table(
      `<table:table-header-rows>${row(cell('TT'), cell('Nội dung công việc'), cell('Cơ quan chủ trì'))}</table:table-header-rows>`,
      row(cell('1'), cell('Chọn giống'), cell('Sở Khoa học\nvà Công nghệ', ' table:number-rows-spanned="2"')),
      `<table:table-rows>${row(cell('2'), cell('Gieo hạt'), covered())}</table:table-rows>`,
      row(cell('3'), cell('Ghi chép chung', ' table:number-columns-spanned="2"'), covered()),
      row(cell('4'), '<table:table-cell table:number-columns-repeated="2"/>'),
    )
    const bytes = odt(h('I. BẢNG PHÂN CÔNG') + rows + h('II. PHẦN SAU'))
    expect(linesOf(bytes)[3]).toBe('| 2 | Gieo hạt |  |')
    const document = await parseAny(bytes)
    expect(document.tables).toHaveLength(1)
    expect(document.tables[0]).toMatchObject({
      columns: ['TT', 'Nội dung công việc', 'Cơ quan chủ trì'],
      rows: [['1', 'Chọn giống', 'Sở Khoa học và Công nghệ'], ['2', 'Gieo hạt', 'Sở Khoa học và Công nghệ'], ['3', 'Ghi chép chung', ''], ['4', '', '']],
    })
    expect(document.coverage.unassigned).toEqual([])
  })

  it('read header tables cell by cell', async () => {
    const header = table(row(cell('UBND TỈNH HÀ TĨNH\nSỞ Y TẾ'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc')), row(cell('Số: 7/KH-SYT'), cell('Hà Tĩnh, ngày 02 tháng 5 năm 2023')))
    const {header: read} = await parseAny(odt(header + p('KẾ HOẠCH') + p('Trồng cây thuốc')))
    expect(read).toMatchObject({code: {value: '7/KH-SYT'}, date: '2023-05-02', issuer: {name: 'Sở Y tế'}, subject: 'Trồng cây thuốc'})
  })

  it('accept tracked changes', () => {
    const changes = `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${p('năm')}</text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>`
    expect(readOdt(odt(`${changes}${p('Trồng <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>sáu<text:change-end text:change-id="c2"/> cây')}`)).text).toBe('Trồng sáu cây\n')
  })

  it('print notes at the end, boxes behind their paragraph, and know the pages', () => {
    const note = (text: string, kind = 'footnote'): string => `<text:note text:note-class="${kind}"><text:note-citation>9</text:note-citation><text:note-body>${text}</text:note-body></text:note>`
    const box = `<draw:frame><draw:text-box>${p('Trong khung')}${list('L', item('gạch'))}</draw:text-box></draw:frame>`
    const body = `<text:table-of-content><text:table-of-content-source><text:p>Mẫu</text:p></text:table-of-content-source><text:index-body>${p('Mục lục')}</text:index-body></text:table-of-content>`
      + `<text:section>${p(`Có ghi chú${note(p('Theo số liệu cũ.'))} và${note(p('Ước') + p('tính.'), 'endnote')}`)}</text:section>${p(`Trước ${box}sau`)}`
      + `<text:soft-page-break/>${p('Trang hai')}${p('Cuối<text:soft-page-break/> trang')}${p('Trang ba')}`
    const {text, layout} = readOdt(odt(body, listStyle('L', bullet(1, '•'))))
    expect(text.split('\n').filter((line) => line !== '')).toEqual(['Mục lục', 'Có ghi chú¹ và²', 'Trước sau', 'Trong khung', '• gạch', 'Trang hai', 'Cuối trang', 'Trang ba', '¹ Theo số liệu cũ.', '² Ước tính.'])
    expect(layout.places.map(({start, end, page}) => [text.slice(start, end), page]).slice(-4)).toEqual([['• gạch', 1], ['Trang hai', 2], ['Cuối trang', 2], ['Trang ba', 3]])
  })

  it('are refused when they are encrypted or have no content', () => {
    const manifest = {'META-INF/manifest.xml': strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>')}
    expect(() => readOdt(odt(p('Mật'), '', '', manifest))).toThrow(expect.objectContaining({id: 'input.encrypted'}))
    expect(() => readOdt(zipSync({mimetype: strToU8('application/vnd.oasis.opendocument.text')}))).toThrow(expect.objectContaining({id: 'input.wrong-format'}))
  })
})
