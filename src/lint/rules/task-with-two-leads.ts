import {key} from '../../util/fold.ts'
import {PLAN_TYPES, shorten} from '../look/tasks.ts'
import type {Rule} from '../rule.ts'

/** All organs of a kind lead each for itself. */
const CLASS = /(?<![a-z])cac(?![a-z])|^(?:cap|so ban nganh)(?![a-z])/u

export const taskWithTwoLeads: Rule = {
  id: 'task-with-two-leads',
  severity: 'info',
  clause: 'custom',
  applies: {types: PLAN_TYPES},
  description: {en: 'One organ leads a task; the others join in.', vi: 'Mỗi nhiệm vụ chỉ có một cơ quan chủ trì, các cơ quan khác phối hợp.'},
  sentence: {en: '{names} are both to lead "{actual}"; name one, and let the others join in (phối hợp)', vi: '{names} cùng chủ trì "{actual}"; hãy chọn một cơ quan chủ trì, các cơ quan khác phối hợp'},
  help: {en: 'Write "Sở A chủ trì, phối hợp với Sở B …".', vi: 'Ghi "Sở A chủ trì, phối hợp với Sở B …".'},
  examples: {
    bad: [{shows: 'two departments that lead', change: [['1. Sở Tài nguyên và Môi trường\nChủ trì', '1. Dựng trạm\nSở Tài nguyên và Môi trường và Sở Xây dựng chủ trì']], marks: 'Sở Xây dựng'}],
    ok: [
      {shows: 'one leads, the other joins in', change: [['Chủ trì chọn nơi', 'Chủ trì, phối hợp với Sở Xây dựng chọn nơi']]},
      {shows: 'one department for each task'},
      {shows: 'a letter gives orders to many', base: 'letter', change: [['Sở Tài nguyên và Môi trường báo cáo', 'Sở Tài nguyên và Môi trường chủ trì, Sở Xây dựng chủ trì báo cáo']], elsewhere: true},
    ],
  },
  * check({document}) {
    const told = new Set<number>()
    for (const {assignees, text} of document.tasks) {
      const leads = assignees.filter(({role, agency}) => role === 'lead' && !CLASS.test(key(agency.name)))
      const [, second] = leads
      const names = [...new Set(leads.map(({agency}) => agency.name))]
      if (second === undefined || names.length < 2 || told.has(second.position.start.offset)) continue
      told.add(second.position.start.offset)
      yield {position: second.position, values: {names: names.join(', ')}, actual: shorten(text)}
    }
  },
}
