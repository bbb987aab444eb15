import type { Token } from '../../language/index.ts'
import type { Found, View } from '../found.ts'
import type { Cue } from '../grammar/cue.ts'
import { makeCue } from '../grammar/make-cue.ts'
import { carriesClause, isCapitalised, isDash, isSpacedHyphen } from '../grammar/tags.ts'
import { type VerbForm, verbForm } from '../lexicon/reporting-verbs.ts'
import { found, quoteEnd } from './make.ts'

/** No report between dashes is longer, in words. */
const LONGEST = 8

/**
 * Matches both halves of «It is late – says Jane Roe – and dark»: pages translated from Italian, French or Russian leave the
 * marks open around the report. Not “It is late – as Roe knows – and dark”.
 * @param first the quote's opening mark
 */
export function dashedReport(view: View, first: number): readonly Found[] {
  const { tokens } = view.document
  const last = quoteEnd(view.document, first, view.sentence.last)
  for (let open = first + 2; open < last - 3; open++) {
    if (!isSetOff(tokens, open)) continue
    const close = closing(tokens, open, last)
    const cue = close > 0 ? cueWithin(view, open + 1, close) : null
    if (!cue) continue
    const halves = [
      { first, last: open },
      { first: close + 1, last },
    ]
    return halves.flatMap((half) => found(view, 'quote around dashes', cue, half) ?? [])
  }
  return NOTHING
}

const NOTHING: readonly Found[] = []

const isSetOff = (tokens: readonly Token[], i: number): boolean => isDash(tokens[i]) || isSpacedHyphen(tokens, i)

function closing(tokens: readonly Token[], open: number, last: number): number {
  for (let i = open + 2; i < Math.min(last - 1, open + LONGEST); i++) if (isSetOff(tokens, i)) return i
  return -1
}

/** "says Jane Roe", "added the mayor", "she said", "Jane Roe said": a verb of saying, its subject and nothing else. */
function cueWithin(view: View, from: number, to: number): Cue | null {
  const { tokens } = view.document
  const opening = speaking(tokens[from]!)
  if (opening) {
    const named = tokens.slice(from + 1, to).every((token) => /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(token.pos))
    return named ? makeCue(view.sentence, from, opening, { first: from + 1, last: to, place: 'inverted' }) : null
  }
  const ending = speaking(tokens[to - 1]!)
  const pronoun = to - from === 2 && /^(?:he|she|they)$/.test(tokens[from]!.lower)
  if (!ending || !(pronoun || tokens.slice(from, to - 1).every(isCapitalised))) return null
  return makeCue(view.sentence, to - 1, ending, { first: from, last: to - 1, place: 'before' })
}

/** "says", "added": no "say" nor "saying". */
function speaking(token: Token): VerbForm | null {
  const form = verbForm(token.lower)
  return form && carriesClause(token) && /^(?:s|past)$/.test(form.form) ? form : null
}
