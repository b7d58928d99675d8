/** The real worker, with documents that take it down. */
import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import work from '../../dist/parse-worker.js'

export default async function faultyWork(task) {
  for (const [i, {name, bytes}] of task.candidates.entries()) {
    Atomics.store(task.beat, 0, i + 1)
    const text = new TextDecoder().decode(bytes)
    if (text.includes('@@HANG')) for (;;);
    if (text.includes('@@CRASH')) process.exit(9)
    if (text.includes('@@MEMORY')) {
      const hoard = []
      for (;;) hoard.push(new Array(100_000).fill(hoard.length))
    }
    if (process.env.FAULTS_ONCE !== undefined) {
      const mark = join(process.env.FAULTS_ONCE, name.replaceAll('/', '_'))
      if (text.includes('3') && !existsSync(mark)) {
        writeFileSync(mark, '')
        process.exit(9)
      }
    }
  }
  return work(task)
}
