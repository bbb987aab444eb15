import { LETTERS } from '../../language/letters.ts'
import { capitalOf, countryOf } from '../../language/places/countries.ts'
import { findPlace } from '../../language/places/index.ts'
import { isLanguage } from './languages.ts'

/** Buildings and grounds that a name before them makes a place: "Tres Cruces bus station", "Ennis Circuit Court". */
const SITE =
  '(?:base|station|airport|hospital|stadium|university|cathedral|church|mosque|synagogue|temple|court|courthouse|square|market|barracks|hotel|prison|college|museum|library|park|arena|hall|palace|castle|embassy|consulate|headquarters|plant|factory|mine|dam|shipyard|terminal|camp|harbour|harbor|pier|racecourse|showground|cemetery|inn|pub|arms|gate|theatre|theater|cinema|restaurant|farm|zoo|school|centre|center|beach|ground|showgrounds|fairgrounds)'
/** What may stand between: "Takoradi naval base", "Cork Crown Court". */
const SITE_KIND =
  "(?:naval|air|military|army|bus|railway|train|police|fire|metro|power|central|international|regional|general|district|county|city|town|village|community|church|parish|memorial|sports|crown|circuit|high|magistrates[’']|supreme|refugee|football|convention)"
/** A settlement's word before or after a name makes a place of it, known or not. */
const SETTLEMENT =
  '(?:city|town|village|hamlet|suburb|port|capital|district|neighbourhood|neighborhood|quarter|island|resort|region|province|county|stronghold|heartland|bastion|hometown)'

/** A place's name as written: up to four capitalised words, and the site that they name. */
export const NAME = `((?:the )?\\p{Lu}[${LETTERS}‘’'.-]+(?: (?:de |da |do |del |di |of |al-)?\\p{Lu}[${LETTERS}‘’'.-]+){0,3}(?: (?:${SITE_KIND} )?${SITE}\\b)?)`
const DETERMINER = '(?:the|a|an|his|her|its|their|this)'
const LOWER = `\\p{Ll}[${LETTERS}-]* `
/** "the northern port of", "the airport of", "a hospital in", "the capital": not "a statement obtained by". */
const INTRODUCED = `(?:${LOWER}){0,2}?(?:${SETTLEMENT} (?:of )?|(?:airport|harbour|harbor|cathedral|streets) of |${LOWER}(?:in |at |near ))`
/** "Oslo", "the northern port of Odesa", "a hospital in Istanbul". */
export const PLACE = `(?:${DETERMINER} (?:${INTRODUCED})?)?${NAME}`
/** "in Oslo", "in the northern port of Odesa", "from a hospital in Istanbul", "outside the court in Cork". */
export const IN_PLACE = `(?:in|at|from|outside|inside|near|(?:in|on|at|from|outside) the (?:steps|grounds|lawn|floor|banks|lobby|foyer|courtyard|gates|entrance|forecourt|ballroom) of) ${PLACE}`

const SITE_END = new RegExp(` (?:${SITE})$`, 'i')
/** "The National University of Norway" */
const SITE_OF = new RegExp(
  `^(?:the )?(?:\\p{Lu}[${LETTERS}-]+ ){0,2}(?:University|Institute|Museum|Palace|Academy|College|Cathedral|Church|Parliament|Senate|Assembly) of \\p{Lu}`,
  'u',
)
/** "the Palais Wilson", "Villa Borg": the building's word comes first. */
const SITE_FIRST = /^(?:the )?(?:Palais|Palazzo|Schloss|Ch[aâ]teau|Villa|Castello|Piazza|Stade|Estadio) \p{Lu}/u
/** Whether a name is told by a building's or ground's word: "the Swan Inn", "the Palais Wilson". */
export const isSite = (name: string): boolean => SITE_END.test(name) || SITE_FIRST.test(name)

const SETTLEMENT_BEFORE = new RegExp(`\\b${SETTLEMENT}(?: of)? $`, 'u')
const SETTLEMENT_AFTER = new RegExp(
  `^(?:, (?:where\\b|(?:a|an|the) (?:[${LETTERS}-]+ ){0,3}${SETTLEMENT}\\b)| (?:district|neighbou?rhood|suburb|quarter|township)\\b(?! (?:court|council|attorney|judge)))`,
  'u',
)

