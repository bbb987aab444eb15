import type { Analysis } from './analysis.ts'
import { checkText } from './answers/check.ts'
import { compareWords, openWordings, type Wordings } from './answers/compare.ts'
import { ask, contextOf, filterQuotations, type Library, what } from './answers/index.ts'
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
import { resolveTimexes } from './dates/index.ts'
import { alignStatements, type Statement } from './linking/statements.ts'
import type {
  Article,
  ArticleRecord,
  Citation,
  Coverage,
  LinkedQuotation,
  Progress,
  Skipped,
  Speaker,
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
export async function openCoverage(options: CoverageOptions): Promise<Coverage> {
  const { cacheDir, log = () => {}, onProgress = () => {} } = options
  const store = cacheDir ? openStore(cacheDir, { warn: log }) : NO_STORE
  const version = cacheDir ? versionOf(ROOMS) : ''
  const snapshots = snapshotsIn<Packed>(store, version)
  const fingerprint = 'paths' in options && cacheDir ? await fingerprintFiles(options.paths) : null
  const packed = snapshots.read(fingerprint)
  const known = packed && { ...packed, linked: { ...packed.linked, articles: packed.linked.articles.map(unpack) } }
  const loaded = known ?? (await load(options, store, onProgress))
  if (!known) {
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
  readonly linked: Linked
  readonly index: SavedLunr
  readonly skipped: readonly Skipped[]
  /** Of the files as they were read; null when it is not known. */
  readonly fingerprint: string | null
}

type Packed = Omit<Loaded, 'linked'> & {
  readonly linked: Omit<Linked, 'articles'> & { readonly articles: readonly PackedRecord[] }
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
  const linked = linkProvisionally(articles, analyses)
  onProgress({ stage: 'indexing', share: 0.85 })
  return { linked, index: indexArticles(linked.articles), skipped, fingerprint }
}

interface Linked {
  readonly articles: readonly ArticleRecord[]
  readonly speakers: readonly Speaker[]
  readonly statements: readonly Statement[]
}

/** Stands in until articles are linked: every article's speakers and dates by themselves. */
function linkProvisionally(articles: readonly Article[], analyses: readonly Analysis[]): Linked {
  const records = articles.map((article, n): ArticleRecord => {
    const { sentences, quotations, phrases, expressions } = analyses[n]!
    const timexes = resolveTimexes(expressions, article.published?.value ?? null)
    const linked = quotations.map(({ speaker, ...quotation }): LinkedQuotation => {
      const { id, title, outlet, url, published } = article
      const mention = quotation.mention
      const named =
        speaker === null ? null : { name: speaker, start: mention?.start ?? null, end: mention?.end ?? null }
      const said = { saidOn: null, saidBasis: null, saidEvidence: null, venue: null, place: null }
      const from = {
        id: `${id}#${quotation.start}`,
        article: id,
        title,
        outlet,
        url,
        published: published?.value ?? null,
      }
      return { ...quotation, ...from, speaker: named, ...said }
    })
    return { ...article, contradictions: [], timexes, quotations: linked, sentences, phrases }
  })
  const counts = new Map<string, number>()
  for (const { speaker } of records.flatMap(({ quotations }) => quotations))
    if (speaker) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1)
  const people = new Map(analyses.flatMap((analysis) => analysis.people.map((person) => [person.name, person])))
  const speakers = [...counts].map(([name, quotations]): Speaker => {
    const person = people.get(name)
    const roles = [...new Set(person?.roles.map(({ text }) => text))]
    return { name, kind: person?.kind ?? 'person', variants: person?.variants ?? [name], roles, quotations }
  })
  const reporting = analyses.map(({ quotations, sentences }, n) => ({ ...articles[n]!, quotations, sentences }))
  return { articles: records, speakers: speakers.sort(mostQuoted), statements: alignStatements(reporting) }
}

const mostQuoted = (a: Speaker, b: Speaker): number => b.quotations - a.quotations || (a.name < b.name ? -1 : 1)

/** Every quotation's counterparts in other articles, by its id. */
function othersOf({ articles, statements }: Linked): Map<string, Citation[]> {
  const texts = new Map(articles.map((article) => [article.id, article]))
  const others = new Map<string, Citation[]>()
  for (const { members } of statements)
    for (const { article, quotation } of members) {
      const id = quotation === null ? null : texts.get(article)?.quotations[quotation]?.id
      if (!id) continue
      const elsewhere = members.filter((member) => member.article !== article)
      const citations = elsewhere.map(({ article: other, start, end }): Citation => {
        return { article: other, start, end, text: texts.get(other)!.text.slice(start, end) }
      })
      const known = others.get(id) ?? []
      others.set(id, [
        ...known,
        ...citations.filter(({ article: other }) => !known.some((one) => one.article === other)),
      ])
    }
  return others
}

function coverageOf({ linked, index, skipped }: Loaded): Coverage {
  const { articles, speakers, statements } = linked
  const library: Library = {
    articles,
    byId: new Map(articles.map((article) => [article.id, article])),
    speakers,
    quotations: articles.flatMap(({ quotations }) => quotations),
    index: openLunr(articles, index),
    others: othersOf(linked),
  }
  let opened: Wordings | undefined
  // Made at the first question that needs it: at ten thousand passages it takes as long as all the rest of a start.
  const wordings = (): Wordings => {
    opened ??= openWordings(articles, statements)
    return opened
  }
  return {
    sources: async () => ({ articles, skipped }),
    speakers: async () => speakers,
    outlets: async () => outletsOf(articles),
    ask: (question, as) => ask(library, question, as),
    what: (speaker, about) => what(library, speaker, about),
    quotations: async (filter) => filterQuotations(library, filter),
    timeline: async (filter) => timelineOf(library, statements, filter),
    compare: async (words) => compareWords(wordings(), words),
    check: async (text) => checkText(wordings(), speakers, text),
    context: async (article, span) => {
      const record = library.byId.get(article)
      return record ? contextOf(record, span) : null
    },
    close: () => library.index.close(),
  }
}

/** Outlets, and each agency of a shared credit by itself; most articles first. */
function outletsOf(articles: readonly ArticleRecord[]): string[] {
  const counts = new Map<string, number>()
  for (const { outlet, credit } of articles)
    for (const name of new Set([outlet, ...(credit?.split('/') ?? [])].map((part) => part?.trim())))
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name)
}
