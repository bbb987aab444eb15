import type { Found, View } from '../found.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isCapitalised, isComma } from '../grammar/tags.ts'
import { isTime } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { behindSource } from './behind-source.ts'
import { found } from './make.ts'

/** A clause of fewer words tells nothing. */
const SHORTEST = 6

/**
 * Matches "For Roe, the plan is “a gift to the mill”", "To Roe, it was “a gift to the mill”" and "For the mayor, Jane Roe, it “stinks to heaven”", where nothing else in
 * the sentence reports; not "For Roe, the plan is dead", nor "For years, the plan was “the only hope”".
 */
export function forSomebody(view: View): Found[] {
  const { tokens } = view.document
  const { first } = view.sentence
  if (!/^(?:For|To)$/.test(tokens[first]!.text) || view.cues.length > 0) return []
  const source = nounPhraseAfter(tokens, first + 1, view.limit)
  if (!source || !isSomebody(tokens, source)) return []
  const told = behindSource(view, source)
  const content = told && { first: pastHowever(tokens, told.first), last: told.last }
  if (!content || content.last - content.first < SHORTEST) return []
  const one = found(view, 'in the opinion of', null, content)
  if (one?.kind !== 'mixed') return []
  return [{ ...one, cue: { first, last: first + 1 }, subject: { ...source, place: 'source' } }]
}

/** Past the "however," of "For Roe, however, the plan is “a gift”" and of "For the mayor, Jane Roe, however, it “stinks”". */
function pastHowever(tokens: View['document']['tokens'], first: number): number {
  for (let i = first; i < first + 6; i++)
    if (
      /^(?:however|though|meanwhile)$/.test(tokens[i]?.lower ?? '') &&
      isComma(tokens[i - 1]) &&
      isComma(tokens[i + 1])
    )
      return i + 2
  return first
}

/** A name, or "the mayor", "her lawyer". */
function isSomebody(tokens: View['document']['tokens'], { first, last }: TokenRange): boolean {
  const end = tokens[last - 1]!
  if (isCapitalised(tokens[first])) return !isTime(tokens, first) && isCapitalised(end)
  let head = first
  while (head + 1 < last && tokens[head + 1]!.pos !== 'ADP') head++
  return /^(?:the|his|her|its|their)$/.test(tokens[first]!.lower) && hasPersonNoun(tokens[head])
}
