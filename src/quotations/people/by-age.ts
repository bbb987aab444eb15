import { lowerBound } from '../../language/index.ts'
import { textOf } from '../grammar/text-of.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import type { At } from './epithet.ts'
import { ofGender } from './gender.ts'
import { lastMentioned } from './last-mentioned.ts'
import type { Entry } from './registry.ts'
import { nearest } from './salient.ts'

/** How many names back whoever has an age is looked for. */
const REACH = 200

/** "the 36-year-old", "the 36-year-old Dane": whom the article gives that age, else whom the text is about. */
export function ofAge({ document, cast, spoken, range, noun }: At): Entry | null {
  const age = /\b([1-9]\d)-year-old/.exec(textOf(document, range).text)?.[1]
  if (!age) return null
  const fits = ofGender(noun)
  const next = lowerBound(cast.mentions, range.first, ({ first }) => first)
  const known = cast.mentions
    .slice(Math.max(0, next - REACH), next)
    .findLast(({ entry }) => entry.age === age && fits(entry))
  if (known) return known.entry
  return nearest(document, cast, range.first, spoken, (entry) => fits(entry) && entry.age === null)
}

const AGES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['pensioner', [60, 120]],
  ['gran', [45, 120]],
  ['grandmother', [45, 120]],
  ['grandfather', [45, 120]],
  ['teenager', [13, 19]],
  ['schoolboy', [5, 18]],
  ['schoolgirl', [5, 18]],
  ['septuagenarian', [70, 79]],
  ['octogenarian', [80, 89]],
  ['nonagenarian', [90, 99]],
])

/** "the pensioner", "the octogenarian": the latest to whom the article gives such an age. */
export function ofYears({ cast, range, noun }: At): Entry | null {
  const ages = AGES.get(noun)
  if (!ages || !isPersonNoun(noun)) return null
  return lastMentioned(cast, range.first, ({ entry: { age } }) => age !== null && +age >= ages[0] && +age <= ages[1])
}
