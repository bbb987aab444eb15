import type { Phrase } from '../model.ts'
import { opensWithCapital } from './capital.ts'
import type { Document, PartOfSpeech, Token } from './document.ts'
import { kindOfWord } from './words.ts'

const INSIDE: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'X'])
const HEAD: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'NUM'])
/** Words inside a name: "University of Chicago", "Declaration of the Rights of Man", "Ludwig van Beethoven". */
const IN_NAMES = new Set([
  'of',
  'the',
  'de',
  'du',
  'del',
  'der',
  'den',
  'di',
  'da',
  'la',
  'le',
  'van',
  'von',
  'al',
  'bin',
  'ibn',
  '&',
])
const JOINERS = new Set(['-', '–', "'s", '’s', "'", '’', '%'])

const isPunctuation = kindOfWord((_, text) => /^[\p{P}$]+$/u.test(text))
const isJoiner = kindOfWord((_, text) => JOINERS.has(text))
const inside = (token: Token): boolean => INSIDE.has(token.pos) && !isPunctuation(token)

/**
 * The base noun phrases of a document in text order: names ("University of Chicago"), numbers with their nouns
 * ("90 minutes"), and other noun phrases ("swift response") without their article. They never cross a sentence.
 */
export function phrasesOf({ tokens, sentences }: Document): Phrase[] {
  const phrases: Phrase[] = []
  for (const { first, last } of sentences) {
    for (let at = first; at < last; ) {
      const end = phraseEnd(tokens, at, last)
      const phrase = end > at ? phraseOf(tokens, at, end) : null
      if (phrase) phrases.push(phrase)
      at = Math.max(end, at + 1)
    }
  }
  return phrases
}

/** Where the run of words that can stand in one phrase ends; `last` is the sentence's end. */
function phraseEnd(tokens: readonly Token[], from: number, last: number): number {
  let end = from
  while (end < last) {
    const token = tokens[end]!
    const next = end + 1 < last ? tokens[end + 1] : undefined
    if (inside(token)) end++
    else if (end > from && isJoiner(token) && joins(token, next) && tokens[end - 1]!.end === token.start) end++
    else if (end === from && isCurrency(token.text) && next?.pos === 'NUM') end++
    else if (end > from && opensWithCapital(tokens[end - 1]!)) {
      const resumed = afterNameWords(tokens, end, last)
      if (resumed === end) break
      end = resumed
    } else break
  }
  return end
}

/** A hyphen joins only what it touches. */
const joins = (token: Token, next: Token | undefined): boolean => token.text !== '-' || token.end === next?.start
const isCurrency = (word: string): boolean => word === '$' || word === '€' || word === '£'

/** Past "of the" where a name goes on behind it; the same place where it does not. */
function afterNameWords(tokens: readonly Token[], from: number, last: number): number {
  let at = from
  while (at < last && at < from + 2 && IN_NAMES.has(tokens[at]!.lower)) at++
  const next = at < last ? tokens[at] : undefined
  return at > from && next && opensWithCapital(next) && inside(next) ? at : from
}

function phraseOf(tokens: readonly Token[], first: number, end: number): Phrase | null {
  let last = end
  while (last > first && !HEAD.has(tokens[last - 1]!.pos) && tokens[last - 1]!.text !== '%') last--
  if (last === first) return null
  let kind: Phrase['kind'] = 'noun'
  for (let at = first; at < last && kind !== 'number'; at++) {
    const token = tokens[at]!
    if (token.pos === 'NUM') kind = 'number'
    else if (token.pos === 'PROPN' && (opensWithCapital(token) || at > first)) kind = 'name'
  }
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end, kind }
}
