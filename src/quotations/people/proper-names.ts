import { countryOf, type Document, findPlace, isEnglishWord, type PartOfSpeech } from '../../language/index.ts'
import { carriesClause, isCapitalised, isPossessive } from '../grammar/tags.ts'
import { clockEnd } from '../grammar/time.ts'
import { hasRoleNoun, hasTimeNoun, hasTitle } from '../lexicon/kinds.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import type { BodyName } from './bodies.ts'
import { PARTISAN } from './by-standing.ts'
import { opensSentence } from './sentence-openers.ts'

/** What the tagger takes a name for. */
const MAY_NAME: ReadonlySet<PartOfSpeech> = new Set(['PROPN', 'NOUN', 'ADJ', 'VERB'])

/** What somebody has in a company: "a stake in Orbis". */
const HELD =
  /^(?:stakes?|shares?|shareholders?|stock|interests?|holdings?|invest(?:s|ed|ing|ment|ments|or|ors)?|confidence|faith|trust|jobs?)$/

/** "Energy Minister" before a name or in a headline: no company. */
const OFFICES =
  /^(?:Minister|President|Secretary|Mayor|Governor|Chancellor|Commissioner|Ambassador|Senator|Spokes(?:man|woman|person))$/

/** "Republican", "Democrats": no company. */
const isPartisan = (name: string): boolean => PARTISAN.test(name.replace(/s$/, ''))

/** "Ofmill": what British regulators are called, which needs no second place; not "Often", "Office". */
export const REGULATOR = /^Of(?!f|ten)[a-z]{3,6}$/

/** Runs of capitals that no word tells to be a body's: "Helixa", "Air Nord". */
export function properNames(document: Document, persons: ReadonlySet<number>): BodyName[] {
  const { tokens, sentences } = document
  const runs: BodyName[] = []
  const counts = new Map<string, number>()
  const subjects = new Set<string>()
  /** What something is in, near or at is a place. */
  const places = new Set<string>()
  /** What stands inside a sentence, where no other word has a capital, or says something. */
  const sure = new Set<string>()
  for (const { first, last } of sentences) {
    let clause = false
    for (let i = first; i < last; i++) {
      const token = tokens[i]!
      if (!isCapitalised(token) || token.quote >= 0 || persons.has(i) || !MAY_NAME.has(token.pos)) {
        clause ||= carriesClause(token)
        continue
      }
      let end = i + 1
      while (end < last && isCapitalised(tokens[end]) && !persons.has(end)) end++
      // "Moody's said"
      if (end + 1 < last && isPossessive(tokens[end]) && carriesClause(tokens[end + 1])) end++
      const name = document.text.slice(token.start, tokens[end - 1]!.end)
      // "Ms." of "Ms. Lind", "CEO says"; "According" and "Speaking" only open their sentences
      const opener =
        i === first &&
        (opensSentence(tokens, i) ||
          isGroupNoun(token.lower) ||
          (token.pos === 'VERB' && /(?:ing|ed)$/.test(token.lower)))
      const alone = end === i + 1 && (hasTitle(token) || hasRoleNoun(token) || opener)
      if (!hasTimeNoun(token) && !alone && !OFFICES.test(tokens[end - 1]!.text)) {
        runs.push({ first: i, last: end, name, subject: !clause })
        counts.set(name, (counts.get(name) ?? 0) + 1)
        if (!clause) subjects.add(name)
        if (i > clockEnd(tokens, first) || verbForm(tokens[end]?.lower ?? '')) sure.add(name)
        const before = tokens[i - 1]?.lower
        const within = (before === 'in' || before === 'near') && !HELD.test(tokens[i - 2]?.lower ?? '')
        if (within && !isPossessive(tokens[end])) places.add(name)
      }
      i = end - 1
    }
  }
  return runs.filter(
    ({ name }) =>
      (counts.get(name)! > 1 || REGULATOR.test(name)) &&
      subjects.has(name) &&
      (sure.has(name) || name.includes(' ') || !isEnglishWord(name.toLowerCase())) &&
      !places.has(name) &&
      !isPartisan(name) &&
      countryOf(name) === null &&
      findPlace(name) === null,
  )
}
