import type { Token } from '../../language/index.ts'
import { isCapitalised, isComma, isInsideNounPhrase, isPossessive } from '../grammar/tags.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'

/**
 * How many words lead up to a source: "according to Roe", ", per Roe"; not "per day", nor "a fee, per head".
 * Respun texts open with "In accordance with Roe", "In line with Roe" and "Based on Roe".
 */
export function sourceWords(tokens: readonly Token[], i: number): number {
  if (tokens[i]!.lower === 'according') return tokens[i + 1]!.lower === 'to' ? 2 : 0
  if (tokens[i]!.lower === 'based') return tokens[i]!.text === 'Based' && tokens[i + 1]!.lower === 'on' ? 2 : 0
  if (RESPUN.test(tokens[i]!.lower)) return tokens[i - 1]?.text === 'In' && tokens[i + 1]!.lower === 'with' ? 2 : 0
  if (tokens[i]!.lower === 'so') return closesGerman(tokens, i) ? 1 : 0
  if (tokens[i]!.lower !== 'per') return 0
  const next = tokens[i + 1]!
  const the = next.lower === 'the' && isCapitalised(tokens[i + 2])
  if (isCapitalised(tokens[i])) return the ? 1 : 0
  return (the || isCapitalised(next)) && isComma(tokens[i - 1]) ? 1 : 0
}

/** ", so Roe.", ", so the mayor.", ", so the town's mayor": pages translated from German keep its word for "according to" at the end of a sentence. */
function closesGerman(tokens: readonly Token[], i: number): boolean {
  if (!isComma(tokens[i - 1]) && !tokens[i - 1]?.mark) return false
  if (isCapitalised(tokens[i + 1])) return true
  if (tokens[i + 1]!.lower !== 'the') return false
  let noun = i + 2
  while (
    noun < i + 6 &&
    !hasPersonNoun(tokens[noun]) &&
    (isInsideNounPhrase(tokens[noun]) || isPossessive(tokens[noun]))
  )
    noun++
  return hasPersonNoun(tokens[noun])
}

/** What only respun texts have for "according": "In line with Roe". */
export const RESPUN = /^(?:accordance|line|based)$/
