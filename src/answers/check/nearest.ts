import { likenessOf } from '../../linking/statements/similarity.ts'
import { type Word, wordsOf } from '../../linking/statements/words.ts'
import type { Change, LinkedQuotation, Span } from '../../model.ts'
import { changesBetween } from '../compare/changes.ts'
import type { Match, Wordings } from '../compare/wordings.ts'
import type { Printing } from './verbatim.ts'

/** The printed words that a quote is an altered form of. */
export interface Near extends Printing {
  /** From the printed words to the quote's. */
  readonly changes: readonly Change[]
  /** 0 to 1: how much of the quote stands there, in its order. */
  readonly score: number
}

/** A quote of fewer words is not recognised in other words. */
const FEWEST_WORDS = 4
/** The passage carries this share of what the quote's words tell, and this share of all words stays. */
const LEAST_SHARE = 0.45
const LEAST_ALIKE = 0.5
/** How near the printed words must be; nearer where the text credits someone else with them. */
const NEAR = 0.5
const NEAR_OTHERS = 0.72
/** Another article's wording as near as the nearest, but for this, is cited too. */
const AS_NEAR = 0.03
const MOST_READ = 12

/**
 * The printed words that a quote is an altered form of, the nearest first, then other articles' that are as near;
 * none when nothing is near enough. "Russia must withdraw its troops" is not a form of "Russia has troops near".
 *
 * @param isClaimed whether a quotation is by whom the text credits
 */
export async function nearestTo(
  quote: string,
  wordings: Wordings,
  isClaimed: (quotation: LinkedQuotation | null) => boolean,
): Promise<Near[]> {
  const words = wordsOf(quote)
  if (words.length < FEWEST_WORDS) return []
  const near = (await wordings.closest(words, MOST_READ))
    .filter(({ share }) => share >= LEAST_SHARE)
    .map((match) => nearOf(match, quote, words, wordings))
    .filter((found) => found !== null)
    .filter(({ score, quotation }) => score >= (isClaimed(quotation) ? NEAR : NEAR_OTHERS))
    .sort((a, b) => b.score - a.score)
  return near.filter(({ score, article }, index) => {
    const first = near.findIndex((other) => other.article === article) === index
    return index === 0 || (first && score >= near[0]!.score - AS_NEAR)
  })
}

function nearOf(match: Match, quote: string, words: readonly Word[], { weightOf }: Wordings): Near | null {
  const { passage, share, unitShares } = match
  const { article, quotation, units } = passage
  const most = Math.max(...unitShares)
  const meant = units.filter((_, index) => unitShares[index]! >= 0.25 * most)
  const { start } = meant[0]!
  const whole = unended(article.text.slice(start, meant.at(-1)!.end))
  const { changes, span } = withoutEnds(changesBetween(whole, unended(quote)), { start, end: start + whole.length })
  const kept = changes.reduce((sum, { kind, text }) => sum + (kind === 'same' ? wordsOf(text).length : 0), 0)
  const printed = wordsOf(article.text.slice(span.start, span.end)).length
  const alike = (2 * kept) / Math.max(1, words.length + printed)
  if (alike < LEAST_ALIKE) return null
  const inOrder = likenessOf(
    words,
    meant.flatMap((unit) => unit.words),
    weightOf,
  ).ordered
  return { article, quotation, span, changes, score: (share * (0.5 + 0.5 * inOrder) + alike) / 2 }
}

/** Final punctuation does not count: a quotation in the middle of a sentence ends with a comma. */
const unended = (text: string): string => text.replace(/[\s.,;:!?…"'”’»]+$/, '')

/** The printed words before and after those that were quoted are trimmed, not changed. */
function withoutEnds(changes: readonly Change[], { start, end }: Span): { changes: Change[]; span: Span } {
  const [first, last] = [changes[0], changes.at(-1)]
  const from = first?.kind === 'removed' && changes[1]?.kind === 'same' ? first.text.length : 0
  const to = last?.kind === 'removed' && changes.length > 1 && changes.at(-2)?.kind === 'same' ? last.text.length : 0
  return { changes: changes.slice(from ? 1 : 0, to ? -1 : undefined), span: { start: start + from, end: end - to } }
}
