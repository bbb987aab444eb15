import type { Document } from '../../language/index.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import { genderOfNoun } from './gender.ts'
import type { Gender } from './person.ts'

/**
 * Whether "she" after a sentence is not who it is about: it asks her ("A doctor asked whether she slept", "A clerk handed
 * her the keys"), or is about a man ("A dealer, who hides his name"). Not of "A neighbour said she slept" or "said it hit her".
 */
export function isSomeoneElse({ tokens, sentences }: Document, sentence: number, wanted: Gender): boolean {
  const { first, last } = sentences[sentence]!
  const [own, other] = wanted === 'female' ? [FEMALE, MALE] : [MALE, FEMALE]
  // "Her teacher, Lind, wrote"; not "Her mother left"
  if (tokens[first]!.lower === (wanted === 'female' ? 'her' : 'his') && ownsSomebody(tokens, first, last, wanted))
    return true
  let asks = false
  let says = false
  for (let i = first; i < last; i++) {
    const { lower, pos, quote } = tokens[i]!
    if (quote >= 0) continue
    if (/^ask(?:s|ed)?$/.test(lower)) asks = ASKED.test(tokens[i + 1]?.lower ?? '')
    else if (own.has(lower) && asks) return true
    else if (SAYS.test(lower)) says = true
    else if (
      own.has(lower) &&
      !says &&
      !/^s?he$/.test(lower) &&
      /^(?:VERB|ADP|PART)$/.test(tokens[i - 1]?.pos ?? '') &&
      isObject(tokens[i + 1]?.pos)
    )
      return true
    else if (pos === 'PRON' && other.has(lower)) return true
  }
  return false
}

/** The first noun behind "her" tells a person, and no woman. */
function ownsSomebody(tokens: Document['tokens'], first: number, last: number, wanted: Gender): boolean {
  let i = first + 1
  while (i < last - 1 && i < first + 5 && tokens[i]!.pos === 'ADJ') i++
  while (i < last - 1 && tokens[i]!.pos === 'NOUN' && tokens[i + 1]!.pos === 'NOUN') i++
  return isPersonNoun(tokens[i]!.lower) && genderOfNoun(tokens[i]!.lower) !== wanted
}

const ASKED = /^(?:whether|if|what|where|why|how|when|who)$/
const SAYS = /^(?:said|says|recalled|recalls|claimed|claims|added|adds)$/
const FEMALE = new Set(['she', 'her'])
const MALE = new Set(['he', 'him', 'his'])

/** Not the "her" of "her keys". */
const isObject = (next: string | undefined): boolean => !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next ?? '')
