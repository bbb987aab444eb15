import type { Token } from '../../language/index.ts'
import type { Found, View } from '../found.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts'
import { hasFinite } from '../grammar/opens-clause.ts'
import { isCapitalised, isComma, isDash, isPossessive } from '../grammar/tags.ts'
import { clockEnd } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasPersonNoun, hasRoleNoun } from '../lexicon/kinds.ts'
import { CALLED_OUT, callerOf } from './called-out.ts'
import { found, quoteEnd } from './make.ts'

/** So many words at most name a speaker before a colon, and so many more tell of them. */
const LONGEST = 12
const DESCRIBED = 30

/**
 * Matches `Rail operator NorthLine: "Do not travel."`, `Roe, head of Lund Docks: "Wait."`, `Roe's verdict: "Never again."`,
 * `Text from Roe: "Well done."` and `His message to fans: "Wait."`, also `Roe's reply – "Wait" – came late`; not `Two words: "Never
 * again."`, which names nobody.
 */
export function nameAndColon(view: View, open: number): Found | null {
  const { document, sentence } = view
  const { tokens } = document
  const colon = open - 1
  const dashed = isDash(tokens[colon])
  if (!(dashed || tokens[colon]?.text === ':') || colon - sentence.first > DESCRIBED) return null
  if (dashed && !isDash(tokens[quoteEnd(document, open, sentence.last)])) return null
  const first = clockEnd(tokens, sentence.first)
  const short = colon - first <= LONGEST
  const name = (short ? ownerOfWords(tokens, first, colon) : null) ?? (dashed ? null : nameBefore(tokens, first, colon))
  const one =
    name && found(view, 'name and colon', null, { first: open, last: quoteEnd(document, open, sentence.last) })
  return one && { ...one, subject: { ...name, place: 'source' } }
}

function nameBefore(tokens: readonly Token[], first: number, colon: number): TokenRange | null {
  // "On Monday:"
  const printed = /^(?:on|in|at|by|for|about)$/.test(tokens[first]!.lower)
    ? null
    : nounPhraseAfter(tokens, first, colon)
  if (!printed) return null
  // "Lund Rovers @lundrovers"
  const handle = printed.last - first > 1 && tokens[printed.last - 1]!.text.startsWith('@') ? 1 : 0
  const name = { first, last: printed.last - handle }
  const end = skipAdjuncts(tokens, printed.last, colon)
  if (end === colon ? colon - first > LONGEST : !isDescribed(tokens, name, end, colon)) return null
  const head = tokens[name.last - 1]!
  // "Roe's lamp"
  const owned = tokens.slice(name.first, name.last).some(isPossessive)
  if (owned && !isCapitalised(head) && !hasPersonNoun(head)) return null
  let capital = tokens[name.first]!.pos === 'PROPN'
  for (let i = name.first + 1; i < name.last; i++) capital ||= tokens[i]!.pos === 'PROPN'
  return capital ? name : null
}

/** "Jane Roe" before ", 44, head of Lund Docks": a name, and what a comma sets beside it; not the "Lund" of "Lund, Sweden". */
function isDescribed(tokens: readonly Token[], name: TokenRange, comma: number, colon: number): boolean {
  if (!isComma(tokens[comma]) || !isCapitalised(tokens[name.last - 1]) || hasFinite(tokens, comma, colon)) return false
  for (let i = comma + 1; i < colon; i++) {
    if (tokens[i]!.quote >= 0) return false
    if (hasPersonNoun(tokens[i]) || hasRoleNoun(tokens[i])) return true
  }
  return /^[1-9]\d$/.test(tokens[comma + 1]!.text)
}

/** What comes in from somebody: "this from Roe", "a text from Roe"; not "news from Lund". */
const SENT = /^(?:this|more|text|e-?mail|letter|note|voicemail|call)$/

const WORDS =
  /^(?:verdict|message|response|answer|reply|warning|advice|conclusion|motto|reaction|explanation|assessment|take|view|summary|plea|promise|slogan|appeal|question|order|instruction|prediction|comment|statement|diagnosis|philosophy|credo|wish|tweet|post|caption|retort|excuse|defence|defense|pitch|argument|complaint|confession|tip|rule|mantra|thought)s?$/

