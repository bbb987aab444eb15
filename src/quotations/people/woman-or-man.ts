import type { Document } from '../../language/index.ts'
import type { Cast } from './cast.ts'
import type { Gender } from './person.ts'
import type { Entry } from './registry.ts'

/** "a woman from Lund", "the man who wrote to me": somebody without a name whom "she" or "he" takes up. */
export function womanOrMan(
  { tokens, sentences, text }: Document,
  cast: Cast,
  sentence: number,
  wanted: Gender,
): Entry | null {
  const { first, last } = sentences[sentence]!
  const nouns = wanted === 'female' ? WOMEN : MEN
  for (let i = first + 1; i < last; i++) {
    if (!nouns.test(tokens[i]!.lower) || tokens[i]!.quote >= 0) continue
    const who = /^(?:who|from|in|whose)$/.test(tokens[i + 1]?.lower ?? '')
    let opens = i - 1
    while (opens > first && opens > i - 4 && /^(?:ADJ|NUM|NOUN|PUNCT)$/.test(tokens[opens]!.pos)) opens--
    const article = tokens[opens]!.lower
    if (tokens[opens - 1]?.lower === 'that') continue
    if (!/^(?:an?|one)$/.test(article) && !(article === 'the' && who)) continue
    let end = i + 1
    while (who && end < last && end < i + 10 && tokens[end]!.pos !== 'PUNCT') end++
    const name = text.slice(tokens[article === 'the' ? opens + 1 : opens]!.start, tokens[end - 1]!.end)
    const entry = cast.registry.other(name[0]!.toLowerCase() + name.slice(1), 'person', sentence)
    cast.registry.mention(entry, null, { start: tokens[opens]!.start, end: tokens[end - 1]!.end, text: name })
    return entry
  }
  return null
}

const WOMEN = /^(?:woman|girl|mother|widow|grandmother|schoolgirl)$/
const MEN = /^(?:man|boy|father|widower|grandfather|schoolboy)$/
