import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { openLiveCoverage } from '../../src/live/index.ts'
import { articleText } from '../newspaper.ts'

const quiet = { info: () => {}, warn: (fields: object, line: string) => console.error(line, fields) }
/** Headline, dateline and first quotation: short reports, as a burst from an agency is. */
const brief = (seed: number): string => {
  const [headline, dateline, , quotation] = articleText(seed).split('\n\n')
  return [headline, dateline, quotation].join('\n\n')
}

/**
 * How long this thread, which holds the gateway's heartbeat, is held up while articles arrive at once, and how long
 * questions take meanwhile. All in milliseconds but for the counts.
 */
export async function benchHeartbeat(arriving = 5000): Promise<Record<string, number>> {
  const root = mkdtempSync(join(tmpdir(), 'dateline-heartbeat-'))
  const folder = join(root, 'articles')
  mkdirSync(folder)
  for (let n = 0; n < 20; n++) writeFileSync(join(folder, `first-${n}.txt`), brief(n))
  const coverage = openLiveCoverage({ folder, cacheDir: join(root, 'cache'), log: quiet })
  try {
    await coverage.ready
    await sleep(3000)
    const delay = monitorEventLoopDelay({ resolution: 10 })
    delay.enable()
    const started = performance.now()
    const waits: number[] = []
    let written = 0
    while ((await coverage.sources()).articles.length < arriving + 20) {
      for (let n = 0; n < 20 && written < arriving; n++, written++)
        writeFileSync(join(folder, `${written}.txt`), brief(1000 + written))
      const asked = performance.now()
      await coverage.ask('Who spoke of the harbour?')
      waits.push(performance.now() - asked)
      await sleep(10)
    }
    delay.disable()
    waits.sort((a, b) => a - b)
    const at = (share: number) => Math.round(waits[Math.floor(share * (waits.length - 1))] ?? 0)
    return {
      articles: arriving,
      takenUpMs: Math.round(performance.now() - started),
      longestDelayMs: Math.round(delay.max / 1e6),
      delayP99Ms: Math.round(delay.percentile(99) / 1e6),
      questions: waits.length,
      questionP50Ms: at(0.5),
      questionP99Ms: at(0.99),
      questionMaxMs: at(1),
    }
  } finally {
    await coverage.close()
    rmSync(root, { recursive: true, force: true })
  }
}
