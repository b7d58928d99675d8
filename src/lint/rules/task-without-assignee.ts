import {TASK_VERBS} from '../../data/task-verbs.ts'
import {key} from '../../util/fold.ts'
import {PLAN_TYPES, shorten} from '../look/tasks.ts'
import type {Rule} from '../rule.ts'

const VERBS = new RegExp(`^(?:${TASK_VERBS.join('|')})(?![a-z])`, 'u')

export const taskWithoutAssignee: Rule = {
  id: 'task-without-assignee',
  severity: 'warning',
  clause: 'custom',
  applies: {types: PLAN_TYPES, needs: 'header'},
  description: {en: 'Somebody is named for every task of a plan.', vi: 'Mỗi nhiệm vụ trong kế hoạch đều có cơ quan thực hiện.'},
  sentence: {en: 'Nobody is named for "{actual}"; say which organ does it', vi: 'Chưa giao cơ quan nào thực hiện "{actual}"; hãy ghi rõ cơ quan chủ trì'},
  help: {en: 'Name the organ in the task, or put the task under the heading of the organ.', vi: 'Ghi cơ quan trong nội dung nhiệm vụ, hoặc đưa nhiệm vụ vào đề mục của cơ quan đó.'},
  examples: {
    bad: [{shows: 'a task behind those of the departments', change: [['Thẩm định dự toán, hoàn thành trước ngày 15/5/2023.\n', 'Thẩm định dự toán, hoàn thành trước ngày 15/5/2023.\n3. Kiểm tra trạm đo mưa, hoàn thành trước ngày 15/6/2023.\n']], marks: '3. Kiểm tra trạm đo mưa, hoàn thành trước ngày 15/6/2023.'}],
    ok: [
      {shows: 'each task under its department'},
      {shows: 'the task names its department', change: [['Thẩm định dự toán, hoàn thành trước ngày 15/5/2023.\n', 'Thẩm định dự toán, hoàn thành trước ngày 15/5/2023.\n3. Văn phòng Ủy ban nhân dân tỉnh kiểm tra trạm đo mưa.\n']]},
      {shows: 'a report tells what was done', change: [['KẾ HOẠCH\nDựng', 'BÁO CÁO\nDựng'], ['87/KH', '87/BC'], ['2. Sở Tài chính\nThẩm', '2. Thẩm']], elsewhere: true},
    ],
  },
  * check({document}) {
    for (const {row, assignees, text, position} of document.tasks) {
      if (row !== undefined && assignees.length === 0) yield {position, actual: shorten(text)}
    }
    const given = document.tasks.map(({path}) => path)
    for (const {children, role} of document.outline) {
      if (role !== 'implementation' && role !== 'assignment') continue
      for (const {path, number, text, position, children: below} of children) {
        if (number === null || text === null || below.length > 0 || !VERBS.test(key(text)) || given.includes(path)) continue
        yield {position, actual: shorten(text)}
      }
    }
  },
}
