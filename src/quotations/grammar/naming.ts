import type { Token } from '../../language/index.ts'
import { GROUP_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts'
import type { Cue } from './cue.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { isComma } from './tags.ts'

const NAMING = new Set(['call', 'dub', 'term', 'label', 'brand'])

/**
 * Whether a verb only gives a name, or no judgement at all: "a group called Night Watch", "he called the police"; not
 * "he called the police reckless", "a minister called it a farce".
 */
export function onlyNames(tokens: readonly Token[], cue: Cue, at: number, limit: number): boolean {
  const { lemma } = cue.form.verb
  if (!NAMING.has(lemma)) return false
  if (cue.form.form === 'past' && namesThing(tokens, cue)) return true
  return lemma === 'call' && !hasJudgement(tokens, at, limit)
}

/** "a group called", "officials, called": a participle that belongs to the noun before it. */
function namesThing(tokens: readonly Token[], { first, verb, subject }: Cue): boolean {
  if (first !== verb || /^(?:that|which|who)$/.test(tokens[verb - 1]?.lower ?? '')) return false
  if (!subject) return isComma(tokens[verb - 1]) && /^(?:NOUN|PROPN|NUM)$/.test(tokens[verb + 1]?.pos ?? '')
  const head = tokens[subject.last - 1]!
  const indefinite = /^(?:a|an|one|another|some)$/.test(tokens[subject.first]!.lower)
  const person = ROLE_NOUNS.has(head.lower) || PERSON_NOUNS.has(head.lower) || GROUP_NOUNS.has(head.lower)
  return indefinite && subject.place === 'before' && subject.last === verb && !person
}

/** What something is called stands after it: "the deal a farce", "the deal reckless", "it “blunt”". */
function hasJudgement(tokens: readonly Token[], at: number, limit: number): boolean {
  const object = nounPhraseAfter(tokens, at, limit)
  if (!object) return true
  for (let i = object.first; i < Math.min(limit, object.last + 8); i++) {
    if (tokens[i]!.mark) return true
    if (isComma(tokens[i])) break
  }
  const next = tokens[object.last]
  if (tokens[object.last - 1]!.pos === 'ADJ') return true
  if (!next || object.last >= limit) return /^(?:it|him|her|them|this|that)$/.test(tokens[at]!.lower)
  return next.mark || /^(?:DET|ADJ|ADV|VERB|PRON|NUM)$/.test(next.pos) || isComma(next)
}
