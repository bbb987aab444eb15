import type { Document, Token } from '../../language/index.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import type { Cast } from './cast.ts'
import type { Entry } from './registry.ts'
import { add } from './resolution.ts'

/** What tells a part of those asked. */
const PART =
  /^(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|most|majority|minority|one|two|three|four|five|six|seven|eight|nine|ten|per|cent|percent|%|out|of|in|a|an|the|just|only|about|around|roughly|some|almost|nearly|over|under|more|fewer|less|than|every|another|further|-)$/
const TELLS = /^(?:half|thirds?|quarters?|fifths?|tenth|majority|minority|cent|percent|%|in|of)$/

/** How many sentences back those asked are told of, and how many words a part has at most. */
const REACH = 6
const LONGEST = 7

/**
 * Of whom "six in ten", "almost half" and "61%" are a part: "carers" behind "a survey of 1,200 carers" or "a third of carers";
 * the fullest of such phrases with one noun. Null for "one" and "two", and where nobody was asked.
 */
export function surveyed(document: Document, cast: Cast, range: TokenRange): Entry | null {
  const { tokens, sentences } = document
  if (!isPart(tokens, range)) return null
  const here = tokens[range.first]!.sentence
  let name = ''
  let noun = ''
  for (let sentence = here; sentence >= Math.max(0, here - REACH); sentence--) {
    const { first, last } = sentences[sentence]!
    for (let i = first + 1; i < Math.min(last, sentence === here ? range.first : last); i++) {
      if (!/^(?:of|among)$/.test(tokens[i]!.lower) || !opensGroup(tokens[i - 1]!)) continue
      const group = groupAfter(document, i + 1, last)
      if (!group || (noun && group.noun !== noun)) continue
      noun = group.noun
      if (group.name.length > name.length) name = group.name
    }
  }
  return name ? add(cast, document, range, name, 'group') : null
}

function isPart(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (last - first > LONGEST) return false
  let tells = false
  for (let i = first; i < last; i++) {
    const { lower, pos } = tokens[i]!
    if (pos !== 'NUM' && !PART.test(lower)) return false
    tells ||= TELLS.test(lower) || /%$/.test(lower)
  }
  return tells
}

const opensGroup = ({ lower }: Token): boolean =>
  /^(?:surveys?|polls?|questionnaires?|sample|interviews|half|thirds?|quarters?|fifths?|tenth|majority|cent|percent|%|most|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
    lower,
  ) || /%$/.test(lower)

/** "kinship carers" of "1,200 kinship carers in Lund". */
function groupAfter(document: Document, from: number, limit: number): { name: string; noun: string } | null {
  const { tokens } = document
  const phrase = nounPhraseAfter(tokens, from, limit)
  if (!phrase) return null
  let { first } = phrase
  while (first < phrase.last && /^(?:DET|NUM|ADV|PUNCT)$|^ADP$/.test(tokens[first]!.pos)) first++
  let last = first
  while (last < phrase.last && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[last]!.pos)) last++
  const noun = tokens[last - 1]
  if (
    last === first ||
    !noun ||
    !(isGroupNoun(noun.lower) || /^(?:people|adults|respondents|households|firms)$/.test(noun.lower))
  )
    return null
  return { name: textOf(document, { first, last }).text, noun: noun.lower }
}
