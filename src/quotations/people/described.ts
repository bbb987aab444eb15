import { countryOf, type Document, type Token } from '../../language/index.ts'
import { isCapitalised, isHyphen } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { BODY_WORDS, COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { COMPANY_NAME } from '../lexicon/company-names.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import { ROLE_NOUNS } from '../lexicon/roles.ts'
import { titleOf } from '../lexicon/titles.ts'
import { bodyByWords } from './body-by-words.ts'
import { bodyMeant, bodyOfNoun, isCompanyNoun, mayBeCompany, mayBePublicBody } from './body-meant.ts'
import { isDemonym } from './by-country.ts'
import { untoldTopic } from './by-office.ts'
import { PARTISAN } from './by-standing.ts'
import type { Cast } from './cast.ts'
import { clubMeant } from './club.ts'
import { displayName } from './display-name.ts'
import { epithetOf } from './epithet.ts'
import { heldBy } from './held-by.ts'
import { namedLater } from './later.ts'
import { LATEST, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { add, type Resolution } from './resolution.ts'
import { roleClass } from './role.ts'
import { fullerPhrase } from './same-noun.ts'
import { topicOf } from './topic.ts'
import { isUnnamed } from './unnamed.ts'
import { otherOfTwo } from './who-answers.ts'

/** Judges sit as a bench. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map([
  ['bench', 'court'],
  ['think-tank', 'thinktank'],
])

/** Bodies in two words, by the word that a list has. */
const IN_TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ['think tank', 'thinktank'],
  ['coast guard', 'coastguard'],
])

/** "thinktank" of "the think tank"; undefined where a description ends in no such body. */
const bodyInTwoWords = (tokens: readonly Token[], last: Token, range: TokenRange): string | undefined =>
  tokens[range.last - 1] === last ? IN_TWO_WORDS.get(`${tokens[range.last - 2]?.lower} ${last.lower}`) : undefined

/** "the pair", who have just spoken as one. */
const COUPLE = /^(?:pair|duo|couple|two)$/

/** Whether a noun phrase takes up someone known: "the minister", "his lawyer", "counsel", a headline's "CEO"; not "a minister". */
export const isDefinite = ({ tokens }: Document, { first, last }: TokenRange): boolean =>
  last - first === 1
    ? /^(?:[Cc]ounsel|C[EFOT]O)$/.test(tokens[first]!.text)
    : /^(?:the|this|that|his|her|its|their)$/.test(tokens[first]!.lower)

/** What lists a company: "the FTSE 250 company", "the Nasdaq firm". */
const LISTED = /^(?:FTSE|Nasdaq|NASDAQ|NYSE|AIM|Fortune|Dow|S&P|DAX|MDAX|CAC|ASX|Nikkei|Ibex|IBEX)$/

/**
 * "the CNM union", "the Lamp Makers' Union": a name of its own; not "the Swedish union", "the Lund-based union", "the FTSE 100
 * company".
 */
const isNamed = ({ tokens }: Document, { first, last }: TokenRange): boolean =>
  tokens
    .slice(first + 1, last - 1)
    .some(
      (token, at) =>
        isCapitalised(token) &&
        !isDemonym(token) &&
        countryOf(token.text) === null &&
        !LISTED.test(token.text) &&
        !tellsSeat(tokens, first + 2 + at),
    )

/** The "-based" of "Lund-based", "-listed" of "Nasdaq-listed"; of "New York-based" for both. */
function tellsSeat(tokens: readonly Token[], at: number): boolean {
  while (isCapitalised(tokens[at])) at++
  return (
    isHyphen(tokens[at]) &&
    /^(?:based|listed|headquartered|owned|backed|run|led|born|registered)$/.test(tokens[at + 1]!.lower)
  )
}

