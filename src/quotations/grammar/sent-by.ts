import type { Document, Token } from '../../language/index.ts'
import { subjectBefore } from './subject.ts'
import { isBe, isHave, isIndefinite, isInsideNounPhrase } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** What is sent or filed before it is taken up. */
const SENT = /^(?:letter|e-?mail|memo|filing|complaint|lawsuit|suit|petition|note|message|report|statement|post)$/
const SENDS = /^(?:sent|wrote|issued|released|published|filed|posted|submitted|signed|circulated)$/
/** How many sentences back it was sent, and so many words behind its verb it stands. */
const BACK = 6
const LONGEST = 5

/**
 * Who sent what "the letter said" takes up: "Lamp Watch" behind "Lamp Watch sent a letter to the mayor"; not of "a letter was
 * sent", nor of "the letter" that nobody is said to have sent.
 */
export function sentBy({ tokens, sentences }: Document, { first, last }: TokenRange): TokenRange | null {
  const noun = tokens[last - 1]!
  if (last - first !== 2 || !/^(?:the|that)$/.test(tokens[first]!.lower) || !SENT.test(noun.lower)) return null
  const lowest = sentences[Math.max(0, noun.sentence - BACK)]!.first
  for (let i = first - 1; i > lowest; i--) {
    if (tokens[i]!.lower !== noun.lower || tokens[i]!.quote >= 0) continue
    const sender = senderOf(tokens, i, sentences[tokens[i]!.sentence]!.first)
    if (sender) return sender
  }
  return null
}

/** Who sends what stands at a token: "Orbis" of "Orbis sent clients an angry letter". */
export function senderOf(tokens: readonly Token[], noun: number, floor: number): TokenRange | null {
  let verb = noun - 1
  while (verb > floor && noun - verb < LONGEST && !SENDS.test(tokens[verb]!.lower)) verb--
  if (!SENDS.test(tokens[verb]!.lower) || isBe(tokens[verb - 1])) return null
  let article = verb + 1
  while (article < noun && !isIndefinite(tokens[article]) && isInsideNounPhrase(tokens[article])) article++
  if (!isIndefinite(tokens[article])) return null
  return subjectBefore(tokens, isHave(tokens[verb - 1]) ? verb - 1 : verb, floor)
}
