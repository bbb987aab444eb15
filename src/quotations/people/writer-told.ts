import type { Document, Token } from '../../language/index.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { ownerBefore } from '../grammar/owner-before.ts'
import type { TokenRange } from '../grammar/token-range.ts'

const WRITTEN = /^(?:letter|e-?mail|memo|note|message|text|postcard|diary|tweet|post)$/
const WROTE = /^(?:wrote|written|sent|emailed|penned|posted|texted|scribbled|addressed)$/

/**
 * Whoever wrote what a sentence brings before "it said": "Roe" of "He read from a letter that Roe wrote to her", "a note from
 * Roe" and "Roe's email to the town". Not of "a letter to Roe".
 */
export function writerTold({ tokens, sentences }: Document, sentence: number): TokenRange | null {
  const { first, last } = sentences[sentence]!
  for (let i = last - 1; i > first; i--) {
    if (!WRITTEN.test(tokens[i]!.lower) || tokens[i]!.quote >= 0) continue
    return ownerBefore(tokens, i, first) ?? senderBehind(tokens, i + 1, last)
  }
  return null
}

/** "from Roe", "by Roe", "that Roe wrote", "Roe had sent" behind the noun. */
function senderBehind(tokens: readonly Token[], at: number, limit: number): TokenRange | null {
  if (/^(?:from|by)$/.test(tokens[at]?.lower ?? '')) return nounPhraseAfter(tokens, at + 1, limit)
  const from = /^(?:that|which)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
  const phrase = from < limit ? nounPhraseAfter(tokens, from, limit) : null
  if (!phrase) return null
  const verb = /^(?:had|has)$/.test(tokens[phrase.last]?.lower ?? '') ? phrase.last + 1 : phrase.last
  return verb < limit && WROTE.test(tokens[verb]!.lower) ? phrase : null
}
