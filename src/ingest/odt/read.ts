import type {Intake} from '../../model/intake.ts'
import {identity} from '../../util/mapped-text.ts'
import {superscript} from '../docx/runs.ts'
import {InputError} from '../input-error.ts'
import {composeFlow, type FlowBlock, type FlowCell, type FlowTable} from '../layout/flow.ts'
import {unzip} from '../office/unzip.ts'
import {child, elements, parseXml, textOf, type XmlElement} from '../office/xml.ts'
import {readLists, type Lists} from './lists.ts'

/** Reads OpenDocument text as it is printed: numbers of lists written out, deleted text left out, notes at the end. */
export function readOdt(bytes: Uint8Array): Intake {
  const files = unzip(bytes, (name) => name === 'content.xml' || name === 'styles.xml' || name === 'META-INF/manifest.xml')
  const content = files.get('content.xml')
  const manifest = files.get('META-INF/manifest.xml')
  if (manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data')) throw new InputError('input.encrypted')
  if (content === undefined) throw new InputError('input.wrong-format', {format: 'OpenDocument'})
  const root = parseXml(content, 'content.xml')
  const styles = files.get('styles.xml')
  const reader = createReader(readLists([root, ...(styles === undefined ? [] : [parseXml(styles, 'styles.xml')])]))
  const body = reader.blocks(child(child(root, 'office:body'), 'office:text'), null)
  const {text, layout} = composeFlow([...body, ...reader.notes()])
  return {text: text.value, printed: null, encoding: 'utf-8', layout, messages: []}
}

interface ListPlace {
  readonly style: string
  readonly level: number
}

function createReader(lists: Lists) {
  let page = 1
  const notes: FlowBlock[] = []
  let calls = 0
  const blocks = (parent: XmlElement | undefined, place: ListPlace | null): FlowBlock[] => elements(parent).flatMap((element): FlowBlock[] => {
    switch (element.name) {
      case 'text:p': return paragraph(element, '')
      case 'text:h': return paragraph(element, headingNumber(element))
      case 'text:list': return list(element, place)
      case 'text:section': case 'text:index-body': case 'text:table-of-content': case 'draw:frame': case 'draw:text-box': return blocks(element, place)
      case 'table:table': return [table(element)]
      case 'text:soft-page-break':
        page++
        return []
      default: return []
    }
  })
  const headingNumber = ({attributes}: XmlElement): string => {
    if (attributes['text:is-list-header'] === 'true') return ''
    return lists.nextHeading(Number(attributes['text:outline-level'] ?? 1), attributes['text:restart-numbering'] === 'true' ? attributes['text:start-value'] ?? '1' : undefined)
  }
  const list = (element: XmlElement, outer: ListPlace | null): FlowBlock[] => {
    const place = {style: element.attributes['text:style-name'] ?? outer?.style ?? '', level: (outer?.level ?? 0) + 1}
    if (outer === null) lists.open(element, place.style)
    return elements(element).flatMap((item) => {
      if (item.name !== 'text:list-item') return blocks(item, place)
      let first = true
      return elements(item).flatMap((part) => {
        if (part.name !== 'text:p' && part.name !== 'text:h') return part.name === 'text:list' ? list(part, place) : blocks({name: '', attributes: {}, children: [part]}, place)
        const number = first ? lists.next(place.style, place.level, item.attributes['text:start-value']) : ''
        first = false
        return paragraph(part, number)
      })
    })
  }
  const paragraph = (element: XmlElement, number: string): FlowBlock[] => {
    const boxes: FlowBlock[] = []
    const at = page
    const text = inline(element, boxes)
    return [{kind: 'paragraph', text: identity(text.trim() === '' ? number.trim() : number + text), page: at}, ...boxes]
  }
  const inline = (element: XmlElement, boxes: FlowBlock[]): string => element.children.map((each) => {
    if (typeof each === 'string') return each.replace(/[ \t\r\n]+/gu, ' ')
    switch (each.name) {
      case 'text:s': return ' '.repeat(Math.min(200, Number(each.attributes['text:c'] ?? 1) || 1))
      case 'text:tab': return '\t'
      case 'text:line-break': return '\n'
      case 'text:soft-page-break':
        page++
        return ''
      case 'text:note': return note(each)
      case 'draw:frame': case 'draw:text-box': case 'draw:custom-shape':
        boxes.push(...blocks(each, null))
        return ''
      case 'office:annotation': case 'office:annotation-end': case 'text:tracked-changes': case 'text:page-number': case 'text:page-count': return ''
      default: return inline(each, boxes)
    }
  }).join('')
  const note = (element: XmlElement): string => {
    const call = superscript(++calls)
    const body = child(element, 'text:note-body')
    notes.push({kind: 'paragraph', text: identity(`${call} ${body === undefined ? '' : elements(body).map(textOf).join(' ').trim()}`), page: null})
    return call
  }
  const table = (element: XmlElement): FlowTable => ({kind: 'table', rows: rows(element)})
  const rows = (element: XmlElement): FlowCell[][] => {
    const out: FlowCell[][] = []
    /** Cells that go on below, by their first column. */
    const above: {left: number; colspan: number}[] = []
    for (const row of rowsOf(element)) {
      const cells: FlowCell[] = []
      let column = 0
      for (const cell of elements(row)) {
        const repeated = Math.min(64, Number(cell.attributes['table:number-columns-repeated'] ?? 1) || 1)
        if (cell.name === 'table:covered-table-cell') {
          for (let i = 0; i < repeated; i++, column++) {
            const open = above[column]
            if (open === undefined || open.left === 0) continue
            open.left--
            cells.push({blocks: [], colspan: open.colspan, goesOn: true})
          }
        } else if (cell.name === 'table:table-cell') {
          const colspan = Number(cell.attributes['table:number-columns-spanned'] ?? 1) || 1
          above[column] = {left: Math.min(1000, Number(cell.attributes['table:number-rows-spanned'] ?? 1) || 1) - 1, colspan}
          for (let i = 0; i < repeated; i++) cells.push({blocks: blocks(cell, null), colspan, goesOn: false})
          column += repeated
        }
      }
      out.push(cells)
    }
    return out
  }
  return {blocks, notes: () => notes}
}

function rowsOf(element: XmlElement): XmlElement[] {
  return elements(element).flatMap((each) => (each.name === 'table:table-row' ? [each] : ['table:table-header-rows', 'table:table-rows', 'table:table-row-group'].includes(each.name) ? rowsOf(each) : []))
}
