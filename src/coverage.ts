import { checkText } from './answers/check.ts'
import { compareWords, openWordings, type Wordings } from './answers/compare.ts'
import { ask, contextOf, daysOf, filterQuotations, type Library, topicsOf, what } from './answers/index.ts'
import { timelineOf } from './answers/timeline.ts'
import { fingerprintFiles, readFiles } from './articles/index.ts'
import {
  analyseWith,
  NO_STORE,
  openStore,
  type PackedRecord,
  pack,
  readingsIn,
  type Store,
  snapshotsIn,
  unpack,
  versionOf,
} from './cache/index.ts'
import { type LinkedCoverage, linkCoverage } from './linking/index.ts'
import type {
  Article,
  ArticleCard,
  ArticleRecord,
  OtherPrinting,
  Progress,
  Skipped,
  Topic,
  WholeCoverage,
} from './model.ts'
import { indexArticles, openLunr, type SavedLunr } from './retrieval/index.ts'

export { CoverageError } from './articles/index.ts'

/** Where a coverage comes from: folders and article files, or articles that were read already. */
export type CoverageOptions = ({ readonly paths: readonly string[] } | { readonly articles: readonly Article[] }) & {
  /** Told one line for each file that is left out. */
  readonly log?: (line: string) => void
  /** Where what was computed is kept for the next time; nothing is kept without. */
  readonly cacheDir?: string | null
  /** Told how far reading, analysing, linking and indexing have come. */
  readonly onProgress?: (progress: Progress) => void
}

/**
 * Reads, analyses, links and indexes a coverage, ready to be asked.
 *
 * @throws CoverageError when the folder is missing, or holds no readable article
 * @example
 * const coverage = await openCoverage({ paths: ['seeds'] })
 * const { answer, citations } = await coverage.ask('Who leads the Russian delegation in Geneva?')
 */
export async function openCoverage(options: CoverageOptions): Promise<WholeCoverage> {
  const { cacheDir, log = () => {}, onProgress = () => {} } = options
  const store = cacheDir ? openStore(cacheDir, { warn: log }) : NO_STORE
  const version = cacheDir ? versionOf(ROOMS) : ''
  const snapshots = snapshotsIn<Packed>(store, version)
  const fingerprint = 'paths' in options && cacheDir ? await fingerprintFiles(options.paths) : null
  const packed = snapshots.read(fingerprint)
  const known = packed && { ...packed, linked: { ...packed.linked, articles: packed.linked.articles.map(unpack) } }
  const loaded = known ?? (await load(options, store, onProgress))
  if (!known && cacheDir) {
    const articles = loaded.linked.articles.map(pack)
    snapshots.write(loaded.fingerprint, { ...loaded, linked: { ...loaded.linked, articles } })
    store.tidy()
  }
  for (const { path, reason } of loaded.skipped) log(`left out ${path}: ${reason}`)
  onProgress({ stage: 'indexing', share: 1 })
  return coverageOf(loaded)
}

/** What a loaded coverage depends on, beside its files. */
const ROOMS = [
  ...['model.ts', 'language', 'dates', 'articles', 'quotations', 'analysis.ts'],
  ...['linking', 'retrieval', 'coverage.ts'],
]

/** A coverage as plain data: everything that is computed before the first question. */
interface Loaded {
  readonly linked: LinkedCoverage
  readonly index: SavedLunr
  readonly skipped: readonly Skipped[]
  /** Of the files as they were read; null when it is not known. */
  readonly fingerprint: string | null
}

type Packed = Omit<Loaded, 'linked'> & {
  readonly linked: Omit<LinkedCoverage, 'articles'> & { readonly articles: readonly PackedRecord[] }
}

/** Reads, analyses, links and indexes, asking the store for what it has. */
async function load(options: CoverageOptions, store: Store, onProgress: (progress: Progress) => void): Promise<Loaded> {
  onProgress({ stage: 'reading', share: 0 })
  const { articles, skipped, fingerprint } =
    'paths' in options
      ? await readFiles(options.paths, readingsIn(store))
      : { articles: options.articles, skipped: [], fingerprint: null }
  const analyseOne = analyseWith(store)
  const analyses = articles.map((article, n) => {
    onProgress({ stage: 'analysing', share: 0.1 + (0.6 * n) / articles.length })
    return analyseOne(article)
  })
  onProgress({ stage: 'linking', share: 0.7 })
  const linked = linkCoverage(articles, analyses)
  onProgress({ stage: 'indexing', share: 0.85 })
  return { linked, index: indexArticles(linked.articles), skipped, fingerprint }
}

/** Every quotation's counterparts in other articles, by its id. */
function othersOf({ articles, statements }: LinkedCoverage): Map<string, OtherPrinting[]> {
  const texts = new Map(articles.map((article) => [article.id, article]))
  const others = new Map<string, OtherPrinting[]>()
  for (const { members } of statements)
    for (const { article, quotation } of members) {
      const id = quotation === null ? null : texts.get(article)?.quotations[quotation]?.id
      if (!id) continue
      const elsewhere = members.filter((member) => member.article !== article)
      const citations = elsewhere.map(({ article: other, start, end, quotation: place }): OtherPrinting => {
        const { text, quotations } = texts.get(other)!
        const printed = place === null ? null : (quotations[place] ?? null)
        return { article: other, start, end, text: text.slice(start, end), quotation: printed }
      })
      const known = others.get(id) ?? []
      others.set(id, [
        ...known,
        ...citations.filter(({ article: other }) => !known.some((one) => one.article === other)),
      ])
    }
  return others
}

function coverageOf({ linked, index, skipped }: Loaded): WholeCoverage {
  const { articles, speakers, statements } = linked
  const library: Library = {
    articles,
    byId: new Map(articles.map((article) => [article.id, article])),
    speakers,
    quotations: articles.flatMap(({ quotations }) => quotations),
    index: openLunr(articles, index),
    others: othersOf(linked),
  }
  const sources = { articles: articles.map(cardOf), skipped }
  const days = daysOf(articles)
  let topics: readonly Topic[] | undefined
  let opened: Wordings | undefined
  // Made at the first question that needs it: at ten thousand passages it takes as long as all the rest of a start.
  const wordings = (): Wordings => {
    opened ??= openWordings(articles, statements)
    return opened
  }
  return {
    records: async () => articles,
    sources: async () => sources,
    speakers: async () => speakers,
    outlets: async () => outletsOf(articles),
    async topics() {
      topics ??= topicsOf(articles)
      return topics
    },
    days: async () => days,
    ask: (question, as) => ask(library, question, as),
    what: (speaker, about) => what(library, speaker, about),
    quotations: async (filter) => filterQuotations(library, filter),
    timeline: async (filter) => timelineOf(library, statements, filter),
    compare: async (words) => compareWords(wordings(), words),
    check: async (text) => checkText(wordings(), speakers, text, library.others),
    context: async (article, span) => {
      const record = library.byId.get(article)
      return record ? contextOf(record, span) : null
    },
    close: () => library.index.close(),
  }
}

function cardOf(article: ArticleRecord): ArticleCard {
  const { text, blocks, timexes, quotations, sentences, phrases, ...card } = article
  return { ...card, quotationCount: quotations.length }
}

/** Outlets, and each agency of a shared credit by itself; most articles first. */
function outletsOf(articles: readonly ArticleRecord[]): string[] {
  const counts = new Map<string, number>()
  for (const { outlet, credit } of articles)
    for (const name of new Set([outlet, ...(credit?.split('/') ?? [])].map((part) => part?.trim())))
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name)
}
