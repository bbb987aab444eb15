import { opensLikeName, opensWithCapital } from '../capital.ts'
import type { Draft } from '../tokens.ts'
import type { Mending } from './mending.ts'

/** What the tagger takes for nouns and adjectives, and what tells of them that they are verbs. */
export const MISSED_VERBS: readonly Mending[] = [
  {
    example: 'The minister [honoured] the guests',
    is: (tokens, i, { last }) =>
      tokens[i]!.pos === 'NOUN' && i + 1 < last && tokens[i]!.text.endsWith('oured') && tokens[i + 1]!.pos === 'DET',
    as: 'VERB',
  },
  {
    example: 'said the family [deserved] better, a row that [boiled] over',
    is: (tokens, i, { first }) =>
      tokens[i]!.pos === 'NOUN' && i > first && isPastVerb(tokens[i]!) && takesVerb(tokens[i - 1]!, tokens[i - 2]),
    as: 'VERB',
  },
  {
    example: 'The ministry [informed] staff, the opposition [alleged] fraud',
    is: (tokens, i, { first, last }) =>
      /^(?:informed|alleged)$/.test(tokens[i]!.text) &&
      tokens[i]!.pos === 'ADJ' &&
      i > first &&
      i + 1 < last &&
      takesObject(tokens, i),
    as: 'VERB',
  },
  {
    // no adjective stands between a noun and "the"
    example: 'The court on Tuesday [restrained] the town',
    is: (tokens, i, { first, last }) =>
      tokens[i]!.pos === 'ADJ' &&
      i > first &&
      i + 1 < last &&
      PAST.test(tokens[i]!.lower) &&
      /^(?:NOUN|PROPN)$/.test(tokens[i - 1]!.pos) &&
      /^(?:the|an?|his|her|its|their)$/.test(tokens[i + 1]!.text),
    as: 'VERB',
  },
  {
    example: 'Campaigners [claim] the town spent it, the firm [estimates] that it will grow',
    is: (tokens, i, { first, last }) =>
      CLAIMS.has(tokens[i]!.text) &&
      tokens[i]!.pos === 'NOUN' &&
      i > first &&
      i + 2 < last &&
      isClaimed(tokens, i, first),
    as: 'VERB',
  },
  {
    example: 'millers [who] favor lower tolls',
    is: (tokens, i, { last }) =>
      tokens[i]!.text === 'who' &&
      i + 2 < last &&
      tokens[i + 1]!.pos === 'NOUN' &&
      FAVOURS.test(tokens[i + 1]!.text) &&
      /^(?:NOUN|DET|ADJ|PRON|NUM|PROPN)$/.test(tokens[i + 2]!.pos),
    as: 'VERB',
    beside: 1,
  },
  {
    // no noun stands before a sum
    example: 'It [costs] €710',
    is: (tokens, i, { first, last }) =>
      tokens[i]!.text === 'costs' && tokens[i]!.pos === 'NOUN' && i > first && i + 1 < last && isSum(tokens, i + 1),
    as: 'VERB',
  },
  {
    example: 'Roe [smiles] and says',
    is: (tokens, i, { first, last }) =>
      tokens[i]!.pos === 'NOUN' && i > first && i + 1 < last && GESTURE.test(tokens[i]!.lower) && joinsVerb(tokens, i),
    as: 'VERB',
  },
  {
    example: '“Are you up?” Roe [texts] her sister',
    is: (tokens, i, { first, last }) =>
      SENDS.has(tokens[i]!.text) &&
      tokens[i]!.pos === 'NOUN' &&
      i > first &&
      i + 1 < last &&
      sendsQuote(tokens, i, first),
    as: 'VERB',
  },
]

/** A past form that the tagger takes for a noun; not "hatred", "minded". */
const isPastVerb = ({ lower }: { readonly lower: string }): boolean => PAST.test(lower) && !NO_PAST.test(lower)
export const PAST = /..[^e]ed$/
const NO_PAST =
  /(?:shed|hatred|kindred|hundred|minded|bodied|handed|hearted|sized|wed|sled|bed|naked|sacred|wicked|accused|alienated)$/

