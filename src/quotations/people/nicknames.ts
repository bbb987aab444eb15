import type { Token } from '../../language/index.ts'
import { isCapitalised, isComma } from '../grammar/tags.ts'

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
