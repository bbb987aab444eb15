import levenshtein from 'damerau-levenshtein'
import jaroWinkler from 'jaro-winkler'
import { givenForm, type NameParts } from './names.ts'

/** Spellings of one given name are at least this alike by Jaro-Winkler ("Antony", "Anthony" 0.97; "Joe", "Hunter" 0). */
const GIVEN = 0.92

/**
 * Whether two family names are one in different spellings: equal, or a letter apart in a long name.
 *
 * Matches `Zelensky`, `Zelenskyy`; must not match `Bush`, `Busch` nor `Harris`, `Parris`.
 */
export function sameFamily(a: string, b: string): boolean {
  if (a === b) return true
  const [left, right] = [spelled(a), spelled(b)]
  if (left === right) return true
  if (Math.abs(left.length - right.length) > 1) return false
  return left[0] === right[0] && Math.min(left.length, right.length) >= 7 && levenshtein(left, right).steps <= 1
}

const spelled = (family: string): string => family.replace(/(?:skiy|skyy|skii|skyi)$/, 'sky')

/**
 * What a family name shares with each that may be another spelling of it: itself, and a long one with each of its letters
 * left out, by which names a letter apart meet (the symmetric deletes of Garbe's SymSpell).
 */
export function familyKeys(family: string): string[] {
  const keys = [spelled(family)]
  for (const name of new Set([family, spelled(family)]))
    if (name.length >= 6) {
      keys.push(name)
      for (let at = 1; at < name.length; at++) keys.push(name.slice(0, at) + name.slice(at + 1))
    }
  return keys
}

/**
 * Whether two given names are one: equal, a short or foreign form, an initial, or spelled a letter apart.
 *
 * Matches `Antony`, `Anthony`; must not match `Joe`, `Jill`.
 */
export function sameGiven(a: string, b: string): boolean {
  if (a === b || givenForm(a) === givenForm(b)) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return a.length >= 4 && b.length >= 4 && jaroWinkler(a, b) >= GIVEN && levenshtein(a, b).steps <= 1
}

/**
 * Whether two full names can be one person's: the family names are one, and the first given names; middle names do not
 * contradict each other ("George W." is not "George H.").
 */
export function sameFullName(a: NameParts, b: NameParts): boolean {
  const [first, other] = [a.given[0], b.given[0]]
  if (first === undefined || other === undefined) return false
  const [middle, otherMiddle] = [a.given[1], b.given[1]]
  if (middle !== undefined && otherMiddle !== undefined && !sameGiven(middle, otherMiddle)) return false
  if (first === other && first.length > 1 && isLetterLeftOut(a.family, b.family)) return true
  return sameFamily(a.family, b.family) && sameGiven(first, other)
}

/** Beside one given name: `Sophon`, `Sophorn`; not `Petrov`, `Petrova`, a man's form and a woman's, nor `Ross`, `Roos`. */
function isLetterLeftOut(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const isInside = short[0] === long[0] && short.at(-1) === long.at(-1)
  return short.length >= 6 && long.length === short.length + 1 && isInside && levenshtein(short, long).steps === 1
}
