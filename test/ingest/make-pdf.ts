/** What a page of a made-up PDF holds; places count in points from the bottom left corner. */
export interface MadePage {
  /** Text at a place; a number moves on by thousandths of the size, as `TJ` does. */
  readonly texts?: readonly (readonly [x: number, y: number, ...parts: (string | number)[]])[]
  /** Lines as thin filled boxes: x, y, width, height. */
  readonly rules?: readonly (readonly [number, number, number, number])[]
  /** What is drawn besides. */
  readonly content?: string
  /** The text of a signature field, a line each. */
  readonly signature?: readonly string[]
}

/** Width of every letter, in thousandths of the size. */
const WIDTH = 500

/** A PDF whose letters all stand in one font without a program, told by its map to Unicode. @param extra - on each page */
export function makePdf(pages: readonly MadePage[], {extra = '', image = '', size = 12} = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  add('<</Type/Catalog/Pages 2 0 R>>')
  add('')
  const letters = [...new Set(pages.flatMap(({texts = [], signature = []}) => [...texts.flat(), ...signature].filter((part) => typeof part === 'string').join('')))].join('')
  const hex = (value: number): string => value.toString(16).padStart(4, '0')
  const map = Array.from(letters, (letter, i) => `<${hex(i + 1)}> <${hex(letter.charCodeAt(0))}>`)
  const unicode = add(stream(`/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${Array.from({length: Math.ceil(map.length / 100)}, (_, i) => `${Math.min(100, map.length - i * 100)} beginbfchar ${map.slice(i * 100, i * 100 + 100).join(' ')} endbfchar`).join(' ')} endcmap`))
  const descriptor = add('<</Type/FontDescriptor/FontName/Made/Flags 4/FontBBox[0 0 500 700]/ItalicAngle 0/Ascent 700/Descent 0/CapHeight 700/StemV 80>>')
  const descendant = add(`<</Type/Font/Subtype/CIDFontType2/BaseFont/Made/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW ${WIDTH}/FontDescriptor ${descriptor} 0 R>>`)
  const font = add(`<</Type/Font/Subtype/Type0/BaseFont/Made/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`)
  const picture = image === '' ? 0 : add(image)
  const resources = `<</Font<</F ${font} 0 R>>${picture === 0 ? '' : `/XObject<</I ${picture} 0 R>>`}>>`
  const code = (text: string): string => Array.from(text, (letter) => hex(letters.indexOf(letter) + 1)).join('')
  const show = (parts: readonly (string | number)[]): string => `[${parts.map((part) => (typeof part === 'string' ? `<${code(part)}>` : String(part))).join(' ')}] TJ`
  const kids = pages.map(({texts = [], rules = [], content = '', signature}) => {
    const drawn = [
      content, ...rules.map((rule) => `${rule.join(' ')} re f`),
      ...texts.map(([x, y, ...parts]) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm ${show(parts)} ET`),
    ].join('\n')
    const body = add(stream(drawn))
    let annotations = ''
    if (signature !== undefined) {
      const form = add(stream(`BT /F ${size} Tf 0 40 Td ${signature.map((line) => show([line])).join(' 0 -14 Td ')} ET`, `/Type/XObject/Subtype/Form/BBox[0 0 200 60]/Resources ${resources}`))
      annotations = `/Annots[${add(`<</Type/Annot/Subtype/Widget/FT/Sig/T(S)/F 4/Rect[300 760 500 820]/AP<</N ${form} 0 R>>>>`)} 0 R]`
    }
    return add(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources ${resources}/Contents ${body} 0 R${annotations}${extra}>>`)
  })
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`
  return assemble(objects)
}

/** The body of a stream object. */
export function stream(data: string, entries = ''): string {
  return `<<${entries}/Length ${data.length}>>stream\n${data}\nendstream`
}

/** A PDF of numbered objects, the first its catalog; each letter is a byte. */
export function assemble(objects: readonly string[]): Uint8Array {
  let out = '%PDF-1.5\n'
  const offsets = objects.map((object, i) => {
    const at = out.length
    out += `${i + 1} 0 obj ${object} endobj\n`
    return at
  })
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n `)]
  out += `xref\n0 ${table.length}\n${table.join('\n')}\ntrailer<</Size ${table.length}/Root 1 0 R>>\nstartxref\n${out.length}\n%%EOF`
  return Buffer.from(out, 'latin1')
}
