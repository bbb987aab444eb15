import { subjectBefore } from '../grammar/subject.ts'
import { isBare } from './about.ts'
import type { Sieve } from './sieve.ts'

const WORDS =
  /^(?:message|messages|text|texts|letter|note|email|e-mail|postcard|post|tweet|reply|voicemail|line|words|sentence)$/
const SENT = /^(?:sent|wrote|left|posted|texted|emailed|typed|scribbled|scrawled|penned|recorded|shared|read)$/
/** How far before the colon the words may be told of. */
const REACH = 16

/** Matches 'She kept the message that Roe sent from the boat: "All well."'; not 'She kept the boat that Roe sent: "All well."' */
export const sent: Sieve = {
  name: 'whoever sent the words',
  decide: (at) => {
    const { document, found } = at
    const { tokens, sentences } = document
    const colon = found.first - 1
    if (!isBare(at) || tokens[colon]?.text !== ':') return null
    const floor = Math.max(sentences[tokens[colon]!.sentence]!.first, colon - REACH)
    for (let i = colon - 1; i > floor + 1; i--) {
      const token = tokens[i]!
      if (token.quote >= 0) return null
      if (!SENT.test(token.lower)) continue
      let verb = i
      while (verb - 1 > floor && /^(?:AUX|ADV)$/.test(tokens[verb - 1]!.pos)) verb--
      const mention = subjectBefore(tokens, verb, floor)
      if (!mention) return null
      const before = mention.first - (tokens[mention.first - 1]?.lower === 'that' ? 2 : 1)
      return WORDS.test(tokens[before]?.lower ?? '')
        ? { mention: { first: mention.first, last: mention.last }, why: 'it sent the words that the colon opens' }
        : null
    }
    return null
  },
}
