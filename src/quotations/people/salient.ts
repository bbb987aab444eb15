import type { Document } from '../../language/index.ts'
import { type Cast, mentionsIn, sentenceBefore } from './cast.ts'
import type { Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { topicOf } from './topic.ts'

/** How many sentences back the text may have been about someone. */
const REACH = 4

/**
 * Whom the text has been about before a token, the nearest first: of each sentence its topic, then who spoke in it, then
 * whom else it names, those named for the first time before others.
 */
export function* salient(
  document: Document,
  cast: Cast,
  token: number,
  spoken: readonly Spoken[],
): Generator<Entry, void> {
  const here = document.tokens[token]!.sentence
  let said = spoken.length - 1
  let sentence = here
  for (let back = 0; back <= REACH && sentence >= 0; back++, sentence = sentenceBefore(cast, sentence)) {
    if (back > 0) {
      const topic = topicOf(document, cast, sentence, spoken)
      if (topic) yield topic
    }
    for (; said >= 0 && spoken[said]!.sentence >= sentence; said--)
      if (spoken[said]!.token < token) yield spoken[said]!.entry
    if (back === 0) continue
    const named = mentionsIn(cast, sentence).filter(({ quoted }) => !quoted)
    for (const { entry } of named) if (entry.firstSeen === sentence) yield entry
    for (const { entry } of named) yield entry
  }
}

/** The nearest of them who fits. */
export function nearest(
  document: Document,
  cast: Cast,
  token: number,
  spoken: readonly Spoken[],
  fits: (entry: Entry) => boolean,
): Entry | null {
  for (const entry of salient(document, cast, token, spoken)) if (fits(entry)) return entry
  return null
}
