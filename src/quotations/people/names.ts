import type { TokenRange } from '../grammar/token-range.ts'
import { PARTICLES } from '../lexicon/particles.ts'
import type { Gender } from './person.ts'

/** A run of capitalised words that may name a person: the name itself, and the title and role before it. */
export interface NameRun extends TokenRange {
  readonly words: readonly string[]
  readonly titled: boolean
  readonly gender: Gender | null
  /** The title that a family name alone is called by: "Lord" in "Lord Ashby", "Pope" in "Pope Leo"; not "Mr". */
  readonly styled: string | null
  /** Where the titles right before the name begin; `first` where there are none. */
  readonly opens: number
  /** "US Secretary of State" in "US Secretary of State Antony Blinken". */
  readonly role: TokenRange | null
}

/** "Jr.", "III". */
export const isGenerational = (word: string): boolean => word.length < 5 && /^(?:jr|sr|ii|iii|iv)\.?$/i.test(word)

/** The "K." of "A. K. M. Haque". */
export const INITIAL = /^(?:\p{Lu}|Ma)\.$/u

/** The last word of a name, suffixes left out: what a person is called by. */
export function familyName(words: readonly string[]): string {
  for (let i = words.length - 1; i >= 0; i--) if (!isGenerational(words[i]!)) return words[i]!
  return words.at(-1) ?? ''
}

/** "Van der Lund", "Ap Roe": a family name of more words than one. */
export const opensWithParticle = ({ words, titled }: NameRun): boolean =>
  words.length > 1 && !titled && PARTICLES.has(words[0]!.toLowerCase())
