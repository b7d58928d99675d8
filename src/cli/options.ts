import {availableParallelism} from 'node:os'
import type {Reading} from '../engine/parse-input.ts'
import {UsageError} from '../engine/usage-error.ts'

/**
 * A number that was given for an option.
 *
 * @throws UsageError where it is none, or less than the least
 */
export function numberOption(option: string, value: string, least: number): number {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number) || number < least) throw new UsageError('batch.bad-number', {option, value, expected: `a number from ${least}`})
  return number
}

/** A whole number from 1; as many as there are processors where none was given. */
export function countOption(option: string, value: string | undefined): number {
  return value === undefined ? availableParallelism() : Math.floor(numberOption(option, value, 1))
}

/** A size as `500M` in bytes. */
export function sizeOption(option: string, value: string): number {
  const read = /^(\d+)([kmg]?)b?$/iu.exec(value)
  if (read === null || Number(read[1]) === 0) throw new UsageError('batch.bad-number', {option, value, expected: 'a size as 500M or 2G'})
  return Number(read[1]) * ({k: 1e3, m: 1e6, g: 1e9}[read[2]?.toLowerCase() ?? ''] ?? 1)
}

/**
 * The address of the queue: the option, or PLAN_PARSE_QUEUE, so that a password need not stand on the command line.
 *
 * @throws UsageError where there is none
 */
export function queueUrl(option: string | undefined): string {
  const url = option ?? process.env['PLAN_PARSE_QUEUE']
  if (url === undefined || !/^postgres(?:ql)?:\/\//u.test(url)) throw new UsageError('batch.no-queue-url')
  return url
}

/** How inputs are to be read, without the options that were not given. */
export function readingOptions({inputFormat, encoding, ocr}: Reading): Reading {
  return {...(inputFormat === undefined ? {} : {inputFormat}), ...(encoding === undefined ? {} : {encoding}), ...(ocr === undefined ? {} : {ocr})}
}
