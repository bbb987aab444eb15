import { type Term, termsIn } from '../../retrieval/index.ts'
import type { Mention } from './mentions.ts'
import { type Vector, vectorsOf } from './vectors.ts'

/** A mention with what it is compared by. */
export interface Weighed {
  readonly mention: Mention
  readonly vector: Vector
  /** The statements that its quotation is a wording of. */
  readonly statements: ReadonlySet<number>
  /** The words close to the date, names aside: what is on that day ("Monday's talks"). */
  readonly near: ReadonlySet<string>
}

/** So many words before and after a date say what is on it. */
const BEFORE = 6
const AFTER = 3
/** Stems of words that stand beside every date, whatever was on it. */
const ANYWHERE = new Set(
  'say tell add report announc schedul plan start begin hold set due expect hi her their he she who mr mrs ms dr both'.split(
    ' ',
  ),
)
const NONE: ReadonlySet<number> = new Set()

/** Where a mention's statements begin: its quotation, or the sentence itself. */
export const placeOf = ({ article, quotation, span }: Mention): string => quotation?.id ?? `${article.id}#${span.start}`

/** @param carried the statements at each of the mentions' places */
export function weigh(
  mentions: readonly Mention[],
  places: readonly string[],
  carried: ReadonlyMap<string, ReadonlySet<number>>,
): Weighed[] {
  const vectors = vectorsOf(mentions.map(({ article, span }) => article.text.slice(span.start, span.end)))
  return mentions.map((mention, index) => {
    const found = carried.get(places[index]!) ?? NONE
    return { mention, vector: vectors[index]!, statements: found, near: nearOf(mention) }
  })
}

function nearOf({ article, span, timex, quotation }: Mention): Set<string> {
  // Beside the day of a statement stands what it says, not what is on that day.
  if (!timex || quotation) return new Set()
  const owns = /^['’]s?\s/.test(article.text.slice(timex.end, timex.end + 3))
  const from = owns ? timex.start : Math.max(span.start, timex.start - 80)
  const before = termsIn(article.text.slice(from, timex.start)).slice(-BEFORE)
  const after = termsIn(article.text.slice(timex.end, Math.min(span.end, timex.end + 40))).slice(0, AFTER)
  // A capital is a name's, but for the sentence's first word.
  const isName = ({ capital, start }: Term): boolean => capital && !(from === span.start && start === 0)
  const plain = [...before.filter((term) => !isName(term)), ...after.filter(({ capital }) => !capital)]
  return new Set(plain.map(({ term }) => term).filter((term) => !/\d/.test(term) && !ANYWHERE.has(term)))
}
