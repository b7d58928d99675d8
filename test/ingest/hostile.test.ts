import {constants, deflateRawSync} from 'node:zlib'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {parseAny, type ParseOptions} from '../../src/pipeline.ts'
import {docx, paragraph, run} from './make.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The id of the sentence with which an input is refused; null where it is read. */
async function refusal(input: Uint8Array, options: ParseOptions = {}): Promise<string | null> {
  try {
    await parseAny(input, options)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Runs within a time, in milliseconds, and without growing beyond a number of MB. */
async function within(time: number, memory: number, work: () => Promise<unknown>): Promise<void> {
  const before = process.memoryUsage().rss
  const start = performance.now()
  await work()
  expect(performance.now() - start).toBeLessThan(time)
  expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(memory)
}

/** A part of a Word file of spaces, packed: of this many bytes when unpacked. */
function spaces(size: number): Uint8Array {
  const part = new Uint8Array(size).fill(32)
  return zipSync({'word/document.xml': part})
}

/** A container of one packed part that says of it how long it is unpacked. */
function zipAround(name: string, packed: Uint8Array, size: number): Uint8Array {
  const path = Buffer.from(name)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(size, 18)
  fields.writeUInt16LE(path.length, 22)
  const entry = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fields, Buffer.alloc(14), path])
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length, 12)
  end.writeUInt32LE(30 + path.length + packed.length, 16)
  return Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, path, packed, entry, end])
}

/** The same file with another unpacked size written into its table of contents. */
function withSize(zip: Uint8Array, size: number): Uint8Array {
  const out = zip.slice()
  const view = new DataView(out.buffer)
  for (let at = 0; at + 46 < out.length; at++) if (view.getUint32(at, true) === 0x02014B50) view.setUint32(at + 24, size, true)
  return out
}

/** A PDF of pages with nothing on them. */
function emptyPdf(pages: number): Uint8Array {
  const parts = ['%PDF-1.4\n', '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n']
  const kids = Array.from({length: pages}, (_, i) => `${i + 3} 0 R`)
  parts.push(`2 0 obj <</Type/Pages/Count ${pages}/Kids[${kids.join(' ')}]>> endobj\n`)
  for (let i = 0; i < pages; i++) parts.push(`${i + 3} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj\n`)
  const offsets: number[] = []
  let size = 0
  for (const part of parts) {
    if (/^\d+ 0 obj/u.test(part)) offsets.push(size)
    size += part.length
  }
  const table = ['xref\n', `0 ${offsets.length + 1}\n`, '0000000000 65535 f \n', ...offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)]
  return bytes(`${parts.join('')}${table.join('')}trailer <</Size ${offsets.length + 1}/Root 1 0 R>>\nstartxref\n${size}\n%%EOF\n`)
}

