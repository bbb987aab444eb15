import type { Document } from '../../language/index.ts'
import { subjectBefore } from './subject.ts'
import { isBe, isHave } from './tags.ts'
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
    const { first: floor } = sentences[tokens[i]!.sentence]!
    let verb = i - 1
    while (verb > floor && i - verb < LONGEST && !SENDS.test(tokens[verb]!.lower)) verb--
    if (!SENDS.test(tokens[verb]!.lower) || !/^an?$/.test(tokens[verb + 1]!.lower) || isBe(tokens[verb - 1])) continue
    const group = isHave(tokens[verb - 1]) ? verb - 1 : verb
    return subjectBefore(tokens, group, floor)
  }
  return null
}
