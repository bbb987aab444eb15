import type { Token } from '../../../language/index.ts'
import type { Cue } from '../cue.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'

/** "called it a gift[, with] one in ten saying it is dear": another report, behind "with". */
export function leadsToReport(tokens: readonly Token[], at: number, cues: readonly Cue[]): boolean {
  const next = cues.find(({ verb }) => verb > at)
  if (next?.form.form !== 'ing' || next.first !== next.verb || next.first - at > LONGEST) return false
  for (let i = at + 1; i < next.first; i++)
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|ADV|PRON)$/.test(tokens[i]!.pos)) return false
  return next.first > at + 1
}

const LONGEST = 10

/** "spoke of the plan [on condition of anonymity]": on what terms somebody spoke. */
export const tellsTerms = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.lower !== 'on') return false
  const noun = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  return tokens[noun]?.lower === 'condition' && tokens[noun + 2]?.lower === 'anonymity'
}

/** "with Roe calling her a fool [and Lind laughing]": what another does meanwhile. */
export function joinsDoer(tokens: readonly Token[], at: number, limit: number, cue: Cue | null): boolean {
  if (cue?.form.form !== 'ing' || !isBehindWith(tokens, cue.first)) return false
  const doer = nounPhraseAfter(tokens, at + 1, limit)
  const verb = doer && tokens[doer.last]
  return doer !== null && doer.last < limit && verb!.pos === 'VERB' && verb!.lower.endsWith('ing')
}

function isBehindWith(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i > Math.max(0, verb - LONGEST); i--) {
    if (tokens[i]!.lower === 'with') return true
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'VERB') return false
  }
  return false
}
