import {describe, expect, it} from 'vitest'
import {readAlto} from '../../../src/ingest/ocr/alto.ts'
import {readHocr} from '../../../src/ingest/ocr/hocr.ts'
import {readPageXml} from '../../../src/ingest/ocr/page-xml.ts'
import {readTesseractTsv} from '../../../src/ingest/ocr/tesseract-tsv.ts'
import type {Intake} from '../../../src/model/intake.ts'
import {parse, parseAny} from '../../../src/pipeline.ts'
import {PLAN} from '../documents.ts'
import {factsOf} from '../facts.ts'

interface ScannedWord {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** In hundredths. */
  readonly confidence: number
}

interface Scan {
  readonly width: number
  readonly height: number
  readonly lines: readonly (readonly ScannedWord[])[]
}

/** A page as a program may have scanned it: each letter 10 wide, each line 20 high, a word in the middle less sure. */
function scan(text: string): Scan {
  const lines = text.split('\n').flatMap((line, row) => {
    const words = [...line.matchAll(/\S+/gu)].map((match) => ({text: match[0], left: 100 + match.index * 10, top: 100 + row * 30, width: match[0].length * 10, height: 20, confidence: match.index === 0 ? 96 : 80}))
    return words.length === 0 ? [] : [words]
  })
  return {width: 2000, height: 3000, lines}
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const points = ({left, top, width, height}: ScannedWord): string => `${left},${top} ${left + width},${top} ${left + width},${top + height} ${left},${top + height}`

const hocr = ({width, height, lines}: Scan): Uint8Array => bytes(`<!DOCTYPE html><html><body><div class='ocr_page' id='page_1' title='image "a.png"; bbox 0 0 ${width} ${height}; ppageno 0'><div class='ocr_carea'><p class='ocr_par'>${
  lines.map((line, i) => `<span class='${i === 0 ? 'ocr_header' : 'ocr_line'}' title="bbox 0 0 9 9; baseline 0 -5">${line.map((word) => `<span class='ocrx_word' title='bbox ${word.left} ${word.top} ${word.left + word.width} ${word.top + word.height}; x_wconf ${word.confidence}'><strong>${word.text}</strong></span>`).join('\n')}</span>`).join('\n')
}</p></div></div></body></html>`)

const alto = ({width, height, lines}: Scan, prefix = ''): Uint8Array => bytes(`<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout><Page WIDTH="${width}" HEIGHT="${height}"><PrintSpace><TextBlock>${
  lines.map((line) => `<TextLine>${line.map((word) => `<String HPOS="${word.left}" VPOS="${word.top}" WIDTH="${word.width}" HEIGHT="${word.height}" WC="${word.confidence / 100}" CONTENT="${word.text}"/>`).join('<SP/>')}</TextLine>`).join('')
}</TextBlock></PrintSpace></Page></Layout></alto>`.replace(/(?<=<\/?)(?=[A-Za-z])/gu, prefix).replace('xmlns=', prefix === '' ? 'xmlns=' : `xmlns:${prefix.slice(0, -1)}=`))

const pageXml = ({width, height, lines}: Scan): Uint8Array => bytes(`<?xml version="1.0"?><PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page imageWidth="${width}" imageHeight="${height}"><TextRegion>${
  lines.map((line) => `<TextLine><Coords points="0,0 9,9"/>${line.map((word) => `<Word><Coords points="${points(word)}"/><TextEquiv index="1" conf="0.1"><Unicode>sai</Unicode></TextEquiv><TextEquiv index="0" conf="${word.confidence / 100}"><Unicode>${word.text}</Unicode></TextEquiv></Word>`).join('')}<TextEquiv><Unicode>${line.map(({text}) => text).join(' ')}</Unicode></TextEquiv></TextLine>`).join('')
}</TextRegion></Page></PcGts>`)

const tsv = ({width, height, lines}: Scan): Uint8Array => bytes([
  'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext', `1\t1\t0\t0\t0\t0\t0\t0\t${width}\t${height}\t-1\t`,
  ...lines.flatMap((line, i) => [`4\t1\t1\t1\t${i + 1}\t0\t0\t0\t9\t9\t-1\t`, ...line.map((word, j) => `5\t1\t1\t1\t${i + 1}\t${j + 1}\t${word.left}\t${word.top}\t${word.width}\t${word.height}\t${word.confidence}\t${word.text}`)]), '',
].join('\r\n'))

const FORMS: readonly (readonly [name: string, write: (page: Scan) => Uint8Array, read: (bytes: Uint8Array) => Intake])[] = [
  ['hocr', hocr, readHocr], ['alto', alto, readAlto], ['page-xml', pageXml, readPageXml], ['tesseract-tsv', tsv, readTesseractTsv],
]

const LINES = 'KẾ HOẠCH\nTrồng cây bản địa\n1. Gieo 95% số hạt.'
const rounded = (share: number): number => Math.round(share * 1e4) / 1e4
const wordsOf = ({text, layout}: Intake): unknown[][] => layout.places.map(({start, end, page, box, confidence}) => (
  [text.slice(start, end), page, box && [box.left, box.top, box.right, box.bottom].map(rounded), confidence]))

describe.each(FORMS)('%s', (name, write, read) => {
  it('says the same as its text', async () => {
    const document = await parseAny(write(scan(PLAN)))
    expect(document.source.format).toBe(name)
    expect(factsOf(document)).toEqual(factsOf(parse(PLAN)))
  })

  it('tells the words with boxes and confidences', () => {
    const intake = read(write(scan(LINES)))
    expect(intake.text.split('\n').filter((line) => line !== '')).toEqual(LINES.split('\n'))
    expect(intake.messages).toEqual([{ruleId: 'ocr-used', severity: 'info', values: {pages: 1}, span: null}])
    expect(intake.layout.tables).toEqual([])
    const words = wordsOf(intake)
    expect(words).toHaveLength(11)
    expect(words[0]).toEqual(['KẾ', 1, [0.05, 0.0333, 0.06, 0.04], 0.96])
    expect(words[1]).toEqual(['HOẠCH', 1, [0.065, 0.0333, 0.09, 0.04], 0.8])
    expect(words[8]).toEqual(['95%', 1, [0.09, 0.0533, 0.105, 0.06], 0.8])
  })
})

describe('OCR', () => {
  it('takes words without a confidence for sure, and pages without a size as large as their words', () => {
    const word = (title: string, text: string): string => `<span class="ocr_line"><span class="ocrx_word" title="${title}">${text}</span></span>`
    expect(wordsOf(readHocr(bytes(`<div class="ocr_page" title="bbox 0 0 100 200">${word('bbox 10 20 50 40', 'Gieo')}${word('bbox 1 1 2 2', ' ')}</div>`)))).toEqual([['Gieo', 1, [0.1, 0.1, 0.5, 0.2], 1]])
    expect(wordsOf(readAlto(bytes('<alto><Page><TextLine><String HPOS="50" VPOS="20" WIDTH="50" HEIGHT="20" CONTENT="Gieo"/></TextLine></Page></alto>')))).toEqual([['Gieo', 1, [0.5, 0.5, 1, 1], 1]])
  })

  it('reads ALTO with a prefix', () => {
    expect(readAlto(alto(scan(LINES), 'a:'))).toEqual(readAlto(alto(scan(LINES))))
  })

  it('divides lines of PAGE XML that have no words', () => {
    const line = (text: string, top: number): string => `<TextLine><Coords points="100,${top} 300,${top} 300,${top + 20} 100,${top + 20}"/><TextEquiv conf="0.7"><Unicode>${text}</Unicode></TextEquiv></TextLine>`
    const intake = readPageXml(bytes(`<PcGts><Page imageWidth="400" imageHeight="400"><TextRegion>${line('Gieo hạt sớm nay ba ', 40)}${line('', 80)}<TextLine><Coords points="0,0 1,1"/></TextLine></TextRegion></Page></PcGts>`))
    expect(wordsOf(intake).map(([word]) => word)).toEqual(['Gieo', 'hạt', 'sớm', 'nay', 'ba'])
    expect(wordsOf(intake)[0]).toEqual(['Gieo', 1, [0.25, 0.1, 0.3553, 0.15], 0.7])
  })

  it('takes one letter that was read as both that look like it for one', () => {
    expect(readAlto(bytes('<alto><Page><TextLine><String HPOS="1" VPOS="1" WIDTH="50" HEIGHT="5" CONTENT="984/QĐÐ-BCA"/></TextLine></Page></alto>')).text.trim()).toBe('984/QĐ-BCA')
  })

  it('counts the pages, and refuses what has none', () => {
    const page = (text: string): string => `<Page WIDTH="100" HEIGHT="100"><TextLine><String HPOS="10" VPOS="40" WIDTH="50" HEIGHT="5" CONTENT="${text}"/></TextLine></Page>`
    const intake = readAlto(bytes(`<alto>${page('MỘT')}${page('HAI')}</alto>`))
    expect(intake.layout.places.map(({start, end, page: on}) => [intake.text.slice(start, end), on])).toEqual([['MỘT', 1], ['HAI', 2]])
    expect(intake.messages[0]?.values).toEqual({pages: 2})
    for (const [, , read] of FORMS) expect(() => read(bytes('<p/>'))).toThrow(expect.objectContaining({id: 'input.no-pages'}))
  })
})
