import type { Document } from '../../language/index.ts'
import { carriesClause, isComma } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import { type Cast, mentionsIn } from './cast.ts'
import { justDescribed } from './just-introduced.ts'
import type { Gender } from './person.ts'
import type { Entry } from './registry.ts'

/** "a woman from Lund", "my mother", "the man who wrote to me": somebody without a name whom "she" or "he" takes up. */
export function womanOrMan(document: Document, cast: Cast, sentence: number, wanted: Gender): Entry | null {
  const { tokens, sentences, text } = document
  const { first, last } = sentences[sentence]!
  const nouns = wanted === 'female' ? WOMEN : MEN
  for (let i = first + 1; i < last; i++) {
    if (!nouns.test(tokens[i]!.lower) || tokens[i]!.quote >= 0) continue
    const who = /^(?:who|from|in|whose)$/.test(tokens[i + 1]?.lower ?? '')
    let opens = i - 1
    while (opens > first && opens > i - 4 && /^(?:ADJ|NUM|NOUN|PUNCT)$/.test(tokens[opens]!.pos)) opens--
    const article = tokens[opens]!.lower
    if (tokens[opens - 1]?.lower === 'that') continue
    if (!/^(?:an?|one|my|our)$/.test(article) && !(article === 'the' && who)) continue
    // "The returning officer, a man in a red coat, smiled": whom that describes
    const beside = isComma(tokens[opens - 1]) ? justDescribed(document, cast, sentence + 1, wanted) : null
    if (beside) return beside
    const named = article === 'the' ? namedAfterLead(document, cast, sentence, wanted) : null
    if (named) return named
    let end = i + 1
    let verbs = 0
    while (who && end < last && end < i + 10 && tokens[end]!.pos !== 'PUNCT') {
      // "the man who fell [is here]"
      if (carriesClause(tokens[end]) && !carriesClause(tokens[end - 1]) && ++verbs > 1) break
      end++
    }
    const name = text.slice(tokens[article === 'the' ? opens + 1 : opens]!.start, tokens[end - 1]!.end)
    const entry = cast.registry.other(name[0]!.toLowerCase() + name.slice(1), 'person', sentence)
    cast.registry.mention(entry, null, textOf(document, { first: opens, last: end }))
    return entry
  }
  return null
}

/** So many sentences on, a lead's "the woman who ..." has her name. */
const NAMED = 6

/** Whom "The woman who sold the mill is tired." means before the article has named anybody: whom it is about next. */
function namedAfterLead({ sentences }: Document, cast: Cast, sentence: number, wanted: Gender): Entry | null {
  const earlier = cast.mentions.find(({ quoted }) => !quoted)
  if (!earlier || earlier.sentence <= sentence) return null
  for (let next = sentence + 1; next <= sentence + NAMED && next < sentences.length; next++)
    for (const { entry, quoted, subject } of mentionsIn(cast, next)) {
      if (quoted) continue
      return subject && (entry.gender === null || entry.gender === wanted) ? entry : null
    }
  return null
}

const WOMEN = /^(?:woman|girl|mother|widow|grandmother|schoolgirl)$/
const MEN = /^(?:man|boy|father|widower|grandfather|schoolboy)$/
