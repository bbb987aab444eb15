import type { Block, Span } from '../model.ts'
import type { QuoteSpan } from './document.ts'
import { pairDoubles } from './double-quotes.ts'
import { type MarkPair, pairSingles } from './single-quotes.ts'

/** The outermost quotes of the blocks in text order. */
export function findQuotes(text: string, blocks: readonly Block[], spoken: readonly number[]): QuoteSpan[] {
  const quotes: QuoteSpan[] = []
  let leftOpen = false
  for (const index of spoken) {
    const block = blocks[index]
    if (!block) continue
    const paragraph = text.slice(block.start, block.end)
    const doubles = pairDoubles(paragraph)
    const singles = pairSingles(paragraph, doubles)
    let previousOpen = leftOpen
    leftOpen = false
    for (const [pair, mark] of outermost(doubles, singles)) {
      const width = pair.close === null ? 0 : paragraph.startsWith("''", pair.close) && mark === 'double' ? 2 : 1
      const inner = trim(text, block.start + pair.open + pair.width, block.start + pair.end)
      if (inner.start >= inner.end) continue
      const closed = pair.close !== null
      const end = closed ? block.start + pair.end + width : inner.end
      const continues = previousOpen && pair.open === 0
      quotes.push({ start: block.start + pair.open, end, inner, mark, closed, block: index, continues })
      previousOpen = false
      leftOpen = !closed && inner.end === block.end
    }
  }
  return quotes
}

/** Both kinds in order, less every pair that lies in another and every single pair that crosses a double one. */
function outermost(doubles: readonly MarkPair[], singles: readonly MarkPair[]): [MarkPair, 'double' | 'single'][] {
  const kept: [MarkPair, 'double' | 'single'][] = []
  let d = 0
  for (const single of singles) {
    while (doubles[d] && doubles[d]!.open < single.open) kept.push([doubles[d++]!, 'double'])
    const last = kept.at(-1)
    if (last && last[0].end > single.open) continue
    let next = d
    while (doubles[next] && doubles[next]!.end < single.end) next++
    if (doubles[next] && doubles[next]!.open < single.end) continue
    d = next
    kept.push([single, 'single'])
  }
  while (doubles[d]) kept.push([doubles[d++]!, 'double'])
  return kept
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}
