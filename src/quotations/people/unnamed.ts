import type { Document } from '../../language/index.ts'
import { opensWithAsking } from '../grammar/asked-first.ts'
import { isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { type Cast, mentionsIn } from './cast.ts'
import type { At } from './epithet.ts'
import { ofGender } from './gender.ts'
import { LATEST, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { isTaken } from './taken.ts'
import { lastToAnswer } from './who-answers.ts'

const ANYBODY =
  /^(?:man|woman|boy|girl|person|insider|source|pal|friend|mate|official|spokesman|spokeswoman|spokesperson|aide|ally|witness|resident|onlooker|eyewitness|teenager|pensioner|youngster)$/

/** One word may stand for the other. */
const STAFF = /^(?:employee|worker|staffer|labourer|laborer)$/
/** So many sentences on. */
const REACH = 8

/** "employee" of "a former employee at the mill". */
const nounOf = ({ name }: Entry): string =>
  name
    .replace(/ (?:of|at|in|from|with|who|on)\b.*/, '')
    .split(' ')
    .at(-1)!

/** "a spokesman", who is nothing else in an article: not "the baker" behind him. */
export const speaksForOthers = (entry: Entry): boolean => nounOf(entry).startsWith('spokes')

/** "the insider" after "a source close to the hotel", "the woman" after "a neighbour": who has just spoken without a name. */
export function unnamedAgain({ document, spoken, range, noun }: At): Entry | null {
  const last = lastToAnswer(document, document.tokens[range.first]!.sentence, spoken)
  const here = document.tokens[range.first]!.sentence
  if (STAFF.test(noun) && !isTaken(document, range.first, (i) => document.tokens[i]!.lower === noun)) {
    const worker = spoken.slice(-LATEST).findLast(({ entry }) => isUnnamed(entry) && STAFF.test(nounOf(entry)))
    if (worker && here - worker.sentence <= REACH) return worker.entry
  }
  if (!last || here - last.sentence > 3) return null
  if (!ANYBODY.test(noun) && !isCalled(last.entry, noun)) return null
  return isUnnamed(last.entry) && ofGender(noun)(last.entry) ? last.entry : null
}

/** Somebody told of only so: "a witness", "another resident". */
export const ONE = /^(?:an?|another|one) /

/**
 * "the retired cook" and "the mother of two" right behind a witness: who has just spoken without a name, in the same
 * paragraph or, behind a quote, in the one before, where nobody is named since.
 */
export function unnamedJustNow(
  document: Document,
  cast: Cast,
  range: TokenRange,
  noun: string,
  spoken: readonly Spoken[],
): Entry | null {
  const { tokens, sentences } = document
  const last = lastToAnswer(document, document.tokens[range.first]!.sentence, spoken)
  if (!last || !isUnnamed(last.entry) || !ONE.test(last.entry.name) || !ofGender(noun)(last.entry)) return null
  if (speaksForOthers(last.entry)) return null
  const here = tokens[range.first]!.sentence
  // "Asked by one investor whether it was late, the 63-year-old replied"
  if (last.sentence === here && opensWithAsking(document, here)) return null
  if (here - last.sentence > 3 || namesOther(document, cast, last, range.first)) return null
  const blocks = sentences[here]!.block - sentences[last.sentence]!.block
  return blocks === 0 || (blocks === 1 && isBehindQuote(document, range)) ? last.entry : null
}

/** "'It is late,' said the cook", "'It is late,' the cook said". */
export const isBehindQuote = ({ tokens }: Document, { first, last }: TokenRange): boolean =>
  Boolean(tokens[first - 2]?.mark || (tokens[first - 1]?.mark && tokens[last]?.pos === 'VERB'))

/** "manager of Orbis", for "manager". */
const isCalled = ({ name }: Entry, noun: string): boolean => name.startsWith(`${noun} of `)

/** "a clerk", a headline's "Ferry boss"; not "Roe's wife". */
export const isUnnamed = ({ kind, name, variants }: Entry): boolean =>
  kind === 'person' && (/^\p{Ll}/u.test(name) || (variants.size === 0 && !/['’]s? /.test(name)))

/** Whether the article names somebody else since somebody spoke, and not only as an owner. */
export function namesOther({ tokens }: Document, cast: Cast, last: Spoken, before: number): boolean {
  for (let sentence = last.sentence; sentence <= tokens[before]!.sentence; sentence++)
    for (const { first, last: end, entry, quoted } of mentionsIn(cast, sentence))
      if (!quoted && first > last.token && first < before && entry !== last.entry && !isPossessive(tokens[end]))
        return true
  return false
}
