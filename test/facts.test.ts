import {describe, expect, test} from 'vitest'
import {parse, validate, type PlanDocument} from '../src/index.ts'
import {ABSENT, corpus} from './support/corpus.ts'
import {TEXTS} from './support/fixtures.ts'
import {wrongFacts} from './support/wrong-facts.ts'
import {facts, written} from './extractors/body.ts'

const BODY = '1. Sở Tài chính chủ trì, hoàn thành 95% dự toán trước ngày 15/11/2019 theo Nghị định số 156/2018/NĐ-CP; hằng năm báo cáo như mục 2 Kế hoạch này.\n2. Trồng 5% rừng ven biển.'

describe('the check itself', () => {
  const read = facts(BODY)
  const spoilt = (change: (copy: PlanDocument) => void): string[] => {
    const copy = structuredClone(read)
    change(copy)
    return wrongFacts(written(BODY), copy)
  }

  test('passes what is right', () => {
    expect([read.targets.length, read.tasks.length, read.deadlines.length, read.references.length, read.crossReferences.length]).toEqual([2, 1, 2, 1, 1])
    expect(wrongFacts(written(BODY), read)).toEqual([])
  })

  test.each<[string, string, (copy: PlanDocument) => void]>([
    ['a percentage in no target', 'is in 0 targets', ({targets}) => { targets.pop() }],
    ['a percentage in two', 'is in 2 targets', ({targets}) => { targets.push(...structuredClone(targets.slice(0, 1)).map((target) => ({...target, id: 't9'}))) }],
    ['a wrong stretch', 'is printed as', ({deadlines: [deadline]}) => { if (deadline) deadline.text = 'trước ngày 16/11/2019' }],
    ['an id twice', 't1 is there twice', ({targets}) => { for (const target of targets) target.id = 't1' }],
    ['a task that is not there', 'points at task X', ({deadlines: [deadline]}) => { if (deadline) deadline.taskId = 'X' }],
    ['an organ that is not there', 'points at agency X', ({tasks: [task]}) => { if (task?.assignees[0]) task.assignees[0].agency.id = 'X' }],
    ['a reference that is not there', 'points at reference X', ({tasks: [task]}) => { task?.references.push('X') }],
    ['a place that is not there', 'leads to I/9', ({crossReferences: [pointer]}) => { if (pointer) pointer.target = 'I/9' }],
    ['no day', '2019-02-30 is no day', ({deadlines: [deadline]}) => { if (deadline) deadline.end = '2019-02-30' }],
    ['no recurrence', 'FREQ=SOMETIMES is no recurrence', ({deadlines: [deadline]}) => { if (deadline) deadline.rrule = 'FREQ=SOMETIMES' }],
    ['a recurrence that never comes', 'is no recurrence', ({deadlines: [deadline]}) => { if (deadline) deadline.rrule = 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }],
  ])('tells of %s', (_what, sentence, change) => {
    expect(spoilt(change).join('\n')).toContain(sentence)
  })
})

describe('fixtures', () => {
  test.each(TEXTS.map(({name, text}) => [name, text] as const))('%s', (_name, text) => {
    const document = parse(text)
    expect(validate(document)).toBeNull()
    expect(wrongFacts(text, document)).toEqual([])
  })
})

describe(ABSENT ?? 'real documents', () => {
  test.skipIf(ABSENT !== null)('every percentage is a target once, every id leads somewhere, every time can be', () => {
    const documents = corpus('dev', 'wild')
    expect(documents.length).toBeGreaterThan(50)
    const wrong = documents.flatMap(({name, text}) => {
      const document = parse(text)
      return [validate(document), ...wrongFacts(text, document)].filter((sentence) => sentence !== null).map((sentence) => `${name}: ${sentence}`)
    })
    expect(wrong).toEqual([])
  }, 120_000)
})
