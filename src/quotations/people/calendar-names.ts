import type { Token } from '../../language/index.ts'
import { carriesClause, isCapitalised, isHyphen } from '../grammar/tags.ts'
import { hasBodyWord } from '../lexicon/kinds.ts'
import { titleOf } from '../lexicon/titles.ts'

export const isDay = (word: string): boolean => /^(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day$/.test(word)

/** The "Sunday" of "Engr. Sunday Ilo" and the "Sun" of "Sun Mei-ling"; not that of "on Sunday Ilo left". */
export function isDayName(tokens: readonly Token[], i: number, start: number): boolean {
  const title = tokens[i - 1]?.text === '.' ? tokens[i - 2] : tokens[i - 1]
  if (i > start && title && titleOf(title.text) && isCapitalised(tokens[i + 1])) return true
  // "Friday Okoro headed it in"
  const opens = i === 0 || tokens[i - 1]!.sentence !== tokens[i]!.sentence
  if (
    i === start &&
    opens &&
    isCapitalised(tokens[i + 1]) &&
    !isCapitalised(tokens[i + 2]) &&
    carriesClause(tokens[i + 2])
  )
    return !hasBodyWord(tokens[i + 1]) && tokens[i + 1]!.pos === 'PROPN'
  return isHyphen(tokens[i + 2]) && /^\p{Ll}/u.test(tokens[i + 3]?.text ?? '') && isCapitalised(tokens[i + 1])
}

/** The "April" of "April Jones"; not that of "in April Jones left". */
export const isMonthName = (tokens: readonly Token[], i: number, start: number, end: number): boolean =>
  i === start &&
  i + 2 === end &&
  /^(?:April|May|June|August)$/.test(tokens[i]!.text) &&
  !/^(?:ADP|ADJ|NUM)$/.test(tokens[i - 1]?.pos ?? '') &&
  !hasBodyWord(tokens[i + 1])

/** The "Summer" of "Summer Jones"; not of "the Summer Jones", "Summer Olympics". */
export const isSeasonName = (tokens: readonly Token[], i: number, start: number, end: number): boolean =>
  i === start &&
  i + 2 === end &&
  /^(?:Summer|Autumn)$/.test(tokens[i]!.text) &&
  !/^(?:ADP|ADJ|NUM|DET)$/.test(tokens[i - 1]?.pos ?? '') &&
  !hasBodyWord(tokens[i + 1]) &&
  !SEASONAL.test(tokens[i + 1]!.text)

const SEASONAL =
  /^(?:Olympics|Paralympics|Games|Camp|Festival|Fair|Sales?|Series|Cup|Tour|Break|Holidays?|Nights?|Term|Session|Budget|Statement|Solstice|Exhibition|Time|Vacation|Programme|Program)$/
