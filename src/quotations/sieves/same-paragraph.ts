import type { TokenRange } from '../grammar/token-range.ts'
import { mentionsIn } from '../people/cast.ts'
import { genderOfPronoun } from '../people/gender.ts'
import type { Gender } from '../people/person.ts'
import { isSomebody, kinOf, opensSentence, saysI, whomAbout } from './about.ts'
import { blockOf } from './block-of.ts'
import { isPaperBeforeI } from './paper.ts'
import { reacts } from './reacts.ts'
import type { Case, Sieve } from './sieve.ts'

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
      if (mention && !isPaperBeforeI(at, i) && !isBesideQuote(at, i))
        return { mention, why: 'the words before it in the paragraph are attributed to it' }
    }
    return null
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

/**
 * The report of '"It is late," Roe said, an hour after the papers said it was over. "Go home."': it only tells when the words
 * before it were said, or of something in between; not of '"It is late," Roe said, while Lind said it was over. "Go home."'.
 */
function isBesideQuote({ all, decided, document: { tokens } }: Case, index: number): boolean {
  const { report, subject, sentence, kind } = all[index]!
  const [quote, whom] = [all[index - 1], decided[index - 1]?.mention]
  if (!report || !subject || kind !== 'indirect' || !quote || quote.kind === 'indirect' || !whom) return false
  if (whom.first < sentence.first || Math.max(whom.last, quote.last) >= subject.first) return false
  return BESIDE.test(tokens[subject.first - 1]!.lower) || /^(?:that|which)$/.test(tokens[report.first - 1]!.lower)
}

const BESIDE = /^(?:after|before|when|since|until|because|which|that)$/

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
