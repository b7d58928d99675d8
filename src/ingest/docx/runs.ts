import {decodeByFont} from '../encodings/fonts.ts'
import {printBullet} from '../office/counters.ts'
import {child, elements, type XmlElement} from '../office/xml.ts'
import {isOn, type Styles} from './styles.ts'

/** What a paragraph prints, and what stands in boxes anchored in it. */
export interface Runs {
  readonly text: string
  readonly boxes: readonly XmlElement[]
  /** How many pages begin in it. */
  readonly pages: number
  /** Ids of the notes that it calls. */
  readonly notes: readonly string[]
  /** Insertions and deletions that nobody has accepted. */
  readonly changes: number
}

/** What makes a run print otherwise than its letters stand: the paragraph's style. */
export interface RunContext {
  readonly styles: Styles
  readonly paragraphStyle: string | undefined
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Fields whose result changes from page to page. */
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\s?/u

/** Reads the runs of a paragraph: insertions are taken for accepted, deletions and hidden text are left out. */
export function readRuns(paragraph: XmlElement, context: RunContext): Runs {
  const out = {text: '', boxes: [] as XmlElement[], pages: 0, notes: [] as string[], changes: 0}
  /** Nested fields: whether the instruction or the result is being read, and whether it is a page number. */
  const fields: {instruction: boolean; code: string}[] = []
  const visit = (element: XmlElement): void => {
    switch (element.name) {
      case 'w:del': case 'w:moveFrom':
        out.changes++
        return
      case 'w:ins': case 'w:moveTo':
        out.changes++
        break
      case 'w:r':
        readRun(element)
        return
      case 'w:fldSimple':
        if (PAGE_FIELD.test(element.attributes['w:instr'] ?? '')) return
        break
      case 'w:pPr': case 'w:sdtPr': case 'w:sdtEndPr': case 'mc:Fallback': case 'w:rPr':
        return
      case 'm:t':
        out.text += element.children.filter((each) => typeof each === 'string').join('')
        return
    }
    for (const each of elements(element)) visit(each)
  }
  const readRun = (run: XmlElement): void => {
    const print = printerOf(run, context)
    if (print === null) return
    const put = (text: string): void => {
      const field = fields.at(-1)
      if (field === undefined || !field.instruction && !PAGE_FIELD.test(field.code)) out.text += text
    }
    for (const part of elements(run)) {
      switch (part.name) {
        case 'w:t': put(print(part.children.filter((each) => typeof each === 'string').join(''))); break
        case 'w:tab': case 'w:ptab': put('\t'); break
        case 'w:br':
          if (part.attributes['w:type'] === 'page') out.pages++
          else put('\n')
          break
        case 'w:cr': put('\n'); break
        case 'w:noBreakHyphen': put('-'); break
        case 'w:sym': put(printBullet(String.fromCharCode(Number.parseInt(part.attributes['w:char'] ?? '', 16) || 0xFFFD))); break
        case 'w:lastRenderedPageBreak': out.pages++; break
        case 'w:instrText': {
          const field = fields.at(-1)
          if (field !== undefined) field.code += part.children.filter((each) => typeof each === 'string').join('')
          break
        }
        case 'w:fldChar':
          if (part.attributes['w:fldCharType'] === 'begin') fields.push({instruction: true, code: ''})
          else if (part.attributes['w:fldCharType'] === 'separate') fields.splice(-1, 1, {instruction: false, code: fields.at(-1)?.code ?? ''})
          else fields.pop()
          break
        case 'w:footnoteReference': case 'w:endnoteReference': {
          out.notes.push(`${part.name === 'w:footnoteReference' ? 'footnote' : 'endnote'} ${part.attributes['w:id'] ?? ''}`)
          break
        }
        case 'w:drawing': case 'w:pict': case 'mc:AlternateContent': case 'w:object': out.boxes.push(...boxesIn(part)); break
        case 'w:ruby': for (const base of elements(part, 'w:rubyBase')) visit(base); break
      }
    }
  }
  for (const each of elements(paragraph)) visit(each)
  return out
}

/** `1` as `¹`: how the call of a note is printed. */
export function superscript(number: number): string {
  return Array.from(String(number), (digit) => SUPERSCRIPT[Number(digit)] ?? digit).join('')
}

/** The text boxes in a drawing; of a drawing told twice, the newer telling. */
function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element]
  if (element.name === 'mc:Fallback') return []
  const found = elements(element).flatMap(boxesIn)
  if (element.name === 'mc:AlternateContent' && found.length === 0) return elements(element, 'mc:Fallback').flatMap((each) => elements(each).flatMap(boxesIn))
  return found
}

/** How the letters of a run are printed: in capitals, or in a font with an encoding of its own; null for hidden ones. */
function printerOf(run: XmlElement, {styles, paragraphStyle}: RunContext): ((text: string) => string) | null {
  const own = child(run, 'w:rPr')
  const levels = [
    own, ...styles.chain(child(own, 'w:rStyle')?.attributes['w:val']).map((style) => child(style, 'w:rPr')),
    ...styles.chain(paragraphStyle).map((style) => child(style, 'w:rPr')), styles.defaults,
  ]
  const first = (name: string): boolean => levels.reduce<boolean | null>((found, level) => found ?? isOn(level, name), null) ?? false
  if (first('w:vanish')) return null
  const capitals = first('w:caps')
  const font = levels.map((level) => child(level, 'w:rFonts')?.attributes).map((fonts) => fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']).find((name) => name !== undefined) ?? ''
  return (text) => {
    const decoded = decodeByFont(text, font)
    return capitals ? decoded.toUpperCase() : decoded
  }
}
