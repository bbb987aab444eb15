import type { Span } from '../model.ts'
import { type Link, linkUnits } from './statements/links.ts'
import { type ReportingArticle, type Unit, unitsOf } from './statements/units.ts'
import { weightsOf } from './statements/weights.ts'

export type { ReportingArticle } from './statements/units.ts'

/** One article's wording of a statement: a whole quotation, or a sentence that reports it without being one. */
export interface StatementMember extends Span {
  readonly article: string
  /** The quotation's place in the article's list; null for a plain sentence. */
  readonly quotation: number | null
  /** The sentences within the quotation that carry the statement; for a plain sentence, itself. In text order. */
  readonly parts: readonly Span[]
  readonly speaker: string | null
}

/** The same words by the same speaker, as several articles (or one article more than once) print them. */
export interface Statement {
  /** In the order of the articles and of their text; never fewer than two. */
  readonly members: readonly StatementMember[]
  /** 0 to 1: how alike the two least alike wordings are that tie the group together. */
  readonly certainty: number
}

/**
 * Finds the statements that several articles carry: printed alike, trimmed, merged with another, translated back, or
 * with words swapped. What merely resembles (the same people on the same matter another day) stays apart.
 *
 * A quotation of several sentences is in one statement for each, so that two articles may cut it differently. Follows
 * text-reuse detection (candidates by shared rare words, then alignment) and, for the weaker pairs, the sentence
 * alignment of comparable articles, where a pair counts for more beside a sure one (Barzilay and Elhadad 2003).
 *
 * @param articles in a fixed order, which is the order of the members
 * @returns statements of at least two members, in the order of their first members
 */
export function alignStatements(articles: readonly ReportingArticle[]): Statement[] {
  const units = articles.flatMap((article, index) => unitsOf(article, index))
  const groups = groupsOf(linkUnits(units, weightsOf(units)), units.length)
  return groups.map(({ indices, certainty }) => ({
    members: membersOf(
      indices.map((index) => units[index]!),
      articles,
    ),
    certainty,
  }))
}

/** Groups of linked units (union-find), with the weakest link that was needed to tie each. */
function groupsOf(links: readonly Link[], size: number): { indices: number[]; certainty: number }[] {
  const parent = Array.from({ length: size }, (_, index) => index)
  const certainty = new Map<number, number>()
  const find = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!
    return root
  }
  for (const { a, b, score } of [...links].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [left, right] = [find(a), find(b)]
    if (left === right) continue
    const [root, other] = left < right ? [left, right] : [right, left]
    parent[other] = root
    certainty.set(root, Math.min(certainty.get(left) ?? 1, certainty.get(right) ?? 1, score))
  }
  const groups = new Map<number, number[]>()
  for (let index = 0; index < size; index++) {
    const root = find(index)
    if (certainty.has(root)) groups.set(root, [...(groups.get(root) ?? []), index])
  }
  return [...groups].map(([root, indices]) => ({ indices, certainty: certainty.get(root) ?? 0 }))
}

function membersOf(units: readonly Unit[], articles: readonly ReportingArticle[]): StatementMember[] {
  const members = new Map<string, StatementMember>()
  for (const { article, quotation, start, end, speaker } of units) {
    const { id, quotations } = articles[article]!
    const whole = quotation === null ? { start, end } : quotations[quotation]!
    const key = `${id}#${whole.start}`
    const parts = [...(members.get(key)?.parts ?? []), { start, end }]
    members.set(key, { article: id, start: whole.start, end: whole.end, quotation, parts, speaker })
  }
  return [...members.values()]
}
