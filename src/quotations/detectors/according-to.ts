import type { Token } from '../../language/index.ts'
import type { Found, View } from '../found.ts'
import { byRule } from '../grammar/by-rule.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { issuedBy } from '../grammar/issued-by.ts'
import { maySpeak } from '../grammar/may-speak.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { hasFinite, opensFiniteClause, opensMainClause } from '../grammar/opens-clause.ts'
import { isConnective, resumesAt } from '../grammar/resumes.ts'
import { carriesClause, isCapitalised, isComma, isDash, isHyphen, isInsideNounPhrase } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasPersonNoun, hasRoleNoun } from '../lexicon/kinds.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import { found } from './make.ts'
import { behindColon, taken } from './taken.ts'

/**
 * Matches "According to Roe, talks go on", "Talks go on, according to the ministry" and "Talks, according to Roe, go on";
 * not "played according to the rules". "Talks go on, per the ministry" is the same.
 */
export function accordingTo(view: View): Found[] {
  const { tokens } = view.document
  const out: Found[] = []
  for (let i = view.sentence.first; i + 1 < view.limit; i++) {
    const words = sourceWords(tokens, i)
    if (words === 0 || i + words >= view.limit || tokens[i]!.quote >= 0 || byRule(tokens, i, view.limit)) continue
    const whom = tokens[i + words]!.lower === 'whom' ? { first: i + words, last: i + words + 1 } : null
    const source = whom ?? sourceAt(view, i + words)
    // ", so Roe left"
    if (tokens[i]!.lower === 'so' && source && source.last < view.limit && tokens[source.last]!.text !== '.') continue
    if (!source || (RESPUN.test(tokens[i]!.lower) && !isSource(tokens, source))) continue
    const clause = behindColon(view, view.sentence.first, i)
    const free = taken(view, clause, i)
    if (free > clause && view.cues.some(({ verb }) => verb >= free && verb < i)) continue
    // "The paper has learned that according to Roe talks go on"
    const opens = i <= clause + 1 || tokens[i - 1]!.lower === 'that' || followsSource(out.at(-1), i)
    const content = whom ? ofWhom(view, i, whom) : opens ? behindSource(view, source) : around(view, i, source, free)
    if (!content || content.last - content.first < 3) continue
    const one = found(view, 'according to', null, content)
    if (one)
      out.push({
        ...one,
        cue: { first: i, last: i + words },
        subject: { ...sourceOf(tokens, source), place: 'source' },
      })
  }
  return out
}

/** "According to Roe, it is old, [according to Lind, it is new]": what another source has just been given goes no further. */
const followsSource = (before: Found | undefined, at: number): boolean =>
  before?.subject != null && Math.max(before.last, before.subject.last) >= at - 1

/** "the town has until May" of "Roe, according to whom the town has until May, left"; none in "According to whom?" */
function ofWhom(view: View, at: number, { last }: TokenRange): TokenRange | null {
  const { tokens } = view.document
  if (at === view.sentence.first) return null
  const end = clauseEnd(view, last)
  for (let i = last; i < end; i++)
    if (isComma(tokens[i]) && carriesClause(tokens[i + 1])) return { first: last, last: i }
  return { first: last, last: end }
}

/** How many words lead up to a source: "according to Roe", ", per Roe"; not "per day", nor "a fee, per head". Respun texts open with "In accordance with Roe", "In line with Roe" and "Based on Roe". */
function sourceWords(tokens: readonly Token[], i: number): number {
  if (tokens[i]!.lower === 'according') return tokens[i + 1]!.lower === 'to' ? 2 : 0
  if (tokens[i]!.lower === 'based') return tokens[i]!.text === 'Based' && tokens[i + 1]!.lower === 'on' ? 2 : 0
  if (RESPUN.test(tokens[i]!.lower)) return tokens[i - 1]?.text === 'In' && tokens[i + 1]!.lower === 'with' ? 2 : 0
  if (tokens[i]!.lower === 'so') return closesGerman(tokens, i) ? 1 : 0
  if (tokens[i]!.lower !== 'per') return 0
  const next = tokens[i + 1]!
  const the = next.lower === 'the' && isCapitalised(tokens[i + 2])
  if (isCapitalised(tokens[i])) return the ? 1 : 0
  return (the || isCapitalised(next)) && isComma(tokens[i - 1]) ? 1 : 0
}

