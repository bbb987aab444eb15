import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fillDatabase } from '../../src/database.ts'
import { migrate, openConnection, openDatabaseCoverage, openPool } from '../../src/postgres/index.ts'
import { subjectWords, weigh } from '../../src/retrieval/index.ts'
import { articleText, randomFrom } from '../newspaper.ts'
import { hasBinaries, startOwn } from '../postgres/own-server.ts'
import { BARE_BM25, fillBare } from './bare-postgres.ts'
import { articlesOf } from './generated.ts'

/** DATELINE_BENCH_PASSAGES="10000 100000": the sizes, in passages. */
const SIZES = (process.env.DATELINE_BENCH_PASSAGES ?? '10000 100000').split(' ').map(Number)
const PASSAGES_AN_ARTICLE = 20
const QUESTIONS = 300
const ASKED = ['What was', 'Who said', 'When was', 'Where is', 'How many of', 'Which of']
const MEMORY = resolve(import.meta.dirname, 'memory.ts')

const at = (times: readonly number[], share: number): number =>
  Math.round(10 * times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]!) / 10
const ratio = (a: number, b: number): number => Math.round((100 * a) / b) / 100

/** Eight words that stand together somewhere, as a question. */
async function questionsOf(articles: number): Promise<string[]> {
  const random = randomFrom(7)
  const sample = await articlesOf(Math.min(articles, 200) * PASSAGES_AN_ARTICLE)
  const texts = sample.map(({ text }) => text.split(/\s+/))
  return Array.from({ length: QUESTIONS }, (_, n) => {
    const words = texts[Math.floor(random() * texts.length)]!
    const from = Math.floor(random() * Math.max(1, words.length - 8))
    return `${ASKED[n % ASKED.length]} ${words.slice(from, from + 8).join(' ')}?`
  })
}

/** Megabytes of a process that opens a coverage and is asked, after its questions. */
const memoryOf = (folder: string, databaseUrl: string): number =>
  Number(execFileSync(process.execPath, [...process.execArgv, MEMORY, folder, databaseUrl]).toString())

/** Loading, asking, size and memory of a coverage in PostgreSQL, at each size. */
export async function benchPostgres(): Promise<Record<string, number | string>[]> {
  if (!hasBinaries) return [{ passages: 'skipped: there is no PostgreSQL here' }]
  const root = mkdtempSync(join(tmpdir(), 'dateline-bench-postgres-'))
  const server = await startOwn()
  const onSeeds = memoryOf(resolve('seeds'), '')
  const rows: Record<string, number | string>[] = []
  try {
    for (const size of SIZES) {
      const folder = join(root, String(size))
      mkdirSync(folder)
      const articles = Math.ceil(size / PASSAGES_AN_ARTICLE)
      for (let n = 0; n < articles; n++) writeFileSync(join(folder, `${n}.txt`), articleText(n))
      const client = await openConnection(server.url)
      await client.query(`create database bench_${size}`)
      await client.end()
      const databaseUrl = server.url.replace(/\/postgres$/, `/bench_${size}`)
      await migrate(databaseUrl)
      const started = performance.now()
      await fillDatabase({ databaseUrl, paths: [folder] })
      const loadSeconds = Math.round((performance.now() - started) / 100) / 10
      const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
      rows.push({ ...(await ask(databaseUrl, articles)), loadSeconds, peakMegabytes, ...memory(folder, databaseUrl) })
    }
    return rows
  } finally {
    await server.clear()
    rmSync(root, { recursive: true, force: true })
  }

  function memory(folder: string, databaseUrl: string): Record<string, number> {
    const megabytes = memoryOf(folder, databaseUrl)
    return { megabytes, megabytesOnSeeds: onSeeds, ratioOfMemory: ratio(megabytes, onSeeds) }
  }
}

/** `ask` against bare BM25 in SQL over plain postings of the same passages, question by question. */
async function ask(databaseUrl: string, articles: number): Promise<Record<string, number>> {
  const pool = openPool(databaseUrl, { log: { info() {}, warn() {} } })
  const coverage = openDatabaseCoverage(pool)
  const client = await openConnection(databaseUrl)
  const { rows } = await client.query('select passages, pg_database_size(current_database()) as bytes from coverage')
  const { rows: terms } = await client.query('select term, passages, articles from terms')
  const known = new Map(terms.map((row) => [row.term as string, row as { passages: number; articles: number }]))
  const frequencies = {
    passages: rows[0].passages as number,
    articles,
    inPassages: (term: string) => known.get(term)?.passages ?? 0,
    inArticles: (term: string) => known.get(term)?.articles ?? 0,
  }
  const meanLength = await fillBare(client, articles)
  const [bare, ours]: [number[], number[]] = [[], []]
  const time = async (times: number[], work: () => Promise<unknown>) => {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  const questions = await questionsOf(articles)
  for (const round of [0, 1])
    for (const question of questions) {
      const query = weigh(subjectWords(question), frequencies)
      const parameters = [query.terms.map(({ term }) => term), query.terms.map(({ weight }) => weight), meanLength]
      await time(round ? bare : [], () => client.query(BARE_BM25, parameters))
      await time(round ? ours : [], () => coverage.ask(question))
    }
  await client.end()
  await pool.end()
  return {
    passages: rows[0].passages,
    askP50: at(ours, 0.5),
    sqlP50: at(bare, 0.5),
    askP99: at(ours, 0.99),
    sqlP99: at(bare, 0.99),
    ratioP99: ratio(at(ours, 0.99), at(bare, 0.99)),
    databaseMegabytes: Math.round(Number(rows[0].bytes) / 1e6),
  }
}
