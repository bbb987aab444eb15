import type { Speaker } from '../../model.ts'
import { search, subjectWords, weigh } from '../../retrieval/index.ts'
import type { Draft } from '../draft.ts'
import type { Library } from '../library.ts'
import type { Limits } from '../question/limits.ts'

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

/** "Lavrov is quoted 13 times; none is about wheat." */
export function noteOnNone(
  speakers: readonly Speaker[],
  about: string,
  topical: boolean,
  { days, outlet }: Limits,
): string {
  if (speakers.length === 0) return 'Nobody is quoted on that'
  const name = speakers.map((speaker) => speaker.name).join(' and ')
  const count = speakers.reduce((sum, { quotations }) => sum + quotations, 0)
  const topic = about.replace(/^(?:about|of|on|to|regarding|concerning)\s+/i, '').replace(/[?!.\s]+$/, '')
  const quoted = `${name} is quoted ${times(count)}`
  const narrowed = [topical && `about ${topic}`, days && `of ${days}`, outlet && `from ${outlet}`]
    .filter(Boolean)
    .join(' and ')
  return narrowed === '' ? quoted : `${quoted}; ${count === 1 ? 'it is not' : 'none is'} ${narrowed}`
}

/**
 * Someone the coverage does not quote: nothing is found when it is a person's name; what "the IPCC" or another body says may
 * be told as a fact.
 */
export async function unknownSpeaker(library: Library, name: string): Promise<Draft | null> {
  if (!/^(?:the\s+)?\p{Lu}/u.test(name)) return null
  const words = subjectWords(name)
  const frequencies = await library.index.frequencies(words.map(({ term }) => term))
  if (/^the\s/i.test(name) && words.every(({ term }) => frequencies.inPassages(term) > 0)) return null
  const query = weigh(words, frequencies)
  return {
    query,
    ranked: await search(library.index, query),
    answer: null,
    note: null,
    missing: `The coverage quotes nobody named ${name}`,
    confidence: 0.05,
  }
}
