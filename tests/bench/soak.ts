import { soak } from '../soak/soak.ts'

/**
 * A hundred thousand interactions with reconnects and file changes: how many failed, and the bot's memory (after a
 * garbage collection, in MB) at the end of each tenth.
 */
export async function benchSoak(interactions = 100_000): Promise<readonly Record<string, number>[]> {
  const plan = { interactions, interruptions: 100, sessionsEnded: 10, fileChanges: 50, readings: 10 }
  const { readings, failures, errors, reconnected, indexes } = await soak(plan, (reading) => console.error(reading))
  for (const line of [...failures.slice(0, 20), ...errors.slice(0, 20)]) console.error(line)
  const found = { failed: failures.length, errorsLogged: errors.length, reconnected, indexes }
  return readings.map((reading, n) => (n === readings.length - 1 ? { ...reading, ...found } : { ...reading }))
}
