import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import { openCoverage } from '../../src/coverage.ts'
import type { ArticleRecord } from '../../src/model.ts'
import { inverseFrequency, openLunr, search, subjectWords, termsIn, weigh } from '../../src/retrieval/index.ts'

const FOLDER = join(import.meta.dirname, '../../../shared/data/xquad-en')
const DEPTH = 10

interface Asked {
  readonly question: string
  readonly answers: readonly string[]
  readonly articles: readonly string[]
}

interface Sentence {
  readonly id: number
  readonly article: string
  readonly start: number
  readonly text: string
}

/** Finds the ids of the sentences that answer best, best first. */
type Engine = (question: string) => readonly number[] | Promise<readonly number[]>

/** BM25 (k1 1.2, b 0.75) over sentences, with our analyser: what a plain index of sentences gives. */
function bm25(sentences: readonly Sentence[]): Engine {
  const postings = new Map<string, Map<number, number>>()
  const lengths = sentences.map(({ id, text }) => {
    const terms = termsIn(text)
    for (const { term } of terms) {
      const found = postings.get(term) ?? new Map<number, number>()
      postings.set(term, found.set(id, (found.get(id) ?? 0) + 1))
    }
    return terms.length
  })
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  return (question) => {
    const scores = new Map<number, number>()
    for (const term of new Set(termsIn(question).map((one) => one.term))) {
      const found = postings.get(term) ?? new Map<number, number>()
      const weight = inverseFrequency(found.size, sentences.length)
      for (const [id, count] of found) {
        const value = (weight * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * lengths[id]!) / mean))
        scores.set(id, (scores.get(id) ?? 0) + value)
      }
    }
    return best(scores)
  }
}

const best = (scores: ReadonlyMap<number, number>): number[] =>
  [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([id]) => id)

/** lunr with its own tokeniser, stemmer and stop words; a question that its query parser refuses finds nothing. */
function plainLunr(sentences: readonly Sentence[]): Engine {
  const index = lunr(function () {
    this.ref('id')
    this.field('text')
    for (const { id, text } of sentences) this.add({ id, text })
  })
  return (question) => {
    try {
      return index.search(question).map(({ ref }) => Number(ref))
    } catch {
      return []
    }
  }
}

function miniSearch(sentences: readonly Sentence[]): Engine {
  const index = new MiniSearch<Sentence>({ fields: ['text'] })
  index.addAll(sentences)
  return (question) => index.search(question).map(({ id }) => Number(id))
}

function ours(articles: readonly ArticleRecord[], sentences: readonly Sentence[]): Engine {
  const index = openLunr(articles)
  const ids = new Map(sentences.map(({ article, start, id }) => [`${article}#${start}`, id]))
  return async (question) => {
    const words = subjectWords(question)
    const query = weigh(words, await index.frequencies(words.map(({ term }) => term)))
    const ranked = await search(index, query)
    return ranked.map(({ candidate: { passage } }) => ids.get(`${passage.article}#${passage.start}`)!)
  }
}

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** Quality and time of finding the sentence that holds the answer, side by side, on XQuAD's English questions. */
export async function benchXquad(): Promise<Record<string, number | string>[]> {
  if (!existsSync(FOLDER)) return [{ engine: 'skipped: XQuAD is not here' }]
  const questions = JSON.parse(readFileSync(join(FOLDER, 'questions.json'), 'utf8')) as Asked[]
  const coverage = await openCoverage({ paths: [join(FOLDER, 'articles')] })
  const articles = await coverage.records()
  const spans = articles.flatMap(({ id, text, sentences }) =>
    sentences.map(({ start, end }) => ({ article: id, start, text: text.slice(start, end) })),
  )
  const sentences = spans.map((span, id): Sentence => ({ ...span, id }))
  const right = questions.map(({ answers, articles: names }) => {
    const wanted = answers.map(plain)
    const holding = sentences.filter(
      ({ article, text }) => names.includes(article) && wanted.some((answer) => plain(text).includes(answer)),
    )
    return new Set(holding.map(({ id }) => id))
  })
  const engines: Record<string, Engine> = {
    dateline: ours(articles, sentences),
    'BM25 over sentences': bm25(sentences),
    'lunr as it comes': plainLunr(sentences),
    'MiniSearch as it comes': miniSearch(sentences),
  }
  const rows: Record<string, number | string>[] = []
  for (const [engine, find] of Object.entries(engines)) {
    const found: (readonly number[])[] = []
    const start = performance.now()
    for (const { question } of questions) found.push((await find(question)).slice(0, DEPTH))
    const ms = (performance.now() - start) / questions.length
    rows.push({ engine, ...qualityOf(found, right), msPerQuestion: Math.round(100 * ms) / 100 })
  }
  await coverage.close()
  return rows
}

function qualityOf(found: readonly (readonly number[])[], right: readonly ReadonlySet<number>[]) {
  let [first, third, gain] = [0, 0, 0]
  found.forEach((ids, n) => {
    const hits = ids.map((id) => right[n]!.has(id))
    if (hits[0]) first++
    if (hits.slice(0, 3).some(Boolean)) third++
    const ideal = Math.min(right[n]!.size, DEPTH)
    const discounted = (count: number, hit: (place: number) => boolean) =>
      Array.from({ length: count }, (_, place) => (hit(place) ? 1 / Math.log2(place + 2) : 0)).reduce(
        (a, b) => a + b,
        0,
      )
    if (ideal > 0) gain += discounted(hits.length, (place) => hits[place]!) / discounted(ideal, () => true)
  })
  const share = (count: number): number => Math.round((1000 * count) / found.length) / 10
  return { 'nDCG@10': share(gain), 'top-1': share(first), 'top-3': share(third) }
}
