import { isPersonNoun } from '../lexicon/person-nouns.ts'
import { IN_ATTENDANCE } from './by-office.ts'
import { mentionsIn } from './cast.ts'
import type { At } from './epithet.ts'
import { ofGender } from './gender.ts'
import type { Entry } from './registry.ts'

const ANYBODY =
  /^(?:man|woman|boy|girl|person|insider|source|pal|friend|mate|official|spokesman|spokeswoman|spokesperson|aide|ally|witness|resident|onlooker|eyewitness|teenager|pensioner|youngster)$/

/** "the insider" after "a source close to the hotel", "the woman" after "a neighbour": who has just spoken without a name. */
export function unnamedAgain({ document, spoken, range, noun }: At): Entry | null {
  if (!ANYBODY.test(noun)) return null
  const last = spoken.at(-1)
  if (!last || document.tokens[range.first]!.sentence - last.sentence > 3) return null
  return isUnnamed(last.entry) && ofGender(noun)(last.entry) ? last.entry : null
}

export const isUnnamed = ({ kind, name }: Entry): boolean => kind === 'person' && /^\p{Ll}/u.test(name)

/** "'It is,' said Roe. 'It was late,' said the club's chief.": who has just spoken, where nobody else is named since. */
export function goingOn({ document, cast, spoken, range, noun }: At): Entry | null {
  const { tokens, sentences } = document
  const behindQuote =
    tokens[range.first - 2]?.mark || (tokens[range.first - 1]?.mark && tokens[range.last]?.pos === 'VERB')
  const last = spoken.at(-1)
  if (!behindQuote || !last || !isPersonNoun(noun) || IN_ATTENDANCE.test(noun)) return null
  const here = tokens[range.first]!.sentence
  if (sentences[last.sentence]!.block !== sentences[here]!.block || isUnnamed(last.entry)) return null
  for (let sentence = last.sentence; sentence <= here; sentence++)
    for (const { first, entry, quoted } of mentionsIn(cast, sentence))
      if (!quoted && first > last.token && first < range.first && entry !== last.entry) return null
  return ofGender(noun)(last.entry) ? last.entry : null
}

/** "'Now this,' the union official added": whoever spoke before in the paragraph. */
export function adding({ document: { tokens, sentences }, spoken, range, noun }: At): Entry | null {
  const adds = /^(?:add|adds|added|continued|continues)$/
  if (!adds.test(tokens[range.last]?.lower ?? '') && !adds.test(tokens[range.first - 1]?.lower ?? '')) return null
  const last = spoken.at(-1)
  if (!last || sentences[last.sentence]!.block !== sentences[tokens[range.first]!.sentence]!.block) return null
  return ofGender(noun)(last.entry) && isPersonNoun(noun) ? last.entry : null
}
