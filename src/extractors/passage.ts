import type {MappedText, Span} from '../model/mapped-text.ts'
import type {OutlineNode} from '../model/outline.ts'
import type {SectionRole} from '../model/section-role.ts'
import {fold} from '../util/fold.ts'

/** Where a passage stands in the document. */
export type Place =
  /** Before the first numbered item: legal basis and lead-in. */
  | 'preamble'
  | 'body'
  /** Behind the last item, where the text speaks of the whole document again. */
  | 'closing'
  /** Behind the signature. */
  | 'annex'

/** The printed text of one outline node, or of one cell of a table: what the recognisers read. */
export interface Passage {
  readonly text: MappedText
  /** As long as `text.value`, unit by unit. */
  readonly folded: string
  readonly node: OutlineNode
  readonly path: string
  readonly place: Place
  /** The nodes around it, from the outermost in, itself left out. */
  readonly ancestors: readonly OutlineNode[]
  /** Roles of its own heading and of those above it, the innermost first. */
  readonly roles: readonly SectionRole[]
  /** Where its heading ends in `text`; 0 where it has none. */
  readonly titleEnd: number
  /** The unnumbered paragraph before it that ends with a colon, as printed: it leads a list of dashes in. */
  readonly lead: string | null
  /** The row and column of its cell; null outside tables. */
  readonly cell: Cell | null
}

/** A cell's place: which table of the document, which row and column, from 0; row -1 is the heading row. */
export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
}

/**
 * All passages of a document, in print order.
 *
 * @param behind - offset in the clean text from which on annexes stand
 */
export function readPassages(nodes: readonly OutlineNode[], behind: number): Passage[] {
  const passages: Passage[] = []
  let tables = 0
  // A document without numbered items has no place before the first of them.
  const hasItems = nodes.some(function has({label, children}): boolean {
    return label !== null || children.some(has)
  })
  let numbered = !hasItems
  const walk = (node: OutlineNode, ancestors: readonly OutlineNode[], lead: string | null): void => {
    if (node.label !== null) numbered = true
    const place: Place = node.span.start >= behind ? 'annex' : ancestors.length > 0 || node.label !== null ? 'body' : !numbered ? 'preamble' : hasItems ? 'closing' : 'body'
    const roles = [node, ...[...ancestors].reverse()].flatMap(({role}) => (role === null ? [] : [role]))
    const base = {node, path: node.path, place, ancestors, roles, lead}
    if (node.table !== null) {
      const table = tables++
      for (const [row, cells] of [node.table.columns, ...node.table.rows].entries()) {
        for (const [column, text] of cells.entries()) passages.push({...base, text, folded: fold(text.value), titleEnd: 0, cell: {table, row: row - 1, column}})
      }
    } else if (node.style !== 'furniture') passages.push({...base, text: node.body, folded: fold(node.body.value), titleEnd: node.title?.value.length ?? 0, cell: null})
    walkAll(node.children, [...ancestors, node])
  }
  const walkAll = (siblings: readonly OutlineNode[], ancestors: readonly OutlineNode[]): void => {
    let lead: string | null = null
    for (const node of siblings) {
      if (node.style === 'paragraph') lead = node.body.value.endsWith(':') ? node.body.value : null
      else if (node.label !== null) lead = null
      walk(node, ancestors, node.style === 'paragraph' ? null : lead)
    }
  }
  walkAll(nodes, [])
  return passages
}

/** A stretch of a passage that a recogniser took for something. */
export interface Mention extends Span {
  readonly passage: Passage
}

/** What is rare stands first; the abbreviations are looked for behind it. */
const SENTENCE_END = /\.(?=\s+[\p{Lu}“"(-])(?<!(?<![\p{L}\p{N}])(?:\p{Lu}\.\p{Lu}|TP|TT|Tp|[PQHX]|TX|đ\/c|Đ\/c|PCT|VP|ThS|TS|BS|Th|St|Mr|No|tr|vv|v\.v)\.)|[;!?](?=\s)/gu

/** The sentences of a text: parted at `.`, `;`, `!`, `?` before a blank, abbreviations and numbers apart. */
export function sentencesOf(value: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of value.matchAll(SENTENCE_END)) {
    spans.push({start, end: match.index + 1})
    start = match.index + 1
  }
  if (value.slice(start).trim() !== '') spans.push({start, end: value.length})
  return spans.map((span) => ({start: span.start + value.slice(span.start, span.end).search(/\S|$/u), end: span.end}))
}
