import { isThing } from '../grammar/may-speak.ts'
import { isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { mentionsIn } from '../people/cast.ts'
import { genderOfPronoun } from '../people/gender.ts'
import type { Gender } from '../people/person.ts'
import { isBare, isSomebody, kinOf, notSpokenOf, opensSentence, saysI, whoBefore, whomAbout } from './about.ts'
import { reacts } from './reacts.ts'
import type { Case, Sieve } from './sieve.ts'
import { agent } from './subject.ts'

const blockOf = ({ document }: Case, token: number): number =>
  document.sentences[document.tokens[token]!.sentence]!.block

/** Matches '"We won," she said, "and lost."': the second piece has no cue of its own. */
export const sameSentence: Sieve = {
  name: 'same sentence',
  decide: ({ found, all, decided, index }) => {
    if (found.report || found.subject) return null
    for (let i = index - 1; i >= 0 && all[i]!.sentence === found.sentence; i--) {
      const mention = decided[i]?.mention
      // "Asked by Roe whether it was late, he answered: “No.”"
      if (mention && decided[i]!.sieve !== agent.name)
        return { mention, why: 'another piece in the same sentence is attributed to it' }
    }
    const next = all[index + 1]
    if (next && next.sentence === found.sentence && next.subject)
      return { mention: next.subject, why: 'the next piece in the same sentence is attributed to it' }
    return null
  },
}

/** Matches a paragraph that opens with a quote mark while the one before was left open, and that one where only the later says whose it is. */
export const runningQuote: Sieve = {
  name: 'quote that runs on',
  decide: (at) => {
    const { decided, index } = at
    const mention = runsOn(at, index) ? decided[index - 1]?.mention : null
    if (mention) return { mention, why: 'the quote was left open in the paragraph before' }
    const told = isBare(at) && opensSentence(at) && !runsOn(at, index) ? toldFurtherOn(at) : null
    return told && { mention: told, why: 'the quote is left open, and the paragraph behind it attributes it' }
  },
}

const runsOn = ({ document, all }: Case, index: number): boolean =>
  all[index] !== undefined && document.quotes[document.tokens[all[index].first]!.quote]?.continues === true

/** "Roe" of two paragraphs, the first left open, '"It was late.' and '"It was over," said Roe.' */
function toldFurtherOn(at: Case): TokenRange | null {
  const { all, found, index } = at
  if (blockOf(at, found.first) === blockOf(at, all[index - 1]?.first ?? found.first) && index > 0) return null
  for (let i = index + 1; runsOn(at, i); i++) {
    const { subject, report, kind } = all[i]!
    if (kind !== 'direct') return null
    if (subject) return report?.passive ? null : subject
  }
  return null
}

/** Matches '"We won," she said. "It was close."' and '"We won," she said. Before adding: "It was close."': after another of the paragraph. */
export const sameParagraph: Sieve = {
  name: 'same paragraph',
  decide: (at) => {
    const { found, all, decided, index } = at
    if ((found.report && !isFragment(at)) || found.subject) return null
    const other = takesOver(at)
    if (other) return { mention: other, why: 'the sentence before it is about it, and not about who spoke before' }
    for (let i = index - 1; i >= 0 && blockOf(at, all[i]!.first) === blockOf(at, found.first); i--) {
      const mention = decided[i]?.mention
      if (mention && !isPaperBeforeI(at, i))
        return { mention, why: 'the words before it in the paragraph are attributed to it' }
    }
    return null
  },
}

/** "Before adding: “It is over.”", of whoever spoke before. */
const isFragment = ({ found: { report, sentence }, document: { tokens } }: Case): boolean =>
  report?.form.form === 'ing' &&
  report.subject === null &&
  (report.first === sentence.first ||
    (report.first === sentence.first + 1 && /^(?:before|after|while|and|then)$/.test(tokens[sentence.first]!.lower)))

/** Lind of '"It was late," said Roe. Lind disagreed. "It was not."' and of '"It was late," said Roe. Lind rang from Oslo. "I was glad."'; not before '"She was glad."' nor "It was dark.". */
function takesOver(at: Case): TokenRange | null {
  const { document, found, all, index, cast, spoken } = at
  const { tokens, sentences } = document
  const before = tokens[found.first]!.sentence - 1
  const previous = all[index - 1]
  if (!previous || !opensSentence(at) || sentences[before]?.block !== blockOf(at, found.first)) return null
  if (tokens[previous.last - 1]!.sentence >= before || blockOf(at, previous.first) !== blockOf(at, found.first))
    return null
  // "His cousin saw it differently."
  const kin = saysI(at) ? kinOf(document, sentences[before]!) : null
  if (kin) return kin
  if (reacts(document, sentences[before]!)) return whomAbout(at, before, isSomebody)
  const [told] = mentionsIn(cast, before)
  if (told?.first !== sentences[before]!.first || told.entry === spoken.at(-1)?.entry) return null
  const mention = saysI(at) ? whomAbout(at, before, (entry) => entry === told.entry) : null
  return mention && !tellsOf(at, told.entry.gender) ? mention : null
}

/** Whether words tell of a man or a woman. */
function tellsOf({ document: { tokens }, found }: Case, gender: Gender | null): boolean {
  for (let i = found.first; i < found.last; i++) {
    const told = genderOfPronoun(tokens[i]!.lower)
    if (told && (gender === null || told === gender)) return true
  }
  return false
}

/** "According to the contracts, he was paid. “I was not.”": no paper says "I". */
const isPaperBeforeI = (at: Case, before: number): boolean =>
  at.all[before]!.subject?.place === 'source' && isPaper(at, at.decided[before]!.mention!) && saysI(at)

/** "the contracts", "a report"; no letter, in which somebody says "I". */
const isPaper = ({ document: { tokens } }: Case, mention: TokenRange): boolean =>
  isThing(tokens, mention) && !OWN_WORDS.test(tokens[mention.last - 1]!.lower)

const OWN_WORDS =
  /^(?:letter|e-?mail|message|text|note|diary|journal|memoir|post|tweet|blog|column|statement|memo|speech|transcript|testimony)s?$/

/** "Roe said it was late but he had told her to stay": what he told her is part of what Roe says. */
function saidWithin({ all, document: { tokens } }: Case, index: number): boolean {
  const [outer, inner] = [all[index - 1], all[index]]
  return (
    outer?.report != null &&
    inner?.report != null &&
    outer.sentence === inner.sentence &&
    tokens[inner.report.first]!.lower === 'had' &&
    outer.report.form.form === 'past' &&
    tokens[outer.report.first]!.lower !== 'had'
  )
}

/** Matches '"We won," said Roe.' and in the next paragraph '"It was close."': one quote after another. */
export const chain: Sieve = {
  name: 'quote in the sentence before',
  decide: (at) => {
    const { found, all, decided, index, document } = at
    const last = index - (saidWithin(at, index - 1) ? 2 : 1)
    const previous = all[last]
    if (!isBare(at) || !previous || introducedBehind(at)) return null
    const before = document.tokens[previous.first]!.sentence === document.tokens[found.first]!.sentence - 1
    const mention = before ? decided[last]?.mention : null
    return mention && !isPaperBeforeI(at, last)
      ? { mention: notSpokenOf(at, mention), why: 'the sentence before it attributes words to it' }
      : null
  },
}

/** Whether a paragraph opens with words, and goes on about somebody new: '"I saw it." Jane Roe, 40, is still shaken.' */
function introducedBehind(at: Case): boolean {
  const { document, found, cast } = at
  const { tokens, sentences } = document
  const behind = tokens[found.last - 1]!.sentence + 1
  const block = blockOf(at, found.first)
  if (sentences[behind]?.block !== block || sentences[tokens[found.first]!.sentence - 1]?.block === block) return false
  const [named] = mentionsIn(cast, behind)
  return (
    named?.first === sentences[behind].first &&
    named.entry.firstSeen === behind &&
    isComma(tokens[named.last]) &&
    named.subject
  )
}

/** "Roe" of "It was late, though Roe would not be drawn on it.", in the paragraph before. */
function leftOpen({ document: { tokens, sentences }, cast }: Case, sentence: number): TokenRange | null {
  for (const { first, last, quoted } of mentionsIn(cast, sentence)) {
    if (
      quoted ||
      first === sentences[sentence]!.first ||
      !/^(?:though|although|but|and|while)$/.test(tokens[first - 1]!.lower)
    )
      continue
    const words = tokens.slice(last, last + 5).map(({ lower }) => lower)
    if (
      /^(?:would|did|could|was|declined|refused|laughed|shrugged|smiled)\b/.test(words[0] ?? '') &&
      SILENT.test(words.join(' '))
    )
      return { first, last }
  }
  return null
}

const SILENT =
  /^(?:(?:would|did|could) ?n[o’']t (?:be drawn|say|comment|discuss|confirm|elaborate|be moved)|was (?:having none|unmoved|not so sure|unimpressed|unrepentant)|declined to|refused to|laughed|shrugged|smiled)\b/

/** Matches a paragraph that is one quote, after one whose last sentence is about someone or that holds their words. */
export const paragraphBefore: Sieve = {
  name: 'paragraph before',
  decide: (at) => {
    const { found, all, decided, index, document } = at
    if (!isBare(at) || !opensSentence(at)) return null
    const about = whoBefore(at, document.tokens[found.first]!.sentence - 1)
    if (about) return { mention: notSpokenOf(at, about), why: 'the sentence before it is about it' }
    const silent = leftOpen(at, document.tokens[found.first]!.sentence - 1)
    if (silent) return { mention: silent, why: 'the sentence before it ends with what it did not say' }
    const previous = all[index - 1]
    const mention = decided[index - 1]?.mention
    return mention && previous && blockOf(at, found.first) - blockOf(at, previous.first) <= 2
      ? { mention, why: 'the words before it are attributed to it' }
      : null
  },
}

/** Matches '"We won." Roe said so to reporters.': the next report of the same paragraph. */
export const laterInParagraph: Sieve = {
  name: 'later in the paragraph',
  decide: (at) => {
    const { found, all, index } = at
    const next = all[index + 1]
    if (found.report || found.subject || !next?.subject || blockOf(at, next.first) !== blockOf(at, found.first))
      return null
    return { mention: next.subject, why: 'the next words of the paragraph are attributed to it' }
  },
}