/** "told a meeting in", "a visit to", "said at": before "in" may stand anything, before "at" only the cue. */
const LEADS_IN =
  /(?:\bin|\b(?:link|phone|telephone|Zoom|Skype) from|\ban? (?:[a-z-]+ ){1,3}(?:outside|near)|\b(?:visit|trip|tour) (?:to|of)|\b(?:said|says|reporters|journalists|supporters|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) at|^ at|\b(?:lecture|speech|rally|service|event|ceremony|conference|meeting|dinner|vigil|debate|hearing|concert|festival) at) $/i
/** "in Milwaukee Saturday" */
const TRAILING =
  /(?<=\S) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/
/** Capitalised words after "in" that are no place. */
const NO_PLACE =
  /^(?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter|Christmas|Easter|Ramadan|Parliament|Congress|Senate|Government|Cabinet|God|Mr|Mrs|Ms|Dr|President|Prime|Twitter|Facebook|Instagram|X|Telegram|TikTok|YouTube)\b/

const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** What may follow a place within its name: "New York City", "White House Rose Garden". */
const REST =
  /^(?:City|County|State|Province|Airport|Rose Garden|East Room|West Wing|South Lawn|Briefing Room|DC|D\.C\.)\b/

/**
 * The known place that a name begins with, longest first: "Geneva on" is Geneva, "White House Rose Garden" the White House.
 * Months and weekdays are none, nor is the "Boston" of "Boston Globe".
 */
export function placeIn(words: string): string | null {
  const parts = words.replace(/['’]s?$/, '').split(' ')
  for (let count = parts.length; count > 0; count--) {
    const name = parts
      .slice(0, count)
      .join(' ')
      .replace(/['’]s$|[.,]$/g, '')
    const place = /^the$/i.test(name) ? null : findPlace(name)
    if (!place) continue
    const rest = parts.slice(count).join(' ')
    // "Norway's Bergen"
    const within = rest !== '' && /['’]s$/.test(parts[count - 1]!) ? placeIn(rest) : null
    if (within) return within
    if (/^d(?:[aeo]|el|i) \p{Lu}/u.test(rest)) return null
    if (/^\p{Lu}/u.test(rest) && !REST.test(rest) && !/['’]s$/.test(parts[count - 1]!)) return null
    // As it is written, where that is a name of today: "Kraków", but Kyiv for "Kiev".
    const written = name.replace(/^the /, '')
    return place.kind === 'site' || (/\p{Ll}/u.test(name) && fold(written) === fold(place.name)) ? written : place.name
  }
  return null
}

/**
 * The place that a name in a text is: a known one, a site by its name, a settlement that the words beside it tell, or,
 * after words that only a place follows, any name; else null.
 *
 * @param start where the name stands in the text
 * @param anyName whether a name that no table knows will do: "told a meeting in Axim"
 */
export function placeAt(text: string, start: number, name: string, anyName: boolean): string | null {
  const plain = name.replace(TRAILING, '').replace(/[.,]$/, '')
  const known = placeIn(plain)
  const before = text.slice(0, start)
  const capital = capitalBehind(text, start + name.length, plain)
  if (capital) return capital
  // "at an Oslo hotel" is no hotel's name.
  if (known && /\ban? $/i.test(before)) return known
  if (SITE_OF.test(plain)) return plain.replace(/^the /, '')
  if (isSite(plain) && !/['’]s \p{Ll}/u.test(plain) && !NO_PLACE.test(plain)) return plain.replace(/^the /, '')
  if (known) return known
  if (NO_PLACE.test(plain) || JOURNAL.test(plain) || /['’]s?$/.test(plain) || countryOf(plain) !== null) return null
  const settlement = SETTLEMENT_BEFORE.test(before) || SETTLEMENT_AFTER.test(text.slice(start + name.length))
  const single = /^\p{Lu}\p{Ll}/u.test(plain) && !/^the /.test(plain)
  return settlement || (anyName && single && LEADS_IN.test(before) && !isLanguage(plain)) ? plain : null
}

/** "reports in Fjord Ecology Letters" */
const JOURNAL = / (?:Letters|Journal|Reviews?|Proceedings|Communications)$/

/** The city of "the Norwegian capital" and "Norway's capital". */
function capitalBehind(text: string, end: number, name: string): string | null {
  if (!BEFORE_CAPITAL.test(text.slice(end, end + 30))) return null
  const country = countryOf(name.replace(/['’]s?$/, ''))
  const capital = country && capitalOf(country)
  return capital ? placeIn(capital) : null
}

/** Not "Norwegian capital gains". */
const BEFORE_CAPITAL =
  /^(?:['’]s?)? capital(?=[,.;:\uFFFC]|$| (?:on|in|at|that|where|late|early|after|before|during|as|and|to|of|he|she|they|said|told|\p{Lu}))/u
