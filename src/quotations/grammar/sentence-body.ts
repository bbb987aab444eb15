import type { DocumentSentence, Token } from '../../language/index.ts'

/** The sentence's last token but its closing marks and links behind it: an index one past what may be content. */
export function sentenceBody(tokens: readonly Token[], sentence: DocumentSentence): number {
  let end = sentence.last
  for (let link = linkStart(tokens, end, sentence.first); link > 0; link = linkStart(tokens, end, sentence.first))
    end = link
  while (end > sentence.first && !tokens[end - 1]!.mark && closes(tokens[end - 1]!.text)) {
    if (tokens[end - 1]!.text === ')' && opensInside(tokens, sentence.first, end - 1)) break
    end--
  }
  return end
}

/** Where "https://t.co/8lh" or "pic.twitter.com/OZX" starts that ends at a token; 0 where neither does. */
function linkStart(tokens: readonly Token[], end: number, floor: number): number {
  let first = end - 1
  while (first - 1 > floor && end - first < 12 && tokens[first - 1]!.end === tokens[first]!.start) first--
  const opens = tokens[first]
  return first > floor && (opens?.lower.startsWith('http') || (opens?.lower === 'pic' && end - first > 2)) ? first : 0
}

const closes = (text: string): boolean => text === '.' || /^(?:[.?!…]+|[)\]])$/.test(text)

/** "Two fell (a third badly)."; not "(Two fell badly.)" */
function opensInside(tokens: readonly Token[], first: number, close: number): boolean {
  for (let i = close - 1; i > first; i--) if (tokens[i]!.text === '(') return true
  return false
}
