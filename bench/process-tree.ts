import {spawn} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'

/** A program that was watched. */
export interface Watched {
  readonly code: number | null
  readonly stdout: string
  readonly seconds: number
  /** The most memory that it and all it started had at once, in MB. */
  readonly peakMegabytes: number
  /** Processor time of all of them, in seconds, up to the last look. */
  readonly cpuSeconds: number
}

/** Runs a program and measures its whole tree of processes four times a second (Linux). */
export function watch(command: string, args: readonly string[]): Promise<Watched> {
  const start = performance.now()
  const child = spawn(command, args, {stdio: ['ignore', 'pipe', 'inherit']})
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text })
  let peak = 0
  let ticks = 0
  const timer = setInterval(() => {
    const look = lookAt(child.pid ?? 0)
    peak = Math.max(peak, look.kilobytes)
    ticks = Math.max(ticks, look.ticks)
  }, 250)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      resolve({code, stdout, seconds: (performance.now() - start) / 1000, peakMegabytes: Math.round(peak / 1024), cpuSeconds: ticks / TICKS})
    })
  })
}

/** Ticks of the kernel's clock in a second. */
const TICKS = 100

function lookAt(root: number): {kilobytes: number; ticks: number} {
  const found = new Map<number, {parent: number; kilobytes: number; ticks: number}>()
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry)
    if (!Number.isInteger(pid)) continue
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      // Behind the name in brackets: state, parent, …, user time (12th), system time (13th).
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/su, '').trim().split(' ')
      found.set(pid, {parent: Number(fields[1]), kilobytes: Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0), ticks: Number(fields[11]) + Number(fields[12])})
    } catch {
      // It has gone meanwhile.
    }
  }
  const below = (pid: number): boolean => pid === root || (pid > 1 && below(found.get(pid)?.parent ?? 0))
  const sum = {kilobytes: 0, ticks: 0}
  for (const [pid, {kilobytes, ticks}] of found) {
    if (!below(pid)) continue
    sum.kilobytes += kilobytes
    sum.ticks += ticks
  }
  return sum
}
