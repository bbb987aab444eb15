import type { Phrase } from '../model.ts'
import { isCapital, isLetter } from './capital.ts'
import type { Document, PartOfSpeech, Token } from './document.ts'

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

const capital = (token: Token): boolean => isCapital(token.text)
const inside = (token: Token): boolean =>
  INSIDE.has(token.pos) && (isLetter(token.text) || !/^[\p{P}$]+$/u.test(token.text))

/**
 * The base noun phrases of a document in text order: names ("University of Chicago"), numbers with their nouns
 * ("90 minutes"), and other noun phrases ("swift response") without their article. They never cross a sentence.
 */
export function phrasesOf(document: Document): Phrase[] {
  return document.sentences.flatMap(({ first, last }) => phrasesIn(document.tokens.slice(first, last)))
}

function phrasesIn(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = []
  let at = 0
  while (at < tokens.length) {
    const end = phraseEnd(tokens, at)
    const phrase = end > at ? phraseOf(tokens.slice(at, end)) : null
    if (phrase) phrases.push(phrase)
    at = Math.max(end, at + 1)
  }
  return phrases
}

/** Where the run of words that can stand in one phrase ends. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length) {
    const token = tokens[end]!
    const next = tokens[end + 1]
    const touches = next !== undefined && token.end === next.start
    if (inside(token)) end++
    else if (
      end > from &&
      JOINERS.has(token.text) &&
      (touches || token.text !== '-') &&
      tokens[end - 1]!.end === token.start
    )
      end++
    else if (end === from && /^[$€£]$/.test(token.text) && next?.pos === 'NUM') end++
    else if (end > from && capital(tokens[end - 1]!)) {
      const resumed = afterNameWords(tokens, end)
      if (resumed === end) break
      end = resumed
    } else break
  }
  return end
}

/** Past "of the" where a name goes on behind it; the same place where it does not. */
function afterNameWords(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + 2 && IN_NAMES.has(tokens[at]?.lower ?? '')) at++
  const next = tokens[at]
  return at > from && next && capital(next) && inside(next) ? at : from
}

function phraseOf(run: readonly Token[]): Phrase | null {
  let last = run.length
  while (last > 0 && !HEAD.has(run[last - 1]!.pos) && run[last - 1]!.text !== '%') last--
  const head = run[last - 1]
  if (!head) return null
  const words = run.slice(0, last)
  const name = words.some((token, index) => token.pos === 'PROPN' && (capital(token) || index > 0))
  const kind = words.some(({ pos }) => pos === 'NUM') ? 'number' : name ? 'name' : 'noun'
  return { start: words[0]!.start, end: head.end, kind }
}
