import { countryOf, findPlace, type Token } from '../../language/index.ts'
import { isBodyWord } from '../lexicon/kinds.ts'

/** "the Austrian", "the Frenchwoman"; not "the Guardian", "the Philippines". */
export const isDemonym = ({ text, lower }: Token): boolean =>
  !isBodyWord(lower) &&
  (/^\p{Lu}\p{Ll}+(?:ian|ean|ese|[hs]man|woman)$|^(?:Briton|Scot|Spaniard|Swede|Dane|Finn|Pole|Czech|Turk|Slovak|Iraqi|Israeli|Kiwi|Aussie|Yorkshireman|Northumbrian|Liverpudlian|Londoner|Glaswegian|New Yorker|Texan)$/u.test(
    text,
  ) ||
    (/^\p{Lu}\p{Ll}+[^s]$/u.test(text) && countryOf(text) !== null && findPlace(text) === null) ||
    text === 'Swiss')

/** Those who come from a country where no word for what comes from there tells it: "the Dane". */
const PEOPLES: ReadonlyMap<string, string> = new Map([
  ['Briton', 'British'],
  ['Scot', 'Scottish'],
  ['Spaniard', 'Spanish'],
  ['Swede', 'Swedish'],
  ['Dane', 'Danish'],
  ['Finn', 'Finnish'],
  ['Pole', 'Polish'],
  ['Turk', 'Turkish'],
  ['Slovak', 'Slovakia'],
  ['Kiwi', 'New Zealand'],
  ['Aussie', 'Australian'],
])

/** The country of "the American", "the Frenchwoman" and "the Dane". */
export const countryOfDemonym = (text: string): string | null =>
  countryOf(PEOPLES.get(text) ?? text) ?? countryOf(text.replace(/(?:wo)?man$/, ''))
