import { PARTICLES } from '../lexicon/particles.ts'
import { remembering } from './remembering.ts'

const PLAIN = /^[a-z]+$/

/** Without accents, capitals and a final full stop: spellings of one name compare equal. */
export const fold = remembering((word) => {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\.$/, '')
})

/** Without the Arabic article: "el-Masri" and "al-Masri" are "masri". */
export const withoutArticle = (word: string): string =>
  word.includes('-') ? word.replace(/^(?:al|el|ul|as|ash|ad|an|ar|at|az)-(?=..)/, '') : word

/** A person's whole name for comparing. */
export const nameKey = (words: readonly string[]): string =>
  words.length === 1 ? fold(words[0]!) : words.map(fold).join(' ')

/** A name's words for comparing, particles left out: "Tarek el-Masri" and "Tarek El Masri" alike. */
export const nameParts = (words: readonly string[]): string[] =>
  words.map((word) => withoutArticle(fold(word))).filter((word) => !PARTICLES.has(word))

/** Whether a longer name ends with a shorter one: "Hamid Abdel Nour" with "Abdel Nour", "Omar el-Baz" with "El Baz". */
export const endsWith = (full: readonly string[], tail: readonly string[]): boolean =>
  tail.length > 0 && tail.length < full.length && tail.every((word, i) => word === full[full.length - tail.length + i])

/** "J" and "John", "Antony" and "Anthony", "Joe" and "Joseph": not two given names that merely start alike. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  const short = a.length < b.length ? a : b
  const long = a.length < b.length ? b : a
  if (short.length >= 3 && long.startsWith(short)) return true
  return short.length >= 4 && long.length - short.length <= 1 && oneEdit(short, long)
}

function oneEdit(short: string, long: string): boolean {
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  return short.slice(i + (short.length === long.length ? 1 : 0)) === long.slice(i + 1)
}
