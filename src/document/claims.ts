import type {Line} from '../blocks/lines.ts'
import type {Closing} from '../closing/read.ts'
import type {Header} from '../header/read.ts'
import type {MappedText, Span} from '../model/mapped-text.ts'
import type {OutlineNode} from '../model/outline.ts'
import {identity, piecesOf} from '../util/mapped-text.ts'

/** All stretches of the clean text that some part of the result stands for. */
export function claimedSpans(header: Header, closing: Closing, outline: readonly OutlineNode[]): Span[] {
  const texts = [
    ...header.organs, ...header.addressees, header.code?.text, header.placeAndDate?.text, header.subject,
    ...closing.recipients.map(({name}) => name),
  ].filter((text): text is MappedText => text != null)
  const spans = [header.type?.span, header.status.draft, header.status.urgency?.span, header.status.secrecy?.span]
    .filter((span): span is Span => span != null)
  return [
    ...texts.flatMap(whole), ...spans, ...header.mottos, ...closing.signatures.flatMap(({pieces}) => pieces),
    ...outline.flatMap(spansOf),
  ]
}

function spansOf(node: OutlineNode): Span[] {
  if (node.table !== null) return [node.span]
  const own = [node.marker, node.body].filter((text): text is MappedText => text !== null)
  return [...own.flatMap(whole), ...node.children.flatMap(spansOf)]
}

function whole(text: MappedText): Span[] {
  return piecesOf(text, {start: 0, end: text.value.length})
}

/** The printed lines that no span touches. */
export function unclaimedLines(lines: readonly Line[], spans: readonly Span[]): Line[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let at = 0
  let reach = -1
  return lines.filter((line) => {
    while (at < sorted.length && (sorted[at]?.start ?? Infinity) < line.end) {
      reach = Math.max(reach, sorted[at]?.end ?? 0)
      at++
    }
    return line.kind !== 'blank' && reach <= line.start
  })
}

/** Adds the unclaimed lines to the top of the tree as page furniture, in document order; none lies inside a node. */
export function withLeftovers(outline: readonly OutlineNode[], lines: readonly Line[]): OutlineNode[] {
  const nodes = lines.map((line): OutlineNode => {
    const text = identity(line.value, line.start)
    return {
      style: 'furniture', marker: null, label: null, path: '', level: 0, body: text, title: null, text, role: null, table: null,
      confidence: 1, span: {start: line.start, end: line.end}, children: [],
    }
  })
  return nodes.reduce<OutlineNode[]>(insert, [...outline])
}

function insert(siblings: readonly OutlineNode[], leaf: OutlineNode): OutlineNode[] {
  const around = siblings.findIndex(({span}) => span.start <= leaf.span.start && leaf.span.end <= span.end)
  const holder = siblings[around]
  if (holder !== undefined) {
    return siblings.with(around, {...holder, children: insert(holder.children, {...leaf, path: holder.path, level: holder.level})})
  }
  const at = siblings.findIndex(({span}) => span.start > leaf.span.start)
  return at < 0 ? [...siblings, leaf] : [...siblings.slice(0, at), leaf, ...siblings.slice(at)]
}
