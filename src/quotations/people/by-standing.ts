import type { Document } from '../../language/index.ts'
import { isCapitalised } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { POLITICIAN } from '../lexicon/kinds-of-roles.ts'
import { beatenKeeper, mayPlay } from './by-position.ts'
import type { At } from './epithet.ts'
import type { Entry } from './registry.ts'
import { nearest } from './salient.ts'
import { isUnnamed } from './unnamed.ts'

/** Members of a party. */
export const PARTISAN =
  /^(?:Tory|Conservative|Democrat|Republican|Liberal|Socialist|Unionist|Green|Labourite|Nationalist|Independent)$/
const isParty = (word: string): boolean => word === 'Labour' || PARTISAN.test(word)

/** The party of "the Labour councillor" and "the Texas Republican". */
export function partyIn({ tokens }: Document, { first, last }: TokenRange): string | null {
  for (let i = first; i < last; i++) if (isCapitalised(tokens[i]) && isParty(tokens[i]!.text)) return tokens[i]!.text
  return null
}

/** Whether the article gives somebody a party, and not that one. */
export function isOfOtherParty({ roles, titles }: Entry, party: string): boolean {
  const told = [...roles.map(({ text }) => text), ...titles].flatMap((text) => text.split(' ')).filter(isParty)
  return told.length > 0 && !told.includes(party)
}

/** "the Tory", "the Green": the nearest whom the article calls an MP or the like, else who has just spoken; not "the Labour". */
export function ofParty({ document, cast, spoken, range }: At): Entry | null {
  if (range.last - range.first !== 2 || !PARTISAN.test(document.tokens[range.first + 1]!.text)) return null
  const party = document.tokens[range.first + 1]!.text
  const isPolitician = (entry: Entry) =>
    entry.kind === 'person' && entry.roles.some(({ text }) => POLITICIAN.test(text)) && !isOfOtherParty(entry, party)
  const named = nearest(document, cast, range.first, spoken, isPolitician)
  if (named) return named
  const last = spoken.at(-1)
  const here = document.tokens[range.first]!.sentence
  return last && here - last.sentence < 3 && last.entry.kind === 'person' && !isUnnamed(last.entry) ? last.entry : null
}

const STANDING =
  /\bworld (?:no|number)\b|\b(?:top|second|third|fourth|\w+th) seed$|\b(?:full|left|right|centre|center|wing|half|scrum|fly|quarter|running|goal)[- ]?(?:back|half|keeper)$|\bno\. ?\d+$/i

/** "the world No.3", "the top seed", "the full-back", "the No. 7": who was called so, else whom the text is about; not "the seat back". */
export function ofStanding(at: At): Entry | null {
  const { document, cast, spoken, range } = at
  const { text } = textOf(document, range)
  if (range.last - range.first > 6 || !STANDING.test(text)) return null
  const words = text.replace(/^\S+ /, '').toLowerCase()
  const called = ({ roles }: Entry) => roles.some((role) => role.text.toLowerCase().includes(words))
  const others = (entry: Entry) =>
    entry.kind === 'person' && !entry.roles.some((role) => STANDING.test(role.text)) && mayPlay(entry, text)
  return (
    nearest(document, cast, range.first, spoken, called) ??
    beatenKeeper(at) ??
    nearest(document, cast, range.first, spoken, others)
  )
}
