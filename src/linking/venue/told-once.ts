import { LETTERS } from '../../language/letters.ts'
import { countryOf } from '../../language/places/countries.ts'
import { findPlace } from '../../language/places/index.ts'
import type { Reporting } from '../reports.ts'
import type { Venue } from './rules.ts'

const NAME = `\\p{Lu}[${LETTERS}&'’-]*`
const TOLD = new RegExp(
  `\\b(?:told|tells|telling) (?:[Tt]he )?(?!(?:Mr|Mrs|Ms|Dr|Sir|Lord|President|Prime|Judge)\\b)(${NAME}(?: ${NAME}){0,2})(?=[.,;:\\uFFFC]|$| (?:on|in|by|that|late|last|this|over|during|via|from|after|about)\\b| \\p{Lu}\\p{Ll}+day\\b)`,
  'gu',
)

/** "... , Grey advised Politiken.": the verb of translated and respun texts, behind a quote alone. */
const ADVISED = new RegExp(`^["“”'’ ]*\\uFFFC[^.;:]* advised (?:the )?(${NAME})\\.?$`, 'u')

/**
 * The paper or station that no list knows, told something in a sentence: a name that the article gives once and that is
 * nobody's, of whom a report would tell more. "She told Politiken on Monday"; not "she told Lind" of a Bo Lind named elsewhere.
 */
export function toldOnce({ article, people, families }: Reporting, frame: string): Venue | null {
  const advised = ADVISED.exec(frame)
  for (const match of [...frame.matchAll(TOLD), ...(advised ? [advised] : [])]) {
    const name = match[1]!.replace(/['’]s$/, '')
    const words = name.split(' ')
    if (words.some((word) => people.has(word) || families.has(word)) || !isOnce(article.text, words.at(-1)!)) continue
    if (findPlace(name) !== null || words.some((word) => countryOf(word) !== null || /^\p{Lu}+s?$/u.test(word)))
      continue
    const start = match.index + match[0].lastIndexOf(match[1]!)
    return { start, end: start + name.length, kind: 'medium', apart: true }
  }
  return null
}

const isOnce = (text: string, word: string): boolean => text.indexOf(word) === text.lastIndexOf(word)
