import { opensLikeName, opensWithCapital } from '../capital.ts'
import type { DocumentSentence, PartOfSpeech } from '../document.ts'
import type { Draft } from '../tokens.ts'
import { isBareForm } from './bare-form.ts'
import type { Mending } from './mending.ts'

/** First names that are verbs or auxiliaries too, and that the tagger takes for these. */
const NAMES = new Set(
  'Ted Will Mark Rob Pat Drew Grant Chase Chuck Jack Bill Sue Josh Rich Rick Nick Dale Miles Wade Downing'.split(' '),
)

/** Words whose capital says nothing: they open sentences and stand in titles. */
const MISTAKEN: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX', 'ADV', 'INTJ', 'SCONJ'])

/** Korean family names that are small words too and open no phrase, and the syllables that given names open with. */
const SMALL_FAMILIES = new Set(['Oh', 'So'])
const SYLLABLES = new Set(
  'Ae Ah Bo Byung Chae Chul Dae Dong Eun Geun Ha Hae Hee Hye Hyun Hyo Jae Je Ji Jin Jong Joo Ju Jun Jung Kang Ki Kwang Kyung Mi Min Moo Myung Na Sang Se Seo Seok Seon Seong Seung Si So Soo Su Sun Sung Tae Won Woo Ye Yeon Yong Yoo Yoon Young Yu Yun'.split(
    ' ',
  ),
)

/** The "Oh" of "Oh Se-jin"; not the "So" of "So Anglo-Saxon". */
const opensSyllables = (tokens: readonly Draft[], i: number): boolean =>
  SMALL_FAMILIES.has(tokens[i]!.text) &&
  SYLLABLES.has(tokens[i + 1]?.text ?? '') &&
  tokens[i + 2]?.text === '-' &&
  /^\p{Ll}/u.test(tokens[i + 3]?.text ?? '')

/** Names that the tagger takes for verbs and the like. */
export const MISSED_NAMES: readonly Mending[] = [
  { example: '[Oh] Se-jin said', is: opensSyllables, as: 'PROPN' },
  {
    example: 'Tim [Cook] said',
    is: (tokens, i, { first }) => {
      const before = i > first ? tokens[i - 1] : undefined
      return (
        isMistaken(tokens[i]!) && before?.pos === 'PROPN' && opensWithCapital(before) && before.end < tokens[i]!.start
      )
    },
    as: 'PROPN',
  },
  {
    example: 'the [Unite] union',
    is: (tokens, i, { first, last }) => {
      const next = i + 1 < last ? tokens[i + 1] : undefined
      if (!isMistaken(tokens[i]!) || i === first || tokens[i - 1]!.pos !== 'DET' || !next) return false
      return /^(?:PROPN|NOUN)$/.test(next.pos) && (opensLikeName(next) || next.text === 'union')
    },
    as: 'PROPN',
  },
  {
    // what is taken for a verb made a conjunction of the word before it
    example: 'Minister [for] Works',
    is: (tokens, i, { first }) =>
      i - 1 > first &&
      isMistaken(tokens[i]!) &&
      tokens[i - 1]!.text === 'for' &&
      tokens[i - 2]!.pos === 'PROPN' &&
      opensLikeName(tokens[i - 2]),
    as: 'ADP',
    beside: -1,
  },
  {
    example: 'when [Hedge] told',
    is: (tokens, i, { first }) =>
      isMistaken(tokens[i]!) &&
      /^(?:VERB|AUX)$/.test(tokens[i]!.pos) &&
      i > first &&
      tokens[i - 1]!.pos !== 'PUNCT' &&
      /^\p{Ll}/u.test(tokens[i - 1]!.text),
    as: 'PROPN',
  },
  {
    example: 'Campaigners from [Save] Our Sidings said',
    is: (tokens, i, { last }) => isMistaken(tokens[i]!) && isBeforeOurs(tokens, i, last),
    as: 'PROPN',
  },
  {
    example: 'Save [Our] Sidings says',
    is: (tokens, i, { first, last }) =>
      i > first && tokens[i - 1]!.pos === 'PROPN' && opensLikeName(tokens[i - 1]) && isBeforeOurs(tokens, i - 1, last),
    as: 'PROPN',
  },
  {
    example: '[Acting] Inspector Jane Roe',
    is: (tokens, i, { last }) =>
      tokens[i]!.text === 'Acting' &&
      isMistaken(tokens[i]!) &&
      i + 1 < last &&
      tokens[i + 1]!.pos === 'PROPN' &&
      opensLikeName(tokens[i + 1]),
    as: 'ADJ',
  },
  {
    // a title that a paraphraser took for a verb
    example: '“It is over,” [Play] Jane Roe said',
    is: (tokens, i, { first, last }) =>
      isMistaken(tokens[i]!) &&
      tokens[i]!.pos === 'VERB' &&
      i - 2 > first &&
      tokens[i - 1]!.mark &&
      isBareForm(tokens[i]!) &&
      opensRun(tokens, i + 1, last),
    as: 'NOUN',
  },
  {
    example: '[Ted] Cruz',
    is: (tokens, i, { last }) =>
      isMistaken(tokens[i]!) &&
      NAMES.has(tokens[i]!.text) &&
      i + 1 < last &&
      tokens[i + 1]!.pos === 'PROPN' &&
      opensLikeName(tokens[i + 1]),
    as: 'PROPN',
  },
]

