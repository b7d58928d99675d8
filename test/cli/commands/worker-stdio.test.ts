import {execFileSync, spawn} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {makeCorpus} from '../../../scripts/corpus/generate.ts'
import {ended, ROOT, run} from '../../support/program.ts'

interface Answer {
  readonly id: string | null
  readonly document?: {readonly source: {readonly path: string}; readonly header: {readonly code: {readonly value: string} | null}}
  readonly error?: {readonly stage: string; readonly cause: string}
}

const lines = [...makeCorpus({seed: 5, count: 60, pages: 0.3, copies: 0})].map(({name, text}) => JSON.stringify({id: name, text}))

function answers(stdout: string): Answer[] {
  return stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Answer)
}

describe('worker --stdio', () => {
  it('answers each line in its order, whatever it holds', async () => {
    const poison = ['no JSON', '{"id": 7}', '', '{"id":"empty","text":""}', '{"id":"binary","text":"\\u0001\\u0002\\u0003\\u0004"}', '[1]', '{"id":"long","text":"' + 'I. '.repeat(20_000) + '"}', '\uD800{', '{"id":null,"text":"x"}']
    const input = [...lines.slice(0, 5), ...poison, ...lines.slice(5, 10)]
    const {code, stdout} = await run(['worker', '--stdio', '--concurrency', '2'], `${input.join('\n')}\n`)
    expect(code).toBe(0)
    const all = answers(stdout)
    expect(all.map(({id, error, document}) => [id, error?.cause ?? document?.source.path])).toEqual([
      ...lines.slice(0, 5).map(named), [null, 'bad-line'], ['7', 'bad-line'], [null, 'bad-line'], ['empty', 'empty'], ['binary', 'binary'], [null, 'bad-line'], ['long', 'long'], [null, 'bad-line'], [null, 'bad-line'],
      ...lines.slice(5, 10).map(named),
    ])
    expect(all[0]?.document?.header.code?.value).toMatch(/-UBND$/u)
  }, 30_000)

  it.skipIf(!installed('parallel'))('gives complete output under GNU parallel', async () => {
    const child = spawn('parallel', ['--pipe', '-N', '20', '-j', '2', '--keep-order', process.execPath, `${ROOT}bin/plan-parse.js`, 'worker', '--stdio'])
    const {code, stdout} = await ended(child, `${lines.join('\n')}\n`)
    expect(code).toBe(0)
    expect(answers(stdout).map(({id, document}) => [id, document?.source.path])).toEqual(lines.map(named))
  }, 60_000)
})

function named(line: string): [string, string] {
  const {id} = JSON.parse(line) as {id: string}
  return [id, id]
}

function installed(program: string): boolean {
  try {
    execFileSync(program, ['--version'], {stdio: 'ignore'})
    return true
  } catch {
    console.warn(`skipped: worker --stdio under ${program}, which is not installed`)
    return false
  }
}
