import { countryOf, findPlace, type Token } from '../../language/index.ts'
import { isHyphen } from '../grammar/tags.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { isFirstName } from './gender.ts'

/** Whether a run opens with a word that is no part of the name behind it: the "Sudan" of "envoy to Sudan Jane Roe". */
export const opensWithAnother = (tokens: readonly Token[], start: number): boolean =>
  isPlaceBefore(tokens, start) || opensWithTrade(tokens, start) || isWordBehindQuote(tokens, start)

/** The "Roofer" of "Roofer Jo Lind, 46, said" at a sentence's start; not the "Baker" of "Baker Anne Lind", nor of "Baker-Lind". */
const opensWithTrade = (tokens: readonly Token[], start: number): boolean =>
  tokens[start - 1]?.sentence !== tokens[start]!.sentence &&
  hasPersonNoun(tokens[start]!) &&
  !isFirstName(tokens[start]!.text) &&
  !isHyphen(tokens[start + 1])

/** The "Play" of "“It is over,” Play Jane Roe said", where a paraphraser printed another word for a title. */
const isWordBehindQuote = (tokens: readonly Token[], start: number): boolean =>
  tokens[start]!.pos === 'NOUN' && tokens[start - 1]?.mark === true && !isFirstName(tokens[start]!.text)

/** The "Sudan" of "envoy to Sudan Jane Roe" and the "Africa" of "Horn of Africa Jane Roe", before a name; an envoy's, though it be a name as well. */
function isPlaceBefore(tokens: readonly Token[], start: number): boolean {
  if (!/^(?:of|for|to|in|from)$/.test(tokens[start - 1]?.lower ?? '')) return false
  const { text } = tokens[start]!
  if (ENVOY.test(tokens[start - 2]?.lower ?? '') && isFirstName(tokens[start + 1]!.text)) return true
  if (countryOf(text) || /^(?:Africa|Asia|Europe|America|Americas|Caribbean|Balkans|Sahel|Arctic)$/.test(text))
    return true
  return findPlace(text) !== null && !isFirstName(text)
}

const ENVOY = /^(?:ambassador|envoy|consul|emissary)$/
