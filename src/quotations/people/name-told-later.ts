import type { Document } from '../../language/index.ts'
import { isBe, isHeOrShe } from '../grammar/tags.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { type Cast, mentionsIn } from './cast.ts'
import { fits } from './gender.ts'
import type { Gender } from './person.ts'
import type { Entry } from './registry.ts'

/** So many sentences on a name may be told. */
const SOON = 6
/** So far down an article's opening scene goes on. */
const SCENE = 12

/**
 * Whom a pronoun means that stands before the name: "Jane Roe" for the "she" of "“I sold it,” she says. Her name is Jane Roe.", and for
 * that of an opening scene, "She drove all night. “I was calm,” she says. Jane Roe is one of forty drivers"; not behind "A driver fell.".
 */
export function nameToldLater(document: Document, cast: Cast, token: number, wanted: Gender): Entry | null {
  return nameGiven(document, cast, token, wanted) ?? firstNamed(document, cast, token, wanted)
}

function nameGiven({ tokens, sentences }: Document, cast: Cast, token: number, wanted: Gender): Entry | null {
  const owner = wanted === 'female' ? 'Her' : 'His'
  const next = tokens[token]!.sentence + 1
  for (let i = next; i < Math.min(sentences.length, next + SOON - 1); i++) {
    const { first } = sentences[i]!
    if (tokens[first]!.text !== owner || tokens[first + 1]?.lower !== 'name' || !isBe(tokens[first + 2])) continue
    const named = mentionsIn(cast, i).find((one) => one.first === first + 3)
    return named && fits(named.entry, wanted) ? named.entry : null
  }
  return null
}

/** Whom the article names first, where a paragraph soon behind opens with the name and nobody else was told of before. */
function firstNamed({ tokens, sentences }: Document, cast: Cast, token: number, wanted: Gender): Entry | null {
  const here = tokens[token]!.sentence
  // "her husband said" before she is named stays as it is printed
  if (here >= SCENE || !isHeOrShe(tokens[token])) return null
  const named = cast.mentions.find(({ entry, quoted }) => !quoted && fits(entry, wanted))
  if (!named || named.sentence <= here || named.sentence - here >= SOON) return null
  const { first, block } = sentences[named.sentence]!
  if (named.first !== first || block === sentences[here]!.block) return null
  for (let i = 0; i < token; i++)
    if (tokens[i]!.quote < 0 && hasPersonNoun(tokens[i]) && !/^(?:his|her)$/.test(tokens[i - 1]?.lower ?? ''))
      return null
  return named.entry
}
