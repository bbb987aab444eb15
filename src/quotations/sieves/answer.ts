import type { Found } from '../found.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { mentionsIn } from '../people/cast.ts'
import type { Entry } from '../people/registry.ts'
import { isBare, isSomebody, opensSentence, whomAbout } from './about.ts'
import type { Case, Decision, Sieve } from './sieve.ts'

/**
 * Matches the last of '"It was late," said Roe.', '"Were you sure?" Lind asked.', '"I was."', a paragraph each: whoever was
 * asked answers. Not of '"Who would do that?" Lind asked.' where nobody spoke before, nor of '"What do I do?" she asked.'
 */
export const answer: Sieve = {
  name: 'answer to a question',
  decide: (at) => {
    const { all, decided, index } = at
    const asking = index - 1
    if (asking < 0 || !isWholeParagraph(at)) return null
    const block = blockOf(at, index) - 1
    if (blockOf(at, asking) !== block) return null
    if (!endsParagraph(at, asking)) return null
    const asker = entryOf(at, decided[asking])
    if (decided[asking]!.sieve === answer.name && asksBack(at)) {
      const mention = decided[asking - 1]?.mention
      return mention ? { mention, why: 'whoever asked before asks again behind the answer' } : null
    }
    if (!asker) return null
    const again = asksBack(at) ? askedBefore(at, asking, asker) : null
    if (again) return { mention: again, why: 'whoever asked before asks again behind the answer' }
    let before = asking
    for (; before >= 0 && blockOf(at, before) === block; before--) if (!asks(at, all[before]!)) return null
    const asked = listener(at, decided[asking]!.mention!, asker)
    if (asked) return { mention: asked, why: 'the question in the paragraph before is put to it' }
    const mention =
      before >= 0 && blockOf(at, before) === block - 1
        ? entryOf(at, decided[before]) !== asker && decided[before]!.mention
        : toldOfBefore(at, all[asking]!, asker)
    return mention ? { mention, why: 'it spoke before the question in the paragraph before' } : null
  },
}

const blockOf = ({ all }: Case, index: number): number => all[index]!.sentence.block

/** Whom words were attributed to, once they are read. */
export const entryOf = ({ spoken }: Case, decision: Decision | undefined): Entry | null =>
  (decision?.mention && spoken.findLast(({ token }) => token === decision.mention!.first)?.entry) ?? null

/** Whether the words open their paragraph, which attributes them to nobody. */
function isWholeParagraph(at: Case): boolean {
  const { document, found, all, index } = at
  if (found.kind !== 'direct' || !isBare(at) || !opensSentence(at)) return false
  const { block } = found.sentence
  if (document.sentences[document.tokens[found.first]!.sentence - 1]?.block === block) return false
  for (let i = index + 1; all[i]?.sentence.block === block; i++) if (all[i]!.report || all[i]!.subject) return false
  return true
}

/** Whether only who asked stands behind a question: not in 'Lind asked if it was late. She nodded.' */
function endsParagraph({ document: { tokens }, all, decided, found }: Case, asking: number): boolean {
  const end = tokens[found.first]!.sentence - 1
  const own = tokens[all[asking]!.last - 1]!.sentence
  const mention = decided[asking]!.mention
  return own === end || (own === end - 1 && mention !== null && tokens[mention.first]!.sentence === end)
}

/** '"When was it?"' and '"And nobody saw you."' behind an answer. */
const asksBack = (at: Case): boolean =>
  at.found.last - at.found.first < SHORT && (asks(at, at.found) || addresses(at, at.found))

/** Words to somebody that tell nothing of whoever speaks. */
function addresses({ document: { tokens } }: Case, { first, last }: Found): boolean {
  let you = false
  for (let i = first; i < last; i++) {
    if (OWN.test(tokens[i]!.lower)) return false
    you ||= /^you(?:r|rs|rself)?$/.test(tokens[i]!.lower)
  }
  return you
}

/** Lind, before '"When was it?"' behind '"Were you sure?" Lind asked.' and '"I was," said Roe.', a paragraph each. */
function askedBefore(at: Case, answering: number, answerer: Entry): TokenRange | null {
  const { all, decided } = at
  const block = blockOf(at, answering)
  let i = answering
  while (i > 0 && blockOf(at, i) === block) i--
  if (blockOf(at, i) !== block - 1 || all[answering]!.kind !== 'direct' || !asks(at, all[i]!)) return null
  const asker = entryOf(at, decided[i])
  return asker && asker !== answerer && isSomebody(asker) ? decided[i]!.mention : null
}

/** Words of two who speak by turns are short. */
const SHORT = 30

/** A short question that does not tell of whoever asks it: '"Were you sure?"', "Lind asked if she was sure"; not '"What did we do?"'. */
function asks({ document: { tokens } }: Case, { kind, first, last, cue }: Found): boolean {
  if (kind === 'indirect') return ASKS.test(tokens[cue?.first ?? first]!.lower) && QUESTION.test(tokens[first]!.lower)
  if (kind !== 'direct' || last - first > SHORT || tokens[last - 2]?.text !== '?') return false
  for (let i = first; i < last; i++) if (OWN.test(tokens[i]!.lower)) return false
  return true
}

const ASKS = /^ask(?:s|ed)$/
const QUESTION = /^(?:if|whether|what|where|why|how|when|who|which)$/
const OWN = /^(?:i|me|my|we|us|our)$/

/** Roe of "Lind asked Roe" and "Lind asked Mr Roe". */
export const listener = ({ document: { tokens }, cast }: Case, question: TokenRange, asker: Entry) =>
  mentionsIn(cast, tokens[question.first]!.sentence).find(
    ({ first, entry, quoted }) =>
      !quoted &&
      entry.kind === 'person' &&
      entry !== asker &&
      (ASKS.test(tokens[first - 1]?.lower ?? '') || ASKS.test(tokens[first - 2]?.lower ?? '')),
  )

/** Roe of "Roe took the stand." in the paragraph before a question of another. */
function toldOfBefore(at: Case, question: Found, asker: Entry) {
  const { sentences, tokens } = at.document
  let sentence = tokens[question.first]!.sentence
  while (sentence >= 0 && sentences[sentence]!.block === question.sentence.block) sentence--
  if (sentence < 0) return null
  return whomAbout(at, sentence, (entry) => isSomebody(entry) && entry !== asker)
}
