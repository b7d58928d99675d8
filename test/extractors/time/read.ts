import {expect} from 'vitest'
import type {TimeExpression} from '../../../src/extractors/time/expression.ts'
import {findTimes} from '../../../src/extractors/time/find.ts'
import {fold} from '../../../src/util/fold.ts'

/** What is read of the only expression of a text, for a document of 2019. */
export function only(text: string): TimeExpression & {readonly text: string} {
  const found = findTimes(fold(text), 2019)
  expect(found, text).toHaveLength(1)
  const [time] = found
  if (time === undefined) throw new Error(`no time is read in "${text}"`)
  return {...time, text: text.slice(time.start, time.end)}
}

/** All recurrences of a text with what is printed. */
export function rules(text: string): [string, string | null][] {
  return findTimes(fold(text), 2019).map(({start, end, rrule}) => [text.slice(start, end), rrule])
}
