import type { Document, Token } from '../../language/index.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { BODY_WORDS, COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { PERSON_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts'
import { bodyMeant } from './bodies.ts'
import type { Cast } from './cast.ts'
import { add, type Resolution } from './resolution.ts'
import { anyoneMeant, compatriot, holderOf, roleClass } from './role.ts'

/** Judges sit as a bench. */
export const ALSO_CALLED: ReadonlyMap<string, string> = new Map([['bench', 'court']])

/** "the minister", "the striker", "the company", "the ministry": someone or something named before. */
export function described(document: Document, cast: Cast, range: TokenRange, noun: string): Resolution | null {
  const { text } = textOf(document, range)
  if (isDemonym(document.tokens[range.last - 1]!) && range.last - range.first === 2) {
    const person = compatriot(cast, range.first, document.tokens[range.last - 1]!.text)
    if (person) return { entry: person, by: 'description' }
  }
  const role = ROLE_NOUNS.has(noun) || PERSON_NOUNS.has(noun) || roleClass(text) >= 0 || /(?:-old|-of-\w+)$/.test(text)
  const holder = role ? holderOf(document, cast, range, noun) : null
  if (holder) return { entry: holder, by: 'role' }
  const again = cast.registry.again(noun)
  if (again) return { entry: again, by: 'description' }
  const anyone = anyoneMeant(document, cast, range, noun)
  if (anyone) return { entry: anyone, by: 'role' }
  if (!BODY_WORDS.has(noun) && !COMPANY_NOUNS.has(noun)) return null
  const body = bodyMeant(cast.bodies, range.first, noun)
  return body && { entry: add(cast, document, range, body.name, 'body'), by: 'description' }
}

/** "the Austrian", "the Frenchwoman"; not "the Guardian". */
export const isDemonym = ({ text, lower }: Token): boolean =>
  /^\p{Lu}\p{Ll}+(?:ian|ean|ese|[hs]man|woman)$|^(?:American|German|Mexican|Briton|Scot|Spaniard|Swede|Dane|Finn|Pole|Czech|Greek|Turk|Serb|Croat|Slovak|Thai|Kazakh|Uzbek|Filipino|Swiss|Iraqi|Israeli)$/u.test(
    text,
  ) && !BODY_WORDS.has(lower)
