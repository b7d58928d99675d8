import type {Facts} from '../extractors/extractor.ts'
import type {Deadline} from '../extractors/deadlines/index.ts'
import type {Passage} from '../extractors/passage.ts'
import type {Target} from '../extractors/targets/target.ts'
import type {Task} from '../extractors/tasks/task.ts'
import {groupBy} from '../util/group-by.ts'

/** What belongs to what, by ids; each list is as long as the facts it speaks of. */
export interface Links {
  readonly ofTask: readonly {readonly id: string; readonly deadlines: string[]; readonly targets: string[]; readonly references: string[]}[]
  /** The task that each deadline bounds. */
  readonly taskOf: readonly (string | null)[]
  /** The target that each deadline bounds. */
  readonly targetOf: readonly (string | null)[]
}

/** Ties deadlines, targets and references to the task in whose text they stand, and deadlines to the targets they bound. */
export function linkFacts({tasks, targets, deadlines, references}: Facts): Links {
  const targetsBy = groupBy(targets.map((target, i) => ({...target, id: `t${i + 1}`})), ({passage}) => passage)
  const mentionsBy = groupBy(references.flatMap(({mentions}, i) => mentions.map(({passage, start, end}) => ({passage, start, end, id: `r${i + 1}`}))), ({passage}) => passage)
  const deadlineIds = new Map(deadlines.map((deadline, i) => [deadline, `d${i + 1}`]))
  const counts = new Map<string, number>()
  const taskOf = new Map<Deadline, string>()
  const ownerOf = ownersOf(tasks, deadlines)
  const ofTask = tasks.map((task) => {
    const {passage, start, end} = task
    const own = [...task.deadlines, ...ownerOf.get(task) ?? []]
    const count = (counts.get(passage.path) ?? 0) + 1
    counts.set(passage.path, count)
    const id = `${passage.path.replaceAll('/', '.')}-${count}`
    for (const deadline of own) if (!taskOf.has(deadline)) taskOf.set(deadline, id)
    const inside = (mention: {readonly start: number; readonly end: number}): boolean => mention.start >= start && mention.end <= end
    return {
      id, deadlines: own.flatMap((deadline) => deadlineIds.get(deadline) ?? []),
      targets: (targetsBy.get(passage) ?? []).filter(inside).map((target) => target.id),
      references: [...new Set((mentionsBy.get(passage) ?? []).filter(inside).map((mention) => mention.id))],
    }
  })
  return {ofTask, taskOf: deadlines.map((deadline) => taskOf.get(deadline) ?? null), targetOf: deadlines.map((deadline) => boundBy(deadline, targetsBy))}
}

/** Deadlines in a sentence that names nobody belong to the task told before it in the same passage. */
function ownersOf(tasks: readonly Task[], deadlines: readonly Deadline[]): ReadonlyMap<Task | undefined, readonly Deadline[]> {
  const owned = new Set(tasks.flatMap((task) => task.deadlines))
  const byPassage = groupBy(tasks, ({passage}) => passage)
  const taskBefore = ({passage, start: at}: Deadline): Task | undefined => byPassage.get(passage)?.findLast(({start}) => start <= at)
  return groupBy(deadlines.filter((deadline) => !owned.has(deadline)), taskBefore)
}

/** The nearest target of the same passage whose bound is this deadline. */
function boundBy({passage, start, time}: Deadline, targets: ReadonlyMap<Passage, readonly (Target & {readonly id: string})[]>): string | null {
  const bound = (targets.get(passage) ?? []).filter(({kind, due, rrule}) => kind === 'target' && (due !== null && due === time.to || rrule !== null && rrule === time.rrule))
  return bound.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0]?.id ?? null
}
