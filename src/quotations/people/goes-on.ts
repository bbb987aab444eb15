import type { Document } from '../../language/index.ts'
import { isWork } from '../grammar/issued-by.ts'
import { type Cast, mentionsIn, sentenceBefore } from './cast.ts'
import { fits } from './gender.ts'
import type { Gender } from './person.ts'
import type { Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { lastToAnswer } from './who-answers.ts'

/** So many sentences on, somebody still goes on from what they said. */
const GOES_ON = 4

/** "he added", "she went on": whoever has just spoken speaks again. */
export const goesOn = ({ tokens }: Document, pronoun: number): boolean =>
  /^(?:add(?:s|ed|ing)|continue[sd]|conclude[sd])$/.test(tokens[pronoun + 1]?.lower ?? '') ||
  (/^(?:went|goes)$/.test(tokens[pronoun + 1]?.lower ?? '') && tokens[pronoun + 2]?.lower === 'on')

/** Who has just spoken, as "he", "she", "it" or "they" may take them up; null where nobody fits. */
export function whoWentOn(
  document: Document,
  cast: Cast,
  spoken: readonly Spoken[],
  sentence: number,
  wanted: Gender | 'body' | 'group',
): Entry | null {
  const { tokens, sentences } = document
  const last = lastToAnswer(document, sentence, spoken)
  if (!last || sentence - last.sentence > GOES_ON) return null
  const { entry } = last
  // "The affidavit says ... It adds ...": whoever's words it holds
  const work = wanted === 'body' && isWork(tokens[last.token + 1]) && tokens[last.token]!.lower === 'the'
  if (wanted === 'body' || wanted === 'group') return entry.kind === wanted || work ? entry : null
  if (fits(entry, wanted)) {
    entry.gender ??= wanted
    return entry
  }
  if (last.sentence >= sentenceBefore(cast, sentence) && entry.kind === 'person' && entry.members.length === 0) {
    const others = (one: number) =>
      mentionsIn(cast, one).filter((mention) => !mention.quoted && fits(mention.entry, wanted))
    const since = [last.sentence, sentence].some((one) => others(one).some(({ first }) => first > last.token))
    // Translated articles write "he added" of women.
    if (!since && !isTold(sentences, last.sentence, (one) => others(one).some(({ subject }) => subject))) return entry
  }
  // "She adds" tells more than a list of first names, where the paragraph names no other who may be meant.
  if (!entry.guessed || entry.members.length > 0) return null
  if (sentences[sentence]!.block !== sentences[last.sentence]!.block) return null
  if (
    isTold(sentences, sentence, (one) =>
      mentionsIn(cast, one).some((other) => other.entry !== entry && fits(other.entry, wanted)),
    )
  )
    return null
  entry.gender = wanted
  return entry
}

/** Whether a sentence before another in its paragraph is so. */
function isTold(sentences: Document['sentences'], sentence: number, is: (one: number) => boolean): boolean {
  const { block } = sentences[sentence]!
  for (let one = sentence - 1; sentences[one]?.block === block; one--) if (is(one)) return true
  return false
}
