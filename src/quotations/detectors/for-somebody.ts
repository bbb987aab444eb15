import type { Found, View } from '../found.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isCapitalised } from '../grammar/tags.ts'
import { isTime } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { behindSource } from './behind-source.ts'
import { found } from './make.ts'

/** A clause of fewer words tells nothing. */
const SHORTEST = 6

/**
 * Matches "For Roe, the plan is “a gift to the mill”" and "For the mayor, Jane Roe, it “stinks to heaven”", where nothing else in
 * the sentence reports; not "For Roe, the plan is dead", nor "For years, the plan was “the only hope”".
 */
export function forSomebody(view: View): Found[] {
  const { tokens } = view.document
  const { first } = view.sentence
  if (tokens[first]!.text !== 'For' || view.cues.length > 0) return []
  const source = nounPhraseAfter(tokens, first + 1, view.limit)
  if (!source || !isSomebody(tokens, source)) return []
  const content = behindSource(view, source)
  if (!content || content.last - content.first < SHORTEST) return []
  const one = found(view, 'in the opinion of', null, content)
  if (one?.kind !== 'mixed') return []
  return [{ ...one, cue: { first, last: first + 1 }, subject: { ...source, place: 'source' } }]
}

/** A name, or "the mayor", "her lawyer". */
function isSomebody(tokens: View['document']['tokens'], { first, last }: TokenRange): boolean {
  const end = tokens[last - 1]!
  if (isCapitalised(tokens[first])) return !isTime(tokens, first) && isCapitalised(end)
  return /^(?:the|his|her|its|their)$/.test(tokens[first]!.lower) && hasPersonNoun(end)
}
