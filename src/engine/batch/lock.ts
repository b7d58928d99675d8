import {open, readFile, rm} from 'node:fs/promises'
import {hostname} from 'node:os'
import {codeOf} from '../failure.ts'
import {UsageError} from '../usage-error.ts'

/**
 * Keeps a second batch out of the same results.
 *
 * @returns lets go
 * @throws UsageError where another batch is at work there
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  const own = JSON.stringify({pid: process.pid, host: hostname()})
  for (;;) {
    try {
      const file = await open(path, 'wx')
      await file.writeFile(own)
      await file.close()
      return () => rm(path, {force: true})
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
      const holder = readHolder(await readFile(path, 'utf8').catch(() => ''))
      if (holder !== null && isAtWork(holder)) throw new UsageError('batch.locked', {path, pid: holder.pid, host: holder.host})
      await rm(path, {force: true})
    }
  }
}

interface Holder {
  readonly pid: number
  readonly host: string
}

/** Null where the lock was not written whole: its holder died at it. */
function readHolder(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return null
  }
}

/** Of a process on another machine nobody here can tell that it has gone. */
function isAtWork({pid, host}: Holder): boolean {
  if (host !== hostname()) return true
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
