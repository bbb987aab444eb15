import { opensWithCapital } from '../capital.ts'
import type { Draft } from '../tokens.ts'
import { isBareForm } from './bare-form.ts'
import type { Mending } from './mending.ts'

/** Adjectives that are nouns for people as well. */
export const ALSO_PEOPLE = new Set(
  'local regular relative individual academic professional teen minor blonde favourite favorite hopeful moderate radical conservative liberal native heavyweight stalwart'.split(
    ' ',
  ),
)
/** Verbs that only somebody can be the subject of. */
export const REPORTS = new Set(
  'said says told tells wrote writes added adds admitted claimed insisted asked posted revealed explained argued warned denied recalled replied noted conceded joked'.split(
    ' ',
  ),
)
export const ORDINALS = new Set(['second', 'third', 'fourth', 'fifth', 'sixth'])

/** Verbs that are nouns too where somebody has them. */
export const OWNED = new Set(
  'address addresses promises calls lead focus act win wins wish capture launch break hopes push reach turn'.split(' '),
)

/** What the tagger takes for adverbs and verbs. */
export const MISSED_NOUNS: readonly Mending[] = [
  {
    example: 'The Chile [forward] said',
    is: (tokens, i, { first }) => tokens[i]!.text === 'forward' && i > first && isPlayer(tokens, i),
    as: 'NOUN',
  },
  {
    // not "to staff the shop"
    example: 'a memo to [staff] said',
    is: (tokens, i, { last }) =>
      tokens[i]!.text === 'staff' && tokens[i]!.pos === 'VERB' && !(i + 1 < last && opensObject(tokens[i + 1]!)),
    as: 'NOUN',
  },
  {
    example: 'the Lund-based [firm] said',
    is: (tokens, i, { first }) =>
      tokens[i]!.text === 'firm' && tokens[i]!.pos === 'ADV' && i > first && tokens[i - 1]!.pos === 'VERB',
    as: 'NOUN',
  },
  {
    example: 'in his [address], in its opening [address]',
    is: (tokens, i, { first, last }) =>
      OWNED.has(tokens[i]!.text) &&
      tokens[i]!.pos === 'VERB' &&
      i - 1 > first &&
      !(i + 1 < last && opensObject(tokens[i + 1]!)) &&
      isHad(tokens, i),
    as: 'NOUN',
  },
  {
    // not "that following is"
    example: 'the [offending] was mean',
    is: (tokens, i, { first, last }) =>
      tokens[i]!.pos === 'VERB' &&
      i > first &&
      i + 1 < last &&
      tokens[i]!.text.endsWith('ing') &&
      /^(?:the|this|his|her|its|their)$/i.test(tokens[i - 1]!.text) &&
      /^(?:was|is|were|are|had|has|would|will|could|should|must|may|might)$/.test(tokens[i + 1]!.text),
    as: 'NOUN',
  },
]

