import type { Document, Token } from '../../language/index.ts'
import { isWork } from '../grammar/issued-by.ts'
import { isCapitalised, isComma, isHyphen, isPossessive } from '../grammar/tags.ts'
import { COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { hasBodyNoun } from '../lexicon/kinds.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import { isFirstName } from './gender.ts'
import type { NameRun } from './names.ts'

/** "Halberd, which", "Halberd, a unit of", "Halberd's shareholders", "Airline Halberd", "Labour MPs": no person. */
export function isThing({ tokens }: Document, { first, last, words }: NameRun): boolean {
  const next = tokens[last]
  if (isPluralOfLetters(tokens[last - 1]!.text)) return true
  if (last - first > 1 && COMPANY_NOUNS.has(tokens[first]!.lower) && !mayBeWho(tokens[first]!)) return true
  if (isPossessive(next)) {
    for (let i = last + 1; i < last + 4; i++)
      if (
        /^(?:shareholders|shares|workers|ceo|chairman|chairwoman|spokes\w+|employees|customers)$/.test(
          tokens[i]?.lower ?? '',
        )
      )
        return true
    return tokens[last + 1]?.lower === 'chief' && tokens[last + 2]?.lower === 'executive'
  }
  if (!isComma(next)) return false
  if (isBesideBody(tokens, first)) return true
  if (tokens[last + 1]?.lower === 'which') return !(isFirstName(words[0] ?? '') && isWithinPhrase(tokens, first))
  if (!/^(?:an?|the|its)$/.test(tokens[last + 1]?.lower ?? '')) return false
  return isCompany(headBehind(tokens, last + 2))
}

/** What goes on with "which" behind "a letter from Jane Roe" and "the house of his mother, Jane Roe" is not she. */
function isWithinPhrase(tokens: readonly Token[], name: number): boolean {
  const noun = tokens[name - 2]
  if (isComma(tokens[name - 1])) return noun !== undefined && isPersonNoun(noun.lower)
  return tokens[name - 1]?.lower === 'from' && noun !== undefined && isWork(noun)
}

/** "MPs", "GPs": several. */
const isPluralOfLetters = (text: string): boolean =>
  text.endsWith('s') && text.length < 6 && /^\p{Lu}{2,4}s$/u.test(text)

/** Set beside what a sentence or clause opens with: "Ruby Lake" of "The inn, the Ruby Lake, was shut"; not of "At the bank, Ruby Lake, 40, left". */
function isBesideBody(tokens: readonly Token[], name: number): boolean {
  const comma = name - (tokens[name - 1]?.lower === 'the' ? 2 : 1)
  if (!isComma(tokens[comma])) return false
  const noun = tokens[comma - 1]!
  if (isCapitalised(noun) || !hasBodyNoun(noun) || isPersonNoun(noun.lower)) return false
  let opens = comma - 2
  while (tokens[opens] && /^(?:ADJ|NOUN)$/.test(tokens[opens]!.pos)) opens--
  if (!/^(?:the|its|their)$/.test(tokens[opens]?.lower ?? '')) return false
  const before = tokens[opens - 1]
  return before === undefined || before.sentence !== noun.sentence || before.pos === 'CCONJ' || isComma(before)
}

/** "Builder Jane Roe": whoever does it, or a company that does. */
const mayBeWho = ({ lower }: Token): boolean => /(?:er|or)$/.test(lower) && !/(?:maker|carrier)$/.test(lower)

/** The names of one word that open a sentence as a thing's: "Halberd" of "Halberd, which is small, left". */
export function thingsAlone(document: Document, runs: readonly NameRun[]): ReadonlySet<string> {
  const { tokens, sentences } = document
  const opens = ({ first }: NameRun) => sentences[tokens[first]!.sentence]!.first === first
  return new Set(
    runs.flatMap((run) => (run.words.length === 1 && opens(run) && isThing(document, run) ? run.words : [])),
  )
}

/** Whether a longer name is of such a thing: "Halberd Lund", however much "the employer, Halberd Lund," is told like a person. */
export const opensWithThing = ({ words }: NameRun, things: ReadonlySet<string>): boolean =>
  words.length > 1 && things.has(words[0]!) && !isFirstName(words[0]!)

const isCompany = (noun: string): boolean =>
  /^(?:unit|subsidiary|arm|division|part|company)$/.test(noun) || (COMPANY_NOUNS.has(noun) && !isPersonNoun(noun))

/** The noun that a description ends in: "fund" of "the activist fund that", "lawyer" of "the fund's lawyer". */
function headBehind(tokens: readonly Token[], from: number): string {
  let head = ''
  for (let i = from; i < from + 8; i++) {
    const token = tokens[i]
    // "lamp-making firm"; not "Lund-based developer", who may be somebody
    const making = isHyphen(tokens[i - 1]) && token?.lower.endsWith('ing')
    if (!token || !(/^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.pos) || isPossessive(token) || isHyphen(token) || making))
      break
    if (token.pos === 'NOUN') head = token.lower
  }
  return head
}
