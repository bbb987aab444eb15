import type { Document } from '../../language/index.ts'
import { cuesOf } from '../grammar/cue.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isBe, isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { isBare, opensSentence } from './about.ts'
import type { Case, Sieve } from './sieve.ts'

const WORDS =
  /^(?:advice|message|verdict|answer|response|reply|explanation|reaction|conclusion|plea|motto|warning|prediction|assessment|reasoning|excuse|defence|defense|retort|argument|theory|slogan|mantra|lesson|wish|request|tip|pitch|words)$/

/** How many words whoever gives them, and what tells of the noun, have at most. */
const LONGEST = 6

/** Matches 'Roe's advice to them? "Stay."' and 'Her verdict: "It is over."'; not 'Roe's house? "It is over."' */
export const announced: Sieve = {
  name: 'words announced before the quote',
  decide: (at) => {
    const { document, found } = at
    const { tokens, sentences } = document
    if (!isBare(at) || !found.sentence) return null
    const following = saidTheFollowing(at)
    if (following) return { mention: following, why: 'the sentence before it says that its words follow' }
    const colon = tokens[found.first - 1]?.text === ':'
    if (!colon && !opensSentence(at)) return null
    const here = tokens[found.first]!.sentence
    const sentence = sentences[colon ? tokens[found.first - 1]!.sentence : here - 1]
    if (!sentence || sentence.block !== sentences[here]!.block) return null
    if (!colon && !/^[?:]$/.test(tokens[sentence.last - 1]!.text)) {
      const judged = judgedWords(document, sentence)
      return judged && { mention: judged, why: 'the sentence before it tells what its words are like' }
    }
    const mention =
      giver(document, sentence.first, sentence.last) ??
      senderOf(document, sentence.first, sentence.last) ??
      (colon ? whoAnswers(at, sentence.first) : null)
    return mention && { mention, why: 'the words before it announce what it gives' }
  },
}

/** "Roe" of "When Lind asked him, Roe said the following." before a quote. */
function saidTheFollowing(at: Case): TokenRange | null {
  const { document, found } = at
  const { tokens, sentences } = document
  const before = sentences[tokens[found.first]!.sentence - 1]
  if (!before || !opensSentence(at) || !/^[.:]$/.test(tokens[before.last - 1]!.text)) return null
  if (tokens[before.last - 2]?.lower !== 'following' && !/^this$/.test(tokens[before.last - 2]?.lower ?? ''))
    return null
  const cue = cuesOf(document, before).findLast((one) => one.subject !== null && !one.passive)
  return cue && cue.verb >= before.last - 5 ? cue.subject : null
}

/** "Roe" of "The answer came from Roe's phone at noon:", "A warning comes from Roe:", "And this from Roe in Lund:". */
function senderOf({ tokens }: Document, from: number, limit: number): TokenRange | null {
  const opens = tokens[from]!.lower === 'and' ? from + 1 : from
  if (/^(?:this|more)$/.test(tokens[opens]!.lower) && tokens[opens + 1]?.lower === 'from')
    return nounPhraseAfter(tokens, opens + 2, limit)
  for (let i = from + 1; i + 2 < Math.min(limit, from + LONGEST); i++) {
    if (!/^(?:came|comes)$/.test(tokens[i]!.lower) || tokens[i + 1]!.lower !== 'from') continue
    if (!tokens.slice(from, i).some(({ lower }) => WORDS.test(lower))) return null
    const phrase = nounPhraseAfter(tokens, i + 2, limit)
    if (!phrase) return null
    for (let owner = phrase.first + 1; owner < phrase.last; owner++)
      if (isPossessive(tokens[owner])) return { first: phrase.first, last: owner }
    return phrase
  }
  return null
}

/** Whoever has not just spoken of two who speak by turns, before "The answer came at noon:" and "At noon came the reply:". */
function whoAnswers({ document: { tokens }, found, decided, spoken }: Case, from: number): TokenRange | null {
  let came = found.first - 2
  while (came > from && !/^(?:came|comes)$/.test(tokens[came]!.lower)) came--
  const behind = tokens[came + 1]?.lower === 'the' ? tokens[came + 2] : undefined
  const noun = behind ?? tokens[came - 1]
  if (came <= from || !noun || !/^(?:answer|reply|response|retort)$/.test(noun.lower)) return null
  const last = spoken.at(-1)
  const here = tokens[found.first]!.sentence
  const other = spoken.findLast(({ entry, sentence }) => entry !== last?.entry && here - sentence <= TURNS)
  return decided.find((one) => other && one.mention?.first === other.token)?.mention ?? null
}

/** So many sentences back at most the other has spoken. */
const TURNS = 4

/** "Roe" of "Roe's reply was short." and "Her verdict is damning." */
function judgedWords(document: Document, { first, last }: { first: number; last: number }): TokenRange | null {
  const { tokens } = document
  if (last - first > 2 * LONGEST) return null
  const mention = giver(document, first, last)
  if (!mention) return null
  let noun = mention.last
  while (noun < last && !WORDS.test(tokens[noun]!.lower)) noun++
  return isBe(tokens[noun + 1]) ? mention : null
}

/** "Roe" of "And Roe's advice", "Her" of "Her own verdict". */
function giver({ tokens }: Document, from: number, limit: number): TokenRange | null {
  const first = /^(?:CCONJ|ADV)$/.test(tokens[from]!.pos) ? from + 1 : from
  let last = -1
  for (let i = first; i < Math.min(limit, first + 2 * LONGEST); i++) {
    const token = tokens[i]!
    if (token.quote >= 0 || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT') return null
    if (last < 0 && i === first && /^(?:his|her|their|its)$/.test(token.lower)) last = i + 1
    else if (last < 0 && isPossessive(token) && i > first) last = i
    else if (last >= 0 && WORDS.test(token.lower)) return { first, last }
    if (last >= 0 && i - last > LONGEST) return null
  }
  return null
}
