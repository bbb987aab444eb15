import { type Document, kindOfWord, opensLikeName } from '../../language/index.ts'
import { isCapitalised } from '../grammar/tags.ts'

/** Two letters stand for too much else. */
const isLetters = kindOfWord((_, text) => /^(?:\p{Lu}{3,5}|EU|UN)$/u.test(text))
const CONNECTING = new Set(['of', 'for', 'and', 'the', 'on', 'in', '&'])
/** No name of a body is longer. */
const LONGEST = 10

/**
 * What letters stand for where the article spells the name out without giving the letters in brackets: "FAO" for "Food and
 * Agriculture Organization", "DOT" for "Department of Transport"; not for a person's name. `persons` are the tokens of
 * persons' names.
 */
export function spelledOut(document: Document, persons: ReadonlySet<number>): ReadonlyMap<string, string> {
  const { tokens, sentences, text } = document
  const wanted = new Set<string>()
  for (const token of tokens) if (isLetters(token)) wanted.add(token.text)
  const out = new Map<string, string>()
  if (wanted.size === 0) return out
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      if (!opensLikeName(tokens[i]) || persons.has(i)) continue
      let letters = ''
      /** With the letters of small words: "DOT". */
      let all = ''
      for (let end = i; end < Math.min(last, i + LONGEST) && !persons.has(end) && letters.length < 5; end++) {
        const token = tokens[end]!
        if (!opensLikeName(token)) {
          if (!CONNECTING.has(token.lower) || !isCapitalised(tokens[end + 1])) break
          all += token.text[0]!.toUpperCase()
          continue
        }
        letters += token.text[0]
        all += token.text[0]
        if (isCapitalised(tokens[end + 1])) continue
        const known = wanted.has(letters) && !out.has(letters) ? letters : all
        if (!wanted.has(known) || out.has(known)) continue
        // "CDC" leaves out "and Prevention"
        const rest = tokens[end + 1]?.lower === 'and' && opensLikeName(tokens[end + 2]) ? 2 : 0
        out.set(known, text.slice(tokens[i]!.start, tokens[end + rest]!.end))
      }
    }
  return out
}
