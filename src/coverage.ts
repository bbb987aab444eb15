import { analyseContained } from './analysis.ts'
import { answering, daysOf, libraryInMemory, outletsOf, topicsOf } from './answers/index.ts'
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
import type { Article, Progress, Skipped, Topic, WholeCoverage } from './model.ts'
import { indexArticles, openLunr, type SavedLunr } from './retrieval/index.ts'

export { CoverageError } from './articles/index.ts'

/** Where a coverage comes from: folders and article files, or articles that were read already. */
export type CoverageOptions = ({ readonly paths: readonly string[] } | { readonly articles: readonly Article[] }) & {
  /** Told one line for each file that is left out, and for each whose quotations could not be found. */
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
export const ROOMS = [
  ...['model.ts', 'language', 'dates', 'articles', 'quotations', 'analysis.ts'],
  ...['linking', 'retrieval', 'coverage.ts'],
]

/** A coverage as it was read, analysed and linked. */
export interface ReadCoverage {
  readonly linked: LinkedCoverage
  readonly skipped: readonly Skipped[]
  /** Of the files as they were read; null when it is not known. */
  readonly fingerprint: string | null
}

/** A coverage as plain data: everything that is computed before the first question. */
interface Loaded extends ReadCoverage {
  readonly index: SavedLunr
}

type Packed = Omit<Loaded, 'linked'> & {
  readonly linked: Omit<LinkedCoverage, 'articles'> & { readonly articles: readonly PackedRecord[] }
}

/** Reads, analyses and links, asking the store for what it has. */
export async function readCoverage(
  options: CoverageOptions,
  store: Store,
  onProgress: (progress: Progress) => void,
): Promise<ReadCoverage> {
  const { log = () => {} } = options
  onProgress({ stage: 'reading', share: 0 })
  const { articles, skipped, fingerprint } =
    'paths' in options
      ? await readFiles(options.paths, readingsIn(store))
      : { articles: options.articles, skipped: [], fingerprint: null }
  const analyseOne = analyseWith(store)
  const analyses = articles.map((article, n) => {
    onProgress({ stage: 'analysing', share: 0.1 + (0.6 * n) / articles.length })
    return analyseContained(article, analyseOne, log)
  })
  onProgress({ stage: 'linking', share: 0.7 })
  return { linked: linkCoverage(articles, analyses), skipped, fingerprint }
}

async function load(options: CoverageOptions, store: Store, onProgress: (progress: Progress) => void): Promise<Loaded> {
  const read = await readCoverage(options, store, onProgress)
  onProgress({ stage: 'indexing', share: 0.85 })
  return { ...read, index: indexArticles(read.linked.articles) }
}

function coverageOf({ linked, index, skipped }: Loaded): WholeCoverage {
  const { articles, speakers } = linked
  const library = libraryInMemory(linked, openLunr(articles, index))
  const sources = { articles: library.cards, skipped }
  const days = daysOf(articles)
  let topics: readonly Topic[] | undefined
  return {
    ...answering((work) => work(library)),
    records: async () => articles,
    sources: async () => sources,
    speakers: async () => speakers,
    outlets: async () => outletsOf(library.cards),
    async topics() {
      topics ??= topicsOf(articles)
      return topics
    },
    days: async () => days,
    close: () => library.index.close(),
  }
}
