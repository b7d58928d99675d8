import {mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'
import {readOrders, writeReports} from '../../../src/engine/check/reports.ts'
import type {FileResult} from '../../../src/lint/rule.ts'
import {REPORTERS} from '../../../src/reporters/index.ts'
import {CONTEXT, RESULTS} from '../../support/results.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Heap that is still in use, in MB. */
function used(): number {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

test('all reports at once hold nothing of the files before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-parse-reports-'))
  const files = 3000
  const heaps: number[] = []
  async function* results(): AsyncGenerator<FileResult> {
    for (let i = 0; i < files; i++) {
      const {path, text, findings, hidden} = RESULTS[i % RESULTS.length] ?? {path: '', text: '', findings: [], hidden: 0}
      // Ten megabytes for every thousand files: to keep them would be seen.
      const filler = Buffer.alloc(10_000, `${i} `).toString('latin1')
      yield await Promise.resolve({path: `${i} ${path}`, text: text + filler, findings: findings.map((finding) => ({...finding, message: `${finding.message} ${i}`})), hidden})
      if (i % 1000 === 999) heaps.push(used())
    }
  }
  try {
    const orders = await readOrders(Object.keys(REPORTERS).map((name) => `${name}=${join(folder, name)}`))
    await writeReports(results(), orders, () => CONTEXT)
    const [first = 0, , last = 0] = heaps
    expect(statSync(join(folder, 'json')).size).toBeGreaterThan(1e6)
    expect(last - first).toBeLessThan(5)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
})