/** The head of a PNG that says how large it is. */
function pngHead(width: number, height: number): Uint8Array {
  const head = new Uint8Array(64)
  head.set([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(head.buffer).setUint32(16, width)
  new DataView(head.buffer).setUint32(20, height)
  return head
}

describe('hostile inputs', () => {
  it('a zip bomb in a Word file is not opened', async () => {
    const bomb = spaces(12 * 1024 * 1024)
    await within(2000, 200, async () => {
      expect(await refusal(bomb)).toBe('input.bomb')
    })
  })

  it('one gigabyte of spaces in a part is not unpacked', async () => {
    const gigabyte = withSize(spaces(1024 * 1024), 1024 ** 3)
    await within(2000, 200, async () => {
      expect(await refusal(gigabyte)).toBe('input.bomb')
    })
  })

  it('one gigabyte of spaces is not unpacked beyond the size that its table of contents tells', async () => {
    // Blocks that end at a byte can be strung together; the last is an empty one.
    const block = deflateRawSync(Buffer.alloc(16 * 1024 * 1024, ' '), {level: 1, finishFlush: constants.Z_FULL_FLUSH})
    const packed = Buffer.concat([...Array.from({length: 64}, () => block), Buffer.from([3, 0])])
    const gigabyte = zipAround('word/document.xml', packed, 4096)
    await within(5000, 200, async () => {
      expect(await refusal(gigabyte)).toBe('input.broken')
    })
  })

  it('names that lead out of the container are only names', async () => {
    const zip = zipSync({'../../etc/evil.xml': strToU8('<x/>'), 'word/../../evil.xml': strToU8('<x/>'), 'word/document.xml': strToU8('<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>Trồng cây.</w:t></w:r></w:p></w:body></w:document>')})
    expect((await parseAny(zip)).outline.map(({text}) => text).join('')).toContain('Trồng cây.')
  })

  it('entities of its own in an XML part are refused', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha">${Array.from({length: 20}, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`).join('')}]><w:document xmlns:w="x"><w:body>&a19;</w:body></w:document>`
    expect(await refusal(zipSync({'word/document.xml': strToU8(bomb)}))).toBe('input.entities')
  })

  it('XML nested without end is refused', async () => {
    expect(await refusal(docx('<w:sdt><w:sdtContent>'.repeat(5000)))).toBe('input.deep')
  })

  it('a PDF of 10,000 empty pages is refused', {timeout: 20_000}, async () => {
    await within(10_000, 400, async () => {
      expect(await refusal(emptyPdf(10_000))).toBe('input.too-many-pages')
    })
  })

  it('a PDF of empty pages has no text', async () => {
    expect(await refusal(emptyPdf(3))).toBe('input.no-text')
  })

  it('a picture of billions of pixels is not opened', async () => {
    expect(await refusal(pngHead(60_000, 60_000), {recognise: () => Promise.reject(new Error('was opened'))})).toBe('input.too-large')
  })

  it('HTML nested 100,000 deep is refused in no time', async () => {
    await within(3000, 300, async () => {
      expect(await refusal(bytes(`<!DOCTYPE html>${'<div>'.repeat(100_000)}KẾ HOẠCH`))).toBe('input.deep')
    })
  })

  it('scripts in HTML are neither run nor read', async () => {
    const html = '<!DOCTYPE html><body><p onclick="globalThis.ran = 1">I. MỤC TIÊU</p><script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 1"><style>p{}</style></body>'
    const document = await parseAny(bytes(html))
    expect(Object.hasOwn(globalThis, 'ran')).toBe(false)
    expect(JSON.stringify(document)).not.toContain('globalThis')
  })

  it.each([
    ['a cut Word file', docx(paragraph(run('x'))).slice(0, 200), 'input.cut'],
    ['a cut PDF', bytes('%PDF-1.7\n1 0 obj'), 'input.broken'],
    ['an archive', zipSync({'a.txt': strToU8('x')}), 'input.holds-files'],
    ['RTF with open groups', bytes('{\\rtf1 {\\b x'), 'input.cut'],
    ['an old Word file that is none', new Uint8Array([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ...bytes('W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0')]), 'input.broken'],
    ['a scan without an OCR program', pngHead(10, 10), 'input.no-ocr'],
  ])('%s is told as such', async (_, input, sentence) => {
    expect(await refusal(input)).toBe(sentence)
  })

  it('a locked Word file is told as such', async () => {
    const name = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('')
    expect(await refusal(new Uint8Array([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ...bytes(name)]))).toBe('input.encrypted')
  })

  it('an unknown name of a format is told with the known ones', async () => {
    expect(await refusal(bytes('x'), {inputFormat: 'wordperfect'})).toBe('cli.unknown-input-format')
  })

  it('random bytes behind every signature never break out', {timeout: 20_000}, async () => {
    const signatures = ['%PDF-1.4\n', 'PK\u0003\u0004word/document.xml', '{\\rtf1 ', '<html>', '<alto>', '<PcGts>', 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\t', '']
    let seed = 7
    const random = (): number => (seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF) >> 8 & 255
    for (const signature of signatures) {
      for (let i = 0; i < 5; i++) {
        const input = new Uint8Array([...bytes(signature), ...Array.from({length: 400}, random)])
        const told = await refusal(input)
        expect(told === null || /^(?:input|cli)\./u.test(told), `${signature}: ${told ?? ''}`).toBe(true)
      }
    }
  })
})
