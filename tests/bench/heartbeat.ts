import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
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

/** A process that does nothing but look how late its timer fires; `longest`, in milliseconds, ends it. */
function openIdleProcess(): { longest(): Promise<number> } {
  const script = `const delay = require('node:perf_hooks').monitorEventLoopDelay({ resolution: 10 })
    delay.enable()
    process.stdin.on('end', () => console.log(delay.max / 1e6)).resume()`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  return {
    longest: () =>
      new Promise((resolve) => {
        child.on('close', () => resolve(Number(said)))
        child.stdin.end()
      }),
  }
}

/**
 * How long this thread, which holds the gateway's heartbeat, is held up while articles arrive at once, and how long
 * questions take meanwhile; beside it an idle process, for what the machine alone delays. All in milliseconds but for the counts.
 */
export async function benchHeartbeat(arriving = 5000): Promise<Record<string, number>> {
  const root = mkdtempSync(join(tmpdir(), 'dateline-heartbeat-'))
  const folder = join(root, 'articles')
  mkdirSync(folder)
  for (let n = 0; n < 20; n++) writeFileSync(join(folder, `first-${n}.txt`), brief(n))
  const coverage = openLiveCoverage({ folder, cacheDir: join(root, 'cache'), log: quiet })
  try {
    await coverage.ready
    // Made before: what arrives costs this thread nothing in life.
    const texts = Array.from({ length: arriving }, (_, n) => brief(1000 + n))
    await sleep(3000)
    const delay = monitorEventLoopDelay({ resolution: 10 })
    delay.enable()
    const idle = openIdleProcess()
    const started = performance.now()
    const waits: number[] = []
    let written = 0
    while ((await coverage.sources()).articles.length < arriving + 20) {
      const some = texts.slice(written, written + 20)
      await Promise.all(some.map((text, n) => writeFile(join(folder, `${written + n}.txt`), text)))
      written += some.length
      const asked = performance.now()
      await coverage.ask('Who spoke of the harbour?')
      waits.push(performance.now() - asked)
      await sleep(10)
    }
    const takenUpMs = Math.round(performance.now() - started)
    // The state before is let go only now.
    await sleep(1000)
    delay.disable()
    waits.sort((a, b) => a - b)
    const at = (share: number) => Math.round(waits[Math.floor(share * (waits.length - 1))] ?? 0)
    return {
      articles: arriving,
      takenUpMs,
      longestDelayMs: Math.round(delay.max / 1e6),
      idleLongestDelayMs: Math.round(await idle.longest()),
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
