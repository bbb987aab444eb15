import type pg from 'pg'
import {
  type Carrying,
  closestOf,
  lookUp,
  MOST_READ,
  type Passage,
  passagesIn,
  type StatementAt,
  type Wordings,
} from '../answers/stored.ts'
import { weightsFrom } from '../linking/statements/weights.ts'
import type { Word } from '../linking/statements/words.ts'
import type { Span } from '../model.ts'
import type { Articles } from './articles.ts'
import type { State } from './state.ts'
import { indexable } from './storable.ts'

/** The passages that share the heaviest keys; ties go to the earlier one. $1 the keys, $2 their weights, $3 how many. */
const LIKELY = `with asked (key, weight) as (select * from unnest($1::text[], $2::integer[])),
  gathered as (
    select article, passage, sum(weight) as weight
    from asked join wordings using (key) cross join unnest(passages) as passage
    group by 1, 2
  )
  select article, passage from gathered join articles using (article) where live
  order by weight desc, articles.place, passage limit $3`
const STEMS = 'select stem, units from stems where stem = any($1)'
const MEMBERS_OF = 'select article, start, quoted, parts, statement from members where article = any($1)'
const CARRYING = `select statement, article, start, quoted, parts from members where statement = any($1)
  order by statement, n`

interface Member {
  readonly statement: number
  readonly article: number
  readonly start: number
  readonly quoted: boolean
  /** Starts and ends, by turns. */
  readonly parts: readonly number[]
}

/** The wordings of a coverage that is in the database; they see what the transaction sees. */
export function openWordings(client: pg.ClientBase, state: State, articles: Articles): Wordings {
  const frequencies = new Map<string, number>()
  const looked = new Set<string>()
  let weightOf = weightsFrom(frequencies, state.units)
  const passages = new Map<number, readonly Passage[]>()

  /** Learns how frequent words are, those that are not known yet. */
  const learn = async (words: readonly Word[]): Promise<void> => {
    const unknown = [...new Set(words.map(({ stem }) => stem))].filter((stem) => !looked.has(stem))
    if (unknown.length === 0) return
    const { rows } = await client.query<{ stem: string; units: number }>(STEMS, [unknown.map(indexable)])
    const known = new Map(rows.map(({ stem, units }) => [stem, units]))
    for (const stem of unknown) {
      looked.add(stem)
      const units = known.get(indexable(stem))
      if (units !== undefined) frequencies.set(stem, units)
    }
    weightOf = weightsFrom(frequencies, state.units)
  }

  /** Makes the passages of articles known, with the statements that their sentences belong to. */
  const read = async (keys: readonly number[]): Promise<void> => {
    const wanted = [...new Set(keys)].filter((key) => !passages.has(key))
    if (wanted.length === 0) return
    const records = await articles.read(wanted)
    const { rows } = await client.query<Member>(MEMBERS_OF, [wanted])
    const statementAt = new Map<string, number>()
    const at = (key: number, start: number, quoted: boolean): string => `${key} ${start} ${quoted}`
    // The last of several, as where all is in memory.
    rows.sort((a, b) => a.statement - b.statement)
    for (const { article, quoted, parts, statement } of rows)
      for (let n = 0; n < parts.length; n += 2) statementAt.set(at(article, parts[n]!, quoted), statement)
    for (const [n, key] of wanted.entries()) {
      const find: StatementAt = (_, start, quoted) => statementAt.get(at(key, start, quoted)) ?? null
      passages.set(key, passagesIn(records[n]!, find))
    }
  }

  const wordsOf = (found: readonly Passage[]): Word[] =>
    found.flatMap(({ units }) => units.flatMap(({ words }) => words))

  return {
    weightOf: (word) => weightOf(word),

    async closest(words, limit) {
      await learn(words)
      const keys = lookUp(words, weightOf)
      const { rows } = await client.query<{ article: number; passage: number }>(LIKELY, [
        [...keys.keys()].map(indexable),
        [...keys.values()],
        MOST_READ,
      ])
      await read(rows.map(({ article }) => article))
      const likely = rows.map(({ article, passage }) => passages.get(article)![passage]!)
      await learn(wordsOf(likely))
      return closestOf(likely, words, weightOf, limit)
    },

    async carrying(statements) {
      const { rows } = await client.query<Member>(CARRYING, [statements])
      await read(rows.map(({ article }) => article))
      const found = new Map<number, Carrying[]>(statements.map((statement) => [statement, []]))
      for (const { statement, article, start, quoted, parts } of rows) {
        const passage = passages.get(article)!.find((one) => one.start === start && (one.quotation !== null) === quoted)
        if (passage) found.get(statement)!.push({ passage, parts: spansOf(parts) })
      }
      await learn(wordsOf([...found.values()].flat().map(({ passage }) => passage)))
      return found
    },
  }
}

const spansOf = (parts: readonly number[]): Span[] =>
  Array.from({ length: parts.length / 2 }, (_, n) => ({ start: parts[2 * n]!, end: parts[2 * n + 1]! }))
