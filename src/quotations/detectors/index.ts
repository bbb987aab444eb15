import { type Document, type DocumentSentence, kindOfWord } from '../../language/index.ts'
import type { CueDetector, Found, View } from '../found.ts'
import { type Cue, cuesOf } from '../grammar/cue.ts'
import { sentenceBody } from '../grammar/sentence-body.ts'
import { accordingTo } from './according-to.ts'
import { announcedBefore } from './announced-before.ts'
import { asReported } from './as-reported.ts'
import { asToldTo } from './as-told-to.ts'
import { bareClause } from './bare-clause.ts'
import { borneWords } from './borne-words.ts'
import { quotesByTopic } from './by-topic.ts'
import { gerund, infinitive, prepositional } from './complement.ts'
import { dashDialogue } from './dash-dialogue.ts'
import { dashLed } from './dash-led.ts'
import { dashedReport } from './dashed-report.ts'
import { embeddedPosts } from './embedded-post.ts'
import { forSomebody } from './for-somebody.ts'
import { freeQuestion } from './free-question.ts'
import { gappedClause } from './gapped-clause.ts'
import { underHeadings } from './headed.ts'
import { printedInFull } from './in-full.ts'
import { inOpinion, OPINIONS } from './in-opinion.ts'
import { includingThat } from './including-that.ts'
import { interviewTurns } from './interview.ts'
import { leadOfQuote } from './lead-of-quote.ts'
import { loneQuote } from './lone-quote.ts'
import { unmarkedParagraphs } from './lone-report.ts'
import { clauseAndColon, nameAndColon } from './name-and-colon.ts'
import { CUE_NOUNS, nounCues } from './noun-cue.ts'
import { nounObject } from './noun-object.ts'
import { overlapsOneOf } from './overlap.ts'
import { passiveComplement } from './passive.ts'
import { CASES, putForward } from './put-forward.ts'
import { answersToQuestions } from './questions.ts'
import { quoteAfter } from './quote-after.ts'
import { quoteBefore } from './quote-before.ts'
import { readerLetters } from './reader-letter.ts'
import { question, thatClause } from './reported-clause.ts'
import { reportedFigures } from './reported-figures.ts'
import { resumedQuote } from './resumed-quote.ts'
import { paragraphsSetApart } from './set-apart.ts'
import { timedLabels } from './timed-labels.ts'
import { trailingReport } from './trailing-report.ts'
import { wholeReport } from './whole-report.ts'

/** Finds what is reported, in text order; marks alone are nobody's words. */
export function detect(document: Document): Found[] {
  return detectAll(document).filter((one) => holdsWord(document, one))
}

function holdsWord({ tokens }: Document, { first, last }: Found): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.pos !== 'PUNCT') return true
  return false
}

/** Sentence by sentence, then what no sentence tells by itself. */
function detectAll(document: Document): Found[] {
  const cues: Cue[][] = []
  const all: Found[] = []
  for (const sentence of document.sentences) {
    const own = cuesOf(document, sentence)
    cues.push(own)
    for (const one of detectInSentence(document, sentence, own)) all.push(one)
  }
  const announced = announcedBefore(document, all, cues)
  if (announced.length > 0) all.push(...announced)
  const turns = interviewTurns(document, cues)
  const answers = turns.length > 0 ? turns : answersToQuestions(document, cues)
  const headed = answers.length > 0 ? answers : underHeadings(document)
  const dialogue = dashDialogue(document, cues, all)
  const named = withoutOverlap([
    headed,
    unmarkedParagraphs(document, all, cues),
    dashLed(document, dialogue, cues),
    timedLabels(document),
    embeddedPosts(document, all),
    quotesByTopic(document),
    printedInFull(document),
    asToldTo(document),
    readerLetters(document),
  ])
  const taken = new Set(named.map(({ sentence }) => sentence.block))
  const apart = [...dialogue, ...paragraphsSetApart(document, cues)].filter(
    ({ sentence }) => !taken.has(sentence.block),
  )
  const unmarked = [...named, ...apart]
  if (unmarked.length === 0) return announced.length > 0 ? all.sort((a, b) => a.first - b.first) : all
  const isApart = overlapsOneOf(apart)
  const kept = all.filter((one) => !taken.has(one.sentence.block) && !isApart(one))
  return [...kept, ...unmarked].sort((a, b) => a.first - b.first)
}

/** What the first of several rules finds, then what each later one finds elsewhere. */
function withoutOverlap(lists: readonly (readonly Found[])[]): Found[] {
  const out: Found[] = []
  for (const list of lists) {
    const isTaken = list.length > 0 && out.length > 0 ? overlapsOneOf(out) : () => false
    out.push(...list.filter((one) => !isTaken(one)))
  }
  return out
}

