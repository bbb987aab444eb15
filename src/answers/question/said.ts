/** A question about who said something, or about what someone said. */
export type SaidQuestion =
  | { readonly asks: 'who'; readonly statement: string }
  | { readonly asks: 'what'; readonly speaker: string; readonly about: string }

const SAY =
  'say|says|said|saying|tell|tells|told|write|writes|wrote|written|state|stated|claim|claimed|think|comment|commented|announce|announced|argue|argued|mention|mentioned|reveal|revealed|report|reported'
const VIEW =
  'view|views|position|opinion|stance|reaction|response|comment|comments|message|statement|answer|reply|words'
const SAID =
  'said|says|say|told|tells|wrote|writes|stated|states|commented|remarked|quipped|is quoted as saying|was quoted as saying'

interface Pattern {
  readonly words: RegExp
  read(groups: readonly string[]): SaidQuestion
}

const what = ([speaker = '', about = '']: readonly string[]): SaidQuestion => ({
  asks: 'what',
  speaker: speaker.trim(),
  about: about.trim(),
})

/**
 * How people ask for words that were said; the first that fits.
 * "What did Lavrov say about wheat?" fits, "What did Lavrov sign?" does not: that is found like any other fact.
 */
const PATTERNS: readonly Pattern[] = [
  {
    words:
      /\bwhat (?:is|was|has been|have been|had been) (?:said|written|reported|announced) (?:about|of|on|regarding) (.*)$/i,
    read: ([about = '']) => what(['', about]),
  },
  {
    // With a small letter: "What does the Islamic State lack?" asks for nobody's words.
    words: new RegExp(`\\b[Ww]hat (?:else )?(?:did|does|do|has|have|had|is|was) (.{2,80}?) (?:${SAY})\\b(.*)$`),
    read: what,
  },
  { words: new RegExp(`\\bwhat (?:is|was|are|were) (.{2,60}?)['’]s? (?:${VIEW})\\b(.*)$`, 'i'), read: what },
  {
    words: new RegExp(`\\bwhat (?:is|was|are|were) the (?:${VIEW}) of (.{2,60}?) (?:on|about|to|regarding) (.*)$`, 'i'),
    read: what,
  },
  { words: /\bhow (?:did|does|has) (.{2,60}?) (?:respond|react|reply|answer)(?:ed)?\b(.*)$/i, read: what },
  {
    words: new RegExp(`\\bwho (?:else )?(?:has |had |have |was it (?:who|that) )?(?:${SAID})\\b(.+)$`, 'i'),
    read: ([statement = '']) => ({ asks: 'who', statement }),
  },
]

/** Reads a question about words that were said; null when it asks for something else. */
export function readSaid(question: string): SaidQuestion | null {
  const printed = question.replace(/\s+/g, ' ').trim()
  const text = printed === printed.toUpperCase() ? printed.toLowerCase() : printed
  for (const { words, read } of PATTERNS) {
    const match = words.exec(text)
    if (match) return read(match.slice(1))
  }
  return null
}
