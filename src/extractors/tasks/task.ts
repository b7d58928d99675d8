import {DEPUTIES_OF} from '../../data/organ-heads.ts'
import type {Deadline} from '../deadlines/index.ts'
import type {Passage} from '../passage.ts'
import type {Span} from '../../model/mapped-text.ts'

/** Leads, is given work, or joins in (GOLD, assignments: role). */
export type Role = 'lead' | 'assigned' | 'coordinate'

/** An organ that a task is given to. */
export interface Assignee extends Span {
  /** In full, as printed apart from what a list shares. */
  readonly name: string
  readonly many: boolean
  readonly role: Role
  /** Where it is printed; `start` and `end` count in its text. */
  readonly passage: Passage
  /** Named by a heading above, not by the task itself. */
  readonly inherited: boolean
}

/** The smallest unit of work given to somebody. */
export interface Task extends Span {
  readonly passage: Passage
  readonly assignees: readonly Assignee[]
  /** What bounds it in time. */
  readonly deadlines: readonly Deadline[]
  /** The output that a task table asks for. */
  readonly product: string | null
}

/**
 * Whether a name is one that work is given to: not those who are nobody in particular, nor persons, as the deputies of an organ's
 * head are (GOLD, decided cases). A deputy told by a field alone is whoever has it.
 */
export function isGivenTo({name, vague}: {readonly name: string; readonly vague: boolean}): boolean {
  return !vague && (!/^phó\s/iu.test(name) || FIELD_DEPUTY.test(name))
}

const FIELD_DEPUTY = new RegExp(`^[Pp]hó (?:${DEPUTIES_OF.map((head) => `[${head.charAt(0).toUpperCase()}${head.charAt(0)}]${head.slice(1)}`).join('|')}) \\p{Ll}`, 'u')

const RANK: Readonly<Record<Role, number>> = {lead: 3, assigned: 2, coordinate: 1}

/** The stronger of two roles (GOLD: lead over assigned over coordinate). */
export function stronger(a: Role, b: Role): Role {
  return RANK[a] >= RANK[b] ? a : b
}