/** "the minister", "the striker", "the company", "the ministry": someone or something named before. */
export function described(
  document: Document,
  cast: Cast,
  range: TokenRange,
  last: Token,
  spoken: readonly Spoken[],
): Resolution | null {
  const { tokens } = document
  const inTwo = bodyInTwoWords(tokens, last, range)
  const noun = inTwo ?? ALSO_CALLED.get(last.lower) ?? last.lower
  const short = range.last - range.first <= 2 || inTwo !== undefined
  const common =
    !isCapitalised(last) ||
    noun !== last.lower ||
    COMPANY_NOUNS.has(noun) ||
    isDemonym(last) ||
    PARTISAN.test(last.text)
  // "the Health and Safety Executive" is a body
  if (last.text === 'Executive' && isBodyAlone(tokens, range)) return null
  // "the President", "the Foreign Minister"
  if (!common && !ROLE_NOUNS.has(noun) && !(short && BODY_WORDS.has(noun))) return null
  // "the Food and Farming Executive", "the Lund Centre for Justice"
  if (!common && cast.bodies.ends.has(range.last) && !BODY_WORDS.has(noun)) return null
  if (document.tokens[range.first + 1]?.lower === 'same' && isPersonNoun(noun)) {
    const entry =
      latestCalled(spoken, noun) ?? (/^(?:person|source|individual)$/.test(noun) ? latestUnnamed(spoken) : null)
    return entry && { entry, by: 'description' }
  }
  const { text } = textOf(document, range)
  const role =
    isPersonNoun(noun) ||
    titleOf(noun) !== null ||
    roleClass(text) >= 0 ||
    /(?:-old|-of-\w+|-elect|-designate)$/.test(text)
  const office = /^(?:elect|designate)$/.test(noun) ? officeOfElect(document, range) : null
  const chosen = office ? untoldTopic(document, cast, range, office, spoken) : null
  const again = cast.registry.again(noun)
  const saidAgain = again && again === spoken.at(-1)?.entry && toldOf(again, text) ? again : null
  if (saidAgain) return { entry: saidAgain, by: 'description' }
  const holder = role && !isDemonym(last) ? heldBy(document, cast, range, noun, spoken) : null
  const answers = role && holder?.by !== 'role' ? otherOfTwo(document, cast, range, noun, spoken) : null
  if (answers) return { entry: answers, by: 'description' }
  if (holder) return holder
  if (chosen) return { entry: chosen, by: 'description' }
  const joint = COUPLE.test(noun)
    ? spoken.slice(-LATEST).findLast(({ entry }) => entry.members.length === 2)?.entry
    : undefined
  if (joint) return { entry: joint, by: 'description' }
  if (again) return { entry: again, by: 'description' }
  const called = BODY_WORDS.has(noun) ? null : epithetOf(document, cast, range, noun, spoken)
  if (called) return { entry: called, by: 'description' }
  const later = role ? namedLater(document, cast, range, noun) : null
  if (later) return { entry: later, by: 'role' }
  const several = short && /[^s]s$/.test(noun) ? spokenBefore(spoken, noun, 'group') : null
  if (several) return { entry: several, by: 'description' }
  if (!BODY_WORDS.has(noun) && !COMPANY_NOUNS.has(noun)) return null
  if (isNamed(document, range)) return null
  const about = short && ANY_BODY.test(noun) ? bodyAbout(document, cast, range, noun, spoken) : null
  if (about) return { entry: about, by: 'description' }
  const country = countryIn(document, range)
  const named = bodyByWords(document, cast.bodies, range) ?? bodyOfNoun(cast.bodies, range.first, noun, country)
  if (country && !named && !isCompanyNoun(noun)) return null
  const club = named ? null : clubMeant({ document, cast, spoken, range, noun })
  if (club) return { entry: club, by: 'description' }
  const firm = named ? null : spokenFirm(cast, spoken, noun, document.tokens[range.first]!.sentence)
  if (firm) return { entry: firm, by: 'description' }
  const topic = named || firm || !short ? null : topicFirm(document, cast, spoken, range, noun)
  if (topic) return { entry: topic, by: 'description' }
  const said = named || !short ? null : spokenBefore(spoken, noun, 'body')
  if (said) return { entry: said, by: 'description' }
  const led = named ? null : ledBySpeaker(spoken, noun, document.tokens[range.first]!.sentence)
  if (led) return { entry: add(cast, document, range, cast.bodies.full.get(led) ?? led, 'body'), by: 'description' }
  const earlier = named || !short ? null : firmBefore(cast, spoken, noun, document.tokens[range.first]!.sentence)
  if (earlier) return { entry: earlier, by: 'description' }
  const body = named ?? bodyMeant(cast.bodies, range.first, noun)
  const fuller = body ? null : fullerPhrase(document, range)
  const name = body ? (cast.bodies.full.get(body.name) ?? body.name) : fuller && displayName(document, fuller)
  return name ? { entry: add(cast, document, range, name, 'body'), by: 'description' } : null
}

/** "the Lund Executive", "the Mines and Docks Executive"; not "the Chief Executive", "the Executive". */
const isBodyAlone = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  last - first > 2 && isCapitalised(tokens[last - 2]) && !/^(?:chief|senior|deputy)$/.test(tokens[last - 2]!.lower)

/** The "president" of "the president-elect". */
const officeOfElect = ({ tokens }: Document, { first, last }: TokenRange): string | null =>
  last - first > 3 && isHyphen(tokens[last - 2]) ? tokens[last - 3]!.lower : null

/** Whether all words of a description stand in the name of somebody without one: "the former adviser" of "one former adviser". */
function toldOf({ name }: Entry, text: string): boolean {
  const words = name.toLowerCase().split(' ')
  return text
    .toLowerCase()
    .split(' ')
    .slice(1)
    .every((word) => words.includes(word))
}

/** Any body may be called so. */
const ANY_BODY = /^(?:service|organi[sz]ation|institution|movement)$/

