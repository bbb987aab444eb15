import type { Document } from '../../language/index.ts'
import { isWork } from '../grammar/issued-by.ts'
import { type Cast, mentionsIn, sentenceBefore } from './cast.ts'
import { fits } from './gender.ts'
import type { Gender } from './person.ts'
import type { Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'

/** So many sentences on, somebody still goes on from what they said. */
const GOES_ON = 4

/** "he added", "she went on": whoever has just spoken speaks again. */
export const goesOn = ({ tokens }: Document, pronoun: number): boolean =>
  /^(?:add(?:s|ed|ing)|continue[sd]|conclude[sd])$/.test(tokens[pronoun + 1]?.lower ?? '') ||
  (/^(?:went|goes)$/.test(tokens[pronoun + 1]?.lower ?? '') && tokens[pronoun + 2]?.lower === 'on')

/** Who has just spoken, as "he", "she", "it" or "they" may take them up; null where nobody fits. */
export function whoWentOn(
  { tokens, sentences }: Document,
  cast: Cast,
  spoken: readonly Spoken[],
  sentence: number,
  wanted: Gender | 'body' | 'group',
): Entry | null {
  const last = spoken.at(-1)
  if (!last || sentence - last.sentence > GOES_ON) return null
  const { entry } = last
  // "The affidavit says ... It adds ...": whoever's words it holds
  const work = wanted === 'body' && isWork(tokens[last.token + 1]) && tokens[last.token]!.lower === 'the'
  if (wanted === 'body' || wanted === 'group') return entry.kind === wanted || work ? entry : null
  if (fits(entry, wanted)) {
    entry.gender ??= wanted
    return entry
  }
  // Translated articles write "he added" of women: whoever spoke in the sentence before goes on, where no other is told of since.
  if (last.sentence >= sentenceBefore(cast, sentence) && entry.kind === 'person' && entry.members.length === 0) {
    const since = [...mentionsIn(cast, last.sentence), ...mentionsIn(cast, sentence)]
    if (!since.some((one) => !one.quoted && one.first > last.token && fits(one.entry, wanted))) return entry
  }
  // "She adds" tells more than a list of first names, where the paragraph names no other who may be meant.
  if (!entry.guessed || entry.members.length > 0) return null
  const { block } = sentences[sentence]!
  if (block !== sentences[last.sentence]!.block) return null
  for (let before = sentence - 1; sentences[before]?.block === block; before--)
    if (mentionsIn(cast, before).some((one) => one.entry !== entry && fits(one.entry, wanted))) return null
  entry.gender = wanted
  return entry
}
