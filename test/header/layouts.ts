/** A header as a clerk would fill it in, line by line. */
export interface HeaderParts {
  readonly organs: readonly string[]
  readonly number: string
  readonly regarding: readonly string[]
  readonly place: string
  readonly day: string
  readonly title: readonly string[]
}

const TITLE = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
const RULE = '-------'

/** How portals, converters and scanners print the two columns of a header. */
export const LAYOUTS: Readonly<Record<string, (parts: HeaderParts) => string>> = {
  'one under the other': (p) => [...p.organs, RULE, '', ...TITLE, RULE, '', numberOf(p), ...p.regarding, '', dateOf(p), '', ...p.title].join('\n'),
  'right column first': (p) => [...TITLE, RULE, dateOf(p), '', ...p.organs, RULE, numberOf(p), ...p.regarding, '', ...p.title].join('\n'),
  'left column first': (p) => [...p.organs, numberOf(p), ...p.regarding, ...TITLE, dateOf(p), ...p.title].join('\n'),
  'side by side': (p) => [beside([...p.organs, '', numberOf(p), ...p.regarding], [...TITLE, '', dateOf(p)], 46), '', ...p.title].join('\n'),
  'one blank between the columns': (p) => [beside([...p.organs, numberOf(p), ...p.regarding], p.organs.length > 1 ? [...TITLE, dateOf(p)] : [TITLE.join(' '), dateOf(p)], 0), ...p.title].join('\n'),
  'a cell a line': (p) => [...p.organs, RULE, '|', ...TITLE, RULE, '|', numberOf(p), ...p.regarding, '|', dateOf(p), '|', ...p.title].join('\n'),
  'cells between bars': (p) => [`| ${p.organs.join(' ')} | ${TITLE.join(' ')} |`, `| ${[numberOf(p), ...p.regarding].join(' ')} | ${dateOf(p)} |`, '', ...p.title].join('\n'),
  'cells with line breaks': (p) => [`| **${p.organs.join('<br>')}**<br>${RULE}<br>${[numberOf(p), ...p.regarding].join('<br>')} | **${TITLE.join('<br>')}**<br>${dateOf(p)} |`, '|---|---|', '', ...p.title.map((line) => `**${line}**`)].join('\n'),
  'one line': (p) => [[...p.organs, ...TITLE, numberOf(p), ...p.regarding, dateOf(p)].join(' '), ...p.title].join('\n'),
  'a stamp among it': (p) => ['CÔNG VĂN ĐẾN', 'Số: 4512', 'Ngày: 12/6', ...p.organs, RULE, 'HỎA TỐC', numberOf(p), ...p.regarding, '', ...TITLE, RULE, dateOf(p), '', ...p.title].join('\n'),
  'words broken by narrow cells': (p) => [...p.organs.map((line) => line.replace(/^(\S+) /u, '$1\n')), RULE, '|', 'CỘNG HÒA', 'XÃ HỘI CHỦ NGHĨA VIỆT NAM', TITLE[1], '|', numberOf(p).replace(': ', ':\n'), ...p.regarding, '|', dateOf(p).replace(' tháng', '\ntháng'), '|', ...p.title].join('\n'),
  'below the attributes of a portal': (p) => ['Trang chủ', `Văn bản số ${p.number} về công tác của cơ quan`, `Số hiệu: ${p.number}`, 'Ngày ban hành: 12/12/2012', 'Người ký: Lê Văn Tám', '', ...p.organs, RULE, ...TITLE, RULE, numberOf(p), ...p.regarding, dateOf(p), '', ...p.title].join('\n'),
}

/** What scanners and converters do to it; none of it changes what a clerk would read. */
export const NOISES: Readonly<Record<string, (text: string) => string>> = {
  'as printed': (text) => text,
  'without diacritics': (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D'),
  'So: for Số:': (text) => text.replace(/Số: (?=\d+\/)/u, 'So: '),
  'no colon': (text) => text.replace(/Số: (?=\d+\/)/u, 'SỐ '),
  'blanks lost in the date': (text) => text.replace(/, ngày (\d+) tháng (\d+) năm /u, ', ngày$1tháng$2năm'),
  'letters for digits': (text) => text.replace(/(?<=Số: \d{0,3})1(?=\d{0,3}\/)/u, 'l').replace(/(?<=năm \d{0,2})0(?=\d)/u, 'O'),
  'marks of the Quốc hiệu misread': (text) => text.replace('CỘNG HÒA', 'CỌNG HOÀ'),
  'blanks round signs': (text) => text.replace(/(?<=\d)\/(?=\p{Lu})/u, ' /').replace(', ngày', ' , ngày'),
}

function numberOf({number}: HeaderParts): string {
  return `Số: ${number}`
}

function dateOf({place, day}: HeaderParts): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${place}, ngày ${String(date).padStart(2, '0')} tháng ${month === 1 || month === 2 ? `0${month}` : String(month)} năm ${String(year)}`
}

function beside(left: readonly string[], right: readonly string[], width: number): string {
  const rows = Math.max(left.length, right.length)
  return Array.from({length: rows}, (_, i) => {
    const cell = left[i] ?? ''
    const other = right[i] ?? ''
    if (cell === '') return ' '.repeat(width) + other
    return other === '' ? cell : width === 0 ? `${cell} ${other}` : cell.padEnd(Math.max(width, cell.length + 3)) + other
  }).join('\n')
}