/** "Roe" of "Roe's verdict", "the answer from Roe"; "his" of "his message to fans". */
function ownerOfWords(tokens: readonly Token[], first: number, colon: number): TokenRange | null {
  for (let i = first; i < colon; i++) {
    const { lower } = tokens[i]!
    if (SENT.test(lower) && tokens[i + 1]?.lower === 'from' && i - first < 3) return senderAfter(tokens, i + 2, colon)
    if (CALLED_OUT.test(lower)) return callerOf(tokens, first, i, colon)
    if (!WORDS.test(lower)) continue
    if (/^(?:from|by)$/.test(tokens[i + 1]?.lower ?? '')) return nounPhraseAfter(tokens, i + 2, colon)
    // "a message of hope", "a word of warning" name nobody
    if (tokens[i + 1]?.lower === 'of') return senderAfter(tokens, i + 2, colon)
    let owner = i - 1
    while (owner > first && /^(?:ADJ|NOUN)$/.test(tokens[owner]!.pos)) owner--
    if (owner < first) return null
    if (/^(?:his|her|their|its)$/.test(tokens[owner]!.lower)) return { first: owner, last: owner + 1 }
    // "Until then, Roe's advice"
    return isPossessive(tokens[owner]) && owner > first ? nounPhraseBefore(tokens, owner, first) : null
  }
  return null
}

/** "Big Roe", "a reader in Lund"; not "the treaty". */
function senderAfter(tokens: readonly Token[], at: number, colon: number): TokenRange | null {
  const sender = nounPhraseAfter(tokens, at, colon)
  return sender && (isCapitalised(tokens[sender.last - 1]) || hasPersonNoun(tokens[sender.last - 1])) ? sender : null
}

/** "On the strike:", "About his pay:": what the words behind it are about, in a paragraph that has named somebody. */
function turnsTo({ document: { tokens, sentences }, sentence }: View, colon: number): boolean {
  const { first, block } = sentence
  return (
    /^(?:on|about|of)$/.test(tokens[first]!.lower) &&
    colon - first <= LONGEST &&
    first > 0 &&
    sentences[tokens[first - 1]!.sentence]!.block === block
  )
}

/** "Then, after a pause:", in a paragraph that has quoted before. */
function goesOnAfter({ document: { tokens, sentences }, sentence }: View, colon: number): boolean {
  const { first, block } = sentence
  if (colon - first > LONGEST || !/^(?:then|and|later|finally|again|after)$/.test(tokens[first]!.lower)) return false
  let at = first - 1
  while (at >= 0 && sentences[tokens[at]!.sentence]!.block === block && !tokens[at]!.mark) at--
  return at >= 0 && tokens[at]!.mark && sentences[tokens[at]!.sentence]!.block === block
}

/** "A pause, then:", "A long silence. Then:" behind a sentence of its paragraph: whoever that is about goes on. */
export function opensWithPause({ tokens, sentences }: View['document'], colon: number): boolean {
  const { first, block } = sentences[tokens[colon]!.sentence]!
  if (colon - first > LONGEST || first === 0 || sentences[tokens[first - 1]!.sentence]!.block !== block) return false
  let noun = /^(?:an?|another)$/.test(tokens[first]!.lower) ? first + 1 : first
  while (noun < colon && tokens[noun]!.pos === 'ADJ') noun++
  return PAUSES.test(tokens[noun]!.lower) && /^(?:[,.;:]|and|then)$/.test(tokens[noun + 1]!.lower)
}

const PAUSES = /^(?:pause|beat|silence|sigh|shrug|smile|grin|nod|laugh|frown|sip|wink)$/

/** Matches `Roe folded the letter: "It is over."`: a sentence in quote marks behind a clause; not `Two words: "Never."` */
export function clauseAndColon(view: View, open: number): Found | null {
  const { document, sentence } = view
  const { tokens, text, quotes } = document
  if (tokens[open - 1]?.text !== ':') return null
  const leads =
    hasFinite(tokens, sentence.first, open) ||
    turnsTo(view, open - 1) ||
    goesOnAfter(view, open - 1) ||
    opensWithPause(document, open - 1)
  if (!leads) return null
  const { inner } = quotes[tokens[open]!.quote]!
  if (!/[.?!…]$/.test(text.slice(inner.start, inner.end))) return null
  return found(view, 'clause and colon', null, { first: open, last: quoteEnd(document, open, sentence.last) })
}
