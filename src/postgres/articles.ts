import { LRUCache } from 'lru-cache'
import type pg from 'pg'
import { type PackedRecord, unpack } from '../cache/index.ts'
import type { ArticleRecord, OtherPrinting } from '../model.ts'

/** Records by the keys of their rows: a row never changes, so that a record is good for any state that shows it. */
export type Records = LRUCache<number, ArticleRecord>

/** The characters of records, as they are kept in the database, that are held in memory. */
const MOST_CHARACTERS = 16_000_000

export const openRecords = (most = MOST_CHARACTERS): Records => new LRUCache({ maxSize: most, maxEntrySize: most / 4 })

/** The articles that one request looks at. */
export interface Articles {
  /** Makes articles known; those that are known already are not read again. */
  read(keys: readonly number[]): Promise<readonly ArticleRecord[]>
  get(id: string): ArticleRecord | undefined
  /** Where else the quotations of the known articles stand, by their ids. */
  readonly others: { get(quotation: string): readonly OtherPrinting[] | undefined }
}

interface Row {
  readonly article: number
  readonly record: string | null
  readonly others: string | null
}

const ARTICLES = `select article, case when article = any($2) then record end as record, others.content as others
  from articles left join others using (article) where article = any($1)`

export function openArticles(client: pg.ClientBase, records: Records): Articles {
  const known = new Map<number, ArticleRecord>()
  const byId = new Map<string, ArticleRecord>()
  // Read only when a citation asks: most articles are looked at and not cited.
  const unread = new Map<string, string>()
  const others = new Map<string, readonly OtherPrinting[]>()

  return {
    async read(keys) {
      const wanted = [...new Set(keys)].filter((key) => !known.has(key))
      if (wanted.length > 0) {
        // Taken now: another request may push them out of memory while this one waits.
        const held = new Map(wanted.flatMap((key) => pair(key, records.get(key))))
        const absent = wanted.filter((key) => !held.has(key))
        const { rows } = await client.query<Row>(ARTICLES, [wanted, absent])
        for (const { article, record, others: elsewhere } of rows) {
          const read = record === null ? held.get(article)! : unpack(JSON.parse(record) as PackedRecord)
          if (record !== null) records.set(article, read, { size: record.length })
          known.set(article, read)
          byId.set(read.id, read)
          if (elsewhere !== null) unread.set(read.id, elsewhere)
        }
      }
      return keys.flatMap((key) => known.get(key) ?? [])
    },
    get: (id) => byId.get(id),
    others: {
      get(quotation) {
        const article = quotation.slice(0, quotation.lastIndexOf('#'))
        const content = unread.get(article)
        if (content !== undefined) {
          unread.delete(article)
          for (const [id, printings] of JSON.parse(content) as [string, OtherPrinting[]][]) others.set(id, printings)
        }
        return others.get(quotation)
      },
    },
  }
}

const pair = <T>(key: number, value: T | undefined): [number, T][] => (value === undefined ? [] : [[key, value]])
