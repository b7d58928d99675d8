import type {Element, Nodes, RootContent, Text} from 'hast'
import type {MappedText} from '../../model/mapped-text.ts'
import {fold} from '../../util/fold.ts'
import {foldBlanks, identity, joinTexts, sliceText} from '../../util/mapped-text.ts'
import {alignText} from '../layout/align.ts'
import type {FlowBlock, FlowCell, FlowTable} from '../layout/flow.ts'
import {listMarker} from './lists.ts'

const INLINE = new Set('a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr o:p'.split(' '))
const UNREAD = new Set('script style template noscript head title meta link nav iframe object embed svg math canvas video audio map button select option textarea input dialog form del'.split(' '))
/** A page shows one blank for many of these; `&nbsp;` keeps its width, by which word processors set columns. */
const BLANKS = /[ \t\n\r\f]+/gu
/** Parts of a page that are about the site, by their role or the words of their class. */
const CHROME = /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|sidebar|footer|share|social|related|comments?|pagination|toolbar|banner|search)(?:$|[\s_-])/iu
const CHROME_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'menu', 'menubar'])

/**
 * What a page shows, as blocks whose text is mapped to the source. Scripts are never run; what is hidden, and what is
 * about the site rather than the document, is left out.
 *
 * @param source - the whole markup, into which the positions of the nodes, moved by `shift`, point
 */
export function flowOf(root: Nodes, source: string, shift = 0): FlowBlock[] {
  const blocks: FlowBlock[] = []
  let line: MappedText[] = []
  /** The blanks of the line are printed as they stand. */
  let typed = false
  const endLine = (): void => {
    const whole = line.length === 0 ? identity('') : joinTexts(line, '')
    const text = typed ? whole : foldBlanks(whole, BLANKS)
    // A paragraph of nothing but `&nbsp;` is how pages keep paragraphs apart.
    if (text.value.trim() !== '') blocks.push({kind: 'paragraph', text, page: null})
    else if (whole.value.includes('\u00A0') || typed) blocks.push({kind: 'paragraph', text: identity(''), page: null})
    line = []
    typed = false
  }
  const visit = (node: RootContent, pre: boolean): void => {
    if (node.type === 'text') {
      const text = mapText(node, source, shift)
      if (!pre) line.push(text)
      else {
        for (const [i, part] of splitLines(text).entries()) {
          if (i > 0) endLine()
          typed = true
          line.push(part)
        }
      }
      return
    }
    if (node.type !== 'element' || isUnread(node)) return
    if (node.tagName === 'br') {
      // On a line of its own it leaves one blank.
      if (line.length === 0) typed = true
      endLine()
      return
    }
    if (node.tagName === 'table') {
      endLine()
      blocks.push(tableOf(node, source, shift))
      return
    }
    const block = !INLINE.has(node.tagName)
    if (block) endLine()
    if (node.tagName === 'li') line.push(literalAt(`${listMarker(node, parents.get(node))} `, (node.position?.start.offset ?? 0) + shift))
    for (const child of node.children) {
      if (child.type === 'element') parents.set(child, node)
      visit(child, pre || node.tagName === 'pre' || node.tagName === 'textarea')
    }
    if (block) endLine()
  }
  const parents = new Map<Element, Element>()
  if (root.type === 'root' || root.type === 'element') {
    for (const child of root.children) if (child.type !== 'doctype') visit(child, false)
  }
  endLine()
  return blocks
}

function mapText(node: Text, source: string, shift: number): MappedText {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return {value: node.value, at: [0], origin: [0], length: [0]}
  return alignText(source.slice(start + shift, end + shift), node.value, start + shift)
}

function literalAt(value: string, offset: number): MappedText {
  return {value, at: [0], origin: [offset], length: [0]}
}

function splitLines(text: MappedText): MappedText[] {
  const parts: MappedText[] = []
  let from = 0
  for (const piece of text.value.split('\n')) {
    parts.push(piece === '' ? identity('') : sliceText(text, from, from + piece.length))
    from += piece.length + 1
  }
  return parts
}

function isUnread(element: Element): boolean {
  const {tagName, properties} = element
  if (UNREAD.has(tagName)) return true
  const style = typeof properties['style'] === 'string' ? properties['style'] : ''
  if (properties['hidden'] !== undefined && properties['hidden'] !== false || properties['ariaHidden'] === 'true' || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style)) return true
  const names = `${Array.isArray(properties['className']) ? properties['className'].join(' ') : ''} ${typeof properties['id'] === 'string' ? properties['id'] : ''}`
  const chrome = CHROME_ROLES.has(String(properties['role'])) || tagName === 'footer' || tagName === 'header' || tagName === 'aside' || tagName !== 'body' && CHROME.test(names)
  return chrome && !DOCUMENT.test(fold(plainText(element)))
}

/** Only a document prints these. */
const DOCUMENT = /cong h[oa]{2}\s+xa\s+hoi|doc\s+lap.{0,5}tu\s+do|dang\s+cong\s+san|noi\s+nhan\s*:|kinh\s+gui/u

function plainText(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? plainText(child) : '')).join(' ')
}

/** Rows in print order; a cell over several rows goes on in those below it. */
function tableOf(table: Element, source: string, shift: number): FlowTable {
  const rows: FlowCell[][] = []
  const open: {left: number; colspan: number}[] = []
  for (const row of rowsOf(table)) {
    const cells: FlowCell[] = []
    let column = 0
    const goOn = (): void => {
      for (let above = open[column]; above !== undefined && above.left > 0; above = open[column]) {
        above.left--
        cells.push({blocks: [], colspan: above.colspan, goesOn: true})
        column += above.colspan
      }
    }
    for (const cell of row.children) {
      if (cell.type !== 'element' || cell.tagName !== 'td' && cell.tagName !== 'th') continue
      goOn()
      const colspan = spanOfCell(cell, 'colSpan', 64)
      cells.push({blocks: flowOf(cell, source, shift), colspan, goesOn: false})
      open[column] = {left: spanOfCell(cell, 'rowSpan', 1000) - 1, colspan}
      column += colspan
    }
    goOn()
    rows.push(cells)
  }
  return {kind: 'table', rows}
}

function spanOfCell(cell: Element, name: string, most: number): number {
  const span = Number(cell.properties[name] ?? 1)
  return span >= 1 ? Math.min(Math.floor(span), most) : 1
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName === 'tr') return isUnread(child) ? [] : [child]
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : []
  })
}