/** ", so Roe.", ", so the mayor.": pages translated from German keep its word for "according to" at the end of a sentence. */
const closesGerman = (tokens: readonly Token[], i: number): boolean =>
  (isComma(tokens[i - 1]) || tokens[i - 1]?.mark === true) &&
  (isCapitalised(tokens[i + 1]) || (tokens[i + 1]!.lower === 'the' && hasPersonNoun(tokens[i + 2])))

const RESPUN = /^(?:accordance|line|based)$/

/** "Jane Roe", "Lund's doctors", "the harbour authorities": somebody; not "the law", "Article 5", "the Lund Treaty". */
function isSource(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const people = tokens[first]!.lower === 'the' && isGroupNoun(tokens[last - 1]!.lower) ? first + 1 : first
  return maySpeak(tokens, { first, last }) && !tokens.slice(people, last).some(({ lower }) => RULES.test(lower))
}

const RULES =
  /^(?:the|its|laws?|rules?|acts?|articles?|sections?|treat(?:y|ies)|constitution|resolutions?|agreements?|accords?|regulations?|decrees?|orders?|plans?|traditions?|customs?|wish(?:es)?|protocols?|guidelines?|polic(?:y|ies)|conventions?|codes?|decisions?|standards?|procedures?|requirements?|instructions?|principles?|islamic|sharia|will|terms|novels?|books?|plays?|stor(?:y|ies)|poems?|memoirs?|games?)$/

/** "According to Roe, a nurse, talks go on", "According to Roe, who left early, talks go on": the clause past what describes the source. */
export function behindSource(view: View, source: TokenRange): TokenRange | null {
  const { tokens } = view.document
  if (opensBehind(view, source.last)) return { first: source.last, last: clauseEnd(view, source.last) }
  let comma = nextComma(view, source.last)
  if (comma < 0) return null
  // "Roe, 41,"
  if (tokens[comma + 1]?.pos === 'NUM' && isComma(tokens[comma + 2])) comma += 2
  const opens = comma + (tokens[comma + 1]?.pos === 'ADP' ? 2 : 1)
  const relative = comma === source.last && /^(?:which|whom?|whose)$/.test(tokens[opens]?.lower ?? '')
  const past = relative ? pastRelative(view, comma) : -1
  if (past > 0) return { first: past + 1, last: clauseEnd(view, past + 1) }
  const name = comma === source.last ? nameBesides(view, comma) : -1
  if (name > 0) return { first: name, last: clauseEnd(view, name) }
  if (DESCRIBES.has(tokens[comma + 1]?.lower ?? '') || (comma === source.last && opensBareRole(tokens, comma))) {
    const closing = nextComma(view, comma + 1)
    const who = /^whos?e?$/.test(tokens[comma + 1]!.lower)
    if (
      closing > 0 &&
      (who || !hasFinite(tokens, comma + 1, closing)) &&
      opensMainClause(tokens, closing + 1, view.limit)
    )
      comma = closing
  }
  return { first: comma + 1, last: clauseEnd(view, comma + 1) }
}

/** Past ", Ann Roe," between "according to his daughter" and the clause; -1 where no name stands there. */
function nameBesides(view: View, comma: number): number {
  const { tokens } = view.document
  if (isCapitalised(tokens[comma - 1]) || !hasPersonNoun(tokens[comma - 1])) return -1
  const closing = nextComma(view, comma + 1)
  if (closing < 0 || closing - comma > 8) return -1
  for (let i = comma + 1; i < closing; i++) if (!isCapitalised(tokens[i]) && !isHyphen(tokens[i])) return -1
  return opensMainClause(tokens, closing + 1, view.limit) ? closing + 1 : -1
}

/** The comma that ends ", which has 200 members," before the clause; -1 where none does. */
function pastRelative(view: View, comma: number): number {
  const { tokens } = view.document
  const closing = nextComma(view, comma + 1)
  return closing > 0 && hasFinite(tokens, comma + 2, closing) && opensMainClause(tokens, closing + 1, view.limit)
    ? closing
    : -1
}

/** "director of studies" of "According to Jane Roe, director of studies in Lund, talks go on"; not "Swedish talks", "officials". */
function opensBareRole(tokens: readonly Token[], comma: number): boolean {
  if (!isCapitalised(tokens[comma - 1])) return false
  for (let i = comma + 1; i < comma + 6; i++) {
    if (!isInsideNounPhrase(tokens[i])) return false
    if (hasRoleNoun(tokens[i]) && /^(?:ADP|PUNCT)$/.test(tokens[i + 1]?.pos ?? '')) return true
  }
  return false
}

