import { isLikeName, isSonOf } from './capital.ts'
import type { DocumentSentence } from './document.ts'
import { isHeadlineCase } from './retag/headline-case.ts'
import type { Mending } from './retag/mending.ts'
import { MISSED_NAMES, mendOpeningNames } from './retag/names.ts'
import { ALSO_PEOPLE, MISSED_NOUNS, MISSED_SPEAKERS, ORDINALS, OWNED, REPORTS } from './retag/nouns.ts'
import { MISREAD_PHRASES, TITLE_GERUNDS } from './retag/phrases.ts'
import { CLAIMS, GESTURE, MISSED_VERBS, PAST, SENDS } from './retag/verbs.ts'
import type { Draft } from './tokens.ts'
import { kindOfWord } from './words.ts'

const MENDINGS: readonly Mending[] = [
  { example: 'the [WHO] said', is: (tokens, i) => tokens[i]!.text === 'WHO', as: 'PROPN' },
  { example: 'asked [whether]', is: (tokens, i) => tokens[i]!.text === 'whether', as: 'SCONJ' },
  {
    example: '[everything] is over',
    is: (tokens, i) => tokens[i]!.text === 'everything' && tokens[i]!.pos === 'VERB',
    as: 'PRON',
  },
  { example: 'Mac [an] Bhaird', is: (tokens, i) => tokens[i]!.text === 'an' && isSonOf(tokens[i - 1]), as: 'PROPN' },
  {
    example: 'the [under]-secretary',
    is: (tokens, i) => /^[Uu]nder$/.test(tokens[i]!.text) && isGluedTo(tokens, i, /^secretary$/i),
    as: 'NOUN',
  },
  ...MISSED_NOUNS,
  ...MISSED_VERBS,
  ...MISSED_SPEAKERS,
  ...MISREAD_PHRASES,
  ...MISSED_NAMES,
]

/** The words that a mending may look at: any other is passed over at once. */
const MENDED = new Set([
  ...[
    'WHO',
    'whether',
    'an',
    'under',
    'Under',
    'everything',
    'costs',
    'forward',
    'firm',
    'old',
    'who',
    'think',
    'lead',
    'staff',
    'acting',
    'say',
  ],
  ...SENDS,
  ...CLAIMS,
  ...TITLE_GERUNDS,
  ...ALSO_PEOPLE,
  ...ORDINALS,
  ...OWNED,
  ...REPORTS,
])
const mayBeMistaken = kindOfWord(
  (lower, text) =>
    MENDED.has(text) || /(?:oured|..ing)$/.test(text) || PAST.test(lower) || GESTURE.test(lower) || isLikeName(text),
)

/** Whether a hyphen joins a word to one of some others. */
const isGluedTo = (tokens: readonly Draft[], i: number, other: RegExp): boolean =>
  tokens[i + 1]?.text === '-' && tokens[i + 1]!.start === tokens[i]!.end && other.test(tokens[i + 2]?.text ?? '')

/**
 * Mends the tagger's reading of names that are verbs as well: "Tim Cook said", "Mr. Hedge told", "Ted Cruz", and of "WHO". Headlines,
 * where every word has a capital, are left as they are.
 */
export function retag(tokens: readonly Draft[], sentences: readonly DocumentSentence[]): void {
  for (const sentence of sentences) {
    if (isHeadlineCase(tokens, sentence)) continue
    for (let i = sentence.first; i < sentence.last; i++)
      // No mending looks at what is a name already, as most words with a capital are.
      if (tokens[i]!.pos !== 'PROPN' && mayBeMistaken(tokens[i]))
        for (const mending of MENDINGS) mend(mending, tokens, i, sentence)
  }
  mendOpeningNames(tokens, sentences)
}

function mend({ is, as, beside = 0 }: Mending, tokens: readonly Draft[], i: number, sentence: DocumentSentence): void {
  if (is(tokens, i, sentence)) tokens[i + beside]!.pos = as
}
