import { countryOf, findPlace, type Token } from '../../language/index.ts'
import { isCapitalised, isHyphen } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasBodyWord, hasRoleNoun, hasTimeNoun, hasTitle } from '../lexicon/kinds.ts'
import { OFFICES } from '../lexicon/offices.ts'
import { isDemonym } from './demonym.ts'
import { isFirstName } from './gender.ts'

/** Offices that no company has. */
const OFFICE = /^(?:minister|premier|chancellor|secretary|governor|mayor|ambassador|senator|president)$/
const LONGEST_NAME = 3
const LONGEST_TITLE = 8

/**
 * Where the title begins that a translated text sets behind a name without a comma: at "Deputy" of "Omar Baz Deputy Foreign
 * Minister", at "Polish" of "Jan Roe Polish Prime Minister"; the end of the run where there is none, as in "New Zealand
 * Prime Minister".
 */
export function titleBehind(tokens: readonly Token[], start: number, end: number): number {
  const office = tokens[end - 1]
  if (end - start < 3 || !office || !OFFICE.test(office.lower) || !isCapitalised(office)) return end
  let title = end - 1
  while (title > start && isOfTitle(tokens[title - 1]!)) title--
  const length = title - start
  if (length < 2 || length > LONGEST_NAME) return end
  for (let i = start; i < title; i++) {
    const token = tokens[i]!
    if (!isCapitalised(token) || isHyphen(token) || hasBodyWord(token) || hasTimeNoun(token) || hasTitle(token))
      return end
  }
  const name = tokens.slice(start, title).map(({ text }) => text)
  if (
    findPlace(name.join(' ')) !== null ||
    name.some((word) => countryOf(word) !== null || word === word.toUpperCase())
  )
    return end
  if (countryOf(name.join(' ')) !== null || /^(?:The|New|North|South|East|West|White|San|Saint)$/.test(name[0]!))
    return end
  return isFirstName(name[0]!) || office.lower === 'minister' ? title : end
}

/** The title set behind a name that was read without it. */
export function titleAfter(tokens: readonly Token[], { first, last }: TokenRange): TokenRange | null {
  let end = last
  while (end < last + LONGEST_TITLE && isCapitalised(tokens[end])) end++
  return end > last && titleBehind(tokens, first, end) === last ? { first: last, last: end } : null
}

/** "Deputy", "Foreign", "Polish": what a title is made of. */
const isOfTitle = (token: Token): boolean =>
  isCapitalised(token) && (hasRoleNoun(token) || OFFICES.has(token.lower) || isDemonym(token))
