import type { Token } from '../../language/index.ts'
import type { View } from '../found.ts'
import { counts, isQuantity } from '../grammar/adjuncts.ts'
import type { Cue } from '../grammar/cue.ts'
import { hasOnlyMainVerb } from '../grammar/main-verb-behind.ts'
import { opensFiniteClause } from '../grammar/opens-clause.ts'
import { carriesClause, isComma, isNominal, isObjectPronoun } from '../grammar/tags.ts'
import type { BareContent } from './bare-content.ts'
import { startsAside } from './starts-aside.ts'

/** What stands behind a cue, and may be a clause. */
export interface Behind extends BareContent {
  readonly view: View
  readonly cue: Cue
  readonly tokens: readonly Token[]
  /** Whether the verb takes objects as well, so that only a plain clause is one: "declared". */
  readonly strict: boolean
}

/** Whether what stands behind a cue is no clause, whatever follows. */
export const isNoClause = (behind: Behind): boolean => NO_CLAUSES.some(({ is }) => is(behind))

interface NoClause {
  readonly example: string
  readonly is: (behind: Behind) => boolean
}

const NO_CLAUSES: readonly NoClause[] = [
  { example: 'said so', is: ({ tokens, cue }) => isSo(tokens, cue.after) },
  { example: 'said as she left', is: (behind) => !behind.fronted && startsAside(behind) },
  {
    example: 'said it best: nobody wins',
    is: ({ tokens, at }) =>
      tokens[at]!.lower === 'it' && SAID_WELL.test(tokens[at + 1]?.lower ?? '') && !carriesClause(tokens[at + 2]),
  },
  {
    example: 'Anyone who maintains a site was asked',
    is: ({ strict, tokens, at, view, cue }) => strict && hasOnlyMainVerb(tokens, at, view.sentence, view.limit, cue),
  },
  { example: 'declared these men guilty', is: (behind) => behind.strict && isObject(behind) },
  {
    example: 'said nothing about the tax',
    is: ({ tokens, at, cue }) => cue.form.verb.lemma === 'say' && tellsHowMuch(tokens, at),
  },
  {
    example: 'shouts something in Danish',
    is: ({ tokens, at, view }) =>
      /^(?:something|anything)$/.test(tokens[at]!.lower) && !hasVerbOfOwn(tokens, at, view.limit),
  },
  {
    example: 'read it twice, tore it up and left',
    is: ({ tokens, at, strict }) =>
      strict && tokens[at]!.lower === 'it' && isComma(tokens[tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1]),
  },
  {
    example: 'The men confirmed dead in Lund have names',
    is: ({ tokens, at, cue }) =>
      /^(?:dead|missing|injured|wounded|infected|safe|alive)$/.test(tokens[at]!.lower) && at === cue.after,
  },
  {
    example: 'tried to unsay it once he had said them, but; denied them farming permits',
    is: ({ tokens, at, strict }) =>
      isObjectPronoun(tokens[at]!) &&
      tokens[at]!.lower !== 'her' &&
      (strict || !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')),
  },
  {
    example: 'say the wrong thing or make bad choices',
    is: ({ tokens, at }) =>
      tokens[at]!.lower === 'the' &&
      /^(?:wrong|right|same)$/.test(tokens[at + 1]?.lower ?? '') &&
      /^things?$/.test(tokens[at + 2]?.lower ?? '') &&
      !carriesClause(tokens[at + 3]),
  },
  {
    example: 'said yes while the others left',
    is: ({ tokens, at }) =>
      /^(?:yes|no)$/.test(tokens[at]!.lower) && /^(?:ADP|SCONJ|CCONJ)$/.test(tokens[at + 1]?.pos ?? ''),
  },
  {
    example: 'reminds us of the guest who would not leave',
    is: ({ tokens, at, cue }) =>
      at > cue.after && /^(?:who|whose|which)$/.test(tokens[at]!.lower) && isNominal(tokens[at - 1]),
  },
  {
    example: 'Three names mentioned as possible judges are known',
    is: ({ tokens, cue, strict }) => strict && tokens[cue.after]!.lower === 'as' && !counts(tokens, cue.after),
  },
  {
    example: 'told the story of a trade that he loved',
    is: ({ tokens, at, cue }) =>
      at > cue.after && tokens[at]!.lower === 'that' && tokens[at]!.pos !== 'DET' && cue.form.verb.lemma !== 'say',
  },
  { example: 'said and left', is: ({ tokens, at }) => tokens[at]!.pos === 'CCONJ' },
  {
    example: 'declared “victory”',
    is: ({ tokens, at, strict }) => strict && (tokens[at]!.mark || tokens[at]!.pos === 'VERB'),
  },
  {
    // "claimed over ten had left" is one
    example: 'claimed for years',
    is: ({ tokens, at, strict, fronted }) =>
      strict &&
      !fronted &&
      (tokens[at]!.pos === 'ADP' || /^(?:whether|whom?ever)$/.test(tokens[at]!.lower)) &&
      !isQuantity(tokens, at + 1),
  },
  {
    example: 'said this in Lund',
    is: ({ tokens, at }) =>
      /^(?:this|that|so|it)$/.test(tokens[at]!.lower) &&
      (/^(?:while|when|as|after|before|during|shortly)$/.test(tokens[at + 1]?.lower ?? '') ||
        (tokens[at + 1]?.pos === 'ADP' && tokens[at + 1]!.lower !== 'of')),
  },
]

/** "said so", "says so far as he can"; not "said so far nobody had left". */
const isSo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'so' &&
  !(/^(?:far|many|much|few|little)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower !== 'as')

/** How "it" may have been said. */
const SAID_WELL = /^(?:best|all|well|better|plainly|bluntly|aloud|first|again)$/

/** Pronouns that are objects as well: "declared it a success". */
const OBJECTS = new Set(['it', 'you', 'that', 'this', 'these', 'those'])

/** "declared it a success", "declared these men guilty"; not "claimed these men were late". */
function isObject({ tokens, at, view }: Behind): boolean {
  if (!OBJECTS.has(tokens[at]!.lower) || /^(?:AUX|VERB|ADV|PART)$/.test(tokens[at + 1]?.pos ?? '')) return false
  return !(/^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '') && opensFiniteClause(tokens, at, view.limit, true))
}

/** "said nothing about the tax", "said almost nothing of it": how much is said, and not what. */
function tellsHowMuch(tokens: readonly Token[], at: number): boolean {
  const amount = /^(?:almost|next|virtually|practically|very|precious)$/.test(tokens[at]!.lower) ? at + 1 : at
  return (
    /^(?:nothing|little|something|anything)$/.test(tokens[amount]?.lower ?? '') &&
    /^(?:about|of|on|to|regarding)$/.test(tokens[amount + 1]?.lower ?? '')
  )
}

/** "shouts something [was wrong]"; not "shouts something in Danish[, and the crowd laughs]". */
function hasVerbOfOwn(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at + 1; i < limit && !isComma(tokens[i]) && tokens[i]!.pos !== 'CCONJ'; i++)
    if (carriesClause(tokens[i])) return true
  return false
}
