import type { Draft } from '../tokens.ts'
import type { Mending } from './mending.ts'

/** Words of whole phrases that the tagger parts wrongly. */
export const MISREAD_PHRASES: readonly Mending[] = [
  {
    example: 'The 71-year-[old] accused the council',
    is: (tokens, i, sentence) =>
      isAge(tokens, i, sentence.first) &&
      i + 1 < sentence.last &&
      tokens[i + 1]!.pos === 'NOUN' &&
      tokens[i + 1]!.text.endsWith('ed') &&
      tokens[i + 2]?.pos === 'DET',
    as: 'VERB',
    beside: 1,
  },
  {
    // not "a 71-year-old accused man"
    example: 'The 71-year-[old] left',
    is: (tokens, i, { first, last }) =>
      isAge(tokens, i, first) && i + 1 < last && /^(?:VERB|AUX)$/.test(tokens[i + 1]!.pos),
    as: 'NOUN',
  },
  {
    example: 'a woman [who] lives behind the mill',
    is: (tokens, i, { last }) =>
      tokens[i]!.text === 'who' && i + 2 < last && isVerbOfWho(tokens[i + 1]!, tokens[i + 2]!),
    as: 'VERB',
    beside: 1,
  },
  {
    // not "they think tanks rust"
    example: 'a [think] tank',
    is: (tokens, i, { last }) =>
      tokens[i]!.text === 'think' && opensCompound(tokens, i, last) && /^tanks?$/.test(tokens[i + 1]!.text),
    as: 'NOUN',
  },
  {
    // not "it will lead the researcher"
    example: '[lead] researcher Ann Lund, [lead] test engineer for Orbis',
    is: (tokens, i, { last }) =>
      tokens[i]!.text === 'lead' && opensCompound(tokens, i, last) && endsTrade(tokens, i, last),
    as: 'ADJ',
  },
  {
    example: 'the [acting] head',
    is: (tokens, i, { last }) => tokens[i]!.text === 'acting' && opensCompound(tokens, i, last),
    as: 'ADJ',
  },
  {
    // not "managing doctors"
    example: '[managing] director Ann Lund',
    is: (tokens, i, { last }) =>
      TITLE_GERUNDS.has(tokens[i]!.text) && opensCompound(tokens, i, last) && ENDS_TITLE.test(tokens[i + 1]!.text),
    as: 'ADJ',
  },
]

/** They open titles, and are verbs elsewhere. */
export const TITLE_GERUNDS = new Set(
  'managing founding presiding commanding investigating visiting consulting attending serving'.split(' '),
)
const ENDS_TITLE =
  /^(?:director|partner|editor|member|judge|officer|engineer|physician|doctor|professor|justice|coroner)$/

const isAge = (tokens: readonly Draft[], i: number, first: number): boolean =>
  tokens[i]!.text === 'old' &&
  i - 4 >= first &&
  tokens[i - 1]!.text === '-' &&
  tokens[i - 2]!.text === 'year' &&
  tokens[i - 5]?.pos === 'DET'

/** "Roe, who chairs the club": no noun. */
const isVerbOfWho = ({ pos, text }: Draft, next: Draft): boolean =>
  pos === 'NOUN' && text.endsWith('s') && /^(?:ADP|ADV|DET|PRON)$/.test(next.pos)

const opensCompound = (tokens: readonly Draft[], i: number, last: number): boolean =>
  tokens[i]!.pos === 'VERB' && i + 1 < last && tokens[i + 1]!.pos === 'NOUN'

const ENDS_TRADE = /(?:er|or|ist|yst|counsel|attorney)$/

function endsTrade(tokens: readonly Draft[], i: number, last: number): boolean {
  const behind = i + 2 < last ? tokens[i + 2] : undefined
  return (behind?.pos === 'NOUN' && ENDS_TRADE.test(behind.text)) || ENDS_TRADE.test(tokens[i + 1]!.text)
}
