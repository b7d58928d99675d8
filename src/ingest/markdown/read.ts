import type {Nodes, Parents, PhrasingContent, RootContent} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Intake} from '../../model/intake.ts'
import type {MappedText} from '../../model/mapped-text.ts'
import {applyEdits, identity, joinTexts, sliceText} from '../../util/mapped-text.ts'
import {decode} from '../decode.ts'
import type {ReadOptions} from '../format.ts'
import {asPrinted, blocksOfHtml} from '../html/read.ts'
import {alignText} from '../layout/align.ts'
import {composeFlow, type FlowBlock} from '../layout/flow.ts'

/** Reads Markdown with GFM tables and front matter; positions point into the Markdown. */
export function readMarkdown(bytes: Uint8Array, {encoding}: ReadOptions): Intake {
  const decoded = decode(bytes, encoding)
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).parse(decoded.text)
  // Front matter in TOML is a node that the types do not know.
  const body = tree.children.filter(({type}) => (type as string) !== 'toml')
  const composed = composeFlow(blocksOfAll(body, decoded.text))
  return {text: decoded.text, encoding: decoded.encoding, messages: decoded.messages, ...asPrinted(composed)}
}

/** The blank line between two blocks. */
const GAP: FlowBlock = {kind: 'paragraph', text: identity(''), page: null}
/** What stands apart from its neighbours without a blank line too. */
const APART = new Set<RootContent['type']>(['heading', 'table', 'code', 'html', 'thematicBreak'])

function blocksOfAll(nodes: readonly RootContent[], source: string): FlowBlock[] {
  return nodes.flatMap((node, i) => {
    const before = nodes[i - 1]
    const blank = (before?.position?.end.line ?? Infinity) + 1 < (node.position?.start.line ?? 0)
    const apart = before !== undefined && (blank || APART.has(node.type) || APART.has(before.type))
    return [...apart ? [GAP] : [], ...blocksOf(node, source)]
  })
}

function blocksOf(node: RootContent, source: string): FlowBlock[] {
  switch (node.type) {
    case 'paragraph': case 'heading': return paragraphs(inlineText(node, source))
    case 'thematicBreak': return paragraphs(rawText(node, source))
    case 'code': return paragraphs(codeText(node, source))
    case 'html': return shifted(node, source)
    case 'list': case 'blockquote': case 'footnoteDefinition': return blocksOfAll(node.children, source)
    case 'listItem': {
      const [first, ...rest] = blocksOfAll(node.children, source)
      const marker = markerOf(node, source)
      if (first?.kind !== 'paragraph') return [...paragraphs(marker), ...(first === undefined ? [] : [first]), ...rest]
      return [{...first, text: joinTexts([marker, first.text], '')}, ...rest]
    }
    case 'table': return [{
      kind: 'table',
      rows: node.children.map((row) => row.children.map((cell) => ({blocks: paragraphs(inlineText(cell, source)), colspan: 1, goesOn: false}))),
    }]
    case 'yaml': case 'definition': return []
    default: return paragraphs(rawText(node, source))
  }
}

/** The printed signs before an item, its own number among them. */
function markerOf(item: Parents, source: string): MappedText {
  const start = item.position?.start.offset ?? 0
  const end = item.children[0]?.position?.start.offset ?? item.position?.end.offset ?? start
  const raw = source.slice(start, end)
  const marker = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s+\[[ x]\])?[ \t]*/iu.exec(raw)?.[0] ?? raw
  return identity(marker.replace(/[\t\n]/gu, ' '), start)
}

function inlineText(node: Parents, source: string): MappedText {
  const parts = node.children.flatMap((child) => inlineParts(child as PhrasingContent, source))
  return parts.length === 0 ? identity('', node.position?.start.offset ?? 0) : joinTexts(parts, '')
}

function inlineParts(node: PhrasingContent, source: string): MappedText[] {
  switch (node.type) {
    case 'text': case 'inlineCode': return [alignText(sliceOf(node, source), node.value, node.position?.start.offset ?? 0)].map((text) => (node.type === 'inlineCode' ? trimTicks(text, source) : text))
    case 'break': return [{value: '\n', at: [0], origin: [node.position?.start.offset ?? 0], length: [0]}]
    case 'html': return /^<br ?\/?>$/iu.test(node.value) ? [{value: '\n', at: [0], origin: [node.position?.start.offset ?? 0], length: [0]}] : []
    case 'image': case 'imageReference': return []
    case 'footnoteReference': return [rawText(node, source)]
    default: return 'children' in node ? node.children.flatMap((child) => inlineParts(child, source)) : []
  }
}

/** Code is aligned without its ticks. */
function trimTicks(text: MappedText, source: string): MappedText {
  const start = text.origin[0] ?? 0
  const raw = source.slice(start, start + (text.length[0] ?? 0))
  const at = raw.indexOf(text.value)
  return at < 0 || text.at.length > 1 ? text : identity(text.value, start + at)
}

function rawText(node: Nodes, source: string): MappedText {
  return identity(sliceOf(node, source), node.position?.start.offset ?? 0)
}

/** The lines of a code block without its fences: plans are often indented by hand, which Markdown takes for code. */
function codeText(node: Nodes, source: string): MappedText {
  const text = rawText(node, source)
  const fence = /^\s*(?:`{3}|~{3})[^\n]*\n?/u.exec(text.value)
  if (fence === null) return text
  const last = text.value.lastIndexOf('\n')
  const end = /^[ \t>]{0,40}(?:```|~~~)/u.test(text.value.slice(last + 1)) ? last : text.value.length
  return sliceText(text, fence[0].length, Math.max(fence[0].length, end))
}

/** HTML inside Markdown, its positions moved to where it stands. */
function shifted(node: Nodes, source: string): FlowBlock[] {
  const start = node.position?.start.offset ?? 0
  const move = (text: MappedText): MappedText => ({...text, origin: text.origin.map((offset) => offset + start)})
  const moved = (blocks: readonly FlowBlock[]): FlowBlock[] => blocks.map((block) => (block.kind === 'paragraph'
    ? {...block, text: move(block.text)}
    : {...block, rows: block.rows.map((row) => row.map((cell) => ({...cell, blocks: moved(cell.blocks)})))}))
  return moved(blocksOfHtml(sliceOf(node, source)))
}

/** One paragraph a printed line: whether a line goes on the one before is for the blocks to tell. */
function paragraphs(text: MappedText): FlowBlock[] {
  const blocks: FlowBlock[] = []
  let from = 0
  for (const line of text.value.split('\n')) {
    if (line.trim() !== '') blocks.push({kind: 'paragraph', text: withoutReturn(sliceText(text, from, from + line.length)), page: null})
    from += line.length + 1
  }
  return blocks
}

function withoutReturn(text: MappedText): MappedText {
  return text.value.endsWith('\r') ? applyEdits(text, [{start: text.value.length - 1, end: text.value.length, value: ''}]) : text
}

function sliceOf(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}
