import { LETTERS_AND_DIGITS } from '../language/letters.ts'
import { NOT_WITHIN_WORD, type Reading, type Rule } from './rule.ts'

/** What a rule found in a piece of text, and where. */
export type Found = Reading & { readonly start: number; readonly end: number; readonly rule: string }

/** Adds every match of a rule in a piece of text, read; `lower` are the text's small letters, as `lowered` gives them. */
export type Matcher = (text: string, lower: string, found: Found[]) => void

export function matcherOf({ name: rule, pattern: asWritten, read }: Rule): Matcher {
  // Compiled at its first use: most processes never need some.
  let compiled: Compiled | null = null
  return (text, lower, found) => {
    compiled ??= compile(asWritten)
    const { pattern, names, words } = compiled
    pattern.lastIndex = 0
    // Not `matchAll`, which makes a new pattern at every call: there are dozens of calls a sentence.
    for (let match = pattern.exec(lower); match !== null; match = pattern.exec(lower)) {
      const start = match.index
      const end = start + match[0].length
      if (end === start || (words && isWithinWord(lower, start))) {
        pattern.lastIndex = start + 1
        continue
      }
      const groups: Record<string, string> = {}
      for (let i = 0; i < names.length; i++) {
        const span = match.indices![i + 1]
        groups[names[i]!] = span ? text.slice(span[0], span[1]) : ''
      }
      const reading = read({
        text: text.slice(start, end),
        groups,
        before: text.slice(Math.max(0, start - 60), start),
        after: text.slice(end, end + 60),
      })
      if (reading)
        found.push({ type: reading.type, meaning: reading.meaning, time: reading.time ?? null, start, end, rule })
    }
  }
}

interface Compiled {
  readonly pattern: RegExp
  /** The names of its groups, by their numbers less 1. */
  readonly names: readonly string[]
  /** Whether what stands before a match must still be looked at. */
  readonly words: boolean
}

/**
 * The pattern as V8 runs it fastest: with numbers for the names of its groups, since two objects made of these cost more
 * than the match, and with a look back for plain letters alone, which spares the search inside words: one for the letters
 * of all scripts costs three times the search in a text with curly marks.
 */
function compile({ source, flags }: RegExp): Compiled {
  const words = source.startsWith(NOT_WITHIN_WORD)
  const names: string[] = []
  const plain = source
    .slice(words ? NOT_WITHIN_WORD.length : 0)
    .replaceAll(/\\k<(\w+)>|\\.|\[(?:\\.|[^\]])*\]|\(\?<(\w+)>|\((?!\?)/g, (part, again, name) => {
      if (again) return `\\${names.indexOf(again) + 1}`
      if (!part.startsWith('(')) return part
      names.push(name ?? '')
      return '('
    })
  return { pattern: new RegExp(words ? `(?<![a-z0-9])${plain}` : plain, flags), names, words }
}

const WORD_BEFORE = new RegExp(`[${LETTERS_AND_DIGITS}$£€]$`, 'u')
const isWithinWord = (text: string, at: number): boolean =>
  at > 0 && text[at - 1] !== ' ' && WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at))
