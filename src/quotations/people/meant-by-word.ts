import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { carriesClause, isComma, isIndefinite } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { asPrinted } from './as-printed.ts'
import { type Asked, by, instead, lengthOf, type Meaning, type Meant } from './asked.ts'
import { nameBesideRole } from './beside-role.ts'
import { formerOrLatter } from './former-or-latter.ts'
import { headOf } from './head.ts'
import { honoured } from './honoured.ts'
import { WORKS } from './indirectly.ts'
import { severalBefore } from './one-of.ts'
import { isNextInLine, oneOfSeveral } from './one-of-several.ts'
import { oneOfThem } from './one-of-them.ts'
import { antecedent, PRONOUNS } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { ownerWhose, relativeAntecedent } from './relative-antecedent.ts'
import { add } from './resolution.ts'
import { writerOfOne } from './writer-told.ts'

/** What single words and the like stand for: "she", "who", "one", "the other", "a third", "her Majesty". */
export const BY_WORD: readonly Meaning<Asked>[] = [
  { example: 'One, Jane Roe, said', find: by('name', nameSetApart) },
  { example: 'A third, a nurse, said', find: instead(describedApart) },
  { example: 'She said', find: pronoun },
  {
    example: 'Roe beat Lind. The latter said',
    find: by('description', (at) => formerOrLatter(at.document, at.cast, at.range)),
  },
  { example: 'Roe, who said', find: instead((asked) => (lengthOf(asked) === 1 ? relative(asked) : null)) },
  { example: 'Orbis, whose report said', find: instead(ownerOfTheirWork) },
  { example: 'Two clerks left. One said', find: by('description', oneOfTheSeveral) },
  { example: 'The court saw messages from Roe. One said', find: instead(writerOfThese) },
  {
    example: 'Roe left, another said',
    find: by('description', (asked) => (lengthOf(asked) === 1 ? next(asked) : null)),
  },
  { example: 'One said', find: oneAlone },
  { example: 'Those surveyed said', find: by('group', thoseAsked) },
  { example: 'Those said', find: (asked) => (lengthOf(asked) === 1 && NOBODYS.test(asked.opening) ? 'nobody' : null) },
  { example: 'A third said', find: by('description', (asked) => (isTwo(asked, 'a') ? next(asked) : null)) },
  { example: 'Her Majesty said', find: by('pronoun', ranked) },
  { example: 'One of them said', find: by('group', (at) => oneOfThem(at.document, at.cast, at.range, at.spoken)) },
  { example: 'Two clerks left. The other said', find: by('description', otherOfTheSeveral) },
]

const NOBODYS =
  /^(?:i|we|you|who|that|this|which|there|one|me|us|my|what|these|those|nobody|none|nothing|something|anything)$/

/** "those surveyed", who have no other name. */
function thoseAsked({ document, cast, range, opening }: Asked): Entry | null {
  // "those present" is a phrase, "those surveyed" one cut short
  const within = range.last - range.first === 2
  const asked = document.tokens[within ? range.last - 1 : range.last]?.lower ?? ''
  return (within || range.last - range.first === 1) && opening === 'those' && ASKED.test(asked)
    ? add(cast, document, range, `those ${asked}`, 'group')
    : null
}

const ASKED = /^(?:surveyed|polled|interviewed|questioned|asked|affected|present|involved|gathered)$/

const isTwo = (asked: Asked, opening: string): boolean => lengthOf(asked) === 2 && asked.opening === opening

const isOneOfThem = ({ document: { tokens }, range: { first, last } }: Asked): boolean =>
  last - first === 3 && tokens[first + 1]!.lower === 'of' && tokens[last - 1]!.lower === 'them'

/** "One, Jane Roe, said", "The other, Jane Roe, said", "One of them, Jane Roe, said". */
function nameSetApart(asked: Asked): Entry | null {
  const { document, cast, range, opening } = asked
  const apart =
    (lengthOf(asked) === 1 && opening === 'one') ||
    ((lengthOf(asked) < 3 || isOneOfThem(asked)) &&
      isComma(document.tokens[range.last]) &&
      /^(?:one|another|an?|the)$/.test(opening))
  return apart ? nameBesideRole(document, cast, range, range) : null
}

/** "a nurse" of "One, a nurse, said", "Another, a nurse with a lamp, said"; not of "Another, a day later, said". */
function describedApart({ document, range, opening }: Asked): TokenRange | null {
  const { tokens, sentences } = document
  const next = tokens[range.last + 1]
  const word = range.last - range.first === 1 ? /^(?:one|another)$/.test(opening) : isNextInLine(tokens, range)
  if (!word || !isComma(tokens[range.last]) || !isIndefinite(next)) return null
  const limit = sentences[next!.sentence]!.last
  const phrase = nounPhraseAfter(tokens, range.last + 1, limit)
  if (!phrase || !hasPersonNoun(tokens[headOf(document, phrase).last - 1])) return null
  let { last } = phrase
  while (last < limit && !isComma(tokens[last]) && !carriesClause(tokens[last])) last++
  return isComma(tokens[last]) ? { first: phrase.first, last } : null
}

function pronoun(asked: Asked): Meant | null {
  const { document, cast, range, spoken, content, opening } = asked
  if (lengthOf(asked) !== 1 || !PRONOUNS.has(opening)) return null
  const entry = antecedent(document, cast, range.first, spoken, content)
  return entry ? { entry, by: 'pronoun' } : 'nobody'
}

/** "Orbis" of "Orbis, whose latest report said"; not of "Orbis, whose owner said". */
function ownerOfTheirWork({ document, range: { first, last }, opening }: Asked) {
  const work = opening === 'whose' && last - first > 1 && WORKS.has(document.tokens[last - 1]!.lower)
  return work ? ownerWhose(document, first) : null
}

function relative({ document, range }: Asked) {
  return relativeAntecedent(document, range)
}

function next({ document, cast, range, spoken }: Asked) {
  return oneOfSeveral(document, cast, range, spoken)
}

function ranked({ document, cast, range, spoken, opening }: Asked) {
  return opening === 'her' || opening === 'his' ? honoured(document, cast, range, spoken) : null
}

function oneOfTheSeveral(asked: Asked): Entry | null {
  const { document, cast, range, opening } = asked
  const several = lengthOf(asked) === 1 && opening === 'one' ? severalBefore(document, range.first) : null
  return several ? add(cast, document, range, `one of ${several}`, 'person') : null
}

function writerOfThese(asked: Asked) {
  const one = lengthOf(asked) === 1 && (asked.opening === 'one' || asked.opening === 'another')
  return one ? writerOfOne(asked.document, asked.range.first) : null
}

function otherOfTheSeveral(asked: Asked): Entry | null {
  const { document, cast, range } = asked
  const other = isTwo(asked, 'the') && document.tokens[range.first + 1]!.lower === 'other'
  const several = other ? severalBefore(document, range.first) : null
  return several ? add(cast, document, range, `the other of ${several}`, 'person') : null
}

function oneAlone(asked: Asked): Meant | null {
  const { document, cast, range } = asked
  const token = document.tokens[range.first]!
  if (lengthOf(asked) !== 1 || token.text !== 'One') return null
  return asPrinted(document, cast, range, range, token) ?? 'nobody'
}
