import type {MappedText, Span} from '../model/mapped-text.ts'
import type {OutlineNode, OutlineStyle} from '../model/outline.ts'
import {spanOf} from '../util/mapped-text.ts'
import {roleOf} from './roles.ts'
import {divideTitle} from './title.ts'
import {PART, type Unit} from './units.ts'

/** A node while its children are still being gathered. */
interface Draft {
  readonly unit: Unit
  readonly path: string
  readonly level: number
  readonly children: Draft[]
}

const BULLETS: readonly OutlineStyle[] = ['dash', 'plus', 'star', 'bullet']

/**
 * Nests units: numbered ones by their depth, bullets by the order in which their signs first appear under an item,
 * everything else under the innermost numbered item.
 *
 * @param closing - index of the first unit that closes the whole document and so stands at the top again
 */
export function buildTree(units: readonly Unit[], closing: number): OutlineNode[] {
  const root: Draft[] = []
  let open: Draft[] = []
  let bullets: Draft[] = []
  for (const [i, unit] of units.entries()) {
    if (i === closing) [open, bullets] = [[], []]
    if (opensPart(unit)) open = []
    if (unit.depth > 0) open = open.slice(0, (open[0]?.unit.depth === 0 ? 1 : 0) + unit.depth - 1)
    const parent = open.at(-1)
    if (unit.depth > 0 || opensPart(unit)) {
      const draft = draftOf(unit, parent)
      ;(parent?.children ?? root).push(draft)
      open.push(draft)
      bullets = []
      continue
    }
    if (unit.style === 'furniture') {
      ;(bullets.at(-1)?.children ?? parent?.children ?? root).push(draftOf(unit, parent))
      continue
    }
    bullets = BULLETS.includes(unit.style) ? bulletsAbove(bullets, unit) : []
    const holder = bullets.at(-1) ?? parent
    const draft = draftOf(unit, holder)
    ;(holder?.children ?? root).push(draft)
    if (BULLETS.includes(unit.style)) bullets.push(draft)
  }
  return root.map(finish)
}

/** An annex without a number, or an attached document: it holds what follows but counts in no path. */
function opensPart(unit: Unit): boolean {
  return unit.style === 'named' && unit.label === PART
}

function draftOf(unit: Unit, parent: Draft | undefined): Draft {
  const numbered = unit.depth > 0
  const above = parent?.path ?? ''
  const path = numbered && unit.label !== null ? (above === '' ? unit.label : `${above}/${unit.label}`) : above
  const draft: Draft = {unit, path, level: (parent?.level ?? 0) + (numbered ? 1 : 0), children: []}
  draft.children.push(...unit.inside.map((inside) => draftOf(inside, draft)))
  return draft
}

/** The open bullets under which one of this sign goes: those of other signs that opened before it. */
function bulletsAbove(open: readonly Draft[], unit: Unit): Draft[] {
  const same = open.findIndex((draft) => draft.unit.style === unit.style && draft.unit.marker?.value.charAt(0) === unit.marker?.value.charAt(0))
  return same < 0 ? [...open] : open.slice(0, same)
}

function finish(draft: Draft): OutlineNode {
  const {unit, path, level} = draft
  const children = draft.children.map(finish)
  const {title, text} = unit.style === 'paragraph' || unit.style === 'furniture' ? {title: null, text: unit.text} : unit.style === 'table' ? {title: null, text: null} : divideTitle(unit.text)
  return {
    style: unit.style, marker: unit.marker, label: unit.depth > 0 ? unit.label : null, path, level, body: unit.text, title, text,
    role: title !== null && unit.depth > 0 ? roleOf(title.value) : null,
    table: unit.table === null ? null : {columns: unit.table.columns, rows: unit.table.rows},
    confidence: unit.confidence, span: hull(unit, children), children,
  }
}

function hull(unit: Unit, children: readonly OutlineNode[]): Span {
  const own = unit.table === null ? [unit.marker, unit.text] : [...unit.table.columns, ...unit.table.rows.flat()]
  const spans = [
    ...own.filter((text): text is MappedText => text !== null && text.value !== '').map((text) => spanOf(text, {start: 0, end: text.value.length})),
    ...children.map(({span}) => span),
  ]
  return {
    start: spans.reduce((least, {start}) => Math.min(least, start), Infinity),
    end: spans.reduce((most, {end}) => Math.max(most, end), 0),
  }
}
