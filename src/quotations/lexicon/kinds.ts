import { kindOfWord } from '../../language/index.ts'
import { BODY_NAME_WORDS, BODY_OPENERS, BODY_WORDS, COMPANY_NOUNS, LEGAL_FORMS } from './bodies.ts'
import { PARTICLES, SECOND_NAMES } from './particles.ts'
import { isPersonNoun } from './person-nouns.ts'
import { ROLE_NOUNS } from './roles.ts'
import { TIME_NOUNS } from './time-words.ts'
import { titleOf } from './titles.ts'

/** Whether a word in a capitalised name makes it a body's: "Ministry", "Rail". */
export const isBodyWord = (lower: string): boolean =>
  BODY_WORDS.has(lower) || BODY_NAME_WORDS.has(lower) || BODY_OPENERS.has(lower)

/** "firms", "ministries". */
export function isBodyPlural(lower: string): boolean {
  if (!lower.endsWith('s')) return false
  const one = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  return BODY_WORDS.has(one) || COMPANY_NOUNS.has(one)
}

/** The lists that tokens are looked up in most, as questions about a token. */

export const hasBodyWord = kindOfWord((lower, text) => isBodyWord(lower) || LEGAL_FORMS.has(text))
/** "ministry", "carmaker": what a body is called by. */
export const hasBodyNoun = kindOfWord((lower) => BODY_WORDS.has(lower) || COMPANY_NOUNS.has(lower))
export const hasSecondName = kindOfWord((lower) => SECOND_NAMES.has(lower))
export const hasParticle = kindOfWord((lower) => PARTICLES.has(lower))
export const hasPersonNoun = kindOfWord((lower) => isPersonNoun(lower))
export const hasRoleNoun = kindOfWord((lower) => ROLE_NOUNS.has(lower))
export const hasTimeNoun = kindOfWord((lower) => TIME_NOUNS.has(lower))
export const hasTitle = kindOfWord((_, text) => titleOf(text) !== null)
