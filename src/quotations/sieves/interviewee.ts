import type { Sieve } from './sieve.ts'

/** Matches the "A:" of an interview: the person whom the title or the first paragraphs name most. */
export const interviewee: Sieve = {
  name: 'interviewee',
  decide: ({ found, cast, document }) => {
    if (found.detector !== 'turn of an interview' || found.subject) return null
    const counts = new Map<number, number>()
    for (const { entry, first } of cast.mentions) {
      if (first >= found.first) break
      counts.set(entry.id, (counts.get(entry.id) ?? 0) + 1)
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1])
    const mention = most && cast.mentions.find(({ entry }) => entry.id === most[0])
    return mention && document.tokens[mention.first]
      ? { mention, why: 'the interview is with the person whom its introduction names' }
      : null
  },
}
