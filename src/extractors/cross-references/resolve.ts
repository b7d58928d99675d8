import type {OutlineNode} from '../../model/outline.ts'
import {fold} from '../../util/fold.ts'
import {groupBy} from '../../util/group-by.ts'
import type {Passage} from '../passage.ts'
import type {Pointer, Step} from './find.ts'

/** Styles that a word for a unit may stand for. */
const STYLES: Readonly<Record<string, ReadonlySet<OutlineNode['style']>>> = {
  phan: new Set(['part', 'roman', 'upper']), chuong: new Set(['chapter']), dieu: new Set(['article']), khoan: new Set(['decimal', 'paren']), 'phu luc': new Set(['appendix']), bieu: new Set(['appendix']), 'bieu mau': new Set(['appendix']),
  diem: new Set(['lower', 'decimal', 'paren']), tiet: new Set(['lower', 'decimal', 'paren']), muc: new Set(['section', 'roman', 'upper', 'decimal', 'lower']), 'tieu muc': new Set(['section', 'decimal', 'lower']), 'tieu de an': new Set(['decimal', 'named']),
}

/** Numbered nodes of a document by the last step of their path, folded. */
export type NodesByLabel = ReadonlyMap<string, readonly OutlineNode[]>

/** Numbered nodes under each label; `Điều 3` stands under `3`. */
export function labelled(passages: readonly Passage[]): NodesByLabel {
  const nodes = new Set(passages.flatMap(({node, ancestors}) => [...ancestors, node]))
  return groupBy([...nodes].filter(({label}) => label !== null), ({label}) => bare(label ?? ''))
}

/**
 * The path of the node at which a pointer points; null where it leads nowhere. Where several fit, the one nearest to
 * the pointer's own place is meant: `khoản 1` inside Điều 5 is that of Điều 5.
 */
export function resolve({steps, passage}: Pointer, nodes: NodesByLabel): string | null {
  const around = [...passage.ancestors, passage.node].filter(({label}) => label !== null)
  const [innermost, ...outer] = steps
  if (innermost === undefined) return null
  if (innermost.label === null) return around.findLast((node) => fits(node, innermost))?.path ?? null
  const found = (nodes.get(bare(innermost.label)) ?? []).filter((node) => fits(node, innermost) && outer.every((step) => isUnder(node, step, around, nodes)))
  return found.sort((a, b) => shared(b.path, passage.path) - shared(a.path, passage.path) || a.level - b.level)[0]?.path ?? null
}

function fits(node: OutlineNode, {kind, label}: Step): boolean {
  return STYLES[kind]?.has(node.style) === true && (label === null || bare(node.label ?? '') === bare(label))
}

/** The node stands below one that a step names. */
function isUnder(node: OutlineNode, step: Step, around: readonly OutlineNode[], nodes: NodesByLabel): boolean {
  const owners = step.label === null ? around : nodes.get(bare(step.label)) ?? []
  return owners.some((owner) => fits(owner, step) && node.path.startsWith(`${owner.path}/`))
}

/** How many steps two paths share from the top. */
function shared(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')]
  const at = left.findIndex((step, i) => step !== right[i])
  return at < 0 ? left.length : at
}

/** A label without its word and marks: `Điều 3` and `3)` are `3`. `đ` is no `d`. */
function bare(label: string): string {
  return fold(label.replace(/đ/giu, 'dd')).replace(/^(?:phan|chuong|tieu muc|muc|ddieu|dieu|phu luc|bieu mau|bieu)\s(?:so\s)?/u, '').replace(/[^a-z\d.]/gu, '').replace(/\.$/u, '')
}
