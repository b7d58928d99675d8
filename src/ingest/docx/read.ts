import type {Intake} from '../../model/intake.ts'
import type {Message} from '../../model/message.ts'
import {fold} from '../../util/fold.ts'
import {identity} from '../../util/mapped-text.ts'
import {composeFlow, type FlowBlock, type FlowCell, type FlowTable} from '../layout/flow.ts'
import type {ListPlace} from '../office/list-numbers.ts'
import {unzip} from '../office/unzip.ts'
import {child, elements, parseXml, type XmlElement} from '../office/xml.ts'
import {readNumbering, type Numbering} from './numbering.ts'
import {readRuns, superscript, type Runs} from './runs.ts'
import {readStyles, type Styles} from './styles.ts'

/** Parts of the same kind, and those that Word for the web writes anew, have a number. */
const PARTS = /^word\/(?<kind>document|numbering|styles|footnotes|endnotes|header|footer)\d{0,3}\.xml$/u

/**
 * Reads a Word document as it is printed: automatic numbers written out, capitals by format in capitals, insertions
 * accepted; comments and deleted or hidden text are left out. Notes, and running heads and feet, stand at the end.
 */
export function readDocx(bytes: Uint8Array): Intake {
  const files = unzip(bytes, (name) => PARTS.test(name))
  const parts = (kind: string): XmlElement[] => [...files].filter(([name]) => PARTS.exec(name)?.groups?.['kind'] === kind).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, file]) => parseXml(file, name))
  const part = (kind: string): XmlElement | undefined => parts(kind)[0]
  const reader = createReader(readStyles(part('styles')), readNumbering(part('numbering')))
  const body = reader.blocks(child(part('document'), 'w:body'))
  const notes = [...noteBlocks('footnote', part('footnotes'), reader), ...noteBlocks('endnote', part('endnotes'), reader)]
  const margins = [...parts('footer'), ...parts('header')].map((root) => reader.blocks(root)).filter((blocks) => /\p{L}{2}/u.test(textOfBlocks(blocks)))
  const heads = margins.filter((blocks) => /cong hoa xa hoi|dang cong san viet nam/u.test(fold(textOfBlocks(blocks))))
  const rest = margins.filter((blocks) => !heads.includes(blocks))
  const {text, layout} = composeFlow([...heads.slice(0, 1).flat(), ...body, ...notes, ...rest.flat()])
  const messages: Message[] = reader.changes() === 0 ? [] : [{ruleId: 'tracked-changes', severity: 'info', values: {count: reader.changes()}, span: null}]
  return {text: text.value, printed: null, encoding: 'utf-8', layout, messages}
}

interface Reader {
  blocks(parent: XmlElement | undefined): FlowBlock[]
  /** Number of a note that was called, in order of the calls; null for one that no text calls. */
  noteNumber(id: string): number | null
  changes(): number
}

