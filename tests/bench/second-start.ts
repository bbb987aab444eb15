import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lunr from 'lunr'
import { openCoverage } from '../../src/coverage.ts'
import { passagesOf } from '../../src/retrieval/index.ts'
import { articleText } from '../newspaper.ts'
import { buildLunr } from './bare-lunr.ts'

const PASSAGES = 10_000

/** In milliseconds of the processor: other processes on the machine must not count. */
const timed = async <T>(work: () => T | Promise<T>): Promise<{ value: T; ms: number }> => {
  const start = process.cpuUsage()
  const value = await work()
  const { user, system } = process.cpuUsage(start)
  return { value, ms: Math.round((user + system) / 1000) }
}

const bytesBelow = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)

/** The second start on an unchanged folder against `lunr.Index.load` of the same index, in one process. */
export async function benchSecondStart(): Promise<Record<string, number>> {
  const root = mkdtempSync(join(tmpdir(), 'dateline-second-start-'))
  const [folder, cacheDir] = [join(root, 'articles'), join(root, 'cache')]
  try {
    mkdirSync(folder)
    for (let n = 0; n < PASSAGES / 20; n++) writeFileSync(join(folder, `${n}.txt`), articleText(n))
    const first = await timed(() => openCoverage({ paths: [folder], cacheDir }))
    const articles = await first.value.records()
    const passages = articles.flatMap(passagesOf)
    const serialised = JSON.stringify(buildLunr(passages))
    const bare = () => timed(() => lunr.Index.load(JSON.parse(serialised)))
    const second = () => timed(() => openCoverage({ paths: [folder], cacheDir }))
    const [bares, seconds]: [number[], number[]] = [[], []]
    for (let round = 0; round < 5; round++) {
      bares.push((await bare()).ms)
      seconds.push((await second()).ms)
    }
    const [load, start] = [Math.min(...bares), Math.min(...seconds)]
    // What is left for the first question: opening lunr's index, and reading the articles that it finds.
    const { value: again } = await second()
    const question = await timed(() => again.ask('Who said that the harbour would open?'))
    return {
      passages: passages.length,
      indexBytes: serialised.length,
      cacheBytes: bytesBelow(cacheDir),
      firstMs: first.ms,
      lunrLoadMs: load,
      secondMs: start,
      firstQuestionMs: question.ms,
      ratio: Math.round((100 * start) / load) / 100,
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
