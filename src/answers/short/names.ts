import { countryOf, findPlace } from '../../language/index.ts'
import { BODY_WORDS, COMPANY_NOUNS } from '../../quotations/lexicon/bodies.ts'
import { isGroupNoun, isPersonNoun } from '../../quotations/lexicon/person-nouns.ts'

/** A city, a country, or a site that its last word shows to be one: "Riga", "Millfield Park". */
const SITE =
  /\p{Lu}[\p{L}.'’-]*\s(?:Airport|Base|Bay|Bridge|Castle|Cathedral|Centre|Center|Church|Coast|County|District|Garden|Gardens|Hall|Harbour|Harbor|Hill|Hospital|Hotel|House|Island|Islands|Lake|Library|Mountain|Mountains|Museum|Palace|Park|Peninsula|Plaza|Port|Prison|Province|River|School|Square|Stadium|Station|Street|Theatre|Theater|Tower|University|Valley|Village)$|^(?:Camp|Fort|Hotel|Lake|Mount|Port|Villa)\s\p{Lu}/u

const bare = (text: string): string => text.replace(/^(?:the|a|an)\s+/i, '')

/** Whether words are a place's name. */
export function isKnownPlace(text: string): boolean {
  return findPlace(bare(text)) !== null || SITE.test(bare(text))
}

/** Names of bodies and events end like this, and of persons never. */
const NO_PERSON =
  /\b(?:Agency|Alliance|Army|Assembly|Association|Authority|Award|Bank|Board|Bowl|Bureau|Cabinet|Championship|Church|City|Club|College|Commission|Committee|Company|Conference|Congress|Corporation|Council|Court|Cup|Department|Empire|Federation|Force|Forces|Foundation|Fund|Game|Games|Government|Group|House|Institute|League|Ministry|Museum|Office|Organi[sz]ation|Parliament|Party|Police|Press|School|Senate|Service|Society|State|States|Times|Treaty|Union|United|University|War|World)$/
/** Two to four capitalised words at the end, particles apart: "Kask" alone may be anything. */
const PERSONAL =
  /(?:^|\s)\p{Lu}[\p{L}.'’-]*(?:\s(?:al|bin|da|de|del|della|den|der|di|du|el|ibn|la|le|van|von|zu))*(?:\s(?:\p{Ll}{1,2}['’])?\p{Lu}[\p{L}'’-]+){1,3}$/u

/** Whether words look like a person's name, with or without a role before it: two capitalised words that name no place or body. */
export function isPersonal(text: string): boolean {
  return (
    PERSONAL.test(text) && !/[\d,;:]/.test(text) && !NO_PERSON.test(text) && !isKnownPlace(text) && !countryOf(text)
  )
}

/** Whether words name nobody: a score ("Athletic 3-1"), a site, or a place with what follows it ("Latvia, Andris Liepins"). */
export function isNobody(text: string): boolean {
  return (
    /\d/.test(text) || SITE.test(bare(text)) || (text.includes(',') && isKnownPlace(text.slice(0, text.indexOf(','))))
  )
}

const NO_NAME =
  /^(?:The|A|An|His|Her|Its|Their|Mr|Mrs|Ms|Dr|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/

/** The words that name someone or something: those with a capital, less articles, days and months, and what is shouted ("a FURIOUS gran"). */
export const namesIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])(?<!\b[Aa]n? (?=\p{Lu}+(?!\p{L})))\p{Lu}[\p{L}\p{N}]*/gu)]
    .map(([word]) => word)
    .filter((word) => !NO_NAME.test(word))

const PREPOSITION = /\s(?:of|in|on|at|to|for|from|by|with|between|against|over|about)\s/

const isSomebody = (noun: string): boolean =>
  /^\P{Lu}/u.test(noun) && (isPersonNoun(noun) || isGroupNoun(noun) || BODY_WORDS.has(noun) || COMPANY_NOUNS.has(noun))

/**
 * Whether words neither name anyone nor say what a person or a group is: "first-degree reckless homicide", "a Norwegian
 * invasion of the islands"; not "a baker", nor "the lawyer of the company".
 */
export function isThing(text: string): boolean {
  const [head = ''] = text.split(PREPOSITION)
  const words = head.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '')
  const last = words.at(-1) ?? ''
  return !/^\p{Lu}|[^isu]s$/u.test(last) && !words.some(isSomebody)
}
