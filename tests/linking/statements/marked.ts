import type { ReportingArticle } from '../../../src/linking/statements.ts'
import type { QuotationKind } from '../../../src/model.ts'

const KINDS: Readonly<Record<string, QuotationKind>> = { d: 'direct', m: 'mixed', i: 'indirect', u: 'unmarked' }
const MARK = /\{(?<kind>[dmiu]) (?<speaker>[^:{}]*): (?<words>[^{}]*)\}/g

/**
 * An article written for a test, its quotations marked by hand: "{d Jane Roe: We will build it,}" is a direct one by
 * Jane Roe. A sentence a line; the text is what stands there without the marks.
 */
export function marked(id: string, source: string): ReportingArticle {
  const quotations: ReportingArticle['quotations'][number][] = []
  const sentences: { start: number; end: number }[] = []
  let text = ''
  for (const line of source.trim().split(/\n\s*/)) {
    const start = text.length
    let from = 0
    for (const match of line.matchAll(MARK)) {
      const { kind = '', speaker = '', words = '' } = match.groups ?? {}
      text += line.slice(from, match.index)
      quotations.push({
        start: text.length,
        end: text.length + words.length,
        kind: KINDS[kind]!,
        speaker: speaker || null,
      })
      text += words
      from = match.index + match[0].length
    }
    text += line.slice(from)
    sentences.push({ start, end: text.length })
    text += '\n'
  }
  return { id, text, quotations, sentences }
}
