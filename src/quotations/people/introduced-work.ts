import type { Document, Token } from '../../language/index.ts'
import { issuedBy, isWork } from '../grammar/issued-by.ts'
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts'
import { isCapitalised } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'

/** A work where an article tells more of it than its noun: "an internal report", "a survey by the union". */
export interface Introduced {
  readonly phrase: TokenRange
  /** Whoever stands behind it, where that is told. */
  readonly issuer: TokenRange | null
  /** Whether it is told of for the first time: "a survey", not "the survey". */
  readonly first: boolean
}

const works = new WeakMap<Document, ReadonlyMap<string, readonly Introduced[]>>()

/**
 * What "the report" or "the redacted report" takes up, however far before: the latest that was introduced as one ("an
 * internal report"), else the first told of more fully ("the state auditor's report"). Null for "the earlier report", and
 * where nothing more is told.
 */
export function introducedWork(document: Document, { first, last }: TokenRange): Introduced | null {
  const { tokens } = document
  const noun = tokens[last - 1]!
  if (!isWork(noun) || isCapitalised(noun) || !/^(?:the|this|that)$/.test(tokens[first]!.lower)) return null
  for (let i = first + 1; i < last - 1; i++)
    if (!/^(?:ADJ|ADV|VERB)$/.test(tokens[i]!.pos) || ANOTHER.test(tokens[i]!.lower)) return null
  const all = works.get(document) ?? readWorks(document)
  works.set(document, all)
  const before = (all.get(noun.lower) ?? []).filter(({ phrase }) => phrase.last <= first)
  return before.findLast((one) => one.first) ?? before[0] ?? null
}

/** Words that tell one work from another. */
const ANOTHER =
  /^(?:earlier|previous|latest|new|newer|other|second|third|final|recent|later|original|same|separate|last|next)$/

function readWorks(document: Document): Map<string, Introduced[]> {
  const { tokens, sentences } = document
  const out = new Map<string, Introduced[]>()
  for (const [i, token] of tokens.entries()) {
    if (!isWork(token) || token.quote >= 0) continue
    const { first, last } = sentences[token.sentence] ?? { first: i, last: i }
    const phrase = nounPhraseBefore(tokens, i + 1, first)
    if (!phrase || phrase.last !== i + 1) continue
    const issuer = issuedBy(tokens, i, last)
    if (!issuer && !tellsMore(tokens, phrase)) continue
    const one = { phrase, issuer, first: /^(?:an?|one|another)$/.test(tokens[phrase.first]!.lower) }
    const same = out.get(token.lower)
    if (same) same.push(one)
    else out.set(token.lower, [one])
  }
  return out
}

/** "an internal report", "Ofcom's report"; not "the report", "its report", "another new report". */
function tellsMore(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let i = first; i < last - 1; i++)
    if (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[i]!.pos) && !ANOTHER.test(tokens[i]!.lower)) return true
  return false
}
