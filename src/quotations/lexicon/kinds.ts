import { kindOfWord } from '../../language/index.ts'
import { BODY_WORDS, COMPANY_NOUNS } from './bodies.ts'
import { PARTICLES } from './particles.ts'
import { isPersonNoun } from './person-nouns.ts'
import { ROLE_NOUNS } from './roles.ts'
import { TIME_NOUNS } from './time-words.ts'
import { titleOf } from './titles.ts'

/** The lists that tokens are looked up in most, as questions about a token. */

export const hasBodyWord = kindOfWord((lower) => BODY_WORDS.has(lower))
/** "ministry", "carmaker": what a body is called by. */
export const hasBodyNoun = kindOfWord((lower) => BODY_WORDS.has(lower) || COMPANY_NOUNS.has(lower))
export const hasParticle = kindOfWord((lower) => PARTICLES.has(lower))
export const hasPersonNoun = kindOfWord((lower) => isPersonNoun(lower))
export const hasRoleNoun = kindOfWord((lower) => ROLE_NOUNS.has(lower))
export const hasTimeNoun = kindOfWord((lower) => TIME_NOUNS.has(lower))
export const hasTitle = kindOfWord((_, text) => titleOf(text) !== null)
