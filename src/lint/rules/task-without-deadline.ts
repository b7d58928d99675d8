import {PLAN_TYPES, shorten} from '../look/tasks.ts'
import type {Rule} from '../rule.ts'

export const taskWithoutDeadline: Rule = {
  id: 'task-without-deadline',
  severity: 'info',
  clause: 'custom',
  applies: {types: PLAN_TYPES},
  description: {en: 'Every task of a plan says by when it is to be done.', vi: 'Mỗi nhiệm vụ trong kế hoạch đều có thời hạn.'},
  sentence: {en: '"{actual}" has no deadline; say by when it is to be done', vi: '"{actual}" chưa có thời hạn; hãy ghi thời hạn hoàn thành'},
  help: {en: 'Write "hoàn thành trước ngày …", or how often the task comes back.', vi: 'Ghi "hoàn thành trước ngày …", hoặc định kỳ thực hiện.'},
  examples: {
    bad: [{shows: 'a task without a day', change: [['Thẩm định dự toán, hoàn thành trước ngày 15/5/2023.', 'Thẩm định dự toán.']], marks: 'Thẩm định dự toán.'}],
    ok: [{shows: 'a day for each task'}, {shows: 'a task that comes back', change: [['hoàn thành trước ngày 15/5/2023', 'báo cáo hằng quý']]}, {shows: 'a letter', base: 'letter', elsewhere: true}],
  },
  * check({document}) {
    const bound = new Set(document.deadlines.map(({taskId}) => taskId))
    const paths = new Set(document.deadlines.map(({path}) => path))
    for (const {id, path, text, assignees, deadlines, position} of document.tasks) {
      // The heading of an organ is no work by itself.
      const isHeading = assignees.every(({inherited, position: {end}}) => !inherited && position.end.offset - end.offset < 3)
      if (!isHeading && deadlines.length === 0 && !bound.has(id) && !paths.has(path)) yield {position, actual: shorten(text)}
    }
  },
}
