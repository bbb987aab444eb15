import type { Document, Token } from '../../language/index.ts'
import { isCapitalised, isHyphen, isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasPersonNoun, hasRoleNoun, hasTitle } from '../lexicon/kinds.ts'
import { OFFICES } from '../lexicon/offices.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import { type Cast, mentionsIn } from './cast.ts'
import { elderOrYounger } from './elder.ts'
import type { Entry } from './registry.ts'
import { titleBehind } from './title-behind.ts'

/** A noun phrase up to its first "of", "for", "at" (but not inside "Secretary of State Roe"). */
export function headOf({ tokens }: Document, range: TokenRange): TokenRange {
  for (let i = range.first + 1; i < range.last; i++) {
    const token = tokens[i]!
    if (token.pos !== 'ADP' && token.lower !== 'to') continue
    // "daughter-in-law"
    if (isHyphen(tokens[i - 1]) && isHyphen(tokens[i + 1])) continue
    if (token.lower === 'for' && hasRoleNoun(tokens[i - 1]) && !OFFICES.has(tokens[i + 1]?.lower ?? ''))
      return { first: range.first, last: i }
    if (/^(?:of|for)$/.test(token.lower) && isCapitalised(tokens[i - 1]) && isCapitalised(tokens[i + 1])) continue
    return { first: range.first, last: i }
  }
  return range
}

/** The persons of a head that names several and nothing else: "Bill and Melinda Gates", "Senators Roe, Lind and Baz". */
export function namesIn({ tokens }: Document, cast: Cast, head: TokenRange): readonly Entry[] {
  const named = mentionsIn(cast, tokens[head.first]!.sentence).filter(
    ({ first, last }) => first >= head.first && last <= head.last,
  )
  if (named.length < 2 || named.at(-1)!.last !== head.last) return []
  for (let i = head.first; i < named[0]!.first; i++)
    if (!isCapitalised(tokens[i]) && !/^(?:NOUN|ADJ|DET)$/.test(tokens[i]!.pos)) return []
  for (const [n, { first }] of named.entries())
    for (let i = n > 0 ? named[n - 1]!.last : first; i < first; i++)
      if (!/^(?:and|&|,)$/.test(tokens[i]!.lower) && !hasTitle(tokens[i])) return []
  return [...new Set(named.map(({ entry }) => entry))]
}

/** The last person named in a head, unless only as an owner ("Roe's spokesman"). */
export function nameIn({ tokens }: Document, cast: Cast, head: TokenRange): Entry | null {
  let entry: Entry | null = null
  for (const mention of mentionsIn(cast, tokens[head.first]!.sentence)) {
    if (mention.first < head.first || mention.last > head.last) continue
    // not "Roe's said", for "has"
    if (mention.last + 1 < head.last && isPossessive(tokens[mention.last])) continue
    // "Roe-supporting students"
    if (mention.last + 1 < head.last && isHyphen(tokens[mention.last])) continue
    if (entry && /^(?:of|from|at)$/.test(tokens[mention.first - 1]!.lower)) continue
    const goesOn = mention.last < head.last && /^(?:NOUN|ADJ)$/.test(tokens[mention.last]?.pos ?? '')
    if (goesOn && titleBehind(tokens, mention.first, head.last) !== mention.last) continue
    entry = elderOrYounger(tokens, cast, mention) ?? mention.entry
    // "Jane Roe for Lund Mills New Zealand"
    if (tokens[mention.last]?.lower === 'for') break
  }
  return entry
}

/** The "Minister" of "the Swedish Minister of Labour", whom capitals join to a name; not that of "the Office of the Mayor". */
export function officeIn(tokens: readonly Token[], { first, last }: TokenRange): Token | undefined {
  for (let i = first + 1; i + 1 < last; i++) {
    if (tokens[i]!.pos === 'ADP') return undefined
    if (tokens[i + 1]!.lower === 'of') return hasRoleNoun(tokens[i]) && isCapitalised(tokens[i]) ? tokens[i] : undefined
  }
  return undefined
}

/** The tagger takes the "people" of "according to people" for a verb, the "Sources" of "Sources close to" for a name. */
const endsSomebody = ({ pos, lower }: Token): boolean =>
  pos === 'NOUN' || (/^(?:VERB|PROPN)$/.test(pos) && isGroupNoun(lower))

export function lastWord(tokens: readonly Token[], { first, last }: TokenRange): Token | undefined {
  let end = last - 1
  while (end >= first && (tokens[end]!.pos === 'PUNCT' || isPossessive(tokens[end]))) end--
  // "a mother-of-three"
  if (end - 4 >= first && tokens[end - 2]!.lower === 'of' && isHyphen(tokens[end - 1]) && isHyphen(tokens[end - 3]))
    return tokens[end - 4]
  // "a source close" to someone, "people familiar" with it; not "the union chief"
  const told = tokens[end]?.pos === 'ADJ' && !hasPersonNoun(tokens[end])
  if (told && end > first && endsSomebody(tokens[end - 1]!)) return tokens[end - 1]
  return end >= first ? tokens[end] : undefined
}
