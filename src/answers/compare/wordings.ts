import { alike } from '../../linking/statements/similarity.ts'
import { type Unit, unitsOf } from '../../linking/statements/units.ts'
import { weightsOf } from '../../linking/statements/weights.ts'
import { type Word, wordsOf } from '../../linking/statements/words.ts'
import type { Statement } from '../../linking/statements.ts'
import type { ArticleRecord, LinkedQuotation, Span } from '../../model.ts'

/** A quotation, or a sentence of an article's own words: what words are looked up in. */
export interface Passage extends Span {
  readonly article: ArticleRecord
  readonly quotation: LinkedQuotation | null
  readonly units: readonly Unit[]
  /** The statement of each unit, by its place in the coverage's list; null for a unit that stands alone. */
  readonly statements: readonly (number | null)[]
}

/** A passage with the share (0 to 1) of the words' information that stands in it. */
export interface Match {
  readonly passage: Passage
  readonly share: number
  /** The words' information that each unit of the passage carries. */
  readonly unitShares: readonly number[]
}

/** A passage that a statement is worded in, with the sentences in it that carry the statement. */
export interface Carrying {
  readonly passage: Passage
  readonly parts: readonly Span[]
}

/** Everything printed in a coverage, to be looked up by its words. */
export interface Wordings {
  /** The passages that share words with a text, those that carry most of it first. */
  closest(words: readonly Word[], limit: number): Promise<readonly Match[]>
  /** The passages of each statement, in the order of the articles and of their text. */
  carrying(statements: readonly number[]): Promise<ReadonlyMap<number, readonly Carrying[]>>
  /** How much a word tells (inverse document frequency): one that was looked up, or that stands in what was found. */
  weightOf(word: Word): number
}

/** So many passages, those that share the most keys, are read word by word. */
export const MOST_READ = 200
/** Weights are added up as whole numbers, so that every engine comes to the same sums. */
const SCALE = 1000

/** What words are looked up by: keys with their weights, positive integers. */
export function lookUp(words: readonly Word[], weightOf: (word: Word) => number): Map<string, number> {
  const keys = new Map<string, number>()
  for (const word of words.filter(tells))
    keys.set(keyOf(word), (keys.get(keyOf(word)) ?? 0) + Math.max(1, Math.round(SCALE * weightOf(word))))
  return keys
}

/** The keys that a passage is found under. */
export const keysOf = ({ units, quotation }: Passage): Set<string> =>
  new Set([...units.flatMap((unit) => unit.words), ...speakerWords(quotation)].filter(tells).map(keyOf))

/** Reads how much of the words stands in each passage, the passage that holds most first. */
export function closestOf(
  passages: readonly Passage[],
  words: readonly Word[],
  weightOf: (word: Word) => number,
  limit: number,
): Match[] {
  const asked = words.filter(tells)
  const matches = passages.map((passage) => matchOf(passage, asked, weightOf))
  return matches.sort((a, b) => b.share - a.share).slice(0, limit)
}

/** Which statement each passage's sentences belong to: by the place of a unit, and whether it is quoted. */
export type StatementAt = (article: string, start: number, quoted: boolean) => number | null

/** The passages of an article: its quotations, and the sentences that are its own words. */
export function passagesIn(article: ArticleRecord, statementAt: StatementAt): Passage[] {
  const quotations = article.quotations.map((q) => ({ ...q, speaker: q.speaker?.name ?? null }))
  const units = unitsOf({ id: article.id, text: article.text, quotations, sentences: article.sentences }, 0)
  return grouped(units).map((group) => passageOf(article, group, statementAt))
}

/** Reads a coverage that is in memory. Built once; a question only reads. */
export function openWordings(articles: readonly ArticleRecord[], statements: readonly Statement[]): Wordings {
  const statementAt = new Map<string, number>()
  statements.forEach(({ members }, index) => {
    for (const { article, quotation, parts } of members)
      for (const { start } of parts) statementAt.set(keyAt(article, start, quotation !== null), index)
  })
  const find: StatementAt = (article, start, quoted) => statementAt.get(keyAt(article, start, quoted)) ?? null
  const passages = articles.flatMap((article) => passagesIn(article, find))
  const weightOf = weightsOf(passages.flatMap(({ units }) => units))
  const postings = new Map<string, number[]>()
  passages.forEach((passage, index) => {
    for (const key of keysOf(passage)) if (!postings.get(key)?.push(index)) postings.set(key, [index])
  })
  const places = new Map(
    passages.map((passage) => [keyAt(passage.article.id, passage.start, passage.quotation !== null), passage]),
  )
  return {
    weightOf,
    async closest(words, limit) {
      const found = new Map<number, number>()
      for (const [key, weight] of lookUp(words, weightOf))
        for (const index of postings.get(key) ?? []) found.set(index, (found.get(index) ?? 0) + weight)
      const likely = [...found].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_READ)
      return closestOf(
        likely.map(([index]) => passages[index]!),
        words,
        weightOf,
        limit,
      )
    },
    async carrying(wanted) {
      return new Map(
        wanted.map((index) => {
          const members = statements[index]?.members ?? []
          const found = members.flatMap(({ article, start, quotation, parts }) => {
            const passage = places.get(keyAt(article, start, quotation !== null))
            return passage ? [{ passage, parts }] : []
          })
          return [index, found]
        }),
      )
    },
  }
}

/** A sentence and a quotation in it may begin at one place. */
const keyAt = (article: string, start: number, quoted: boolean): string => `${article}#${start}${quoted ? 'q' : 's'}`

const tells = (word: Word): boolean => word.kind !== 'function'
const keyOf = (word: Word): string => word.beginning || word.stem
const speakerWords = (quotation: LinkedQuotation | null): Word[] => wordsOf(quotation?.speaker?.name ?? '')

function grouped(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = []
  for (const unit of units) {
    const last = groups.at(-1)
    if (last && unit.quotation !== null && last[0]!.quotation === unit.quotation) last.push(unit)
    else groups.push([unit])
  }
  return groups
}

function passageOf(article: ArticleRecord, units: Unit[], statementAt: StatementAt): Passage {
  const first = units[0]!
  const quotation = first.quotation === null ? null : article.quotations[first.quotation]!
  const { start, end } = quotation ?? first
  const statements = units.map((unit) => statementAt(article.id, unit.start, quotation !== null))
  return { article, quotation, start, end, units, statements }
}

function matchOf(passage: Passage, asked: readonly Word[], weightOf: (word: Word) => number): Match {
  const named = speakerWords(passage.quotation)
  const unitShares = passage.units.map(() => 0)
  let [sum, whole] = [0, 0]
  for (const word of asked) {
    const weight = weightOf(word)
    const met = passage.units.map((unit) => best(word, unit.words) * weight)
    met.forEach((share, index) => {
      unitShares[index]! += share
    })
    sum += Math.max(...met, best(word, named) * weight)
    whole += weight
  }
  const scale = whole || 1
  return { passage, share: sum / scale, unitShares: unitShares.map((share) => share / scale) }
}

const best = (word: Word, words: readonly Word[]): number =>
  words.reduce((most, w) => Math.max(most, alike(word, w)), 0)
