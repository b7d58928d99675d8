import type {AgencyMentions} from '../agencies/index.ts'
import type {Deadline} from '../deadlines/index.ts'
import type {Context} from '../extractor.ts'
import type {Passage} from '../passage.ts'
import {maskLists} from '../tasks/masked.ts'
import {markedRoles, rolesIn} from '../tasks/roles.ts'
import {isGivenTo, type Assignee, type Role, type Task} from '../tasks/task.ts'
import {cellOf, taskTables} from './columns.ts'
import {taskRows, type TaskRow} from './rows.ts'

/** Each row of a task table as a task, with its lead, partners, time and product. */
export function tableTasks({passages}: Context, deadlines: readonly Deadline[], agencies: AgencyMentions): Task[] {
  return taskTables(passages).flatMap((table) => taskRows(table)).flatMap((row) => taskOf(row, deadlines, agencies))
}

function taskOf({table, cells}: TaskRow, deadlines: readonly Deadline[], agencies: AgencyMentions): Task[] {
  const first = cells[0]
  const text = first && cellOf(table, first, 'task')
  if (first === undefined || text === undefined) return []
  const of = (role: 'lead' | 'coordinate' | 'due' | 'product'): Passage[] => cells.flatMap((row) => cellOf(table, row, role) ?? [])
  const due = new Set(of('due'))
  return [{
    passage: text, start: 0, end: text.text.value.length,
    assignees: [...of('lead').flatMap((cell) => namedIn(cell, 'lead', agencies)), ...of('coordinate').flatMap((cell) => namedIn(cell, 'coordinate', agencies))],
    deadlines: deadlines.filter(({passage}) => due.has(passage)),
    product: of('product').map((cell) => cell.text.value).join(' ') || null,
  }]
}

/** A body that needs no name of its own where a column asks who does something: `Ban Chỉ đạo`, `Tổ thư ký`. */
function ownBody(cell: Passage, role: Role): Assignee[] {
  const name = cell.text.value.trim()
  return OWN_BODY.test(cell.folded.trim()) && /^\p{Lu}/u.test(name) ? [{name, many: false, start: 0, end: cell.text.value.length, passage: cell, inherited: false, role}] : []
}

const OWN_BODY = /^(?!(?:ban|doan|to)(?: the| nganh| chuc)(?![a-z]))(?!.* lien quan)(?:ban|to|doi|hoi dong|bo phan|phong|khoa|tram|doan|cong doan|chi bo|nhom)\s[a-z ]{2,50}$/u

/** All organs of a cell; a label inside it (`Phối hợp: …`) tells the role of those behind it. */
function namedIn(cell: Passage, role: Role, agencies: AgencyMentions): Assignee[] {
  const {folded} = cell
  const lists = agencies.get(cell) ?? []
  if (lists.length === 0) return ownBody(cell, role)
  const given = rolesIn(maskLists(folded, {start: 0, end: folded.length}, lists), 'any', () => false)
  return lists.flatMap((list) => {
    const marks = markedRoles(folded, list)
    return list.agencies.flatMap((agency, i): Assignee[] => {
      const {name, many, start, end} = agency
      return isGivenTo(agency) ? [{name, many, start, end, passage: cell, inherited: false, role: marks[i] ?? (given.find((one) => one.list === list && one.role === 'coordinate') === undefined ? role : 'coordinate')}] : []
    })
  })
}
