import type { Document } from '../../language/index.ts'
import { isCapitalised } from '../grammar/tags.ts'
import type { At } from './epithet.ts'
import { ofGender } from './gender.ts'
import { LATEST } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { topicOf } from './topic.ts'
import { isUnnamed } from './unnamed.ts'

const TELLS = /^(?:told|tells|telling)$/
const MEDIUM =
  /^(?:programme|program|show|podcast|paper|newspaper|daily|magazine|broadcaster|station|channel|network|agency|website|outlet|interviewer|presenter|host)$/
const SPEAKS = /^(?:told|tells|telling|spoke|speaks|speaking|interview|interviewed|appeared|appearing|said|says)$/
/** As many sentences before may have told of it. */
const REACH = 12

/**
 * Whom a new description means that "told the programme" or "told the paper" follows: whoever was last said to speak to a
 * medium by name. "Roe told NRK it was late. A court sat. The former judge told the broadcaster ..."; not where the former
 * judge "told the court".
 */
export function tellingOn({ document, cast, spoken, range, noun }: At): Entry | null {
  const { tokens } = document
  const [verb, article, medium] = [tokens[range.last], tokens[range.last + 1], tokens[range.last + 2]]
  if (!verb || !TELLS.test(verb.lower) || article?.lower !== 'the' || !MEDIUM.test(medium?.lower ?? '')) return null
  const here = tokens[range.first]!.sentence
  const fits = ofGender(noun)
  for (let sentence = here - 1; sentence >= Math.max(0, here - REACH); sentence--) {
    if (!speaksToMedium(document, sentence)) continue
    const said = spoken.slice(-LATEST).findLast((one) => one.sentence === sentence)?.entry
    const whom = said ?? topicOf(document, cast, sentence, spoken)
    return whom?.kind === 'person' && fits(whom) && !isUnnamed(whom) ? whom : null
  }
  return null
}

/** "told NRK", "spoke to the Harbour Times", "said on NRK's 'Open Table'", outside of quote marks. */
function speaksToMedium({ tokens, sentences }: Document, sentence: number): boolean {
  const { first, last } = sentences[sentence]!
  for (let i = first; i < last; i++) {
    const { lower, quote } = tokens[i]!
    if (quote >= 0 || !SPEAKS.test(lower)) continue
    let at = i + 1
    while (at < Math.min(last, i + 4) && /^(?:to|with|on|by|the|an?|interview)$/.test(tokens[at]!.lower)) at++
    const told = lower.startsWith('t') || at > i + 1
    if (told && isCapitalised(tokens[at]) && tokens[at]!.quote < 0) return true
  }
  return false
}
