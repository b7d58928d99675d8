/** What runs in the thread of the tagger: sentences in, their words with labels out. */
import {parentPort} from 'node:worker_threads'
import {loadVntk} from './load-vntk.ts'
import type {Answer, Question} from './vntk-tagger.ts'

const tag = loadVntk()
parentPort?.on('message', ({id, sentences}: Question) => {
  parentPort?.postMessage({id, words: sentences.map(tag)} satisfies Answer)
})
