import type { Token } from '../../language/index.ts'
import { isCapitalised, isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'

/** How many words a nickname has at most. */
const LONGEST = 3
/** Behind "or", who calls somebody so. */
const CALLING = /^(?:as|to)$/

/**
 * What else the article calls somebody behind the name: "Dixie" of "Alan Dixon, or Dixie as everyone knows him,", "Alan Dixon,
 * better known as Dixie," and "Alan Dixon (aka Dixie)"; not "Baz" of "Alan Dixon, or Baz,".
 */
export function nicknameBehind(tokens: readonly Token[], at: number): readonly string[] | null {
  if (!isComma(tokens[at]) && tokens[at]?.text !== '(') return null
  let i = at + 1
  const or = tokens[i]?.lower === 'or'
  if (or || /^(?:nicknamed|aka|dubbed)$/.test(tokens[i]?.lower ?? '')) i++
  else {
    if (/^(?:also|better|widely|popularly|commonly|otherwise|locally|best|fondly)$/.test(tokens[i]?.lower ?? '')) i++
    if (tokens[i]?.lower !== 'known') return null
    // "known to his friends as Dixie"
    for (let step = 0; step < 6 && tokens[i]?.lower !== 'as'; step++) i++
    i++
  }
  while (tokens[i]?.mark || tokens[i]?.lower === 'simply') i++
  const words: string[] = []
  while (words.length <= LONGEST && isCapitalised(tokens[i])) words.push(tokens[i++]!.text)
  if (words.length === 0 || words.length > LONGEST) return null
  while (tokens[i]?.mark) i++
  return or && !CALLING.test(tokens[i]?.lower ?? '') ? null : words
}

/** The nickname, marks and all, that a mark belongs to: '"Dixie"' of 'Alan "Dixie" Dixon'; null of 'Dixon said "Dixie" Roe'. */
export function nicknameWithin(tokens: readonly Token[], mark: number): TokenRange | null {
  const token = tokens[mark]
  if (!token?.mark || token.quote < 0) return null
  let first = mark
  while (first > mark - 3 && tokens[first - 1]?.quote === token.quote) first--
  let last = mark + 1
  while (last < first + 4 && tokens[last]?.quote === token.quote) last++
  const words = tokens.slice(first + 1, last - 1)
  if (words.length === 0 || words.length > 2 || !words.every(isCapitalised)) return null
  if (!tokens[first]!.mark || !tokens[last - 1]!.mark || tokens[last]?.sentence !== token.sentence) return null
  return isCapitalised(tokens[first - 1]) && isCapitalised(tokens[last]) ? { first, last } : null
}

/** Past a nickname inside a name: at the "Dixon" of 'Alan "Dixie" Dixon', from the mark before "Dixie". */
export const pastNickname = (tokens: readonly Token[], mark: number): number =>
  nicknameWithin(tokens, mark)?.last ?? mark + 1

/** The nickname in quote marks inside a name, without the marks. */
export function quotedNickname(tokens: readonly Token[], { first, last }: TokenRange): readonly string[] | null {
  for (let i = first + 1; i < last - 1; i++)
    if (tokens[i]!.mark) {
      const inside = nicknameWithin(tokens, i)
      return inside && tokens.slice(inside.first + 1, inside.last - 1).map(({ text }) => text)
    }
  return null
}
