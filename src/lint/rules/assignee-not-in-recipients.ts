import {key} from '../../util/fold.ts'
import {PLAN_TYPES} from '../look/tasks.ts'
import type {Rule} from '../rule.ts'

/** Recipients that stand for many organs: `Các sở, ban, ngành`, `UBND các huyện`, `Như trên`. */
const CLASSES = /(?<![a-z])(?:cac|nhu|thanh vien|cac thanh vien|so ban nganh|so nganh)(?![a-z])/u

export const assigneeNotInRecipients: Rule = {
  id: 'assignee-not-in-recipients',
  severity: 'info',
  clause: 'custom',
  applies: {types: PLAN_TYPES},
  description: {en: 'Who leads a task gets the document: its name, or a class that it belongs to, stands under Nơi nhận.', vi: 'Cơ quan chủ trì nhiệm vụ có tên, hoặc thuộc nhóm có tên, trong Nơi nhận.'},
  sentence: {en: '"{actual}" leads a task but does not stand under Nơi nhận; add it', vi: '"{actual}" chủ trì nhiệm vụ nhưng không có trong Nơi nhận; hãy bổ sung'},
  help: {en: 'Add the organ, or a class like "Các sở, ban, ngành tỉnh".', vi: 'Bổ sung tên cơ quan, hoặc nhóm như "Các sở, ban, ngành tỉnh".'},
  examples: {
    bad: [{shows: 'a department that is not sent the plan', change: [['- Sở Tài nguyên và Môi trường;\n', '']], marks: 'Sở Tài nguyên và Môi trường'}],
    ok: [
      {shows: 'each department is sent the plan'},
      {shows: 'a class covers it', change: [['- Sở Tài nguyên và Môi trường;\n- Sở Tài chính;', '- Các sở, ban, ngành tỉnh;']]},
      {shows: 'a decision goes to those of its article', base: 'decision', elsewhere: true},
    ],
  },
  * check({document: {tasks, recipients, addressees, header}}) {
    const sent = [...recipients, ...addressees].map(({name}) => key(name))
    if (recipients.length === 0 || sent.some((name) => CLASSES.test(name))) return
    const told = new Set([key(header.issuer?.name ?? '')])
    for (const {agency: {name}, role, position} of tasks.flatMap(({assignees}) => assignees)) {
      const folded = key(name)
      if (role !== 'lead' || told.has(folded) || CLASSES.test(folded)) continue
      told.add(folded)
      if (!sent.some((each) => each.includes(folded) || folded.includes(each))) yield {position, actual: name}
    }
  },
}
