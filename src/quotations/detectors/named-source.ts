import type { Token } from '../../language/index.ts'
import type { View } from '../found.ts'
import { issuedBy } from '../grammar/issued-by.ts'
import { maySpeak } from '../grammar/may-speak.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { seriesAfter } from '../grammar/series.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'

/** Who is named as the source; of "a survey by the union" and "a statement issued by the union" the union. */
export function sourceAt(view: View, first: number): TokenRange | null {
  const { tokens } = view.document
  // "blog research firm", whose first word the tagger takes for a verb
  const skip = tokens[first]!.pos === 'VERB' && tokens[first + 1]?.pos === 'NOUN' ? 1 : 0
  const phrase = nounPhraseAfter(tokens, first + skip, view.limit)
  if (!phrase) return upToMark(view, first)
  const source = closesInNoun(tokens, phrase.last) ? { first: phrase.first, last: phrase.last + 1 } : phrase
  const issuer = issuedBy(tokens, source.last - 1, view.limit)
  return issuer ?? seriesAfter(tokens, { first, last: source.last }, view.limit)
}

/** The "logs" of "according to repair logs,", which the tagger takes for a verb; not the "says" of "according to Roe, says Lind". */
const closesInNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' &&
  tokens[i - 1]!.pos === 'NOUN' &&
  /^\p{Ll}+[^s]s$/u.test(tokens[i]!.text) &&
  /^[,.]$/.test(tokens[i + 1]?.text ?? '')

/** The words up to the next mark, where the tagger sees no noun phrase. */
function upToMark(view: View, first: number): TokenRange | null {
  let last = first
  while (last < Math.min(view.limit, first + 12) && view.document.tokens[last]!.pos !== 'PUNCT') last++
  return last > first ? { first, last } : null
}

/** "Jane Roe", "Lund's doctors", "the harbour authorities": somebody; not "the law", "Article 5", "the Lund Treaty". */
export function isSource(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const people = tokens[first]!.lower === 'the' && isGroupNoun(tokens[last - 1]!.lower) ? first + 1 : first
  return maySpeak(tokens, { first, last }) && !tokens.slice(people, last).some(({ lower }) => RULES.test(lower))
}

const RULES =
  /^(?:the|its|laws?|rules?|acts?|articles?|sections?|treat(?:y|ies)|constitution|resolutions?|agreements?|accords?|regulations?|decrees?|orders?|plans?|traditions?|customs?|wish(?:es)?|protocols?|guidelines?|polic(?:y|ies)|conventions?|codes?|decisions?|standards?|procedures?|requirements?|instructions?|principles?|islamic|sharia|will|terms|novels?|books?|plays?|stor(?:y|ies)|poems?|memoirs?|games?)$/

/** "her figures": what is hers is said by her. */
export const sourceOf = (tokens: readonly Token[], source: TokenRange): TokenRange =>
  /^(?:his|her|their|its)$/.test(tokens[source.first]!.lower) && OWN.test(tokens[source.last - 1]!.lower)
    ? { first: source.first, last: source.first + 1 }
    : source

const OWN = /^(?:figures?|information|estimates?|calculations?|account|version|numbers|reckoning|data|count|sources?)$/
