import type { Document } from '../../language/index.ts'
import { type Cast, mentionsIn } from './cast.ts'
import type { Gender } from './person.ts'
import type { Entry } from './registry.ts'

/** A speaker already found, where its mention stands. */
export interface Spoken {
  readonly entry: Entry
  readonly token: number
  readonly sentence: number
}

export const PRONOUNS: ReadonlyMap<string, Gender | 'body' | 'group'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['it', 'body'],
  ['they', 'group'],
  ['him', 'male'],
  ['them', 'group'],
  ['his', 'male'],
  ['her', 'female'],
  ['its', 'body'],
  ['their', 'group'],
])

/** How many sentences back an antecedent may stand. */
const REACH = 8

/**
 * Whom "he", "she", "it" or "they" means: the latest sentence that has someone who fits, and in it first whom the sentence
 * is about, then who spoke, then anyone. One whose gender is not known fits only as subject or speaker, and is then known.
 */
export function antecedent(document: Document, cast: Cast, token: number, spoken: readonly Spoken[]): Entry | null {
  const wanted = PRONOUNS.get(document.tokens[token]!.lower)
  if (!wanted) return null
  const sentence = document.tokens[token]!.sentence
  if (wanted === 'body' || wanted === 'group') return lastOfKind(spoken, wanted, sentence)
  for (let back = 0; back <= REACH && sentence - back >= 0; back++) {
    const entry =
      inSentence(cast, sentence - back, token, wanted, spoken) ??
      (back > 0 && back <= 2 ? somebody(document, cast, sentence - back, wanted) : null)
    if (!entry) continue
    entry.gender ??= wanted
    return entry
  }
  // Translated articles write "he" of women, and lists of names are wrong of some: who spoke last, if nobody fits.
  const last = spoken.at(-1)
  return last?.entry.kind === 'person' && last.entry.guessed && sentence - last.sentence <= REACH ? last.entry : null
}

function lastOfKind(spoken: readonly Spoken[], kind: 'body' | 'group', sentence: number): Entry | null {
  const last = spoken.at(-1)
  if (!last || sentence - last.sentence > REACH) return null
  if (last.entry.kind === kind) return last.entry
  // "A spokesperson said it was over. 'We tried,' they added."
  const one = kind === 'group' && last.entry.gender === null && last.entry.words.length > 1
  return one && sentence - last.sentence <= 2 && isUnnamed(last.entry) ? last.entry : null
}

/** "a woman from Lund", "the man who wrote to me": somebody without a name whom "she" or "he" takes up. */
function somebody({ tokens, sentences, text }: Document, cast: Cast, sentence: number, wanted: Gender): Entry | null {
  const { first, last } = sentences[sentence]!
  const nouns = wanted === 'female' ? WOMEN : MEN
  for (let i = first + 1; i < last; i++) {
    if (!nouns.test(tokens[i]!.lower) || tokens[i]!.quote >= 0) continue
    const who = /^(?:who|from|in|whose)$/.test(tokens[i + 1]?.lower ?? '')
    let opens = i - 1
    while (opens > first && opens > i - 4 && /^(?:ADJ|NUM|NOUN|PUNCT)$/.test(tokens[opens]!.pos)) opens--
    const article = tokens[opens]!.lower
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

/** Under a description ("a spokesperson for the council") or a body's name, which "they" may take up. */
const isUnnamed = ({ kind, name }: Entry): boolean => kind === 'body' || /^\p{Ll}/u.test(name)

function inSentence(
  cast: Cast,
  sentence: number,
  token: number,
  wanted: Gender,
  spoken: readonly Spoken[],
): Entry | null {
  const here = mentionsIn(cast, sentence).filter((mention) => mention.first < token && !mention.quoted)
  const people = here.filter(({ entry }) => entry.kind === 'person')
  const known = people.filter(({ entry }) => entry.gender === wanted)
  const subject = known.find((mention) => mention.subject)
  if (subject) return subject.entry
  const unknown = people.find((mention) => mention.subject && mention.entry.gender === null)
  if (unknown) return unknown.entry
  for (let i = spoken.length - 1; i >= 0 && spoken[i]!.sentence >= sentence; i--) {
    const { entry, token: at, sentence: said } = spoken[i]!
    const fits = entry.kind === 'person' && (entry.gender === wanted || entry.gender === null)
    if (said === sentence && at < token && fits) return entry
  }
  return known.at(0)?.entry ?? null
}