const isMistaken = (token: Draft): boolean => MISTAKEN.has(token.pos) && opensLikeName(token)

/** The "Save" of "Save Our Sidings"; not "Save our town", "Take Our word". */
const isBeforeOurs = (tokens: readonly Draft[], i: number, last: number): boolean =>
  i + 2 < last && tokens[i + 1]!.text === 'Our' && tokens[i + 2]!.pos === 'PROPN' && opensLikeName(tokens[i + 2])

/** "Jane Roe said": two names and what somebody did. */
const opensRun = (tokens: readonly Draft[], i: number, last: number): boolean =>
  i + 2 < last && tokens[i]!.pos === 'PROPN' && tokens[i + 1]!.pos === 'PROPN' && tokens[i + 2]!.pos === 'VERB'

/** Mends names at the start of a clause that the article has elsewhere: the "Jolly" of "Jolly said". */
export function mendOpeningNames(tokens: readonly Draft[], sentences: readonly DocumentSentence[]): void {
  const names = namesIn(tokens, sentences)
  for (const { first, last } of sentences)
    for (let i = first; i + 1 < last; i++) if (opensWithName(tokens, i, first, names)) tokens[i]!.pos = 'PROPN'
}

/** The capitalised words that the tagger takes for names inside of sentences. */
function namesIn(tokens: readonly Draft[], sentences: readonly DocumentSentence[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++)
      if (
        tokens[i]!.pos === 'PROPN' &&
        opensLikeName(tokens[i]) &&
        ((i > first && tokens[i - 1]!.pos !== 'PUNCT') || opensSyllables(tokens, i))
      )
        names.add(tokens[i]!.text)
  return names
}

/** The "Jolly" of "Jolly said", where the article names a Jolly elsewhere, and the "Lynch" of "Lynch announced". */
function opensWithName(tokens: readonly Draft[], i: number, first: number, names: ReadonlySet<string>): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]!]
  if (isSetOff(tokens, i))
    return isRead(token) && names.has(token.text) && (i === first || tokens[i - 1]!.pos === 'PUNCT')
  if (next.pos !== 'VERB' || !isRead(token)) return false
  if (!/^(?:[a-z]+ed|said|told|wrote|says|tells)$/.test(next.text)) return false
  if (i > first && !/^(?:PUNCT|CCONJ)$/.test(tokens[i - 1]!.pos)) return false
  return names.has(token.text) || (token.pos === 'VERB' && !/(?:ed|ing)$/.test(token.text))
}

/** What the tagger may have read a name as. */
const isRead = (token: Draft): boolean => (MISTAKEN.has(token.pos) || token.pos === 'ADJ') && opensLikeName(token)

/** "Blunt" of "Blunt, a miller," and "Blunt, after a pause,". */
const isSetOff = (tokens: readonly Draft[], i: number): boolean =>
  tokens[i + 1]!.text === ',' &&
  !tokens[i + 1]!.mark &&
  /^(?:an?|the|who|whose|after|with|in|from)$/.test(tokens[i + 2]?.text ?? '')
