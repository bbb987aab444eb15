import { type Document, lowerBound, type Token } from '../../language/index.ts'
import { oncePer } from '../../once.ts'
import { cuesOf } from '../grammar/cue.ts'
import { issuedBy, isWork } from '../grammar/issued-by.ts'
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts'
import { isCapitalised, isComma, isHyphen } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'

/** A work where an article tells more of it than its noun: "an internal report", "a survey by the union". */
export interface Introduced {
  readonly phrase: TokenRange
  /** Whoever stands behind it, where that is told. */
  readonly issuer: TokenRange | null
}

/** Where a work of some noun is told more of, and what "the report" behind it takes up: that one or one before it. */
interface Told {
  readonly last: number
  readonly meant: Introduced
}

/**
 * What "the report" or "the redacted report" takes up, however far before: the latest that was introduced as one ("an
 * internal report"), else the first told of more fully ("the state auditor's report"). Null for "the earlier report", and
 * where nothing more is told.
 */
export function introducedWork(document: Document, { first, last }: TokenRange): Introduced | null {
  const { tokens } = document
  const noun = tokens[last - 1]!
  if (!isWork(noun) || isCapitalised(noun) || !/^(?:the|this|that)$/.test(tokens[first]!.lower)) return null
  for (let i = pastLength(tokens, first + 1); i < last - 1; i++)
    if (!/^(?:ADJ|ADV|VERB)$/.test(tokens[i]!.pos) || ANOTHER.test(tokens[i]!.lower)) return null
  const told = worksOf(document)
  return (
    latestBefore(told.get(noun.lower), first) ??
    (noun.lower === 'document' ? latestBefore(told.get(WRITTEN), first) : null) ??
    (noun.lower === 'filing' ? latestBefore(told.get(FILED), first) : null)
  )
}

const latestBefore = (told: readonly Told[] | undefined, token: number): Introduced | null =>
  told?.[lowerBound(told, token + 1, (one) => one.last) - 1]?.meant ?? null

/** Past the "64-page" of "the 64-page document". */
const pastLength = (tokens: readonly Token[], i: number): number =>
  tokens[i]!.pos === 'NUM' && isHyphen(tokens[i + 1]) && /^(?:pages?|words?|slides?)$/.test(tokens[i + 2]!.lower)
    ? i + 3
    : i

/** The works that "the document" may take up, by another noun of theirs: "an affidavit", "a leaked memo". */
const WRITTEN = 'written'
const isWritten = (noun: string): boolean =>
  /^(?:affidavit|indictment|filing|letter|memo|note|report|release|assessment|audit|briefing|presentation)$/.test(noun)
/** Those that "the filing" may take up: "the complaint". */
const FILED = 'filed'
const isFiled = (noun: string): boolean =>
  /^(?:complaint|lawsuit|suit|petition|motion|claim|indictment|affidavit)$/.test(noun)

/** Words that tell one work from another. */
const ANOTHER =
  /^(?:earlier|previous|latest|new|newer|other|second|third|final|recent|later|original|same|separate|last|next)$/

const worksOf = oncePer((document: Document): ReadonlyMap<string, readonly Told[]> => {
  const { tokens, sentences } = document
  const written: Told[] = []
  const filed: Told[] = []
  const out = new Map([
    [WRITTEN, written],
    [FILED, filed],
  ])
  for (const [i, token] of tokens.entries()) {
    if (!(isWork(token) || isFiled(token.lower)) || token.quote >= 0) continue
    const { first, last } = sentences[token.sentence] ?? { first: i, last: i }
    const whole = nounPhraseBefore(tokens, i + 1, first)
    if (!whole || whole.last !== i + 1) continue
    const phrase = { first: behindPreposition(tokens, whole), last: whole.last }
    const by = issuedBy(tokens, i, last)
    const issuer = by ? (speaksIn(document, token.sentence, phrase) ?? by) : repliesIn(document, token.sentence, phrase)
    const more = issuer || tellsMore(tokens, phrase) || isOrdered(tokens, i + 1)
    // "The audit found": what a sentence opens with may be "the document" behind it
    const court = isFiled(token.lower)
    const paper = court || isWritten(token.lower) || isOfImpact(tokens, i)
    if (!more && !(phrase.first === first && paper)) continue
    // "a survey" is a new one, "the Lund survey" may be one that was told of.
    const isNew = /^(?:an?|one|another)$/.test(tokens[phrase.first]!.lower)
    const same = out.get(token.lower) ?? []
    if (more) out.set(token.lower, same)
    const told = { last: phrase.last, meant: (isNew ? null : same.at(-1)?.meant) ?? { phrase, issuer } }
    if (more) same.push(told)
    if (paper) written.push(told)
    if (court) filed.push(told)
  }
  return out
})

/** "an environmental impact statement" */
const isOfImpact = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'statement' && tokens[i - 1]?.lower === 'impact'

/** "commissioned by the union": no words of the union's, but they tell the work from others. */
const isOrdered = (tokens: readonly Token[], at: number): boolean =>
  /^(?:commissioned|ordered|requested|funded)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'by'

/** What somebody speaks in, whoever sends it. */
const OWN = /^(?:statement|letter|note|release|memo|post|tweet|article)$/

/** "Roe" of "Roe said in a statement issued by her aide", and "Roe, in a letter sent by her lawyer, said"; not of "In a survey by the union, Roe said". */
function speaksIn(document: Document, sentence: number, { first, last }: TokenRange): TokenRange | null {
  const { tokens, sentences } = document
  if (tokens[first - 1]?.lower !== 'in' || !OWN.test(tokens[last - 1]!.lower)) return null
  const cue = cuesOf(document, sentences[sentence]!).find(
    ({ verb, subject }) => subject && (verb > last || verb === first - 2),
  )
  return cue?.subject && !cue.passive ? cue.subject : null
}

/** "Roe" of "Roe replied to the minister's words in a statement on Sunday." */
function repliesIn(document: Document, sentence: number, { first, last }: TokenRange): TokenRange | null {
  const { tokens, sentences } = document
  if (tokens[first - 1]?.lower !== 'in' || !OWN.test(tokens[last - 1]!.lower)) return null
  const cue = cuesOf(document, sentences[sentence]!).find(
    ({ verb, form, passive }) => verb < first && !passive && /^(?:reply|respond|react|answer)$/.test(form.verb.lemma),
  )
  const parted = cue && tokens.slice(cue.verb, first).some((token) => isComma(token) || token.quote >= 0)
  return cue?.subject && !parted ? cue.subject : null
}

/** The "a" of "parents in a letter". */
function behindPreposition(tokens: readonly Token[], { first, last }: TokenRange): number {
  for (let i = last - 2; i > first; i--) if (tokens[i]!.pos === 'ADP') return i + 1
  return first
}

/** "an internal report", "Ofcom's report"; not "the report", "the nine-page report", "its report", "another new report". */
function tellsMore(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const from = tokens[first]!.lower === 'the' ? pastLength(tokens, first + 1) : first
  for (let i = from; i < last - 1; i++)
    if (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[i]!.pos) && !ANOTHER.test(tokens[i]!.lower)) return true
  return false
}
