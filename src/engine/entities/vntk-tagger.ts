import {Worker} from 'node:worker_threads'
import type {TaggedWord, Tagger} from '../../entities/tagger.ts'
import {workerUrl} from '../worker-url.ts'
import {isVntkInstalled} from './load-vntk.ts'

/** Sentences on their way to the thread. */
export interface Question {
  readonly id: number
  readonly sentences: readonly string[]
}

/** Their words on the way back. */
export interface Answer {
  readonly id: number
  readonly words: readonly (readonly TaggedWord[])[]
}

interface Waiting {
  readonly resolve: (words: Answer['words']) => void
  readonly reject: (error: Error) => void
}

let known: Tagger | null = null

/**
 * The tagger of names of vntk, for the option `tagger` of `parseAny`. It works in a thread of its own, which is started with
 * the first sentences and does not keep the process alive.
 *
 * @returns null where vntk is not installed, or its native part was not built
 */
export function vntkTagger(): Tagger | null {
  known ??= isVntkInstalled() ? createTagger() : null
  return known
}

function createTagger(): Tagger {
  let thread: Tagger | null = null
  return (sentences) => {
    const asked = thread ?? startThread(() => {
      if (thread === asked) thread = null
    })
    thread = asked
    return asked(sentences)
  }
}

/** @param lost - called when the thread has ended: whoever waits for it is told, and the next question needs another */
function startThread(lost: () => void): Tagger {
  const worker = new Worker(workerUrl('vntk'), {execArgv: []})
  const waiting = new Map<number, Waiting>()
  let count = 0
  const fail = (error: Error): void => {
    lost()
    for (const {reject} of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.once('error', fail)
  worker.once('exit', (code) => { fail(new Error(`the thread of vntk ended with ${code}`)) })
  worker.on('message', ({id, words}: Answer) => {
    waiting.get(id)?.resolve(words)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref()
  })
  return (sentences) => new Promise((resolve, reject) => {
    waiting.set(++count, {resolve, reject})
    worker.ref()
    worker.postMessage({id: count, sentences} satisfies Question)
  })
}
