/** Least processor time of many runs of a task, in seconds; the first runs, in which the code is compiled, are not counted. */
export function best(rounds: number, task: () => void): number {
  for (let i = 0; i < 5; i++) task()
  let least = Infinity
  for (let i = 0; i < rounds; i++) {
    const before = process.cpuUsage()
    task()
    const {user, system} = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1e6)
  }
  return least
}
