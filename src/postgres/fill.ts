import type pg from 'pg'
import type { LinkedCoverage } from '../linking/index.ts'
import type { ArticleRecord, Progress, Skipped } from '../model.ts'
import { connected } from './connection.ts'
import { type ArticleRows, digestOf, rowsOf } from './rows.ts'
import { indexable, numbersLiteral, storable, textsLiteral } from './storable.ts'
import { clearAway, showState } from './totals.ts'

/** Held by the process that takes in files; in the same space as the migrations' lock. */
const FILLING = 0x64_61_74_65_66
/** Articles in one transaction: what an interruption can lose. */
const BATCH = 50

/** A coverage as it was read, and what it was read from. */
export interface Filling {
  readonly linked: LinkedCoverage
  readonly skipped: readonly Skipped[]
  readonly fingerprint: string | null
}

export interface FillOptions {
  /** What the rows depend on beside the files: rows of another version are not taken for ours. */
  readonly version: string
  /** Of the files as they are now; null when it cannot be told beforehand. */
  readonly fingerprint: string | null
  /** Reads, analyses and links; called only when the database holds another state. */
  readonly read: () => Promise<Filling>
  readonly onProgress?: (progress: Progress) => void
}

/** A process whose machine vanishes must not keep the others waiting for hours: the server looks after a minute. */
const SOON_MISSED = `select set_config('tcp_keepalives_idle', '60', false), set_config('tcp_keepalives_interval', '10', false),
  set_config('tcp_keepalives_count', '3', false)`

/**
 * Brings the database to the state of the files. One process does so at a time, the others wait and then find it
 * done. Articles are written in batches that nobody sees; the last transaction shows them, so that questions are
 * answered from the old state until then. What an interrupted run has written is used by the next.
 *
 * @returns whether anything was done.
 * @throws DatabaseLost when the database cannot be reached or is lost meanwhile; else what `read` and pg throw.
 */
export const fill = (databaseUrl: string, options: FillOptions): Promise<boolean> =>
  connected(databaseUrl, async (client) => {
    const { version, fingerprint, read, onProgress = () => {} } = options
    await client.query(SOON_MISSED)
    // Ends with the connection, however it ends.
    await client.query('select pg_advisory_lock($1)', [FILLING])
    const filled = fingerprint !== null && (await isFilled(client, version, fingerprint))
    if (!filled) {
      const filling = await read()
      const keys = await writeArticles(client, filling.linked.articles, version, onProgress)
      await showState(client, filling, version, keys)
    }
    // Also what a run left behind that was interrupted just here.
    await clearAway(client)
    if (!filled) onProgress({ stage: 'indexing', share: 1 })
    return !filled
  })

/** Whether a database shows the state of files. */
async function isFilled(client: pg.ClientBase, version: string, fingerprint: string): Promise<boolean> {
  const { rows } = await client.query('select 1 from coverage where version = $1 and fingerprint = $2', [
    version,
    fingerprint,
  ])
  return rows.length > 0
}

/**
 * Whether a database shows the state of files.
 *
 * @throws DatabaseLost when the database cannot be reached; else what pg throws.
 */
export const showsState = (databaseUrl: string, version: string, fingerprint: string): Promise<boolean> =>
  connected(databaseUrl, (client) => isFilled(client, version, fingerprint))

/** Writes the articles that are not there yet, and gives the keys of all, in their order. */
async function writeArticles(
  client: pg.Client,
  articles: readonly ArticleRecord[],
  version: string,
  onProgress: (progress: Progress) => void,
): Promise<number[]> {
  const { rows } = await client.query<{ article: number; digest: Buffer }>('select article, digest from articles')
  const known = new Map(rows.map(({ article, digest }) => [digest.toString('hex'), article]))
  const keys: number[] = []
  for (let first = 0; first < articles.length; first += BATCH) {
    onProgress({ stage: 'indexing', share: 0.75 + (0.2 * first) / articles.length })
    await client.query('begin')
    for (const article of articles.slice(first, first + BATCH)) {
      const digest = digestOf(article, version)
      const written = known.get(digest.toString('hex'))
      keys.push(written ?? (await writeArticle(client, article.id, digest, rowsOf(article))))
    }
    await client.query('commit')
  }
  return keys
}

const ARTICLE = `insert into articles (id, digest, sentences, card, record, counts, words)
  values ($1, $2, $3, $4, $5, $6, $7) returning article`
const POSTINGS = `insert into postings (article, term, holding, packed)
  select $1, term, holding, packed from unnest($2::text[], $3::integer[], $4::text[]) as row (term, holding, packed)`
const QUOTATIONS = `insert into quotations (article, n, speaker, day, terms, content)
  select $1, n - 1, speaker, day, terms::text[], content
  from unnest($2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as row (speaker, day, terms, content, n)`
const MENTIONS = `insert into mentions (article, n, date, named, speaker, own, around)
  select $1, n - 1, date, named, speaker, own::text[], around::text[]
  from unnest($2::text[], $3::boolean[], $4::text[], $5::text[], $6::text[])
    with ordinality as row (date, named, speaker, own, around, n)`
const WORDINGS = `insert into wordings (article, key, passages)
  select $1, key, passages::integer[] from unnest($2::text[], $3::text[]) as row (key, passages)`

async function writeArticle(client: pg.Client, id: string, digest: Buffer, rows: ArticleRows): Promise<number> {
  const { sentences, card, record, counts, words, postings, quotations, mentions } = rows
  const {
    rows: [made],
  } = await client.query<{ article: number }>(ARTICLE, [
    ...[storable(id), digest, sentences, card, record, counts, words.map(indexable)],
  ])
  const { article } = made!
  const speakersOf = (list: readonly { readonly speaker: string | null }[]) =>
    list.map(({ speaker }) => speaker && indexable(speaker))
  await client.query(POSTINGS, [
    article,
    postings.map(({ term }) => indexable(term)),
    postings.map(({ holding }) => holding),
    postings.map(({ packed }) => packed),
  ])
  await client.query(QUOTATIONS, [
    article,
    speakersOf(quotations),
    quotations.map(({ day }) => day),
    quotations.map(({ terms }) => textsLiteral(terms)),
    quotations.map(({ content }) => content),
  ])
  await client.query(MENTIONS, [
    article,
    mentions.map(({ date }) => date),
    mentions.map(({ named }) => named),
    speakersOf(mentions),
    mentions.map(({ own }) => textsLiteral(own)),
    mentions.map(({ around }) => textsLiteral(around)),
  ])
  const wordings = [...rows.wordings]
  await client.query(WORDINGS, [
    article,
    wordings.map(([key]) => indexable(key)),
    wordings.map(([, passages]) => numbersLiteral(passages)),
  ])
  return article
}