/** "According to Orbis the plan is dead": a clause right behind the source, without a comma. */
const opensBehind = ({ document: { tokens }, limit }: View, at: number): boolean =>
  at < limit && /^(?:DET|PRON)$/.test(tokens[at]!.pos) && opensFiniteClause(tokens, at, limit, false)

const DESCRIBES = new Set('a an the one another his her its their who whose'.split(' '))

/** "Talks go on, according to Roe"; "Talks, according to Roe, go on" whole; "But, according to Roe, talks go on" after it. */
function around(view: View, at: number, source: TokenRange, first: number): TokenRange {
  const { tokens } = view.document
  const set = isComma(tokens[at - 1]) || isDash(tokens[at - 1])
  const last = set ? at - 1 : at
  const own = source.last + (isComma(tokens[source.last]) ? 1 : 0)
  if (!set && tokens[at - 1]!.pos === 'CCONJ' && own < view.limit && opensMainClause(tokens, own, view.limit))
    return { first: own, last: clauseEnd(view, own) }
  if (!set) return { first, last }
  const aside = isDash(tokens[source.last]) ? openingDash(tokens, first, last) : -1
  if (aside > first) return { first: aside + 1, last }
  const joins = /^(?:CCONJ|SCONJ)$/.test(tokens[last - 1]?.pos ?? '')
  // "He had, according to Roe, left": a verb that goes on
  const cut = tokens[last - 1]!.pos === 'AUX' && carriesClause(tokens[last - 1])
  const whole = !joins && !cut && hasFinite(tokens, first, last)
  const fronted = /^(?:when|while|as|after|before|if|since|although|though)$/.test(tokens[first]!.lower)
  const resume = resumesAt(view, source.last, carriesClause(tokens[last - 1]), true)
  if (resume < 0 || (whole && !fronted && !goesOn(view, resume))) return { first, last }
  const apart = joins || isConnective(view, first, last + 1)
  return { first: apart ? resume : first, last: clauseEnd(view, resume) }
}

/** The first dash of "Roe was careful — she kept two dogs, according to Lind — and she left": what they set off is the source's; -1 without one. */
function openingDash(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i > first; i--) if (isDash(tokens[i])) return hasFinite(tokens, i + 1, last) ? i : -1
  return -1
}

/** "Ten died, according to Roe, [and six are hurt]", "[most of them at sea]"; not "[but one lived]", "[and said it was over]". */
function goesOn({ document: { tokens }, cues }: View, resume: number): boolean {
  const { lower, pos } = tokens[resume]!
  if (lower === 'and') return !cues.some(({ first }) => first === resume + 1)
  return pos === 'ADV' && !/^(?:even|though|however|yet|so|then|when|where|while|as|just)$/.test(lower)
}

/** Who is named as the source; of "a survey by the union" and "a statement issued by the union" the union. */
function sourceAt(view: View, first: number): TokenRange | null {
  const { tokens } = view.document
  // "blog research firm", whose first word the tagger takes for a verb
  const skip = tokens[first]!.pos === 'VERB' && tokens[first + 1]?.pos === 'NOUN' ? 1 : 0
  const source = nounPhraseAfter(tokens, first + skip, view.limit)
  if (!source) return upToMark(view, first)
  return issuedBy(tokens, source.last - 1, view.limit) ?? { first, last: source.last }
}

/** "her figures": what is hers is said by her. */
const sourceOf = (tokens: readonly Token[], source: TokenRange): TokenRange =>
  /^(?:his|her|their|its)$/.test(tokens[source.first]!.lower) && OWN.test(tokens[source.last - 1]!.lower)
    ? { first: source.first, last: source.first + 1 }
    : source

const OWN = /^(?:figures?|information|estimates?|calculations?|account|version|numbers|reckoning|data|count|sources?)$/

function nextComma(view: View, from: number): number {
  for (let i = from; i < Math.min(view.limit, from + 25); i++) if (isComma(view.document.tokens[i])) return i
  return -1
}

/** The words up to the next mark, where the tagger sees no noun phrase. */
function upToMark(view: View, first: number): TokenRange | null {
  let last = first
  while (last < Math.min(view.limit, first + 12) && view.document.tokens[last]!.pos !== 'PUNCT') last++
  return last > first ? { first, last } : null
}
