import {strToU8, zipSync} from 'fflate'

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A run of WordprocessingML. */
export const run = (text: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`

/** A paragraph of WordprocessingML. @param properties - what stands in `w:pPr` */
export const paragraph = (content: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

/** A paragraph of a list. */
export const item = (text: string, list: number, level = 0): string => paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A cell of a table. @param properties - what stands in `w:tcPr` @param font - what stands in the `w:rPr` of its runs */
export const cell = (text: string, properties = '', font = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split('\n').map((line) => paragraph(run(line, font))).join('')}</w:tc>`

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')

/** A table from the cells of its rows; one of three columns has lines between them. */
export const table = (...rows: string[][]): string => `<w:tbl>${(rows[0]?.length ?? 0) > 2 ? `<w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr>` : ''}${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'

const PACKAGE = 'application/vnd.openxmlformats-package'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A Word file with a body and other parts, by their names without folder and ending. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(`<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${PACKAGE}.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`),
    '_rels/.rels': strToU8('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    'word/document.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
  }
  for (const [name, content] of Object.entries(parts)) files[`word/${name}.xml`] = strToU8(`<?xml version="1.0" encoding="UTF-8"?>${content.replace('>', ` ${NAMESPACES}>`)}`)
  return zipSync(files)
}

/** A list definition: a level's number format and text, from the first level on. */
export function numbering(lists: readonly (readonly (readonly [format: string, text: string])[])[], overrides: Readonly<Record<number, number>> = {}): string {
  const abstracts = lists.map((levels, i) => `<w:abstractNum w:abstractNumId="${i}">${levels.map(([format, text], level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`).join('')}</w:abstractNum>`)
  const nums = lists.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`)
  const restarted = Object.entries(overrides).map(([id, start], i) => `<w:num w:numId="${lists.length + i + 1}"><w:abstractNumId w:val="${Number(id) - 1}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`)
  return `<w:numbering>${[...abstracts, ...nums, ...restarted].join('')}</w:numbering>`
}

/** A text as a Word file, a paragraph a line. */
export const docxOfText = (text: string): Uint8Array => docx(text.trimEnd().split('\n').map((line) => paragraph(run(line))).join(''))