/** "the service", which the sentence before is about, where no other body's name has the word. */
function bodyAbout(
  document: Document,
  cast: Cast,
  range: TokenRange,
  noun: string,
  spoken: readonly Spoken[],
): Entry | null {
  const sentence = document.tokens[range.first]!.sentence
  if (sentence === 0 || bodyOfNoun(cast.bodies, range.first, noun, null)) return null
  const topic = topicOf(document, cast, sentence - 1, spoken)
  return topic?.kind === 'body' && /^\p{Lu}/u.test(topic.name) ? topic : null
}

/** "the same official": who has last spoken under that noun, or has it for a role. */
const latestCalled = (spoken: readonly Spoken[], noun: string): Entry | null => {
  const isCalled = (words: string) => words.toLowerCase().split(' ').at(-1) === noun
  const last = spoken
    .slice(-LATEST)
    .findLast(({ entry: { name, roles } }) => isCalled(name) || roles.some(({ text }) => isCalled(text)))
  return last?.entry ?? null
}

/** "the same person", who has last spoken without a name. */
const latestUnnamed = (spoken: readonly Spoken[]): Entry | null =>
  spoken.slice(-LATEST).findLast(({ entry }) => isUnnamed(entry))?.entry ?? null

/** The country of "the French ministry", which is no other's. */
function countryIn({ tokens }: Document, { first, last }: TokenRange): string | null {
  for (let i = first + 1; i < last - 1; i++) {
    const country = isCapitalised(tokens[i]) ? countryOf(tokens[i]!.text) : null
    if (country) return country
  }
  return null
}

/** "the ministry", where "the health ministry" has spoken, not "a report by the ministry"; "the unions", where "teachers' unions" have. */
const spokenBefore = (spoken: readonly Spoken[], noun: string, kind: 'body' | 'group'): Entry | null =>
  spoken
    .slice(-LATEST)
    .findLast(
      ({ entry: { kind: own, name } }) =>
        own === kind && name.toLowerCase().endsWith(` ${noun}`) && !/ (?:by|from|for|of|to) /.test(name),
    )?.entry ?? null

/** "the utility" behind "Lund Water has issued a notice.": what company the sentence before is about. */
function topicFirm(document: Document, cast: Cast, spoken: readonly Spoken[], range: TokenRange, noun: string) {
  const sentence = document.tokens[range.first]!.sentence
  if (!isCompanyNoun(noun)) return null
  for (let before = sentence - 1; before >= Math.max(0, sentence - 2); before--) {
    const topic = topicOf(document, cast, before, spoken)
    if (topic?.kind === 'body' && mayBeCompany(topic.name) && isFirm(cast, topic)) return topic
    if (topic) return null
  }
  return null
}

/** "Standards Norland" for "the regulator", behind words of its director: the body in the role of whoever has just spoken. */
function ledBySpeaker(spoken: readonly Spoken[], noun: string, sentence: number): string | null {
  const last = spoken.at(-1)
  if (last?.entry.kind !== 'person' || sentence - last.sentence > 2) return null
  for (const { text } of last.entry.roles) {
    const body = OF_BODY.exec(text)?.[1]
    if (body && (mayBePublicBody(noun, body) || (isCompanyNoun(noun) && COMPANY_NAME.test(body)))) return body
  }
  return null
}

/** "Lund Foods" of "director of Lund Foods". */
const OF_BODY = /(?<= (?:of|at|for) (?:the )?)(\p{Lu}[^,;]{2,60})$/u

/** "the brokerage", where a body of a name has just spoken, whatever it is. */
function spokenFirm(cast: Cast, spoken: readonly Spoken[], noun: string, sentence: number): Entry | null {
  const last = spoken.at(-1)
  if (!last || sentence - last.sentence > 2) return null
  if (last.entry.kind === 'body' && mayBePublicBody(noun, last.entry.name)) return last.entry
  if (!isCompanyNoun(noun)) return null
  if (last.entry.kind !== 'body' || !mayBeCompany(last.entry.name)) return null
  return isFirm(cast, last.entry) ? last.entry : null
}

/** So many sentences on, a firm that has spoken is still "the company". */
const REACH = 8

/** "the company", where a firm was the last body to speak. */
function firmBefore(cast: Cast, spoken: readonly Spoken[], noun: string, sentence: number): Entry | null {
  const body = isCompanyNoun(noun) ? spoken.slice(-LATEST).findLast(({ entry }) => entry.kind === 'body') : undefined
  if (!body || sentence - body.sentence > REACH || !mayBeCompany(body.entry.name)) return null
  return isFirm(cast, body.entry) ? body.entry : null
}

/** Whether the article introduces a body as no union or charity. */
function isFirm({ bodies }: Cast, entry: Entry): boolean {
  const called = bodies.names.find(({ name, called }) => called && name === entry.name)?.called
  return !called || (isCompanyNoun(called) && called !== 'group')
}
