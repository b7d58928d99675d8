import {execFile} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, dirname, join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {ROOT} from '../support/root.ts'
import {xmlErrors} from '../support/xml.ts'

/** What the files for CI run, run on three plans of which one is broken. */
const temporary = mkdtempSync(join(tmpdir(), 'plan-parse-ci-'))
const bin = join(temporary, 'bin')
let folder: string

beforeAll(() => {
  mkdirSync(bin)
  symlinkSync(join(ROOT, 'bin/plan-parse.js'), join(bin, 'plan-parse'))
})
beforeEach(() => {
  folder = mkdtempSync(join(temporary, 'work-'))
  cpSync(join(ROOT, 'fixtures/check'), join(folder, 'plans'), {recursive: true})
})
afterAll(() => {
  rmSync(temporary, {recursive: true, force: true})
})

interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function bash(script: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const PATH = [bin, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter)
  return new Promise((resolve) => {
    // As GitHub's and GitLab's runners call it.
    execFile('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {cwd: folder, env: {PATH, HOME: folder, ...env}}, (error, stdout, stderr) => {
      resolve({code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, stdout, stderr})
    }).stdin?.end()
  })
}

function yaml(path: string): unknown {
  return parse(readFileSync(join(ROOT, path), 'utf8'))
}

describe('action.yml', () => {
  interface Step {readonly run: string; readonly env: Readonly<Record<string, string>>}
  const action = yaml('action.yml') as {inputs: Record<string, {default: string}>; runs: {using: string; steps: Step[]}}

  /** The environment of a step, with the inputs of a workflow put in. */
  const environment = ({env}: Step, given: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(env).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/u.exec(value)?.[1] ?? ''
    expect(action.inputs, value).toHaveProperty(input)
    return [name, given[input] ?? action.inputs[input]?.default ?? '']
  }))
  const runAll = async (given: Readonly<Record<string, string>>): Promise<Ran> => {
    const RUNNER_TEMP = join(folder, 'runner')
    mkdirSync(RUNNER_TEMP)
    let ran: Ran = {code: 1, stdout: '', stderr: 'no step'}
    for (const step of action.runs.steps) {
      ran = await bash(step.run, {...environment(step, {...given, package: ROOT}), RUNNER_TEMP, npm_config_offline: 'true', npm_config_ignore_scripts: 'true'})
      if (ran.code !== 0) break
    }
    return ran
  }

  test('inputs reach the shell by the environment alone, where no name of a file is code', () => {
    expect(action.runs.using).toBe('composite')
    for (const {run} of action.runs.steps) expect(run).not.toContain('${{')
  })

  test('a broken plan fails the step with an annotation, and SARIF is written', async () => {
    const {code, stdout} = await runAll({paths: 'plans/good.txt\n  plans/broken.txt plans/other.txt', sarif: 'report.sarif'})
    expect(stdout).toContain('::error file=plans/broken.txt,line=5,')
    expect(code).toBe(1)
    expect(readFileSync(join(folder, 'report.sarif'), 'utf8')).toContain('"ruleId":"date-padding"')
  })

  test('good plans pass', async () => {
    const {code, stdout} = await runAll({paths: 'plans/good.txt plans/other.txt', language: 'en', 'fail-on': 'warning'})
    expect(stdout).toContain('Files checked: 2; nothing found')
    expect(code).toBe(0)
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const hooks = yaml('.pre-commit-hooks.yaml') as {id: string; entry: string; files: string}[]
  const three = ['good.txt', 'broken.txt', 'other.txt'].map((name) => `plans/${name}`).join(' ')

  test('the hook checks the files that are named behind its entry', async () => {
    const [check] = hooks
    const {code, stdout} = await bash(`${check?.entry ?? 'false'} ${three}`)
    expect(stdout).toContain('plans/broken.txt')
    expect(code).toBe(1)
    expect(['a/b.txt', 'a.docx', 'a.png', 'plan-parse.config.yaml'].filter((path) => new RegExp(check?.files ?? '^$', 'u').test(path))).toEqual(['a/b.txt', 'a.docx'])
  })

  test('the mending hook mends', async () => {
    const {code} = await bash(`${hooks[1]?.entry ?? 'false'} ${three}`)
    expect(code).toBe(0)
    expect(readFileSync(join(folder, 'plans/broken.txt'), 'utf8')).toBe(readFileSync(join(folder, 'plans/good.txt'), 'utf8'))
  })
})

describe('examples/gitlab-ci.yml', () => {
  test('the job writes both of its reports and fails', async () => {
    const job = (yaml('examples/gitlab-ci.yml') as Record<string, {script: string[]; artifacts: {reports: {codequality: string; junit: string}}}>)['plan-parse']
    const {code, stdout} = await bash(job?.script.join('\n') ?? '')
    const {codequality = '', junit = ''} = job?.artifacts.reports ?? {}
    expect(stdout).toContain('plans/broken.txt')
    expect(code).toBe(1)
    expect(JSON.parse(readFileSync(join(folder, codequality), 'utf8'))).toMatchObject([{check_name: 'date-padding', location: {path: 'plans/broken.txt'}}])
    expect(existsSync(join(folder, junit))).toBe(true)
    expect(await xmlErrors(readFileSync(join(folder, junit), 'utf8'), 'jenkins-junit.xsd')).toEqual([])
  })
})
