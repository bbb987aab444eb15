import type { Term } from '../../retrieval/index.ts'
import type { Wanted } from './kind.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that say what kind of answer is wanted rather than what the question is about. */
const ALWAYS = set('name names named called kind kinds type types sort term word another other else following way')
const BY_WANTED: Partial<Record<Wanted, ReadonlySet<string>>> = {
  duration: set('last lasts lasted take takes took long'),
  date: set('year years date day month happen happened occur occurred time'),
  place: set('place located location situated'),
  number: set('number amount total'),
  person: set('person man'),
}

/** A question's subject words without those, unless nothing would be left. */
export function withoutLight(words: readonly Term[], wanted: Wanted): readonly Term[] {
  const own = BY_WANTED[wanted]
  const telling = words.filter(({ word }) => !ALWAYS.has(word) && !own?.has(word))
  return telling.length > 0 ? telling : words
}
