import {expect, test} from 'vitest'
import {DOCUMENT, at} from './document.ts'

test('tasks: who leads, who helps, who is simply told to', () => {
  expect(DOCUMENT.tasks.map(({path, assignees}) => [path, assignees.map(({agency, role, inherited, position}) => [agency.name, role, inherited, at(position)])])).toEqual([
    ['II/1', [['Sở Nông nghiệp và Phát triển nông thôn', 'lead', false, 'Sở Nông nghiệp và Phát triển nông thôn'], ['Sở Tài chính', 'coordinate', false, 'Sở Tài chính']]],
    ['II/2', [['Công an tỉnh', 'assigned', false, 'Công an tỉnh']]],
  ])
})

test('a task has the deadline that its sentence prints', () => {
  const [task] = DOCUMENT.tasks
  expect(DOCUMENT.deadlines.filter(({id}) => task?.deadlines.includes(id)).map(({end, taskId}) => [end, taskId])).toEqual([['2021-06-30', task?.id]])
})
