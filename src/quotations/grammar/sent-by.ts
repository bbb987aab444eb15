import type { Document, Token } from '../../language/index.ts'
import { subjectBefore } from './subject.ts'
import { isBe, isHave, isIndefinite, isInsideNounPhrase } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** What is sent or filed before it is taken up. */
const SENT = /^(?:letter|e-?mail|memo|filing|complaint|lawsuit|suit|petition|note|message|text|report|statement|post)$/
const SENDS =
  /^(?:sent|wrote|issued|released|published|filed|posted|submitted|signed|circulated|texted|emailed|left|penned)$/
/** What is written to somebody, though only the verb tells of it. */
const LETTER = /^(?:letter|e-?mail|message|note|memo)$/
/** What is sent by phone or on a page, by one noun or the other. */
const MESSAGE = /^(?:text|message|post|tweet|e-?mail)$/
/** What one of these is called first, another may call it later: "a memo", "the note". */
export const CORRESPONDENCE = /^(?:letter|e-?mail|memo|memorandum|message|note|missive)$/
/** How many sentences back it was sent, and so many words behind its verb it stands. */
const BACK = 6
const LONGEST = 5

/**
 * Who sent what "the letter said" takes up: "Lamp Watch" behind "Lamp Watch sent a letter to the mayor" and "Lamp Watch has written
 * to the mayor", and of "a second message" whoever sent the first; not of "a letter was sent", nor of "the letter" that nobody is
 * said to have sent.
 */
export function sentBy({ tokens, sentences }: Document, { first, last }: TokenRange): TokenRange | null {
  const noun = tokens[last - 1]!
  if (!SENT.test(noun.lower) || !takesUp(tokens, first, last)) return null
  const lowest = sentences[Math.max(0, noun.sentence - BACK)]!.first
  const written = LETTER.test(noun.lower)
  for (let i = first - 1; i > lowest; i--) {
    const { lower, quote, sentence } = tokens[i]!
    if (quote >= 0) continue
    const floor = sentences[sentence]!.first
    const sender =
      lower === noun.lower || isAlso(lower, noun.lower)
        ? senderOf(tokens, i, floor)
        : written && tokens[i + 1]?.lower === 'to' && /^(?:wrote|written)$/.test(lower)
          ? whoSends(tokens, i, floor)
          : null
    if (sender) return sender
  }
  return null
}

const isAlso = (word: string, noun: string): boolean =>
  (MESSAGE.test(word) && MESSAGE.test(noun)) || (CORRESPONDENCE.test(word) && CORRESPONDENCE.test(noun))

/** "the letter", "that letter", "a second letter", "another letter". */
function takesUp(tokens: readonly Token[], first: number, last: number): boolean {
  const opening = tokens[first]!.lower
  if (last - first === 2) return /^(?:the|that|another)$/.test(opening)
  return last - first === 3 && /^(?:the|a)$/.test(opening) && FURTHER.test(tokens[first + 1]!.lower)
}

const FURTHER = /^(?:second|third|fourth|further|final|later|follow-up)$/

/** Who sends what stands at a token: "Orbis" of "Orbis sent clients an angry letter". */
export function senderOf(tokens: readonly Token[], noun: number, floor: number): TokenRange | null {
  let verb = noun - 1
  while (verb > floor && noun - verb < LONGEST && !sends(tokens, verb)) verb--
  if (!sends(tokens, verb)) return null
  let article = verb + (tokens[verb + 1]!.lower === 'out' ? 2 : 1)
  while (article < noun && !isIndefinite(tokens[article]) && isInsideNounPhrase(tokens[article])) article++
  if (!isIndefinite(tokens[article])) return null
  return whoSends(tokens, verb, floor)
}

/** "issued", "put out" */
const sends = (tokens: readonly Token[], i: number): boolean =>
  SENDS.test(tokens[i]?.lower ?? '') || (tokens[i]?.lower === 'put' && tokens[i + 1]?.lower === 'out')

const whoSends = (tokens: readonly Token[], verb: number, floor: number): TokenRange | null =>
  isBe(tokens[verb - 1]) ? null : subjectBefore(tokens, isHave(tokens[verb - 1]) ? verb - 1 : verb, floor)
