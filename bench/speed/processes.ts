import {spawnSync} from 'node:child_process'

/** Medians of many runs of a process, in seconds. */
export interface Times {
  readonly wall: number
  readonly cpu: number
}

/**
 * Runs a Node program and bare Node in turn, so that both meet the same weather.
 *
 * @param env - in which both run
 */
export function processes(rounds: number, args: readonly string[], input: Uint8Array, env: NodeJS.ProcessEnv): {readonly floor: Times; readonly program: Times} {
  const floors: Times[] = []
  const programs: Times[] = []
  for (let i = 0; i < rounds; i++) {
    floors.push(timed(['-e', '0'], input, env))
    programs.push(timed(args, input, env))
  }
  return {floor: medians(floors), program: medians(programs)}
}

/** The shell knows the processor time of what it ran. */
function timed(args: readonly string[], input: Uint8Array, env: NodeJS.ProcessEnv): Times {
  const {status, stderr} = spawnSync('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" > /dev/null', 'bash', process.execPath, ...args], {input, env, encoding: 'utf8'})
  const [wall, user, system] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  if (status !== 0 || wall === undefined || user === undefined || system === undefined) throw new Error(`node ${args.join(' ')} ended with ${String(status)}: ${stderr}`)
  return {wall, cpu: user + system}
}

function medians(times: readonly Times[]): Times {
  const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
  return {wall: median(times.map(({wall}) => wall)), cpu: median(times.map(({cpu}) => cpu))}
}
