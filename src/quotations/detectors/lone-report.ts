import type { Document, Token } from '../../language/index.ts'
import type { Found } from '../found.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { type Cue, cuesOf } from '../grammar/cue.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { sentenceBody } from '../grammar/sentence-body.ts'
import { smallVerb } from '../grammar/small-verb.ts'
import { isCapitalised, isComma, isDash, isSubjectPronoun } from '../grammar/tags.ts'
import { clockEnd } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'

/** The name of the rule for whole paragraphs. */
export const UNMARKED = 'paragraph without quote marks'

/** No report without content is longer, less what describes the speaker at its end. */
const LONGEST = 22
const DESCRIBED = 45

/**
 * The cue of a sentence that reports but holds nothing reported, so that its words stand before it: "said the minister.",
 * "Roe said.", "He said on ABC this week."; not "He said no." or "Roe said that she would go."
 * @param cues the sentence's, where they are known
 */
export function loneReport(document: Document, index: number, cues?: readonly Cue[]): Cue | null {
  const sentence = document.sentences[index]
  const { tokens } = document
  const length = sentence ? sentence.last - sentence.first : 0
  if (!sentence || length < 2 || length > DESCRIBED) return null
  for (let i = sentence.first; i < sentence.last; i++) if (tokens[i]!.quote >= 0) return null
  const small = smallVerb(document, index)
  if (small) return small
  if (length > LONGEST && !verbForm(tokens[sentence.first]!.lower)) return null
  const limit = sentenceBody(tokens, sentence)
  const [cue] = cues ?? cuesOf(document, sentence)
  if (!cue?.subject || cue.passive || cue.negated) return null
  const how = tellsHow(tokens, cue)
  if (!cue.form.verb.frames.has('trail') && !how) return null
  if (tokens[cue.verb - 1]?.lower === 'to') return null
  const start = cue.subject.place === 'inverted' ? cue.first : cue.subject.first
  if (start > sentence.first + 1 && !how) return null
  // "Not everyone is complaining."
  if (/^(?:not|no|nobody|none|few|neither)$/.test(tokens[sentence.first]!.lower)) return null
  // "What the council says", above what it says
  if (start > sentence.first && /^(?:what|how|who|why|where|when)$/.test(tokens[sentence.first]!.lower)) return null
  let at = cue.after + (cue.form.verb.frames.has('it') ? 1 : 0)
  // "She said this on ABC"
  const taken = tokens[at]?.lower === 'this' && /^(?:ADP|PUNCT)$/.test(tokens[at + 1]?.pos ?? '')
  if (taken) at++
  const listener = tokens[at]
  if (
    cue.form.verb.frames.has('person') &&
    listener &&
    at < limit &&
    listener.pos !== 'ADP' &&
    !isSubjectPronoun(listener)
  ) {
    at = nounPhraseAfter(tokens, at, limit)?.last ?? at
    // "A friend tells a sadder tale."
    if (/^(?:story|tale|joke|lie|truth)$/.test(tokens[at - 1]!.lower)) return null
  }
  let rest = isComma(tokens[at]) && length > LONGEST ? at : skipAdjuncts(tokens, at, limit)
  if (taken && isComma(tokens[rest])) rest = skipAdjuncts(tokens, rest + 1, limit)
  return (rest >= limit && length <= LONGEST) || describesSpeaker(tokens, cue, rest) ? cue : null
}

/** "This is how Roe put it", behind a dash or not. */
function tellsHow(tokens: readonly Token[], { subject, sentence }: Cue): boolean {
  if (subject?.place !== 'before') return false
  const first = sentence.first + (isDash(tokens[sentence.first]) ? 1 : 0)
  const words = tokens.slice(first, subject.first).map(({ lower }) => lower)
  return /^(?:this|that) (?:is|was) (?:how|what|the way)$/.test(words.join(' '))
}

/** ", who was once a judge", ", according to whom it is late": what tells of whoever stands behind the verb. */
const describesSpeaker = (tokens: readonly Token[], { subject }: Cue, at: number): boolean =>
  subject?.place === 'inverted' &&
  isComma(tokens[at]) &&
  (/^(?:who|whose)$/.test(tokens[at + 1]?.lower ?? '') ||
    (tokens[at + 1]?.lower === 'according' && tokens[at + 3]?.lower === 'whom'))

/** "said the head of the delegation", "Roe added."; not "Declared Candidates", "The union agreed." */
function takesUnmarked(document: Document, cue: Cue): boolean {
  const { tokens } = document
  const { form, first, subject } = cue
  const { frames, lemma } = form.verb
  if (/^\p{Ll}/u.test(tokens[cue.verb]!.text) && cue.subject?.place === 'inverted') return true
  if (tellsHow(tokens, cue)) return true
  // "Declared Candidates"; not "Added the woman, who was once a judge."
  if (subject?.place === 'inverted' && isCapitalised(tokens[first]) && !isSomebody(tokens, subject)) return false
  return frames.has('bare') && (!frames.has('object') || lemma === 'add')
}

const isSomebody = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  /^(?:the|his|her|its|their)$/.test(tokens[first]!.lower) && last - first > 1 && hasPersonNoun(tokens[last - 1]!)

/**
 * Matches a paragraph printed without quote marks whose speaker the next one names, as translated articles do: "We expect
 * nothing new." / "said the head of the delegation."
 * @param cues by sentence
 */
export function unmarkedParagraphs(
  document: Document,
  all: readonly Found[],
  cues: readonly (readonly Cue[])[],
): Found[] {
  const out: Found[] = []
  const quoted = new Set(
    all.flatMap(({ kind, sentence }) => (kind === 'direct' || kind === 'mixed' ? [sentence.block] : [])),
  )
  document.sentences.forEach((sentence, index) => {
    const before = document.sentences[index - 1]
    if (!before || before.block === sentence.block || document.blocks[before.block]?.role !== 'body') return
    let first = index - 1
    while (first > 0 && document.sentences[first - 1]!.block === before.block) first--
    const start = document.sentences[first]!.first
    if (quoted.has(before.block) || clockEnd(document.tokens, start) >= before.last) return
    const cue = loneReport(document, index, cues[index])
    if (!cue || !takesUnmarked(document, cue)) return
    out.push({
      first: start,
      last: before.last,
      kind: 'unmarked',
      detector: UNMARKED,
      cue: { first: cue.verb, last: cue.verb + 1 },
      subject: cue.subject,
      report: cue,
      sentence: before,
    })
  })
  return out
}
