import { type Document, kindOfWord, type Token } from '../../language/index.ts'
import type { TextSpan } from '../../model.ts'
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts'
import { isCapitalised, isComma, isPossessive } from '../grammar/tags.ts'
import { ROLE_NOUNS } from '../lexicon/roles.ts'
import type { NameRun } from './names.ts'

/** "ministers", "presidents": a role of several. */
const isPluralRole = kindOfWord((lower) => /[^s]s$/.test(lower) && ROLE_NOUNS.has(lower.slice(0, -1)))
/** A list of names is no longer. */
const LONGEST = 20

/**
 * The role that a name shares with those beside it, as of one: "foreign minister" for both in "the foreign ministers of the
 * two countries, Jane Roe and Bo Lind,", "senator" in "senators Jane Roe and Bo Lind"; none for Lind in "the ministers met
 * Bo Lind".
 */
export function sharedRole(document: Document, run: NameRun): TextSpan | null {
  const { tokens, sentences } = document
  const floor = Math.max(sentences[tokens[run.first]!.sentence]!.first, run.opens - LONGEST)
  const joined = joins(tokens[run.last])
  let at = run.opens
  let separators = 0
  while (at > floor && !isPluralRole(tokens[at - 1])) {
    const token = tokens[at - 1]!
    if (joins(token)) separators++
    else if (!isCapitalised(token)) break
    at--
  }
  if (at <= floor) return null
  if (isPluralRole(tokens[at - 1])) {
    const opens = isComma(tokens[at]) ? 1 : 0
    return separators > opens || joined ? ofOne(document, at - 1, floor) : null
  }
  // "the ministers of the two countries, Roe and Lind"
  const comma = nextComma(tokens, at, run.opens)
  if (comma < 0 || (separators < 2 && !joined)) return null
  const phrase = nounPhraseBefore(tokens, comma, floor)
  if (!phrase) return null
  for (let i = phrase.first; i < phrase.last; i++)
    if (isPluralRole(tokens[i]))
      return /^(?:of|for|in)$/.test(tokens[i + 1]?.lower ?? '') ? ofOne(document, i, floor) : null
  return null
}

const joins = (token: Token | undefined): boolean => isComma(token) || token?.lower === 'and'

function nextComma(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (isComma(tokens[i])) return i
  return -1
}

/** "foreign minister" of "the foreign ministers". */
function ofOne({ tokens, text }: Document, noun: number, floor: number): TextSpan {
  let first = noun
  while (first > floor && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[first - 1]!.pos) && !isPossessive(tokens[first - 1]))
    first--
  const [start, end] = [tokens[first]!.start, tokens[noun]!.end - 1]
  return { start, end, text: text.slice(start, end) }
}
