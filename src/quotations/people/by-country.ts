import { countryOf, findPlace, type Token } from '../../language/index.ts'
import { isBodyWord } from '../lexicon/kinds.ts'
import { sentenceBefore } from './cast.ts'
import type { At } from './epithet.ts'
import type { Entry } from './registry.ts'
import { nearest } from './salient.ts'
import { topicOf } from './topic.ts'
import { isUnnamed } from './unnamed.ts'

/** "the Austrian", "the Frenchwoman"; not "the Guardian", "the Philippines". */
export const isDemonym = ({ text, lower }: Token): boolean =>
  !isBodyWord(lower) &&
  (/^\p{Lu}\p{Ll}+(?:ian|ean|ese|[hs]man|woman)$|^(?:Briton|Scot|Spaniard|Swede|Dane|Finn|Pole|Czech|Turk|Slovak|Iraqi|Israeli|Kiwi|Aussie|Yorkshireman|Northumbrian|Liverpudlian|Londoner|Glaswegian|New Yorker|Texan)$/u.test(
    text,
  ) ||
    (/^\p{Lu}\p{Ll}+[^s]$/u.test(text) && countryOf(text) !== null && findPlace(text) === null) ||
    text === 'Swiss')

const countriesOf = ({ roles, epithets }: Entry): string[] =>
  [...roles.map(({ text }) => text), ...epithets].flatMap((text) =>
    text.split(/[\s-]+/).flatMap((word) => countryOf(word.replace(/['’]s?$/, '')) ?? []),
  )

/** "the American": whom the sentence before is about, if they have no other country; the latest with a role of that country, else of those with none whom the text is about. */
export function ofCountry({ document, cast, spoken, range }: At): Entry | null {
  const demonym = document.tokens[range.last - 1]!
  if (range.last - range.first > 3 || !isDemonym(demonym)) return null
  const country = countryOf(demonym.text)
  const isPerson = ({ kind }: Entry) => kind === 'person'
  const here = document.tokens[range.first]!.sentence
  const before = sentenceBefore(cast, here)
  const topic = before >= 0 ? topicOf(document, cast, before, spoken) : null
  if (topic && isPerson(topic) && !isUnnamed(topic) && topic.members.length === 0 && countriesOf(topic).length === 0)
    return topic
  return (
    (country
      ? nearest(document, cast, range.first, spoken, (entry) => isPerson(entry) && countriesOf(entry).includes(country))
      : null) ??
    nearest(
      document,
      cast,
      range.first,
      spoken,
      (entry) => isPerson(entry) && !isUnnamed(entry) && countriesOf(entry).length === 0,
    )
  )
}
