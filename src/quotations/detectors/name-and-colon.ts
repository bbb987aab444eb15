import type { Found, View } from '../found.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { found, quoteEnd } from './make.ts'

/** Matches `Rail operator NorthLine: "Do not travel."`; not `Two words: "Never again."`, which names nobody. */
export function nameAndColon(view: View, open: number): Found | null {
  const { document, sentence } = view
  const { tokens } = document
  if (tokens[open - 1]?.text !== ':' || open - 1 - sentence.first > 12) return null
  const name = nounPhraseAfter(tokens, sentence.first, open)
  if (!name || skipAdjuncts(tokens, name.last, open - 1) !== open - 1) return null
  let capital = false
  for (let i = name.first + 1; i < name.last; i++) capital ||= tokens[i]!.pos === 'PROPN'
  if (!capital && tokens[name.first]!.pos !== 'PROPN') return null
  const one = found(view, 'name and colon', null, { first: open, last: quoteEnd(document, open, sentence.last) })
  return one && { ...one, subject: { ...name, place: 'source' } }
}
