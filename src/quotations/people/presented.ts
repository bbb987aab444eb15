import type { Document, Token } from '../../language/index.ts'
import { isComma, isPossessive, isSubjectPronoun } from '../grammar/tags.ts'
import { type Cast, type Mention, mentionsIn } from './cast.ts'

/** No description before a name is longer. */
const LONGEST = 7

const PLACES =
  /^(?:is|are|was|were|came|comes|stood|stands|sat|sits|lay|lies|lived|lives|walked|walks|waited|waits|hung|stepped)$/
const OPENS = /^(?:there|then|here|next|also|one|first|last|nearby|outside|inside|opposite|upstairs|downstairs)$/

/**
 * Whom a sentence presents behind its verb: "Among them was Roe", "Behind her stood Roe", "Then there is Roe", "One of them is
 * Roe" and "It was Roe who rang"; also "Roe, whom Lind calls a fool, left". Not "On Monday Lind was Roe's guest", which is about Lind.
 */
export function presented({ tokens, sentences }: Document, cast: Cast, sentence: number): Mention | null {
  const { first } = sentences[sentence]!
  const opens = tokens[first]!
  const [leading] = mentionsIn(cast, sentence)
  if (leading?.first === first && isComma(tokens[leading.last]) && tokens[leading.last + 1]?.lower === 'whom')
    return leading
  const cleft = opens.text === 'It' && PLACES.test(tokens[first + 1]?.lower ?? '')
  if (!cleft && opens.pos !== 'ADP' && !OPENS.test(opens.lower)) return null
  const mention = mentionsIn(cast, sentence).find((one) => !isInLead(tokens, one, first))
  if (!mention || mention.quoted || isPossessive(tokens[mention.last])) return null
  const apart = isComma(tokens[mention.first - 1]) && /^[,.]$/.test(tokens[mention.last]?.text ?? '')
  const verb = verbBefore(tokens, apart ? mention.first - 1 : mention.first, first)
  if (verb < 0) return null
  if (cleft) return verb === first + 1 && takesUp(tokens, mention) ? mention : null
  // "In 2012 she was Roe's guest", "On Monday came Roe"
  for (let i = first; i < verb; i++) {
    if (isSubjectPronoun(tokens[i]!)) return null
    if (isComma(tokens[i])) return opensAside(tokens[i + 1]!) && isComma(tokens[verb - 1]) ? mention : null
  }
  return mention
}

/** "At the wheel, where she has stood for years, was Roe". */
const opensAside = ({ lower }: Token): boolean => /^(?:where|which|who|whose)$/.test(lower)

/** The "Lind" of "Behind Lind stood Roe". */
const isInLead = (tokens: readonly Token[], { first }: Mention, opens: number): boolean =>
  first - opens < LONGEST &&
  tokens[opens]!.pos === 'ADP' &&
  tokens.slice(opens, first).every(({ lower }) => !PLACES.test(lower))

/** The verb right before a name and what describes it, "her mother, Ann Roe"; -1 where another stands there. */
function verbBefore(tokens: readonly Token[], name: number, floor: number): number {
  for (let i = name - 1; i > floor && i >= name - LONGEST; i--) {
    if (PLACES.test(tokens[i]!.lower)) return i
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]!.pos) && !/^(?:his|her|their)$/.test(tokens[i]!.lower)) return -1
  }
  return -1
}

/** "who" of "It was Roe who rang", "It was Roe, a nurse, who rang". */
function takesUp(tokens: readonly Token[], { last }: Mention): boolean {
  for (let i = last; i < last + 2 * LONGEST; i++) {
    if (/^(?:who|that|whose)$/.test(tokens[i]?.lower ?? '')) return i === last || isComma(tokens[last])
    if (i === last && !isComma(tokens[i])) return false
  }
  return false
}
