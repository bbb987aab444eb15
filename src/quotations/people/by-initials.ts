import type { TextSpan } from '../../model.ts'
import { oncePer } from '../../once.ts'
import { isOfficeInLetters } from '../lexicon/offices.ts'
import { type Cast, lastBefore, REACH } from './cast.ts'
import type { Entry } from './registry.ts'

/** Whom "the CS" means where the article has named a Cabinet Secretary or a "Water CS", and "the KC": the latest with a role of these initials. */
export function byInitials(cast: Cast, token: number, initials: string): Entry | null {
  const office = isOfficeInLetters(initials)
  for (let i = lastBefore(cast, token), reach = i - REACH; i >= 0 && i > reach; i--) {
    const { entry } = cast.mentions[i]!
    if (entry.kind !== 'person') continue
    const holds = (role: TextSpan) => hasInitials(role, initials) || (office && endsIn(role, initials))
    if (entry.epithets.includes(initials) || entry.roles.some(holds)) return entry
  }
  return null
}

/** "Water CS", "PM" */
const endsIn = ({ text }: TextSpan, letters: string): boolean => text === letters || text.endsWith(` ${letters}`)

/** A role's letters: those up to its first "of", and those of all its words that are no "of", "in" or "the". */
interface Initials {
  readonly head: string
  readonly whole: string
}

/** "CS" of "Cabinet Secretary", "MD" of "managing director of Orbis", "SP" of "Superintendent of Police", "OC" of "officer-in-charge of Lund". */
function hasInitials(role: TextSpan, initials: string): boolean {
  const { head, whole } = initialsOf(role)
  return head.endsWith(initials) || (whole.startsWith(initials) && !COUNTRIES.test(initials))
}

/** "the US" is no Undersecretary of State. */
const COUNTRIES = /^(?:US|UK|UN|EU|UAE|DRC)$/

/** Each role is read once, however many mentions have it. */
const initialsOf = oncePer(
  ({ text }: TextSpan): Initials => ({
    head: lettersOf(text.replace(/ (?:of|for|at) .*/, '')),
    whole: lettersOf(text.replace(/\b(?:of|for|at|in|and|the)\b/g, '')),
  }),
)

const lettersOf = (words: string): string =>
  words
    .match(/(?<!\p{L})\p{L}/gu)
    ?.join('')
    .toUpperCase() ?? ''
