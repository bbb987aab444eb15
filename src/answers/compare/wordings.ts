import { alike } from '../../linking/statements/similarity.ts'
import { type Unit, unitsOf } from '../../linking/statements/units.ts'
import { weightsOf } from '../../linking/statements/weights.ts'
import { type Word, wordsOf } from '../../linking/statements/words.ts'
import type { Statement, StatementMember } from '../../linking/statements.ts'
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

/** Everything printed in a coverage, ready to be looked up by its words. Built once; a question only reads. */
export interface Wordings {
  readonly articles: readonly ArticleRecord[]
  readonly statements: readonly Statement[]
  readonly passages: readonly Passage[]
  /** The passages that share words with a text, those that carry most of it first. */
  closest(words: readonly Word[], limit: number): Match[]
  /** The passage that is a statement's member. */
  passageOf(member: StatementMember): Passage | null
  /** How much a word tells (inverse document frequency), whether the coverage has it or not. */
  weightOf(word: Word): number
}

/** So many passages, those that share the most keys, are read word by word. */
const MOST_READ = 200

export function openWordings(articles: readonly ArticleRecord[], statements: readonly Statement[]): Wordings {
  const statementAt = new Map<string, number>()
  statements.forEach(({ members }, index) => {
    for (const { article, quotation, parts } of members)
      for (const { start } of parts) statementAt.set(keyAt(article, start, quotation !== null), index)
  })
  const passages: Passage[] = []
  const units: Unit[] = []
  articles.forEach((article, place) => {
    const quotations = article.quotations.map((q) => ({ ...q, speaker: q.speaker?.name ?? null }))
    const read = unitsOf({ id: article.id, text: article.text, quotations, sentences: article.sentences }, place)
    units.push(...read)
    for (const group of grouped(read)) passages.push(passageOf(article, group, statementAt))
  })
  const weightOf = weightsOf(units)
  const postings = new Map<string, number[]>()
  passages.forEach(({ units: parts, quotation }, index) => {
    const words = parts.flatMap((unit) => unit.words).concat(speakerWords(quotation))
    for (const key of new Set(words.filter(tells).map(keyOf)))
      if (!postings.get(key)?.push(index)) postings.set(key, [index])
  })
  const places = new Map(
    passages.map((passage) => [keyAt(passage.article.id, passage.start, passage.quotation !== null), passage]),
  )
  return {
    articles,
    statements,
    passages,
    weightOf,
    passageOf: ({ article, start, quotation }) => places.get(keyAt(article, start, quotation !== null)) ?? null,
    closest: (words, limit) => {
      const asked = words.filter(tells)
      const found = new Map<number, number>()
      for (const word of asked)
        for (const index of postings.get(keyOf(word)) ?? []) found.set(index, (found.get(index) ?? 0) + weightOf(word))
      const likely = [...found].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_READ)
      const matches = likely.map(([index]) => matchOf(passages[index]!, asked, weightOf))
      return matches.sort((a, b) => b.share - a.share).slice(0, limit)
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

function passageOf(article: ArticleRecord, units: Unit[], statementAt: ReadonlyMap<string, number>): Passage {
  const first = units[0]!
  const quotation = first.quotation === null ? null : article.quotations[first.quotation]!
  const { start, end } = quotation ?? first
  const statements = units.map((unit) => statementAt.get(keyAt(article.id, unit.start, quotation !== null)) ?? null)
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
