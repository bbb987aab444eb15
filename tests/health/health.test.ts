import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCoverage } from '../../src/coverage.ts'
import { type Health, openMetrics, serveHealth } from '../../src/health/index.ts'
import type { Coverage, Progress } from '../../src/model.ts'

let connected: readonly boolean[] = [true]
const shards = () => connected.map((is, id) => ({ id, connected: is }))
let progress: Progress | null = null
let coverage: Coverage
let health: Health
const metrics = openMetrics(shards)
const get = (path: string) => fetch(`http://127.0.0.1:${health.port}${path}`)

beforeAll(async () => {
  const seeds = await openCoverage({ paths: [resolve('seeds')] })
  const failing = async () => {
    throw new Error('the index is gone')
  }
  coverage = metrics.observe({ ...seeds, timeline: failing, progress: () => progress })
  health = await serveHealth({ host: '127.0.0.1', port: 0, coverage, metrics, shards })
})
afterAll(async () => {
  await health.close()
  await coverage.close()
})

describe('/healthz', () => {
  const loading: Progress = { stage: 'analysing', share: 0.404 }
  it.each([
    ['connected and whole', [true], null, 200, 'ok', 1],
    ['connected, the first load under way', [true], loading, 200, 'loading', 0.4],
    ['all shards but one connected', [true, false, true], null, 200, 'degraded', 1],
    ['no shard connected', [false, false], null, 503, 'disconnected', 1],
    ['not started', [], loading, 503, 'disconnected', 0.4],
  ] as const)('%s', async (_, are, state, code, status, loaded) => {
    connected = are
    progress = state
    const response = await get('/healthz')
    const counted = { connected: are.filter(Boolean).length, of: are.length }
    expect([response.status, await response.json()]).toEqual([code, { status, loaded, shards: counted }])
  })

  it('serves nothing else', async () => {
    expect((await get('/')).status).toBe(404)
    expect((await fetch(`http://127.0.0.1:${health.port}/healthz`, { method: 'POST' })).status).toBe(404)
  })
})

describe('/metrics', () => {
  it('counts the questions by what they found', async () => {
    connected = [true, true]
    progress = null
    await coverage.context('nowhere.txt', { start: 0, end: 1 })
    await coverage.quotations({})
    await expect(coverage.timeline({})).rejects.toThrow('the index is gone')
    const response = await get('/metrics')
    expect(response.headers.get('content-type')).toMatch('text/plain')
    const lines = (await response.text()).split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        'dateline_questions_total{method="context",outcome="nothing"} 1',
        'dateline_questions_total{method="quotations",outcome="found"} 1',
        'dateline_questions_total{method="timeline",outcome="error"} 1',
        'dateline_question_seconds_count{method="quotations"} 1',
        'dateline_articles 5',
        'dateline_loaded_share 1',
        'dateline_connected 1',
        'dateline_shard_connected{shard="1"} 1',
      ]),
    )
    expect(lines.some((line) => line.startsWith('nodejs_eventloop_lag_seconds'))).toBe(true)
  })

  it('tells how far the first load has come', async () => {
    progress = { stage: 'linking', share: 0.75 }
    connected = [true, false]
    const text = await (await get('/metrics')).text()
    expect(text).toMatch(/^dateline_loaded_share 0\.75$/m)
    expect(text).toMatch(/^dateline_connected 0$/m)
    expect(text).toMatch(/^dateline_shard_connected\{shard="1"\} 0$/m)
  })
})
