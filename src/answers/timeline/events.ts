import { isNamed, type Mention } from './mentions.ts'
import { centroid, cosine, type Vector } from './vectors.ts'
import type { Weighed } from './weigh.ts'

/** What several mentions of one date tell: one entry of the timeline. The most telling mention comes first. */
export interface Event {
  readonly mentions: readonly Mention[]
  readonly vector: Vector
  readonly score: number
}

/** So alike are two sentences of one day that tell the same; less where they name the day beside the same word. */
const ALIKE = 0.4
const ALIKE_NEAR = 0.02
/** Less also in two articles that both name the day: each tells an event of the story once. */
const ALIKE_APART = 0.25
/** No more sentences of one day are compared with each other. */
export const MOST_A_DAY = 300
/** An article's first sentences tell what is new. */
const LEAD = 4
const LONG = 320
/** Less tells nothing by itself: "I'm not leaving." */
const SHORT = 40
/** What twice as many articles add: so much that an event told once still stands beside statements printed twice. */
const TOLD_AGAIN = 0.6
const ASIDE = /\b(?:before|after|ahead of|following|since|until)\s+$/i

/**
 * Groups the mentions of one date into events and scores each: by how many articles tell it, whether they name the day
 * (a date in the text is the strongest sign of an event: Chieu and Lee 2004, Tran et al. 2015), how near it is to the
 * centroid of all that is told of the day (Ghalandari and Ifrim 2020), and whether an article opens with it.
 */
export function eventsOf(day: readonly Weighed[]): Event[] {
  const middle = centroid(day.map(({ vector }) => vector))
  const groups: Weighed[][] = []
  for (const one of [...day].sort((a, b) => weight(b, middle) - weight(a, middle))) {
    const group = groups.find(
      (members) => tellSame(members[0]!, one) || members.some((member) => shareStatement(member, one)),
    )
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups.map((members) => {
    const articles = new Set(members.map(({ mention }) => mention.article.id)).size
    const best = Math.max(...members.map((member) => weight(member, middle)))
    const vector = centroid(members.map((member) => member.vector))
    // What came of it is told before what was planned.
    const mentions = members.map(({ mention }) => mention).sort((a, b) => Number(a.planned) - Number(b.planned))
    return { mentions, vector, score: best + TOLD_AGAIN * Math.log2(articles) }
  })
}

function shareStatement(a: Weighed, b: Weighed): boolean {
  for (const statement of a.statements) if (b.statements.has(statement)) return true
  return false
}

/** Alike by all their words; less where two articles name the day, and where the same word stands beside it in both. */
function tellSame(a: Weighed, b: Weighed): boolean {
  const near = [...a.near].some((term) => b.near.has(term))
  const apart = isNamed(a.mention) && isNamed(b.mention) && a.mention.article !== b.mention.article
  return cosine(a.vector, b.vector) >= (near ? ALIKE_NEAR : apart ? ALIKE_APART : ALIKE)
}

function weight({ mention, vector }: Weighed, middle: Vector): number {
  const { article, timex, sentence, span, quotation, elsewhere } = mention
  const lead = sentence < LEAD ? 0.15 : 0
  const long = span.end - span.start > LONG ? 0.2 : 0
  const named = timex ? (timex.basis === 'stated' ? 0.7 : 0.6) : 0
  // A report of its own words tells an event better; of a statement the words themselves do.
  const told = timex ? (quotation ? 0 : 0.2) : quotation?.kind === 'direct' ? 0.1 : 0
  // "Before Friday's meeting, ..." and what was said on another day tell of something else.
  const aside = timex && ASIDE.test(article.text.slice(Math.max(0, timex.start - 20), timex.start)) ? 0.2 : 0
  const scrap = span.end - span.start < SHORT ? 0.2 : 0
  return cosine(vector, middle) + named + told + lead - long - scrap - aside - (elsewhere ? 0.2 : 0)
}
