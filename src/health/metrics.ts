import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Answer, Coverage } from '../model.ts'

/** What is asked of a coverage by people; the rest is looked up along the way. */
const QUESTIONS = ['ask', 'what', 'quotations', 'timeline', 'compare', 'check', 'context'] as const
type Question = (typeof QUESTIONS)[number]

/** The shards of this process, and whether each is connected to Discord; none before they are known. */
export type Shards = () => readonly { readonly id: number; readonly connected: boolean }[]

export interface Metrics {
  /** The same coverage; what it is asked is counted and timed. */
  observe<C extends Coverage>(coverage: C): C
  readonly contentType: string
  /** In Prometheus' text format. */
  text(): Promise<string>
}

const foundIn = (result: unknown): boolean =>
  Array.isArray(result) ? result.length > 0 : ((result as Answer | null)?.found ?? result !== null)

export function openMetrics(shards: Shards): Metrics {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const asked = new Counter({
    name: 'dateline_questions_total',
    help: 'Questions to the coverage, by method and outcome: found, nothing or error.',
    labelNames: ['method', 'outcome'],
    registers,
  })
  const seconds = new Histogram({
    name: 'dateline_question_seconds',
    help: 'How long the coverage took to answer.',
    labelNames: ['method'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  const share = new Gauge({
    name: 'dateline_loaded_share',
    help: 'How far the first load has come, 0 to 1; 1 once the coverage is whole.',
    registers,
  })
  const articles = new Gauge({ name: 'dateline_articles', help: 'Articles in the coverage.', registers })
  const skipped = new Gauge({ name: 'dateline_skipped_files', help: 'Files that were left out.', registers })
  new Gauge({
    name: 'dateline_connected',
    help: '1 while every shard of this process is connected to Discord.',
    registers,
    collect() {
      const all = shards()
      this.set(all.length > 0 && all.every(({ connected }) => connected) ? 1 : 0)
    },
  })
  new Gauge({
    name: 'dateline_shard_connected',
    help: '1 while this shard is connected to Discord.',
    labelNames: ['shard'],
    registers,
    collect() {
      for (const { id, connected } of shards()) this.set({ shard: id }, connected ? 1 : 0)
    },
  })
  let observed: Coverage | null = null

  async function time(method: Question, answer: () => Promise<unknown>): Promise<unknown> {
    const stop = seconds.startTimer({ method })
    try {
      const result = await answer()
      asked.inc({ method, outcome: foundIn(result) ? 'found' : 'nothing' })
      return result
    } catch (error) {
      asked.inc({ method, outcome: 'error' })
      throw error
    } finally {
      stop()
    }
  }

  return {
    observe(coverage) {
      observed = coverage
      const timed = Object.fromEntries(
        QUESTIONS.map((method) => {
          const answer = coverage[method] as (...args: readonly unknown[]) => Promise<unknown>
          return [method, (...args: readonly unknown[]) => time(method, () => answer(...args))]
        }),
      )
      return { ...coverage, ...timed }
    },
    contentType: register.contentType,
    async text() {
      const progress = observed?.progress?.() ?? null
      share.set(observed ? (progress?.share ?? 1) : 0)
      if (observed && !progress) {
        const sources = await observed.sources()
        articles.set(sources.articles.length)
        skipped.set(sources.skipped.length)
      }
      return register.metrics()
    },
  }
}