/** Behind a noun with no hyphen, and "that" or "which", stands a verb; not behind "the" or "able -". */
const takesVerb = (before: Draft, earlier: Draft | undefined): boolean =>
  (before.pos === 'NOUN' && earlier?.pos !== 'PUNCT') || /^(?:that|which|who)$/.test(before.text)

/** "The ministry informed staff", "has informed us", "was informed by staff"; not "kept the council informed that", "is informed". */
const takesObject = (tokens: readonly Draft[], i: number): boolean =>
  /^(?:NOUN|PROPN|PRON|AUX)$/.test(tokens[i - 1]!.pos) &&
  (isAgentBehind(tokens, i) || (/^(?:DET|PRON|PROPN|NOUN)$/.test(tokens[i + 1]!.pos) && tokens[i + 1]!.text !== 'that'))

const isAgentBehind = (tokens: readonly Draft[], i: number): boolean =>
  tokens[i - 1]!.pos === 'AUX' && tokens[i + 1]!.text === 'by'

const isSum = (tokens: readonly Draft[], i: number): boolean =>
  /^[$€£¥]/.test(tokens[i]!.text) && !/^(?:DET|ADJ|NOUN|PRON|PART)$/.test(tokens[i - 2]?.pos ?? '')

/** What somebody does as they speak; the tagger takes it for a noun behind a name. */
export const GESTURE =
  /^(?:smile|nod|laugh|shrug|sigh|pause|grin|wince|frown|giggle|chuckle|blush|smirk|gesture|beam|cough|whistle)s$/

/** "Roe smiles and says", "She laughs, then adds"; not "Roe gave smiles and hugs". */
const joinsVerb = (tokens: readonly Draft[], i: number): boolean =>
  (opensWithCapital(tokens[i - 1]!) || /^s?he$/i.test(tokens[i - 1]!.text)) &&
  (tokens[i + 1]!.pos === 'CCONJ' || /^[,.]$/.test(tokens[i + 1]!.text))

/** Nouns that are verbs of reporting as well. */
export const CLAIMS = new Set(['claim', 'claims', 'estimate', 'estimates', 'report', 'reports'])

/** "Campaigners claim the", "Orbis estimates that it"; not "her claim that it", "insurance claims the firm paid", "the estimates that Roe made". */
function isClaimed(tokens: readonly Draft[], i: number, first: number): boolean {
  const [before, next, then] = [tokens[i - 1]!, tokens[i + 1]!, tokens[i + 2]!]
  const several = !tokens[i]!.text.endsWith('s')
  const opens = i - 1 === first && (several ? /[^s]s$/.test(before.lower) : opensWithCapital(before))
  const name =
    !several && opensWithCapital(before) && before.pos === 'PROPN' && !/^s$|['’]/.test(tokens[i - 2]?.text ?? '')
  if (!opens && !name) return false
  return next.text === 'that'
    ? !opensWithCapital(then) || then.pos === 'PROPN'
    : /^(?:the|they|it|he|she|its|their)$/.test(next.text)
}

/** What somebody does to whom their words go. */
export const SENDS = new Set(['emails', 'texts', 'messages'])

/**
 * "“Are you up?” Roe, a clerk, texts her sister": none but whoever sends it stands behind the mark; not "the Roe texts the court
 * saw".
 */
function sendsQuote(tokens: readonly Draft[], i: number, first: number): boolean {
  if (!/^(?:DET|PRON|PROPN)$/.test(tokens[i + 1]!.pos)) return false
  let name = tokens[i - 1]!.text === ',' ? first : i
  while (name > first && opensLikeName(tokens[name - 1]!)) name--
  return name < i && opensLikeName(tokens[name]!) && tokens[name - 1]?.mark === true
}

/** Behind "who" they are verbs: "those who back the plan". */
const FAVOURS =
  /^(?:favou?r|back|support|plan|hope|fear|claim|need|use|study|cover|trade|deal|design|rent|cheer|chair|head|view|value|welcome|question|attack|doubt|market|stage)$/
