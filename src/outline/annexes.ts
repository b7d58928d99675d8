import type {Block} from '../blocks/blocks.ts'
import {readTypeLine} from '../header/type-line.ts'
import {foldBlanks, joinTexts} from '../util/mapped-text.ts'
import {isCapitals} from '../util/capitals.ts'
import {PART, type Unit} from './units.ts'

/** An annex without a number, or a form: what opens a part behind the signature; folded. */
const BARE = /^[^a-z0-9]{0,3}(?:phu luc|danh sach|(?:bieu|mau)(?: mau)?(?: so)? ?[\divx.]{1,5}[a-e]?)[^a-z0-9]*(?:$|[:.-])/u

const NUMBERED = /^[^a-z0-9]{0,3}phu luc (?:so )?(?:\d|[ivx]{1,5}(?![a-z])|[a-h](?![a-z]))/u
const ITEM = /^(?:[ivx]{1,5}|\d{1,2})[.)-]\s/u

/**
 * Indexes of the blocks at which a part behind the signature begins: there all lists end. A type line right under
 * the number of an annex is that annex's title.
 */
export function findParts(blocks: readonly Block[], from: number): number[] {
  const parts: number[] = []
  let titled = false
  for (const [i, block] of blocks.entries()) {
    if (i < from || block.kind !== 'line') continue
    const {value, folded} = block.line
    if (NUMBERED.test(folded) || /^[^a-z0-9]{0,3}(?:chuong|muc|phan) /u.test(folded)) titled = true
    else if (BARE.test(folded)) {
      parts.push(i)
      titled = true
    } else if (ITEM.test(folded)) titled = false
    else if (!titled && isCapitals(value) && readTypeLine(value) !== null) parts.push(i)
  }
  return parts
}

/** The blocks of the parts that are lists of names: their numbers count rows, not items. */
export function findLists(blocks: readonly Block[], parts: readonly number[]): Set<number> {
  const rows = new Set<number>()
  for (const [n, start] of parts.entries()) {
    const head = blocks[start]
    if (head?.kind !== 'line' || !/^[^a-z0-9]{0,3}danh sach/u.test(head.line.folded)) continue
    for (let i = start; i < (parts[n + 1] ?? blocks.length); i++) rows.add(i)
  }
  return rows
}

/** Units that begin a part become its heading; headings of parts and chapters take in their title lines. */
export function markParts(units: readonly Unit[], parts: readonly number[]): Unit[] {
  const at = new Set(parts)
  const marked = units.map((unit): Unit => (at.has(unit.block) && unit.depth === 0 && unit.style !== 'furniture' ? {...unit, style: 'named', label: PART} : unit))
  const out: Unit[] = []
  for (const unit of marked) {
    const head = out.at(-1)
    if (head !== undefined && unit.style === 'paragraph' && takesTitle(head, unit)) out[out.length - 1] = {...head, text: foldBlanks(joinTexts([head.text, unit.text].filter(({value}) => value !== ''))), inside: [...head.inside, ...unit.inside]}
    else out.push(unit)
  }
  return out
}

const HEADED = new Set(['part', 'appendix', 'chapter', 'section', 'named'])

function takesTitle(head: Unit, unit: Unit): boolean {
  if (!HEADED.has(head.style) || (head.style === 'named' && head.label !== PART)) return false
  const {value} = unit.text
  if (value.startsWith('(') || /[.;:]$/u.test(value) || value.split(/\s+/u).length > 60) return false
  return head.text.value === '' || isCapitals(value) && isCapitals(head.text.value)
}
