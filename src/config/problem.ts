import type {Language} from '../model/message.ts'
import {sentence} from '../util/messages.ts'

/** What is wrong with a config, and where in its file. */
export interface ConfigProblem {
  /** Of its sentence in `data/messages`. */
  readonly id: string
  readonly values: Readonly<Record<string, string | number>>
  /** 1-based. */
  readonly line: number
  readonly column: number
}

/** As a sentence, with its place in front. */
export function tellProblem({id, values, line, column}: ConfigProblem, path: string, language: Language): string {
  return `${path}:${line}:${column}: ${sentence(id, values, language)}`
}
