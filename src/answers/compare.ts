import { likenessOf } from '../linking/statements/similarity.ts'
import { type Word, wordsOf } from '../linking/statements/words.ts'
import type { Span, Wording } from '../model.ts'
import { clip } from './citation.ts'
import { bestAttested } from './compare/attested.ts'
import { changesByPart } from './compare/changes.ts'
import { verdictOf } from './compare/verdict.ts'
import type { Match, Passage, Wordings } from './compare/wordings.ts'

/** Users' words are read to this length. */
const LONGEST_WORDS = 300
/** The passage must carry this share of the words' information, and two of the words where there are two. */
const LEAST_SHARE = 0.5
/** A sentence of the passage is meant when it carries this share of what the passage carries. */
const MEANT = 0.3
/** So many passages are looked at for the words. */
const MOST_MATCHES = 20
/** Fewer words printed alike may be chance; so may be less of what they tell, or fewer words in common. */
const FEWEST_PRINTED = 3
const NEARLY_ALL = 0.8
const LEAST_COMMON = 4
/** An answer lists no more articles. */
const MOST_WORDINGS = 100

interface Carrier {
  readonly passage: Passage
  readonly parts: readonly Span[]
  /** Whether its statement is the one most meant. */
  readonly group: number | null
}

/**
 * One statement as each article words it, the best-attested wording first, found by some of its words in any wording.
 *
 * @param words any words of the statement, in any article's wording; only the first 300 characters are read
 * @returns one wording an article (more only where it prints the statement more than once); none when nothing in the
 *   coverage carries half of what the words tell
 */
export async function compareWords(wordings: Wordings, words: string): Promise<Wording[]> {
  const asked = wordsOf(words.slice(0, LONGEST_WORDS))
  const matches = await wordings.closest(asked, MOST_MATCHES)
  const match = bestMatch(matches, asked, wordings)
  if (!match) return []
  const linked = await carriersOf(match, wordings)
  const carriers = [...linked, ...printings(matches, asked, linked, wordings)].slice(0, MOST_WORDINGS)
  const cited = carriers.map((carrier) => ({ ...carrier, ...citationOf(carrier) }))
  const first = bestAttested(
    cited.map(({ passage, partText }) => ({
      text: partText,
      article: passage.article.id,
      kind: passage.quotation?.kind ?? null,
    })),
  )
  const base = cited[first]!
  const words0 = wordsOf(base.partText)
  const alike = (text: string): number => {
    const { contained, covering, ordered } = likenessOf(words0, wordsOf(text), wordings.weightOf)
    return contained + covering + ordered
  }
  const others = cited
    .filter((carrier) => carrier !== base)
    .map((carrier) => ({ carrier, score: alike(carrier.partText) }))
  const order = [base, ...others.sort((a, b) => b.score - a.score).map(({ carrier }) => carrier)]
  return order.map(({ passage, span, cut }) => wordingOf(passage, span, cut, base.cut))
}

/** Of the passages that carry most of the words: one that several articles carry, then the one that has them in order. */
function bestMatch(matches: readonly Match[], asked: readonly Word[], { weightOf }: Wordings): Match | null {
  const scored = matches
    .filter((match) => match.share >= LEAST_SHARE)
    .map((match) => {
      const words = match.passage.units.flatMap((unit) => unit.words)
      const { run, common, ordered } = likenessOf(asked, words, weightOf)
      const linked = match.passage.statements.some((statement) => statement !== null)
      const inOrder = 0.15 * (run.words / Math.max(1, asked.length)) + 0.05 * ordered
      return { match, common, score: match.share + inOrder + (linked ? 0.1 : 0) }
    })
  const least = Math.min(2, asked.filter(({ kind }) => kind !== 'function').length)
  const enough = scored.filter(({ common }) => common >= least && common > 0)
  return enough.sort((a, b) => b.score - a.score)[0]?.match ?? null
}

