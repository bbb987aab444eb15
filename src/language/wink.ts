import { createRequire } from 'node:module'
import type model from 'wink-eng-lite-web-model'
import type winkNLP from 'wink-nlp'
import type { WinkMethods } from 'wink-nlp'
import type { PartOfSpeech } from './document.ts'
import { numberedWord, numberWord, type Word } from './words.ts'

const load = createRequire(import.meta.url)
let nlp: WinkMethods | undefined
/** Every word that the tagger has met: the model's own, then those of the texts in the order in which they came. */
let met: { readonly list: readonly string[]; readonly hash: Record<string, number> }
/** So many of them have been looked at. */
let judged = 0
/** So many words are the model's own. */
let own = 0

/** Loads the model at the first call: a process that never reads an article does not pay for it. */
function tagger(): WinkMethods {
  if (!nlp) {
    const english = load('wink-eng-lite-web-model') as typeof model & { core(): Core }
    const core = english.core()
    nlp = (load('wink-nlp') as typeof winkNLP)({ ...english, core: () => core } as typeof model, ['pos'])
    met = core.features.lexeme
    judged = own = met.list.length
  }
  return nlp
}

/** Whether English has a word, by the model's list of some 87,000: "turnout"; few names are among them. */
export function isEnglishWord(lower: string): boolean {
  tagger()
  return Object.hasOwn(met.hash, lower) && met.hash[lower]! < own
}

/** What is used of the part of the model that the tagger adds its words to. */
interface Core {
  readonly features: { readonly lexeme: typeof met }
}

/** Is one word, however it was met. */
const PLAIN = /^\p{L}+$/u

/**
 * Makes the tagger forget what is not of letters alone, as a text has left it. Where it has cut "'Customers" off "it.'Customers" once,
 * it would take "'Customers" for one word in all later texts, and their quotes would lose an opening mark. No text may depend on
 * what was read before it.
 */
function forgetPieces(): void {
  for (; judged < met.list.length; judged++) {
    const word = met.list[judged]!
    if (!PLAIN.test(word)) delete met.hash[word]
  }
}

/** The tokens of a text in order, less white space, each with its part of speech. */
export interface Tagged {
  readonly words: readonly Word[]
  readonly tags: readonly PartOfSpeech[]
}

/**
 * Before the "'s" of "the nation's", not of "it's". The tagger takes "nation's," for a word and a comma, and then "nation's" for one
 * word in the rest of the text. A blank keeps the two apart.
 */
const OWNERS =
  /(?=['’]s(?![\p{L}\p{N}]))(?<=\p{L}\d{0,4})(?<!\b(?:it|[st]?he|that|what|who|t?here|where|how|let|when|why))/giu

/** Splits a text into tokens and tags them. The text must hold no run of more than a few hundred characters without a space. */
export function tag(text: string): Tagged {
  const wink = tagger()
  const tokens = wink.readDoc(text.replace(OWNERS, ' ')).tokens()
  const numbers = tokens.out(wink.its.uniqueId) as number[]
  let texts: readonly string[] | undefined
  const words: Word[] = []
  for (let i = 0; i < numbers.length; i++) {
    const known = numberedWord(numbers[i]!)
    if (!known) texts ??= tokens.out(wink.its.value)
    words.push(known ?? numberWord(numbers[i]!, texts![i]!))
  }
  const tags = tokens.out(wink.its.pos) as PartOfSpeech[]
  forgetPieces()
  return { words, tags }
}
