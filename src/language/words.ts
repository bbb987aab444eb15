import type { Token } from './document.ts'

/** What a word is wherever it stands. Told once for all its places, since the rules ask some twenty questions of each. */
export interface Word {
  readonly text: string
  readonly lower: string
  /** A bit for each kind of word that it is of: see `kindOfWord`. */
  readonly kinds: number
}

/** So many words are remembered at most: more than any article has. */
const MOST = 50_000

const known = new Map<string, Word>()
/** The same by the tagger's own numbers of words: no string has to be looked up for a word that was read before. */
const numbered = new Array<Word | undefined>(2 ** 17)

function forget(): void {
  known.clear()
  numbered.fill(undefined)
}

const questions: ((lower: string, text: string) => boolean)[] = []

/**
 * Makes a question that words alone answer one for tokens, which costs them a bit.
 *
 * @example
 * const isBe = kindOfWord((lower) => BE.has(lower))
 * isBe(tokens[i])
 */
export function kindOfWord(is: (lower: string, text: string) => boolean): (token: Token | undefined) => boolean {
  if (questions.length > 30) throw new Error('a word has no bit left for another kind')
  const bit = 1 << questions.length
  questions.push(is)
  forget()
  return (token) => token !== undefined && (token.kinds & bit) !== 0
}

export function wordOf(text: string): Word {
  let word = known.get(text)
  if (word === undefined) {
    if (known.size >= MOST) forget()
    word = readWord(text)
    known.set(text, word)
  }
  return word
}

/** The word that has a number of the tagger's, where it was read before. */
export const numberedWord = (number: number): Word | undefined => numbered[number]

export function numberWord(number: number, text: string): Word {
  const word = wordOf(text)
  numbered[number] = word
  return word
}

/** Letters of a name that are no word of the same look: "WHO" is not "who". */
const LETTERS = new Set(['WHO'])

function readWord(printed: string): Word {
  const text = unique(printed)
  const lower = LETTERS.has(printed) ? text : unique(printed.toLowerCase())
  let kinds = 0
  for (const [place, is] of questions.entries()) if (is(lower, text)) kinds |= 1 << place
  return { text, lower, kinds }
}

/** The same string as V8 keeps names of properties: one copy, whose letters no comparison has to look at. */
const unique = (text: string): string => Object.keys({ [text]: true })[0] ?? text
