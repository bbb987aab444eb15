import type { Document, Token } from '../../language/index.ts'
import { mainSubject } from '../grammar/main-subject.ts'
import { isComma, isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { BODY_WORDS, COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import { GROUP_NOUNS } from '../lexicon/roles.ts'

/** How many sentences back the subject may stand. */
const REACH = 2

/**
 * What "they" or "it" takes up when none of the kind has spoken: the subject of the sentence so far, else of one of the two
 * before, when it is a group of people or a body. "Some advisers left. They said it was over"; not "Prices fell. They said".
 */
export function takenUp(document: Document, pronoun: number): TokenRange | null {
  const { tokens, sentences } = document
  const own = tokens[pronoun]!.sentence
  const wanted = tokens[pronoun]!.lower === 'they' ? isGroup : isBody
  for (let index = own; index >= Math.max(0, own - REACH); index--) {
    const sentence = sentences[index]!
    const end = index === own ? pronoun : sentence.last
    const subject = end > sentence.first ? mainSubject(document, sentence, end) : null
    if (!subject || subject.last > pronoun || tokens[subject.first]!.quote >= 0) continue
    const head = headNoun(tokens, subject)
    if (head && wanted(head)) return subject
  }
  return null
}

/** "advisers" of "some advisers to the mayor". */
function headNoun(tokens: readonly Token[], { first, last }: TokenRange): Token | null {
  let head: Token | null = null
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (token.pos === 'ADP' || isComma(token)) break
    if (isPossessive(token)) head = null
    else if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token
  }
  return head
}

const isGroup = ({ lower }: Token): boolean => {
  const one = lower.endsWith('s') ? lower.slice(0, -1) : ''
  return GROUP_NOUNS.has(lower) || isPersonNoun(one)
}
const isBody = ({ lower }: Token): boolean => BODY_WORDS.has(lower) || COMPANY_NOUNS.has(lower)
