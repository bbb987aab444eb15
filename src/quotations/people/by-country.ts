import { countryOf } from '../../language/index.ts'
import { sentenceBefore } from './cast.ts'
import { countryOfDemonym, isDemonym } from './demonym.ts'
import type { At } from './epithet.ts'
import type { Entry } from './registry.ts'
import { nearest } from './salient.ts'
import { topicOf } from './topic.ts'
import { isUnnamed } from './unnamed.ts'

/** Of "the Danish coach" and, in two words, "a New Zealand coach". */
const countriesOf = ({ roles, epithets }: Entry): string[] =>
  [...roles.map(({ text }) => text), ...epithets].flatMap((text) => {
    const words = text.split(/[\s-]+/).map((word) => word.replace(/['’]s?$/, ''))
    return words.flatMap((word, i) => countryOf(word) ?? countryOf(`${words[i - 1] ?? ''} ${word}`) ?? [])
  })

/**
 * "the American": whom the sentence before is about, if nothing is told of them; the nearest with a role of that country; whom the
 * sentence before is about, if they have no other; else the nearest with none.
 */
export function ofCountry({ document, cast, spoken, range }: At): Entry | null {
  if (range.last - range.first > 3 || !isDemonym(document.tokens[range.last - 1]!)) return null
  const country = countryOfDemonym(document.tokens, range.last - 1)
  const isPerson = ({ kind }: Entry) => kind === 'person'
  const here = document.tokens[range.first]!.sentence
  const before = sentenceBefore(cast, here)
  const topic = before >= 0 ? topicOf(document, cast, before, spoken) : null
  const about =
    topic && isPerson(topic) && !isUnnamed(topic) && topic.members.length === 0 && countriesOf(topic).length === 0
      ? topic
      : null
  if (about?.roles.length === 0) return about
  const told = country
    ? nearest(document, cast, range.first, spoken, (entry) => isPerson(entry) && countriesOf(entry).includes(country))
    : null
  if (told ?? about) return told ?? about
  return nearest(
    document,
    cast,
    range.first,
    spoken,
    (entry) => isPerson(entry) && !isUnnamed(entry) && countriesOf(entry).length === 0,
  )
}
