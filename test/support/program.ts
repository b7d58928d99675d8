import {spawn, type ChildProcess, type SpawnOptions} from 'node:child_process'

export const ROOT = new URL('../..', import.meta.url).pathname
const BIN = `${ROOT}bin/plan-parse.js`

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the real program. */
export function start(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], {stdio: ['pipe', 'pipe', 'pipe'], ...options})
}

/** Waits until a process has ended, and gathers what it said. */
export function ended(child: ChildProcess, input?: string): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => { stdout += text })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => { stderr += text })
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => { resolve({code, signal, stdout, stderr}) })
  })
}

export function run(args: readonly string[], input?: string, options?: SpawnOptions): Promise<Ended> {
  return ended(start(args, options), input)
}

export function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds) })
}