/** For each cue the first of these that fits; a quote may stand on both sides of its cue. */
const IN_ORDER: readonly CueDetector[] = [
  asReported,
  freeQuestion,
  quoteAfter,
  thatClause,
  gappedClause,
  question,
  infinitive,
  passiveComplement,
  gerund,
  bareClause,
  prepositional,
  nounObject,
  reportedFigures,
  trailingReport,
]
const ON_THE_OTHER_SIDE: readonly CueDetector[] = [quoteAfter, resumedQuote]

function detectInSentence(document: Document, sentence: DocumentSentence, cues: readonly Cue[]): Found[] {
  const { tokens } = document
  const out: Found[] = []
  const view: View = { document, sentence, cues, limit: sentenceBody(tokens, sentence), found: out }
  for (const [at, cue] of cues.entries()) {
    if (overlapsAny(out, cue.verb, cue.verb + 1)) continue
    const before = quoteBefore(view, cue, at)
    const claimed = before !== null && !overlapsAny(out, before.first, before.last)
    if (claimed) out.push(before)
    for (const detector of claimed ? ON_THE_OTHER_SIDE : IN_ORDER) {
      const one = detector(view, cue, at)
      if (!one || overlapsAny(out, one.first, one.last)) continue
      const lead = leadOfQuote(view, one)
      if (lead && !overlapsAny(out, lead.first, lead.last)) out.push(lead)
      out.push(one)
      break
    }
  }
  for (const one of withoutVerb(view)) if (!overlapsAny(out, one.first, one.last)) out.push(one)
  const outer = wholeReport(view, out)
  if (outer) out.splice(0, out.length, ...out.filter((one) => !overlaps(one, outer)), outer)
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!
    if (!token.mark || (i > sentence.first && tokens[i - 1]!.quote === token.quote)) continue
    const halves = overlapsAny(out, i, i + 1) ? NOTHING : dashedReport(view, i)
    for (const half of halves) if (!overlapsAny(out, half.first, half.last)) out.push(half)
    if (halves.length > 0) continue
    const one = borneWords(view, i) ?? nameAndColon(view, i) ?? clauseAndColon(view, i) ?? loneQuote(view, i)
    if (one && !overlapsAny(out, one.first, one.last)) out.push(one)
  }
  return out.length === 0 ? out : out.filter((one) => !isOwnReport(document, one)).sort((a, b) => a.first - b.first)
}

/** Rules for what no verb reports, in order, each with the words of which a sentence must have one. */
const WITHOUT_VERB: readonly { readonly words: Iterable<string>; readonly find: (view: View) => Found[] }[] = [
  { words: ['according', 'accordance', 'based', 'line', 'per', 'so'], find: accordingTo },
  { words: OPINIONS, find: inOpinion },
  { words: CUE_NOUNS, find: nounCues },
  { words: CASES, find: putForward },
  { words: ['including'], find: includingThat },
]
/** By their words the rules that these call, a bit for each. */
const CALLING = new Map<string, number>()
for (const [place, { words }] of WITHOUT_VERB.entries())
  for (const word of words) CALLING.set(word, (CALLING.get(word) ?? 0) | (1 << place))
const callsRule = kindOfWord((lower) => CALLING.has(lower))

const NOTHING: readonly Found[] = []

function withoutVerb(view: View): readonly Found[] {
  const { tokens } = view.document
  let called = 0
  for (let i = view.sentence.first; i < view.limit; i++)
    if (callsRule(tokens[i])) called |= CALLING.get(tokens[i]!.lower)!
  const held = mayBeHeld(tokens[view.sentence.first]!.text) ? forSomebody(view) : NOTHING
  if (called === 0) return held
  const found = WITHOUT_VERB.flatMap(({ find }, place) => (called & (1 << place) ? find(view) : []))
  return held.length > 0 ? [...found, ...held] : found
}

/** "For Roe, it is ...", "To Roe, it is ...": words that stand in most sentences, and open few. */
const mayBeHeld = (opening: string): boolean => opening === 'For' || opening === 'To'

/**
 * "I say that it was badly made", "We condemn the tax" and "How does one explain it?" are the writer's own text; "I told them that
 * it was", "I told them: ..." and "We asked them whether it was" quote someone; "We asked whether you would" asks the readers.
 */
const isOwnReport = ({ tokens }: Document, { kind, subject, report, first }: Found): boolean =>
  kind === 'indirect' &&
  !report?.passive &&
  !(report?.form.verb.lemma === 'tell' && report.form.form === 'past') &&
  subject !== null &&
  subject.last - subject.first === 1 &&
  (tokens[subject.first]!.lower === 'i' ||
    (/^(?:[Ww]e|one)$/.test(tokens[subject.first]!.text) &&
      (report?.form.form === 'base' ||
        report?.form.verb.lemma === 'agree' ||
        (report?.after === first && tokens[first + 1]?.lower === 'you'))))

const overlaps = (a: Found, b: Found): boolean => a.first < b.last && b.first < a.last

/** Whether one of what is found shares a token with a range. */
function overlapsAny(found: readonly Found[], first: number, last: number): boolean {
  for (const one of found) if (one.first < last && first < one.last) return true
  return false
}
