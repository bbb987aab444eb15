import { createRequire } from 'node:module'
import type model from 'wink-eng-lite-web-model'
import type winkNLP from 'wink-nlp'
import type { WinkMethods } from 'wink-nlp'
import type { PartOfSpeech } from './document.ts'
import { numberedWord, numberWord, type Word } from './words.ts'

const load = createRequire(import.meta.url)
let nlp: WinkMethods | undefined

/** Loads the model at the first call: a process that never reads an article does not pay for it. */
function tagger(): WinkMethods {
  nlp ??= (load('wink-nlp') as typeof winkNLP)(load('wink-eng-lite-web-model') as typeof model, ['pos'])
  return nlp
}

/** The tokens of a text in order, less white space, each with its part of speech. */
export interface Tagged {
  readonly words: readonly Word[]
  readonly tags: readonly PartOfSpeech[]
}

/**
 * Before the "'s" of "the nation's", not of "it's". The tagger keeps every word that it has met in mind: behind "my town's, your
 * nation's, ..." it takes "nation's" for one word in all later texts. A blank keeps the two apart, so that no text depends on
 * what was read before it.
 */
const OWNERS =
  /(?=['’]s(?![\p{L}\p{N}]))(?<=\p{L}\d{0,4})(?<!\b(?:it|[st]?he|that|what|who|t?here|where|how|let|when|why))/giu

/** Splits a text into tokens and tags them. The text must hold no run of more than a few hundred characters without a space. */
export function tag(text: string): Tagged {
  const wink = tagger()
  const tokens = wink.readDoc(text.replace(OWNERS, ' ')).tokens()
  const numbers = tokens.out(wink.its.uniqueId) as number[]
  let texts: readonly string[] | undefined
  const textAt = (i: number) => {
    texts ??= tokens.out(wink.its.value)
    return texts[i]!
  }
  const words: Word[] = []
  for (const [i, number] of numbers.entries()) words.push(numberedWord(number) ?? numberWord(number, textAt(i)))
  return { words, tags: tokens.out(wink.its.pos) as PartOfSpeech[] }
}