async function carriersOf(match: Match, wordings: Wordings): Promise<Carrier[]> {
  const { passage, unitShares } = match
  const meant = meantIn(match)
  const own: Carrier = { passage, parts: meant.map((index) => passage.units[index]!), group: null }
  const groups = new Set(meant.map((index) => passage.statements[index] ?? null))
  const carriers = new Map<string, Carrier>()
  // The sentence that carries most of the words decides where an article has two passages for the same words.
  const strongest = [...groups].sort((a, b) => shareOf(b) - shareOf(a))
  function shareOf(group: number | null): number {
    return meant.reduce(
      (sum, index) => sum + ((passage.statements[index] ?? null) === group ? unitShares[index]! : 0),
      0,
    )
  }
  const primary = new Map<string, number>()
  primary.set(passage.article.id, strongest[0] ?? -1)
  const known = strongest.filter((group) => group !== null)
  const carrying = await wordings.carrying(known)
  for (const group of known) {
    for (const { passage: found, parts } of carrying.get(group) ?? []) {
      const article = found.article.id
      if (!primary.has(article)) primary.set(article, group)
      const key = keyOf(found)
      const before = carriers.get(key)
      if (before) carriers.set(key, { ...before, parts: inOrder([...before.parts, ...parts]) })
      else if (primary.get(article) === group) carriers.set(key, { passage: found, parts, group })
    }
  }
  const key = keyOf(passage)
  carriers.set(key, { ...own, parts: inOrder([...own.parts, ...(carriers.get(key)?.parts ?? [])]) })
  return [...carriers.values()]
}

/** The sentences of a match that are meant: those that carry most of the words. */
function meantIn({ unitShares }: Match): number[] {
  const most = Math.max(...unitShares)
  return unitShares.flatMap((share, index) => (share >= MEANT * most ? [index] : []))
}

/**
 * Passages of further articles that print the words, though nothing links them: as the article's own words, or as
 * somebody else's. To the letter where there are three words or more, or nearly all of what they tell in their order.
 */
function printings(
  matches: readonly Match[],
  asked: readonly Word[],
  linked: readonly Carrier[],
  { weightOf }: Wordings,
): Carrier[] {
  const articles = new Set(linked.map(({ passage }) => passage.article.id))
  const found: Carrier[] = []
  for (const match of matches) {
    const { passage } = match
    if (articles.has(passage.article.id)) continue
    const words = passage.units.flatMap((unit) => unit.words)
    const { run, common, ordered, contradicts } = likenessOf(asked, words, weightOf)
    const printed = asked.length >= FEWEST_PRINTED && run.words === asked.length
    const told = match.share >= NEARLY_ALL && ordered >= NEARLY_ALL && common >= LEAST_COMMON && !contradicts
    if (!printed && !told) continue
    articles.add(passage.article.id)
    found.push({ passage, parts: inOrder(meantIn(match).map((index) => passage.units[index]!)), group: null })
  }
  return found
}

const keyOf = ({ article, start, quotation }: Passage): string => `${article.id}#${start}${quotation?.id ?? ''}`

const inOrder = (spans: readonly Span[]): Span[] =>
  [...new Map(spans.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start)

interface Cited {
  readonly span: Span
  /** What stands before the statement in the excerpt, the statement, and what stands after it. */
  readonly cut: readonly [string, string, string]
  readonly partText: string
}

function citationOf({ passage, parts }: Carrier): Cited {
  const { text } = passage.article
  const span = clip(text, passage, { start: parts[0]!.start, end: parts.at(-1)!.end })
  const from = Math.max(span.start, parts[0]!.start)
  const to = Math.max(from, Math.min(span.end, parts.at(-1)!.end))
  const partText = parts.map(({ start, end }) => text.slice(start, end)).join(' ')
  return { span, cut: [text.slice(span.start, from), text.slice(from, to), text.slice(to, span.end)], partText }
}

function wordingOf(
  { article, quotation }: Passage,
  { start, end }: Span,
  cut: Cited['cut'],
  base: Cited['cut'],
): Wording {
  const changes = changesByPart(base, cut)
  return {
    article: article.id,
    start,
    end,
    text: cut.join(''),
    title: article.title,
    outlet: article.outlet ?? article.credit,
    url: article.url,
    published: article.published?.value ?? null,
    speaker: quotation?.speaker?.name ?? null,
    quotation,
    wording: verdictOf(changes),
    changes,
  }
}
