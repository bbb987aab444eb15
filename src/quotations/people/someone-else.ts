import type { Document } from '../../language/index.ts'
import type { Gender } from './person.ts'

/**
 * Whether "she" after a sentence is not who it is about: it asks her ("A doctor asked whether she slept", "A clerk handed
 * her the keys"), or is about a man ("A dealer, who hides his name"). Not of "A neighbour said she slept".
 */
export function isSomeoneElse({ tokens, sentences }: Document, sentence: number, wanted: Gender): boolean {
  const { first, last } = sentences[sentence]!
  const [own, other] = wanted === 'female' ? [FEMALE, MALE] : [MALE, FEMALE]
  let asks = false
  for (let i = first; i < last; i++) {
    const { lower, pos, quote } = tokens[i]!
    if (quote >= 0) continue
    if (/^ask(?:s|ed)?$/.test(lower)) asks = ASKED.test(tokens[i + 1]?.lower ?? '')
    else if (own.has(lower) && asks) return true
    else if (
      own.has(lower) &&
      !/^s?he$/.test(lower) &&
      /^(?:VERB|ADP|PART)$/.test(tokens[i - 1]?.pos ?? '') &&
      isObject(tokens[i + 1]?.pos)
    )
      return true
    else if (pos === 'PRON' && other.has(lower)) return true
  }
  return false
}

const ASKED = /^(?:whether|if|what|where|why|how|when|who)$/
const FEMALE = new Set(['she', 'her'])
const MALE = new Set(['he', 'him', 'his'])

/** Not the "her" of "her keys". */
const isObject = (next: string | undefined): boolean => !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next ?? '')
