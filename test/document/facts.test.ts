import {describe, expect, test} from 'vitest'
import {facts} from '../extractors/body.ts'

describe('who is who', () => {
  test('the issuer stands first; spellings of an organ are one entry with all its mentions', () => {
    const {agencies, header} = facts('1. Sở Tài chính cấp cây giống.\n2. Sở Tài chính báo cáo Ủy ban nhân dân tỉnh.')
    expect(agencies[0]).toMatchObject({id: header.issuer?.id, name: 'Ủy ban nhân dân tỉnh', class: false, level: 'province'})
    const finance = agencies.filter(({name}) => name.includes('Tài chính'))
    expect(finance.map(({mentions}) => mentions.length)).toEqual([2])
  })

  test('an assignee has the id of its entry', () => {
    const {agencies, tasks} = facts('1. Sở Tài chính chủ trì cấp cây giống.')
    expect(agencies.map(({id}) => id)).toContain(tasks[0]?.assignees[0]?.agency.id)
  })
})

describe('what belongs to what', () => {
  const read = facts('1. Sở Tài chính chủ trì cấp cây giống theo Quyết định số 5/QĐ-TTg ngày 1/2/2018, hoàn thành trước ngày 30/6/2019.\n2. Công an tỉnh bảo vệ rừng. Hoàn thành trước ngày 31/7/2019.\n3. Đến hết năm 2020, 90% số xã ven biển có đội trồng cây.')

  test('a task has an id from its path, and the deadlines and references of its text', () => {
    const [first] = read.tasks
    expect([first?.id, first?.deadlines, first?.references]).toEqual(['I.1-1', ['d1'], ['r1']])
    expect(read.deadlines[0]).toMatchObject({id: 'd1', end: '2019-06-30', taskId: 'I.1-1', targetId: null})
  })

  test('a deadline in a sentence that names nobody is that of the task before it', () => {
    expect(read.deadlines[1]).toMatchObject({end: '2019-07-31', taskId: 'I.2-1'})
    expect(read.tasks[1]?.deadlines).toEqual(['d2'])
  })

  test('a deadline that bounds a target says so', () => {
    expect(read.targets.map(({id, due}) => [id, due])).toEqual([['t1', '2020-12-31']])
    expect(read.deadlines.filter(({targetId}) => targetId === 't1').map(({taskId}) => taskId)).toEqual([null])
  })

  test('a year that is not printed lowers the confidence and is told', () => {
    const {deadlines} = facts('1. Sở Tài chính cấp cây giống, hoàn thành trước ngày 30/6.')
    expect(deadlines.map(({end, confidence, evidence}) => [end, confidence, evidence?.length])).toEqual([['2019-06-30', 0.8, 1]])
  })

  test('no facts, no links', () => {
    const none = facts('Trồng tre.')
    expect([none.tasks, none.deadlines, none.targets, none.references, none.crossReferences]).toEqual([[], [], [], [], []])
  })
})
