import type { Document } from '../../language/index.ts'
import type { Found, View } from '../found.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts'
import { isBe, isComma, isDash, isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { CALLED_OUT } from './called-out.ts'
import { found, quoteEnd } from './make.ts'
import { isProgrammeTitle } from './titles.ts'

/** Of the quote marks that no cue claims, those around fewer words are mostly not speech. */
const SPEECH_WORDS = 8

/**
 * Matches a sentence all in quote marks ("Now?"), long quotes without a cue, and what goes on behind an aside ("We sing" –
 * all of us – "and then we eat."); not a "scare quote", the title of a show or that of an article in a list of sources.
 */
export function loneQuote(view: View, first: number): Found | null {
  const { document, sentence } = view
  const last = quoteEnd(document, first, sentence.last)
  const quote = document.quotes[document.tokens[first]!.quote]!
  const inner = document.text.slice(quote.inner.start, quote.inner.end)
  const calledOut = isCalledOut(view, first, last, inner)
  if (!calledOut && isProgrammeTitle(document, first, last)) return null
  if (isListed(document, last, sentence.block) || isPublished(document, last)) return null
  const whole = first === sentence.first && last >= sentence.last - 1
  if (whole && isHeading(document, sentence, inner)) return null
  const speech =
    hasWords(inner, whole ? 2 : SPEECH_WORDS) ||
    (last >= sentence.last - 1 &&
      takesUpQuote(view, first) &&
      hasWords(inner, 4) &&
      /^\p{Ll}.*[.?!…]$/su.test(inner)) ||
    calledOut ||
    (/[.?!…]$/.test(inner) && (whole || goesOn(view, first, inner)))
  if (!speech) return null
  const one = found(view, whole ? 'sentence in quote marks' : 'long quote without a cue', null, { first, last })
  const callers = one && calledOut ? callersOf(view, first - 2, last) : null
  return callers ? { ...one!, subject: { ...callers, place: 'source' } } : one
}

/** "‘Hard’ Times" and "‘Short Supply’" between paragraphs: two or three words with capitals and no full stop. */
function isHeading({ blocks, text }: Document, { block, start }: View['sentence'], inner: string): boolean {
  const { start: opens, end } = blocks[block]!
  return (
    opens === start &&
    text.slice(opens, end).trim().length <= inner.length + 2 &&
    /^\p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u.test(inner) &&
    !/[.?!…,]$/.test(inner)
  )
}

/** `"We are late," she said. Instead, "we sat here all day."`, `... It is "a very dull game."`: what a few words lead up to behind another quote. */
function takesUpQuote({ document: { tokens }, sentence }: View, first: number): boolean {
  let at = sentence.first
  if (/^(?:CCONJ|ADV)$/.test(tokens[at]!.pos)) at++
  if (isComma(tokens[at])) at++
  if (/^(?:it|that|this|they|he|she)$/.test(tokens[at]!.lower) && isBe(tokens[at + 1])) at += 2
  const before = tokens[sentence.first - 1]
  if (at !== first || at === sentence.first || before?.sentence === undefined) return false
  if (before.mark) return true
  for (let i = sentence.first - 2; i >= 0 && tokens[i]!.sentence === before.sentence; i--)
    if (tokens[i]!.mark) return true
  return false
}

/** Whether words in quote marks are so many, or more: long quotes need not be counted to their end. */
function hasWords(quoted: string, least: number): boolean {
  const space = /\s+/g
  let words = 1
  while (words < least && space.test(quoted)) words++
  return words >= least
}

/** "“Lamps and sleep” is published in the Lund Journal": the title of what is. */
const isPublished = ({ tokens }: Document, last: number): boolean =>
  isBe(tokens[last]) && /^(?:published|printed)$/.test(tokens[last + 1]?.lower ?? '')

/** Behind a dash, or a comma where the quote before it ends in one, in small letters: "“This,” she says, holding up a lamp, “is it.”" */
function goesOn({ document: { tokens }, sentence }: View, first: number, inner: string): boolean {
  if (!/^\p{Ll}/u.test(inner) || !hasWords(inner, isDash(tokens[first - 1]) ? 4 : 2)) return false
  let mark = first - 1
  while (mark >= sentence.first && !tokens[mark]!.mark) mark--
  return (
    mark >= sentence.first &&
    (isDash(tokens[first - 1]) || (isComma(tokens[first - 1]) && tokens[mark - 1]?.text === ','))
  )
}

/** "a shout of “Never!” from the back", "chants of “Give us our park”"; not "cries of “shame”". */
const isCalledOut = ({ document: { tokens } }: View, first: number, last: number, inner: string): boolean =>
  tokens[first - 1]?.lower === 'of' &&
  CALLED_OUT.test(tokens[first - 2]?.lower ?? '') &&
  (/^[!?]/.test(tokens[last - 2]!.text) || hasWords(inner, CALLED_WORDS))

/** So many words called out need no mark. */
const CALLED_WORDS = 4

/** Whose calls they are: "the fans" of "the fans’ chants of “Give us our park”" and of "shouts of “Let them in now” from the fans". */
function callersOf({ document: { tokens }, sentence }: View, noun: number, last: number): TokenRange | null {
  let owner = noun - 1
  while (owner > sentence.first && tokens[owner]!.pos === 'ADJ') owner--
  if (/^(?:his|her|their)$/.test(tokens[owner]?.lower ?? '')) return { first: owner, last: owner + 1 }
  if (owner > sentence.first && isPossessive(tokens[owner])) return nounPhraseBefore(tokens, owner, sentence.first)
  return /^(?:from|by)$/.test(tokens[last]?.lower ?? '') ? nounPhraseAfter(tokens, last + 1, sentence.last) : null
}

/** What a list of sources has behind a title: "— Lund Post, May 15, 2008". */
const SOURCE = /^\s*[—–-]+\s[^.?!\n]{2,60},\s(?:\p{Lu}\p{L}+ \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}+ \d{4})\s*$/u

/** Whether a quote that no mark ends stands before a source and its date, and nothing behind that. */
function isListed({ text, tokens, blocks }: Document, last: number, block: number): boolean {
  const end = tokens[last - 1]!.end
  if (blocks[block]!.end - end > 100 || /[.?!…,]$/.test(tokens[last - 2]?.text ?? '')) return false
  return SOURCE.test(text.slice(end, blocks[block]!.end))
}
