import type { Document, Token } from '../../language/index.ts'
import { isCapitalised, isInsideNounPhrase } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import { PARTISAN } from './by-standing.ts'
import type { Cast } from './cast.ts'
import type { Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { add } from './resolution.ts'

/** How many sentences back one of them spoke, and how many back they are told of together. */
const SPOKE = 8
const TOLD = 2

/**
 * Who "another" and "others" are of those before: "another user" behind "One user wrote", "other residents" and, of several,
 * "one Lund Green" behind "A couple of Lund Greens". Null where nobody tells.
 */
export function oneOfSeveral(
  document: Document,
  cast: Cast,
  range: TokenRange,
  spoken: readonly Spoken[],
): Entry | null {
  const { lower } = document.tokens[range.first]!
  const another = lower === 'a' ? nextInLine(document, range, spoken) : range.last - range.first === 1 ? lower : ''
  if (!/^(?:one|another|others)$|^a /.test(another)) return null
  const one = lower === 'one' ? null : nounSpoken(document, range.first, spoken)
  const all = nounTold(document, range.first)
  const noun = (one && (!all || one.sentence >= all.sentence) ? one : all)?.words
  if (!noun) return null
  return lower === 'others'
    ? add(cast, document, range, `other ${plural(noun)}`, 'group')
    : add(cast, document, range, `${another} ${singular(noun)}`, 'person')
}

/** "a third" of "A third said" behind "One said" and "Another said"; not behind "Half of voters said", of whom it is a share. */
function nextInLine({ tokens }: Document, range: TokenRange, spoken: readonly Spoken[]): string {
  if (SHARE.test(spoken.at(-1)?.entry.name ?? '')) return ''
  return isNextInLine(tokens, range) ? `a ${tokens[range.last - 1]!.lower}` : ''
}

/** "a third", "A fourth". */
export const isNextInLine = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  last - first === 2 && tokens[first]!.lower === 'a' && NEXT.test(tokens[last - 1]!.lower)

const SHARE =
  /^(?:half|most|(?:an? |the )?(?:majority|minority|quarter|third|fifth|tenth)|\d+ ?(?:%|per ?cent))(?: of\b|$)/i
const NEXT = /^(?:second|third|fourth|fifth|sixth)$/

interface Noun {
  readonly words: string
  readonly sentence: number
}

const UNNAMED =
  /^(?:an?|one|another|some|several|many|most|other|two|three|four|few) (?:(?:second|third|fourth|fifth) )?(\p{L}[\p{L}\p{N}’'-]*(?: \p{L}[\p{L}\p{N}’'-]*){0,2})/iu

/** "user" of "One user", "resident" of "several residents in Lund". */
function nounSpoken({ tokens }: Document, token: number, spoken: readonly Spoken[]): Noun | null {
  const here = tokens[token]!.sentence
  for (let i = spoken.length - 1; i >= 0 && here - spoken[i]!.sentence <= SPOKE; i--) {
    const { entry, sentence } = spoken[i]!
    if (entry.kind === 'body') continue
    const words = UNNAMED.exec(entry.name)?.[1]
    if (!words) return null
    return { words: words.replace(/ (?:of|in|at|from|with|who|for|to|on|by|near|close|and)\b.*$/, ''), sentence }
  }
  return null
}

/** "Lund Greens" of "A couple of Lund Greens": the last people told of. */
function nounTold({ tokens, sentences }: Document, token: number): Noun | null {
  const lowest = sentences[Math.max(0, tokens[token]!.sentence - TOLD)]!.first
  for (let i = token - 1; i >= lowest; i--) {
    if (!isGroupNoun(tokens[i]!.lower) || !tokens[i]!.lower.endsWith('s') || tokens[i]!.quote >= 0) continue
    let first = i
    while (
      first - 1 >= lowest &&
      i - first < 2 &&
      isInsideNounPhrase(tokens[first - 1]) &&
      (isCapitalised(tokens[first - 1]) || tokens[first - 1]!.pos === 'NOUN') &&
      !/^(?:DET|NUM)$/.test(tokens[first - 1]!.pos)
    )
      first--
    const opens =
      first === i && tokens[i - 1]?.sentence !== tokens[i]!.sentence && !PARTISAN.test(singular(tokens[i]!.text))
    const words = tokens.slice(first, i + 1).map(({ text, lower: small }) => (opens ? small : text))
    return { words: words.join(' '), sentence: tokens[i]!.sentence }
  }
  return null
}

const singular = (noun: string): string =>
  noun
    .replace(/men$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^su])s$/, '')
const plural = (noun: string): string =>
  /s$/.test(noun)
    ? noun
    : noun
        .replace(/man$/, 'men')
        .replace(/(?<=[^aeiou])y$/, 'ie')
        .replace(/(?<!men)$/, 's')
