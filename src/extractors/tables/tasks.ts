import type {AgencyMentions} from '../agencies/index.ts'
import type {AgencyList} from '../agencies/list.ts'
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

/** A body or an office that needs no name of its own where a column asks who does something: `Ban Chỉ đạo`, `Hiệu trưởng`. */
const OWN = new RegExp([
  '^(?!(?:ban|doan|to)(?: the| nganh| chuc)(?![a-z]))(?!.* lien quan)(?:ban|to|doi|hoi dong|bo phan|phong|khoa|tram|doan|cong doan|chi bo|nhom)\\s[a-z ]{2,50}$',
  '^(?:pho )?(?:hieu truong|giam doc|chu tich|bi thu|(?:to|tram|doi|cum) truong|truong (?:phong|khoa|ban|tram|doan)|chu nhiem)(?: thuong truc| phu trach [a-z ]{2,40}| chuyen mon)?$',
  '^(?:giao vien|nhan vien|ke toan|van thu|thu quy|tong phu trach)(?: [a-z ]{2,40})?$',
].join('|'), 'u')

/** Items of a cell, apart from those in which an organ is read, that are such a body or office. */
function ownBodies(cell: Passage, role: Role, lists: readonly AgencyList[]): Assignee[] {
  return Array.from(cell.folded.matchAll(/[^,;]+/gu)).flatMap(({0: item, index}) => {
    const start = index + item.length - item.trimStart().length
    const end = index + item.trimEnd().length
    const name = cell.text.value.slice(start, end)
    const isRead = lists.some((list) => list.start < end && list.end > start)
    return !isRead && OWN.test(item.trim()) && /^\p{Lu}/u.test(name) ? [{name, many: false, start, end, passage: cell, inherited: false, role}] : []
  })
}

/** All organs of a cell; a label inside it (`Phối hợp: …`) tells the role of those behind it. */
function namedIn(cell: Passage, role: Role, agencies: AgencyMentions): Assignee[] {
  const {folded} = cell
  const lists = agencies.get(cell) ?? []
  const given = rolesIn(maskLists(folded, {start: 0, end: folded.length}, lists), 'any', () => false)
  const read = lists.flatMap((list) => {
    const marks = markedRoles(folded, list)
    return list.agencies.flatMap((agency, i): Assignee[] => {
      const {name, many, start, end} = agency
      return isGivenTo(agency) ? [{name, many, start, end, passage: cell, inherited: false, role: marks[i] ?? (given.find((one) => one.list === list && one.role === 'coordinate') === undefined ? role : 'coordinate')}] : []
    })
  })
  return [...read, ...ownBodies(cell, role, lists)].sort((a, b) => a.start - b.start)
}
