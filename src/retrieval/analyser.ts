import { stemmer } from 'stemmer'
import type { Span } from '../model.ts'
import { BASE_FORMS } from './irregular.ts'
import { STOP_WORDS } from './stopwords.ts'

/** A word of a text that counts in searching: its stem, its folded form and where it stands. */
export interface Term extends Span {
  readonly term: string
  readonly word: string
  /** Whether it begins with a capital letter. */
  readonly capital: boolean
}

/** Abbreviations with points ("U.S."), numbers with thousands ("100,000"), and words; marks and joiners stay inside. */
const WORDS = /(?:\p{Lu}\.){2,}|\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu
const CAPITAL = /^\p{Lu}/u
/** What is left of "Russia's", "don't", "we've" after the apostrophe. */
const CLITIC = /^(?:s|t|d|m|re|ve|ll)$/
const APOSTROPHES = "'’‘ʼ＇"
/** Longer words are cut: no English word is, and the stemmer's time grows with length. */
const LONGEST = 40
const MOST_STEMS = 100_000
/** What Porter would make another word of: "use" is not "US". */
const UNCUT: ReadonlySet<string> = new Set(['use'])

const stems = new Map<string, string>()

/** Lower case, without accents, invisible characters, points and thousands' commas: "Zürich" -> "zurich". */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is by far the most frequent word
  if (/^[\x00-\x7f]*$/.test(lower)) return lower.length === 1 ? lower : lower.replace(/[.,]/g, '')
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}.,]/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
}

/** The stem of a folded word: its base form where it is irregular, then Porter. */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const cut = word.slice(0, LONGEST)
  const base = BASE_FORMS.get(cut) ?? cut
  const result = UNCUT.has(base) ? base : stemmer(base)
  if (stems.size >= MOST_STEMS) stems.clear()
  stems.set(word, result)
  return result
}

/**
 * Every word of a text, stop words included, in order, with offsets into the text. Linear in the text's length.
 *
 * @example wordsIn('Zürich’s talks') // zurich, talks: [{ term: 'zurich', word: 'zurich', start: 0, end: 6 }, ...]
 */
export function wordsIn(text: string): Term[] {
  const result: Term[] = []
  for (const match of text.matchAll(WORDS)) {
    const start = match.index
    const word = fold(match[0])
    if (word === '' || (CLITIC.test(word) && APOSTROPHES.includes(text[start - 1] ?? ' '))) continue
    result.push({ term: stem(word), word, capital: CAPITAL.test(match[0]), start, end: start + match[0].length })
  }
  return result
}

/** As `wordsIn`, without Lucene's stop words: what is indexed and searched for. */
export function termsIn(text: string): Term[] {
  return wordsIn(text).filter((term) => !STOP_WORDS.has(term.word))
}