function createReader(styles: Styles, numbering: Numbering): Reader {
  let page = 1
  let changes = 0
  const notes = new Map<string, number>()
  const reader: Reader = {
    blocks: (parent) => {
      const out: FlowBlock[] = []
      let joined = ''
      for (const element of flatten(parent)) {
        if (element.name === 'w:tbl') out.push(readTable(element))
        else if (element.name === 'w:p') joined = readParagraph(element, joined, out)
      }
      return out
    },
    noteNumber: (id) => notes.get(id) ?? null,
    changes: () => changes,
  }
  /** @returns what goes before the next paragraph: the text of one whose end was deleted */
  const readParagraph = (element: XmlElement, before: string, out: FlowBlock[]): string => {
    const properties = child(element, 'w:pPr')
    const style = child(properties, 'w:pStyle')?.attributes['w:val'] ?? styles.standard
    const runs = readRuns(element, {styles, paragraphStyle: style})
    changes += runs.changes
    const place = listPlace(properties, style, styles, numbering)
    const number = place === null ? '' : numbering.next(place)
    const at = page
    page += runs.pages
    const text = before + (runs.text === '' ? number.trim() : number) + runs.text + runs.notes.map((id) => superscript(callNote(notes, id))).join('')
    const mark = child(child(properties, 'w:rPr'), 'w:del')
    if (mark !== undefined) {
      changes++
      return text
    }
    out.push({kind: 'paragraph', text: identity(text), page: leadsPage(element, runs) ? page : at})
    for (const box of runs.boxes) out.push(...reader.blocks(box))
    return ''
  }
  const readTable = (table: XmlElement): FlowTable => ({
    kind: 'table',
    rows: flatten(table).filter((row) => row.name === 'w:tr' && child(child(row, 'w:trPr'), 'w:del') === undefined).map((row) => {
      const before = Number(child(child(row, 'w:trPr'), 'w:gridBefore')?.attributes['w:val'] ?? 0)
      const lead: FlowCell[] = before > 0 && before < 20 ? [{blocks: [], colspan: before, goesOn: false}] : []
      return [...lead, ...flatten(row).filter(({name}) => name === 'w:tc').map(readCell)]
    }),
  })
  const readCell = (cell: XmlElement): FlowCell => {
    const properties = child(cell, 'w:tcPr')
    const merge = child(properties, 'w:vMerge')
    const span = Number(child(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1)
    return {blocks: reader.blocks(cell), colspan: span >= 1 ? span : 1, goesOn: merge !== undefined && merge.attributes['w:val'] !== 'restart'}
  }
  return reader
}

function callNote(notes: Map<string, number>, id: string): number {
  const number = notes.get(id) ?? notes.size + 1
  notes.set(id, number)
  return number
}

/** A page break before anything is printed. */
function leadsPage(element: XmlElement, runs: Runs): boolean {
  if (runs.pages === 0) return false
  const first = elements(element, 'w:r').flatMap((run) => elements(run)).find(({name}) => name === 'w:t' || name === 'w:lastRenderedPageBreak' || name === 'w:br')
  return first?.name !== 'w:t'
}

/** Children, those inside content controls, insertions and alternatives too. */
function flatten(parent: XmlElement | undefined): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (element.name === 'w:sdt') return flatten(child(element, 'w:sdtContent'))
    if (['w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'].includes(element.name)) return flatten(element)
    if (element.name === 'mc:AlternateContent') return flatten(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback'))
    return [element]
  })
}

function listPlace(properties: XmlElement | undefined, style: string | undefined, styles: Styles, numbering: Numbering): ListPlace | null {
  const chain = styles.chain(style)
  const asked = [properties, ...chain.map((each) => child(each, 'w:pPr'))].map((each) => child(each, 'w:numPr')).filter((each) => each !== undefined)
  const list = asked.map((each) => child(each, 'w:numId')?.attributes['w:val']).find((id) => id !== undefined)
  if (list === undefined || list === '0') return null
  const level = asked.map((each) => child(each, 'w:ilvl')?.attributes['w:val']).find((value) => value !== undefined)
  const tied = child(properties, 'w:numPr') === undefined ? chain.map(({attributes}) => numbering.levelOfStyle(list, attributes['w:styleId'] ?? '')).find((each) => each !== null) : undefined
  return {list, level: tied ?? Number(level ?? 0)}
}

function noteBlocks(kind: string, root: XmlElement | undefined, reader: Reader): FlowBlock[] {
  return elements(root, `w:${kind}`).flatMap((note) => {
    const number = reader.noteNumber(`${kind} ${note.attributes['w:id'] ?? ''}`)
    if (number === null) return []
    const [first, ...rest] = reader.blocks(note)
    if (first?.kind !== 'paragraph') return first === undefined ? [] : [first, ...rest]
    return [{...first, text: identity(`${superscript(number)} ${first.text.value.trim()}`)}, ...rest]
  })
}

function textOfBlocks(blocks: readonly FlowBlock[]): string {
  return blocks.map((block) => (block.kind === 'paragraph' ? block.text.value : block.rows.flat().map(({blocks: inner}) => textOfBlocks(inner)).join('\n'))).join('\n')
}
