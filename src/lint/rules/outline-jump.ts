import type {OutlineNode} from '../../model/document.generated.ts'
import {nodesOf} from '../look/outline.ts'
import {romanValue} from '../../outline/numbering.ts'
import type {Rule, Told} from '../rule.ts'

export const outlineJump: Rule = {
  id: 'outline-jump',
  severity: 'warning',
  clause: 'custom',
  description: {en: 'A number of several steps stands below the number that it continues: 2.1 below 2, 2.1.1 below 2.1.', vi: 'Số nhiều cấp nằm dưới mục tương ứng: 2.1 dưới 2, 2.1.1 dưới 2.1.'},
  sentence: {en: 'Item {actual} stands below item {parent}; expected {wanted}', vi: 'Mục {actual} nằm dưới mục {parent}; phải là {wanted}'},
  help: {en: 'Renumber the item after the one that it belongs to, or restore the heading in between.', vi: 'Đánh số lại theo mục cha, hoặc bổ sung đề mục ở giữa.'},
  examples: {
    bad: [{shows: 'item 3.1 below item 2', change: [['Mỗi trạm có một người trông coi.', '3.1. Mỗi trạm có một người trông coi.\n3.2. Có sổ theo dõi.']], marks: '3.1.'}],
    ok: [
      {shows: 'items 2.1 and 2.2 below item 2', change: [['Mỗi trạm có một người trông coi.', '2.1. Mỗi trạm có một người trông coi.\n2.2. Có sổ theo dõi.']]},
      {shows: 'numbers of one step'},
      {shows: 'a Party document with steps', base: 'party', change: [['Không làm hình thức.', '2.1- Không làm hình thức.\n2.2- Bàn việc thiết thực.']], elsewhere: true},
    ],
  },
  * check({document}) {
    yield* tellJumps(document.outline, null)
    for (const parent of nodesOf(document)) yield* tellJumps(parent.children, parent)
  },
}

/** Tells of the first of each run of stepped numbers that continues neither its parent nor the item before it. */
function* tellJumps(nodes: readonly OutlineNode[], parent: OutlineNode | null): Iterable<Told> {
  let before = parent
  let last: string | null = null
  for (const node of nodes) {
    if (node.style !== 'decimal' || node.number === null) continue
    const prefix = node.number.includes('.') ? node.number.slice(0, node.number.lastIndexOf('.')) : null
    if (prefix === null) before = node
    else if (prefix !== last && before !== null && !continues(prefix, before) && (parent === null || !continues(prefix, parent))) {
      const wanted = `${before.number ?? ''}.1`
      yield {position: node.markerPosition ?? node.position, values: {parent: before.number ?? '', wanted}, actual: node.number, expected: [wanted]}
    }
    last = prefix
  }
}

/** `2.1` continues the items 2 and 2., and the section II. */
function continues(prefix: string, {style, number}: OutlineNode): boolean {
  if (number === null || style !== 'decimal' && style !== 'roman') return true
  return number === prefix || number.startsWith(`${prefix}.`) || style === 'roman' && romanValue(number) === Number(prefix)
}
