/** A question about who said something, or about what someone said. */
export type SaidQuestion =
  | {
      readonly asks: 'who'
      readonly statement: string
      /** Whether it may have been done rather than said: "Who announced the winner?", "Who promised a bridge?" */
      readonly deeds: boolean
    }
  | {
      readonly asks: 'what'
      readonly speaker: string
      readonly about: string
      /** Whether it may ask for deeds as well: "What did the union demand?", "How did it respond?" */
      readonly deeds: boolean
    }

const SAY =
  'say|says|said|saying|tell|tells|told|write|writes|wrote|written|state|stated|claim|claimed|think|comment|commented|announce|announced|argue|argued|mention|mentioned|reveal|revealed|report|reported'
/** What is done in words, and can be told without them. */
const DO_IN_WORDS =
  'warn|add|insist|promise|predict|explain|complain|admit|deny|suggest|demand|recommend|propose|describe|ask|believe|criticise|criticize|call for|urge|conclude|acknowledge|pledge|vow|stress|recall'
const DONE_IN_WORDS =
  'warned|warns|insisted|insists|promised|promises|predicted|predicts|complained|admitted|admits|denied|denies|suggested|suggests|argued|argues|claimed|claims|announced|announces|recommended|proposed|urged|urges|concluded|pledged|vowed|stressed|stresses|threatened|accused|accuses|called for|calls for|demanded|demands'
const VIEW =
  'view|views|position|opinion|stance|reaction|response|comment|comments|message|statement|answer|reply|words'
const SAID =
  'said|says|say|told|tells|wrote|writes|stated|states|commented|remarked|quipped|is quoted as saying|was quoted as saying'

interface Pattern {
  readonly words: RegExp
  read(groups: readonly string[]): SaidQuestion
}

/** Who was told it, before what it was about: "told Interfax about the dam". */
const ADDRESSEE = /^\s*(?!about\b|on\b|of\b|that\b)(?:\S+\s+){1,5}?(?=(?:about|regarding|concerning)\s)/i

const what =
  (deeds = false) =>
  ([speaker = '', about = '']: readonly string[]): SaidQuestion => ({
    asks: 'what',
    speaker: speaker.trim(),
    about: about.replace(ADDRESSEE, '').trim(),
    deeds,
  })

/**
 * How people ask for words that were said; the first that fits.
 * "What did Lavrov say about wheat?" fits, "What did Lavrov sign?" does not: that is found like any other fact.
 */
const PATTERNS: readonly Pattern[] = [
  {
    words:
      /\bwhat (?:is|was|has been|have been|had been) (?:said|written|reported|announced) (?:about|of|on|regarding) (.*)$/i,
    read: ([about = '']) => what()(['', about]),
  },
  {
    // With a small letter: "What does the Islamic State lack?" asks for nobody's words.
    words: new RegExp(`\\b[Ww]hat (?:else )?(?:did|does|do|has|have|had|is|was) (.{2,80}?) (?:${SAY})\\b(.*)$`),
    read: what(),
  },
  {
    words: new RegExp(`^\\W*[Ww]hat (?:else )?(?:did|does|do|has|have|had) (.{2,80}?) (?:${DO_IN_WORDS})\\b(.*)$`),
    read: what(true),
  },
  { words: new RegExp(`\\bwhat (?:is|was|are|were) (.{2,60}?)['’]s? (?:${VIEW})\\b(.*)$`, 'i'), read: what() },
  {
    words: new RegExp(`\\bwhat (?:is|was|are|were) the (?:${VIEW}) of (.{2,60}?) (?:on|about|to|regarding) (.*)$`, 'i'),
    read: what(),
  },
  { words: /\bhow (?:did|does|has) (.{2,60}?) (?:respond|react|reply|answer)(?:ed)?\b(.*)$/i, read: what(true) },
  {
    words: new RegExp(`\\bwho (?:else )?(?:has |had |have |was it (?:who|that) )?(?:${SAID})\\b(.+)$`, 'i'),
    read: ([statement = '']) => ({ asks: 'who', statement, deeds: false }),
  },
  {
    words: new RegExp(`^\\W*who (?:else )?(?:has |had |have |was it (?:who|that) )?(?:${DONE_IN_WORDS})\\b(.+)$`, 'i'),
    read: ([statement = '']) => ({ asks: 'who', statement, deeds: true }),
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
