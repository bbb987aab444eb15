import type { Token } from '../../language/index.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import { opensFiniteClause } from './opens-clause.ts'
import { carriesClause, isCapitalised } from './tags.ts'
import { firstTense, tenseOf } from './tense.ts'

/** ", ahead of the vote", ", on the eve of the vote", ", as did Roe", ", compared with 40 percent", ", while prices fell": the writer sets it beside the report. */
export function comments(tokens: readonly Token[], at: number, limit: number, start: number): boolean {
  const { lower } = tokens[at]!
  const next = tokens[at + 1]
  if (lower === 'ahead') return next?.lower === 'of'
  if (lower === 'on') return next?.lower === 'the' && tokens[at + 2]?.lower === 'eve'
  if (lower === 'as') return (next?.pos === 'AUX' && carriesClause(next)) || tellsOfHearers(tokens, at + 1, limit)
  if (drawsReaction(tokens, at, limit)) return true
  if (lower === 'compared') return tokens.slice(at + 2, Math.min(limit, at + 6)).some(({ pos }) => pos === 'NUM')
  return lower === 'while' && opensFiniteClause(tokens, at + 1, limit, false) && !contrasts(tokens, at, limit, start)
}

/** "said wages have stood still[, while prices have risen]": one tense, and nobody else told of; not "said wages fell[, while Lind wept]". */
function contrasts(tokens: readonly Token[], at: number, limit: number, start: number): boolean {
  let verb = at + 1
  while (verb < limit && !tenseOf(tokens[verb]!)) if (isSomebody(tokens[verb++]!)) return false
  return verb < limit && tenseOf(tokens[verb]!) === firstTense(tokens, start, at)
}

/** ", as the crowd cheered", ", as dozens of guests looked on": those who heard it. */
function tellsOfHearers(tokens: readonly Token[], from: number, limit: number): boolean {
  let heard = false
  for (let i = from; i < Math.min(limit, from + 8); i++) {
    heard ||= HEARERS.test(tokens[i]!.lower)
    if (carriesClause(tokens[i])) return heard && HEARS.test(tokens[i]!.lower)
  }
  return false
}

const HEARERS =
  /^(?:crowds?|audience|onlookers|supporters|spectators|fans|guests|delegates|members|protesters|others|hundreds|dozens)$/
const HEARS =
  /^(?:laughed|cheered|applauded|clapped|booed|jeered|chanted|roared|looked|watched|listened|nodded|gasped|hissed|whooped)$/

const isSomebody = (token: Token): boolean => isCapitalised(token) || hasPersonNoun(token) || isGroupNoun(token.lower)

/** ", drawing a sharp rebuke", ", putting him at odds with her": what came of the words. */
function drawsReaction(tokens: readonly Token[], at: number, limit: number): boolean {
  const reaction = REACTED.get(tokens[at]!.lower)
  if (!reaction) return false
  for (let i = at + 1; i < Math.min(limit, at + 7); i++) if (reaction.test(tokens[i]!.lower)) return true
  return false
}

const REACTION =
  /^(?:criticism|rebukes?|reply|replies|responses?|retort|outrage|backlash|outcry|anger|fury|ire|laughter|laughs|applause|cheers|boos|jeers|gasps|condemnation|praise|ridicule|comparisons|speculation)$/
const REACTED: ReadonlyMap<string, RegExp> = new Map([
  ...['drawing', 'prompting', 'sparking', 'provoking', 'earning', 'eliciting', 'fuelling', 'fueling'].map(
    (word) => [word, REACTION] as const,
  ),
  ...['dashing', 'raising', 'stoking', 'fanning', 'reviving', 'easing', 'rekindling', 'deepening'].map(
    (word) => [word, /^(?:hopes?|fears?|expectations|speculation|worries|concerns?|doubts|anxiety|eyebrows)$/] as const,
  ),
  ...['putting', 'setting', 'leaving'].map((word) => [word, /^odds$/] as const),
  ['contrasting', /^(?:him|her|it|them)sel(?:f|ves)$/],
  ['throwing', /^wrench$/],
])
