import type { Document } from '../../language/index.ts'
import { oncePer } from '../../once.ts'
import { TURN } from '../detectors/turns.ts'
import { isCapitalised, isInsideNounPhrase } from '../grammar/tags.ts'
import { hasRoleNoun } from '../lexicon/kinds.ts'
import type { Cast, Mention } from '../people/cast.ts'
import type { Sieve } from './sieve.ts'

/**
 * Matches the "A:" of an interview: whom its introduction says it is with ("an interview with Jane Roe", "interviewed the
 * owner"), else the person whom the title or the first paragraphs name most.
 */
export const interviewee: Sieve = {
  name: 'interviewee',
  decide: ({ found, cast, document, all }) => {
    if (found.detector !== TURN || found.subject) return null
    const before = mentionsBefore(cast, found.first)
    const turns = all.find(({ detector }) => detector === TURN)!.first
    const mention =
      interviewed(document, before, found.first) ??
      namedMost(before.filter(({ first }) => first < turns)) ??
      namedMost(before)
    return mention && { mention, why: 'the interview is with the person whom its introduction names' }
  },
}

function mentionsBefore({ mentions }: Cast, limit: number): Mention[] {
  const out: Mention[] = []
  for (const mention of mentions) {
    if (mention.first >= limit) break
    out.push(mention)
  }
  return out
}

function namedMost(mentions: readonly Mention[]): Mention | null {
  const counts = new Map<number, number>()
  for (const { entry } of mentions) counts.set(entry.id, (counts.get(entry.id) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return (most && mentions.find(({ entry }) => entry.id === most[0])) ?? null
}

/** No description of whom an interview is with is longer. */
const LONGEST = 10

/** Where an article says "interview" or "interviewed" outside of quote marks: asked for each answer, read once. */
const interviewsIn = oncePer(({ tokens }: Document): readonly number[] =>
  tokens.flatMap(({ quote, lower }, i) => (quote < 0 && /^interview(?:s|ed)?$/.test(lower) ? [i] : [])),
)

/** Who stands behind "interviewed" or "interview with": by name, or by a role that only one of the persons has. */
function interviewed(document: Document, mentions: readonly Mention[], limit: number): Mention | null {
  const { tokens } = document
  for (const i of interviewsIn(document)) {
    if (i >= limit) break
    const opens = tokens[i + 1]?.lower === 'with' ? i + 2 : i + 1
    for (let at = opens; at < Math.min(limit, opens + LONGEST); at++) {
      const named = mentions.find(({ first }) => first === at)
      if (named) return named
      const token = tokens[at]!
      if (!isInsideNounPhrase(token) && !isCapitalised(token) && token.lower !== 'of') break
      const holders = hasRoleNoun(token) ? holding(mentions, token.lower) : []
      if (holders.length > 0 && holders.every(({ entry }) => entry === holders[0]!.entry)) return holders[0]!
    }
  }
  return null
}

const holding = (mentions: readonly Mention[], noun: string): Mention[] =>
  mentions.filter(({ entry }) => entry.roles.some(({ text }) => text.toLowerCase().split(' ').includes(noun)))
