import { readFolder } from '../../src/articles/index.ts'
import { openCoverage } from '../../src/coverage.ts'
import { readDocument } from '../../src/language/index.ts'

const SEEDS = 'seeds'
const ROUNDS = 5

/** In milliseconds of the processor: other processes on the machine must not count. */
const timed = async (work: () => unknown): Promise<number> => {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** `openCoverage` on the seeds against reading the same texts with wink alone, in one process, the model loaded for both. */
export async function benchOpening(): Promise<Record<string, number>> {
  const { articles } = await readFolder(SEEDS)
  const bare = () => articles.forEach(({ text, blocks }) => void readDocument(text, blocks))
  const first = await timed(bare)
  const [ours, wink]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    wink.push(await timed(bare))
    ours.push(await timed(async () => (await openCoverage({ paths: [SEEDS] })).close()))
  }
  // What loading the model takes is in the first reading alone, and in a first start of ours as well.
  const load = first - Math.min(...wink)
  const [openMs, readMs] = [load + Math.min(...ours), first]
  return {
    modelLoadMs: Math.round(load),
    winkMs: Math.round(readMs),
    openCoverageMs: Math.round(openMs),
    ratio: Math.round((100 * openMs) / readMs) / 100,
  }
}
