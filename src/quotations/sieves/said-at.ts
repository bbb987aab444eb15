import { countryOf, type Document } from '../../language/index.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isCapitalised, isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasBodyNoun, isBodyWord } from '../lexicon/kinds.ts'
import type { Sieve } from './sieve.ts'

/**
 * Matches "At the ministry, it is pointed out that ..." and "Within the company, they say that ...", as pages translated from
 * French have it: the body in which it is said; not "At the party, it is said that ...".
 */
export const saidAt: Sieve = {
  name: 'body in which it is said',
  decide: ({ document, found: { report } }) => {
    if (!report) return null
    const { tokens } = document
    const { first } = report.sentence
    if (!/^(?:at|in|within|inside)$/.test(tokens[first]!.lower)) return null
    const body = nounPhraseAfter(tokens, first + 1, report.first)
    if (!body || !isComma(tokens[body.last]) || body.last + 2 > report.first) return null
    const subject = tokens[body.last + 1]!.lower
    const impersonal = report.passive ? subject === 'it' : /^(?:they|people)$/.test(subject)
    // "In the Netherlands, they argue"
    if (!impersonal || isLand(document, body)) return null
    if (report.first - body.last > 3) return null
    for (let i = body.first; i < body.last; i++) {
      const token = tokens[i]!
      if (isCapitalised(token) ? isBodyWord(token.lower) : hasBodyNoun(token) && i === body.last - 1)
        return { mention: body, why: 'it is the body in which people say so' }
    }
    return null
  },
}

/** "the United States", one word of which bodies' names have. */
const isLand = ({ tokens, text }: Document, { first, last }: TokenRange): boolean => {
  const opens = tokens[first]!.lower === 'the' ? first + 1 : first
  return opens < last && countryOf(text.slice(tokens[opens]!.start, tokens[last - 1]!.end)) !== null
}
