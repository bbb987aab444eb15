/** Milliseconds of the processor that work takes: the least of several rounds, after a first one that does not count. */
export function least(work: () => unknown, rounds: number): number {
  const times: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    if (round > 0) times.push((user + system) / 1000)
  }
  return Math.min(...times)
}
