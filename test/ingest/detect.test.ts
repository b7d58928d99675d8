import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {detectFormat} from '../../src/ingest/detect.ts'
import {wide} from '../../src/ingest/office/names.ts'

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const zip = (name: string, content = 'x'): Uint8Array => zipSync({[name]: strToU8(content)}, {level: 0})

/** An Office 97-2003 file that lists a name; its table of contents stands in its first sector. */
function office(name: string): Uint8Array {
  const bytes = Buffer.alloc(2048)
  bytes.write('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', 'latin1')
  bytes.writeUInt16LE(9, 0x1E)
  bytes.write(wide(name), 1024, 'latin1')
  return bytes
}

/** The id of the sentence with which a file is refused, and what it says; else its form. */
function told(bytes: Uint8Array, path = 'x'): string {
  try {
    return detectFormat(bytes, {path}).name
  } catch (error) {
    const {id, values} = error as {id: string; values: {kind?: string}}
    return [id, ...values.kind === undefined ? [] : [values.kind]].join(' ')
  }
}

describe('the form of a file', () => {
  it.each([
    ['a Word file', zip('word/document.xml'), 'docx'],
    ['an Excel file', zip('xl/workbook.xml'), 'input.other-format Excel'],
    ['a PowerPoint file', zip('ppt/presentation.xml'), 'input.other-format PowerPoint'],
    ['a book', zip('mimetype', 'application/epub+zip'), 'input.other-format EPUB'],
    ['a table of OpenDocument', zip('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'), 'input.other-format OpenDocument'],
    ['an archive', zip('a.txt'), 'input.holds-files ZIP'],
    ['a cut archive', zip('a.txt').subarray(0, 40), 'input.cut ZIP'],
    ['an old Word file', office('WordDocument'), 'doc'],
    ['an old Excel file', office('Workbook'), 'input.other-format Excel 97-2003'],
    ['a message of Outlook', office('__properties_version1.0'), 'input.holds-files Outlook'],
    ['another old Office file', office(''), 'input.other-format Office 97-2003'],
    ['a cut Office file', office('').subarray(0, 512), 'input.cut Office 97-2003'],
    ['a tar archive', latin1(`${'a.txt'.padEnd(257, '\0')}ustar\0`.padEnd(1024, '\0')), 'input.holds-files tar'],
    ['an e-mail', utf8('From: a@b.vn\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain\n\nKế hoạch'), 'input.holds-files e-mail'],
    ['a saved web page', utf8('From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\nKế hoạch'), 'input.other-format MHTML'],
    ['Word 2003 XML', utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'), 'input.other-format Word XML'],
    ['a drawing', utf8('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'input.other-format SVG'],
    ['XML of no known kind', utf8('\uFEFF<?xml version="1.0"?><a/>'), 'input.other-format XML'],
    ['a photograph of a telephone', latin1('\0\0\0\u0018ftypheic\0\0\0\0'), 'input.other-format HEIC'],
    ['a program', latin1('MZ\u0090\0\u0003\0\0\0'), 'input.other-format EXE'],
    ['a text that begins like a program', utf8('MZ là hai chữ cái.'), 'text'],
    ['a text that speaks of mail', utf8('Ghi chú: thư có dòng\nMIME-Version: 1.0\n'), 'text'],
    ['zeros', new Uint8Array(100), 'input.binary'],
    ['UTF-16 without a mark', Buffer.from('KẾ HOẠCH trồng cây', 'utf16le'), 'text'],
  ])('%s is told by its content', (_, bytes, form) => {
    expect(told(bytes)).toBe(form)
  })

  it.each([
    ['a.docx', '', 'input.empty'], ['a.pdf', '', 'input.empty'], ['a.png', '', 'input.empty'], ['a.txt', '', 'text'], ['a.md', '', 'markdown'], ['a.html', '', 'html'],
    ['a.docx', 'KẾ HOẠCH\n', 'text'], ['a.md', 'KẾ HOẠCH\n', 'markdown'], ['a.html', 'KẾ HOẠCH\nTrồng cây\n', 'text'], ['a.html', 'KẾ HOẠCH<br>Trồng cây\n', 'html'],
  ])('%s with %j is told by its name only where its content allows it', (path, content, form) => {
    expect(told(utf8(content), path)).toBe(form)
  })
})
