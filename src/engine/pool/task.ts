import type {Language} from '../../model/message.ts'
import type {Failure} from '../failure.ts'
import type {Reading} from '../parse-input.ts'
import type {Summary} from './summary.ts'

/** A document on its way to a worker. */
export interface Candidate {
  readonly name: string
  readonly bytes: Uint8Array
}

/** How inputs are read and results written: what decides the bytes of a result. */
export interface Shape {
  /** One of the output formats. */
  readonly format: string
  readonly compact: boolean
  readonly gzip: boolean
  readonly language: Language
  /** Whether results tell the input's name; without it the same bytes give the same result whatever they are called. */
  readonly named: boolean
  readonly reading: Reading
}

/** What a worker gets at a time. */
export interface Task<S = Shape, C = Candidate> {
  readonly shape: S
  readonly candidates: readonly C[]
  /** Shared: the worker writes at which candidate it is, counted from 1. */
  readonly beat: Int32Array
}

/** A document that was parsed: the bytes to store and what the manifest says of it. */
export interface Parsed {
  readonly ok: true
  readonly bytes: Uint8Array
  /** Time it took, in seconds. */
  readonly seconds: number
  readonly summary: Summary
}

/** What came of a candidate. */
export type Outcome<T = Parsed> = T | {readonly ok: false; readonly failure: Failure}