/** What stands before a verb of saying, or behind it, is a noun. */
export const MISSED_SPEAKERS: readonly Mending[] = [
  {
    example: 'when police [said]',
    is: (tokens, i, { first }) =>
      isReport(tokens, i, first) && is(tokens[i - 1]!, 'VERB') && tokens[i - 1]!.text === 'police',
    as: 'NOUN',
    beside: -1,
  },
  {
    example: 'the passer-by [said]',
    is: (tokens, i, { first }) =>
      isReport(tokens, i, first) &&
      is(tokens[i - 1]!, 'ADP') &&
      tokens[i - 2]!.text === '-' &&
      tokens[i - 2]!.end === tokens[i - 1]!.start,
    as: 'NOUN',
    beside: -1,
  },
  {
    example: 'The police chief [said], One local [told] reporters',
    is: (tokens, i, { first }) => isReport(tokens, i, first) && is(tokens[i - 1]!, 'ADJ') && isPersonBefore(tokens, i),
    as: 'NOUN',
    beside: -1,
  },
  {
    // no bare verb stands before another
    example: 'the Lund skipper [said]',
    is: (tokens, i, { first }) =>
      isReport(tokens, i, first) &&
      is(tokens[i - 1]!, 'VERB') &&
      isBareForm(tokens[i - 1]!) &&
      !opensWithCapital(tokens[i - 1]!) &&
      /^(?:DET|PROPN|ADJ)$/.test(tokens[i - 2]!.pos),
    as: 'NOUN',
    beside: -1,
  },
  {
    // "'s" is no "is" where another verb follows
    example: 'people familiar with the fund’s thinking [said]',
    is: (tokens, i, { first }) =>
      (isReport(tokens, i, first) || (tokens[i]!.text === 'say' && i - 1 > first)) &&
      is(tokens[i - 1]!, 'VERB') &&
      tokens[i - 1]!.text.endsWith('ing') &&
      /^(?:['’]s?|its|their|his|her)$/.test(tokens[i - 2]!.text),
    as: 'NOUN',
    beside: -1,
  },
  {
    // no bare verb stands behind another
    example: '[said] skipper Jane Roe',
    is: (tokens, i, { last }) =>
      tokens[i]!.text === 'said' && i + 2 < last && isBareForm(tokens[i + 1]!) && isBeforeName(tokens, i + 1),
    as: 'NOUN',
    beside: 1,
  },
  {
    example: 'a [regular] of the inn',
    is: (tokens, i, { first, last }) =>
      tokens[i]!.pos === 'ADJ' &&
      i > first &&
      i + 1 < last &&
      ALSO_PEOPLE.has(tokens[i]!.text) &&
      isOfSomething(tokens, i),
    as: 'NOUN',
  },
  {
    example: 'a [second] said',
    is: (tokens, i, { first }) =>
      tokens[i]!.pos === 'ADV' && i > first && ORDINALS.has(tokens[i]!.text) && /^an?$/i.test(tokens[i - 1]!.text),
    as: 'NOUN',
  },
]

/** Whether somebody has what a word names: "his", "its opening"; not the "you, my guests" of "I ask you, my guests address me". */
const isHad = (tokens: readonly Draft[], i: number): boolean =>
  HAS.test(tokens[i - 1]!.text) ||
  (/^(?:opening|closing|first|last|keynote|inaugural|latest|recent)$/.test(tokens[i - 1]!.text) &&
    HAS.test(tokens[i - 2]!.text))

const HAS = /^(?:his|its|their|my|our|your)$/i

const opensObject = ({ pos }: Draft): boolean => /^(?:DET|ADJ|NOUN|PRON|PROPN|NUM)$/.test(pos)

const is = ({ pos }: Draft, tag: Draft['pos']): boolean => pos === tag

const isReport = (tokens: readonly Draft[], i: number, first: number): boolean =>
  i - 1 > first && REPORTS.has(tokens[i]!.text)

/** Not "a recent claimed sum", "others present said". */
function isPersonBefore(tokens: readonly Draft[], verb: number): boolean {
  const [noun, before] = [tokens[verb - 1]!, tokens[verb - 2]!]
  if (before.end === noun.start || /^(?:present|responsible|concerned)$/.test(noun.text)) return false
  if (tokens[verb]!.text.endsWith('ed') && /^(?:NOUN|ADJ)$/.test(tokens[verb + 1]?.pos ?? '')) return false
  return /^(?:DET|ADJ|NUM|PROPN)$/.test(before.pos) || (before.pos === 'NOUN' && !/(?:s|men|people)$/.test(before.text))
}

/** "a heavyweight of the party", "a regular of the inn" */
const isOfSomething = (tokens: readonly Draft[], i: number): boolean =>
  tokens[i + 1]!.text === 'of' && /^(?:an?|the|one|another)$/i.test(tokens[i - 1]!.text)

/** A verb in small letters before a name. */
const isBeforeName = (tokens: readonly Draft[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' && !opensWithCapital(tokens[i]!) && tokens[i + 1]!.pos === 'PROPN'

/** "The Chile forward said", "a former forward", "The forward said": a player, not a direction. */
function isPlayer(tokens: readonly Draft[], i: number): boolean {
  const [before, earlier] = [tokens[i - 1]!, tokens[i - 2]?.pos]
  if (before.pos === 'DET' && tokens[i + 1]?.pos === 'VERB' && !tokens[i + 1]!.text.endsWith('ing')) return true
  return (
    earlier === 'DET' &&
    (opensWithCapital(before) || /(?:ish|ese|ean|ian|old)$|^(?:former|veteran|young)$/.test(before.text))
  )
}
