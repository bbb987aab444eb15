import type { Document, DocumentSentence } from '../../language/index.ts'
import type { Cue } from './cue.ts'
import { carriesClause, isCapitalised, isComma, isInsideNounPhrase, isPossessive } from './tags.ts'
import type { TokenRange } from './token-range.ts'

const WRITTEN = /^(?:tweet|post|message|letter|email|e-mail|memo|statement|note|op-ed|essay|article|video|speech)$/
const SENT = /^(?:sent|wrote|posted|issued|published|released|gave|tweeted|circulated)$/

/**
 * Whose writing reports: "Roe" in "Lind wept over Roe's post calling it a farce and saying ..." and in "Lind mocked a letter that Roe
 * sent the town, saying ..."; not in "Lind mocked Roe's letter, saying ...", where Lind speaks.
 */
export function writerOf({ tokens }: Document, { first }: DocumentSentence, report: Cue): TokenRange | null {
  if (report.form.form !== 'ing') return null
  const joined = /^(?:and|or|but)$/.test(tokens[report.first - 1]?.lower ?? '')
  for (let i = report.first - 1; i > first; i--) {
    const { lower, quote } = tokens[i]!
    if (quote >= 0) continue
    if (WRITTEN.test(lower)) {
      const behind = tokens[i + 1]!
      const reports = i + 1 === report.first || (joined && behind.pos === 'VERB' && behind.lower.endsWith('ing'))
      return reports ? ownerBefore(tokens, i, first) : null
    }
    if (SENT.test(lower) && (joined || isComma(tokens[report.first - 1]))) {
      let noun = i - 1
      while (noun > first && isCapitalised(tokens[noun])) noun--
      const name = noun + 1
      if (/^(?:that|the)$/.test(tokens[noun]!.lower)) noun--
      if (name < i && WRITTEN.test(tokens[noun]!.lower)) return { first: name, last: i }
    }
    if (carriesClause(tokens[i]) && !joined && i < report.first - 12) return null
  }
  return null
}

/** "Roe" of "Roe's angry post"; "her" of "her post". */
function ownerBefore(tokens: Document['tokens'], noun: number, first: number): TokenRange | null {
  let i = noun - 1
  while (i > first && /^(?:ADJ|NOUN)$/.test(tokens[i]!.pos) && !isCapitalised(tokens[i])) i--
  if (/^(?:his|her|their|its)$/.test(tokens[i]!.lower)) return { first: i, last: i + 1 }
  if (!isPossessive(tokens[i])) return null
  let opens = i
  while (opens - 1 > first && isInsideNounPhrase(tokens[opens - 1])) opens--
  return opens < i ? { first: opens, last: i } : null
}
