import { countryOf, findPlace, type Token } from '../../language/index.ts'
import { isBodyWord } from '../lexicon/kinds.ts'

/** "the Austrian", "the Frenchwoman", the last word of "the South African"; not "the Guardian", "the Philippines". */
export const isDemonym = ({ text, lower }: Token): boolean =>
  !isBodyWord(lower) &&
  (/^\p{Lu}\p{Ll}+(?:ian|ean|ese|[hs]man|woman)$|^(?:Briton|Scot|Spaniard|Swede|Dane|Finn|Pole|Czech|Turk|Slovak|Iraqi|Israeli|Kiwi|Aussie|Yorkshireman|Northumbrian|Liverpudlian|Londoner|Glaswegian|Brummie|Geordie|Scouser|Texan|African|Rican|Zealander|Yorker|Lankan|Queenslander|Tasmanian|Dubliner|Berliner|Islander|Ulsterman|Ulsterwoman|Midlander|Highlander|Montrealer|Torontonian|Quebecer|Newfoundlander|Michigander)$/u.test(
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

/** The country of "the American", "the Frenchwoman", "the Dane" and "the New Zealander", whose last word is given. */
export function countryOfDemonym(tokens: readonly Token[], last: number): string | null {
  const { text } = tokens[last]!
  return (
    countryOf(`${tokens[last - 1]?.text ?? ''} ${text.replace('Zealander', 'Zealand')}`) ??
    countryOf(PEOPLES.get(text) ?? text) ??
    countryOf(text.replace(/(?:wo)?man$/, ''))
  )
}
