import { type Document, lowerBound } from '../../language/index.ts'
import { isCapitalised } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Cast } from './cast.ts'
import { ofGender } from './gender.ts'
import type { Entry } from './registry.ts'

/** How many names on whoever holds a role is looked for. */
const REACH = 200

/** One each year is called so. */
export const CONTESTED = /^(?:nominee|candidate|contender|winner|champion|front-?runner|runner-up)$/

/**
 * Whom "the chairman of Orbis" means where nobody has been called so before: the one person whom the article names later
 * with all words of that role ("Orbis chairman Omar Baz"). Null where two are, or for a noun alone, which may be anyone's.
 */
export function namedLater(document: Document, cast: Cast, range: TokenRange, noun: string): Entry | null {
  const wanted = wordsOf(document, range)
  if (wanted.length < 2 || !wanted.includes(noun) || CONTESTED.test(noun)) return null
  const fits = ofGender(noun)
  const next = lowerBound(cast.mentions, range.last, ({ first }) => first)
  const before = document.tokens[range.first]!.start
  const holders = new Set<Entry>()
  for (const { entry } of cast.mentions.slice(next, next + REACH)) {
    if (holders.has(entry) || !fits(entry) || (entry.mentions[0]?.start ?? 0) < before) continue
    if (entry.roles.some(({ text }) => holds(text, wanted))) holders.add(entry)
  }
  const [only] = holders
  return holders.size === 1 ? only! : null
}

/** The words of a description that tell: "chairman", "orbis". */
function wordsOf({ tokens }: Document, { first, last }: TokenRange): string[] {
  const out: string[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (/^(?:NOUN|PROPN|ADJ)$/.test(token.pos) || isCapitalised(token)) if (token.lower !== 'the') out.push(token.lower)
  }
  return out
}

function holds(role: string, wanted: readonly string[]): boolean {
  const words = role
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .split(/[\s-]+/)
  return wanted.every((word) => words.includes(word))
}
