import { countryOf, type Document, findPlace, type Token } from '../../language/index.ts'
import { isCapitalised, isComma, isPossessive } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { BODY_WORDS, COMPANY_NOUNS, SPEAKING_PLACES } from '../lexicon/bodies.ts'
import { hasRoleNoun } from '../lexicon/kinds.ts'
import { isGroupNoun, isPersonNoun } from '../lexicon/person-nouns.ts'
import { GROUP_NOUNS } from '../lexicon/roles.ts'
import { isAtTrade } from './at-a-trade.ts'
import { OPENING } from './called-bodies.ts'
import { isSite, opensLikePlace } from './called-otherwise.ts'
import type { Cast } from './cast.ts'
import { displayName } from './display-name.ts'
import { genderOfFirstName, genderOfNoun, isFirstName } from './gender.ts'
import { officeIn } from './head.ts'
import { isThing } from './named-thing.ts'
import type { NameRun } from './names.ts'
import { readRun } from './read-run.ts'
import { add, type Resolution } from './resolution.ts'

/** A body, a group, or a person without a name, under the words that the article prints. */
export function asPrinted(
  document: Document,
  cast: Cast,
  range: TokenRange,
  head: TokenRange,
  last: Token,
): Resolution | null {
  const noun = last.lower
  if (/^(?:some|every)(?:one|body)$/.test(noun))
    return {
      entry: add(
        cast,
        document,
        range,
        displayName(document, range).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
        'person',
      ),
      by: 'as printed',
    }
  const called = behindNoun(document, cast, head)
  const name = called ?? displayName(document, range)
  const opening = document.tokens[range.first]!.lower
  const determined = /^(?:the|a|an|this|that|these|those|some|one|another|his|her|its|their|our|my)$/.test(opening)
  const office =
    opening === 'the' && isCapitalised(last) && (isOffice(document, head) || officeIn(document.tokens, head))
  if (office && head.last === range.last) return { entry: add(cast, document, range, name, 'person'), by: 'as printed' }
  if (BODY_WORDS.has(noun) || SPEAKING_PLACES.has(noun) || (isCapitalised(last) && cast.bodies.ends.has(head.last))) {
    const seat = isCapitalised(last) && /^(?:in|at)$/.test(document.tokens[head.last]?.lower ?? '')
    const shown = seat ? displayName(document, head) : name
    return { entry: add(cast, document, range, cast.bodies.full.get(shown) ?? shown, 'body'), by: 'body' }
  }
  // "Prosecutors said", "People close to Roe said"
  if (isGroupNoun(noun) && opensSentence(document, range, last))
    return { entry: add(cast, document, range, name, 'group'), by: 'group' }
  if (!isCapitalised(last)) {
    const plural = last.pos === 'NOUN' && /[^s]s$/.test(noun) && !COMPANY_NOUNS.has(noun)
    if (GROUP_NOUNS.has(noun) || plural) return { entry: add(cast, document, range, name, 'group'), by: 'group' }
    const person = isPersonNoun(noun) || SOMEBODY.test(noun) || isAtTrade(document, range, noun) || noun === 'old'
    const somebody = person && noun !== 'regulator' && !isOperator(document, head)
    const kind = somebody ? 'person' : 'body'
    const entry = add(cast, document, range, name, kind)
    if (kind === 'person') entry.gender ??= genderOfNoun(noun)
    return { entry, by: 'as printed' }
  }
  const whole = determined ? undefined : (cast.bodies.full.get(name) ?? wholeName(cast, name))
  if (whole) return { entry: add(cast, document, range, whole, 'body'), by: 'body' }
  if (office || isOfficeAlone(document.tokens, head))
    return { entry: add(cast, document, range, name, 'person'), by: 'as printed' }
  const { run } = determined ? { run: null } : readRun(document, head.first, head.last)
  if (run && run.words.length > 1 && run.words.length < 5 && !isBodyRun(document, cast, run, name)) {
    const entry = cast.registry.person(run) ?? cast.registry.addPerson(run, document.tokens[range.first]!.sentence)
    cast.registry.mention(entry, run, textOf(document, run))
    return { entry, by: 'name' }
  }
  const own = document.tokens[head.first]!.text
  // "Rolf from Lund" and "Rolf, Lund", who have rung in
  const seat = document.tokens[head.last]?.lower === 'from' || isComma(document.tokens[head.last])
  const caller =
    head.last - head.first === 1 && seat && isCapitalised(document.tokens[head.last + 1]) && isFirstName(own)
  const entry = add(cast, document, range, cast.bodies.full.get(name) ?? name, caller ? 'person' : 'body')
  if (caller) entry.gender ??= genderOfFirstName(own)
  return { entry, by: caller ? 'name' : 'body' }
}

/** "Lund General Hospital" for "Lund General", "Tarnby Rovers" for "Tarnby"; not "Velde Foundation" for "Velde", who may have founded it. */
function wholeName({ bodies }: Cast, name: string): string | undefined {
  const start = `${name} `
  const several = name.includes(' ')
  return bodies.names.find(
    (body) => body.name.startsWith(start) && (several || SHORTENED.test(body.name)) && !findPlace(name),
  )?.name
}

/** Their names are cut to the first word. */
const SHORTENED =
  /^\S+ (?:University|College|School|Hospital|Infirmary|A?FC|Rovers|Town|United|Athletic|Albion|Wanderers|Hotspur|City)$/

/** Whether a name is no person's, though no word of it tells a body: "New Dawn", "St Ola’s", "Lund Town", "Lamp Aid Sweden", "Relief Abroad" that is a charity elsewhere. */
const isBodyRun = (document: Document, { bodies }: Cast, run: NameRun, name: string): boolean =>
  isThing(document, run) ||
  isPossessive(document.tokens[run.last]) ||
  opensLikePlace(run) ||
  isSite(document.tokens, run) ||
  (countryOf(run.words.at(-1)!) !== null && !isFirstName(run.words[0]!)) ||
  bodies.names.some((body) => body.called !== undefined && body.name === name)

/** "Orbis" of a sentence's "Airline Orbis". */
const behindNoun = ({ tokens }: Document, { bodies }: Cast, { first, last }: TokenRange): string | null =>
  OPENING.has(tokens[first]!.lower)
    ? (bodies.names.find((name) => name.first === first + 1 && name.last === last)?.name ?? null)
    : null

/** Whether the noun's capital is only that of the sentence: "Doctors said"; not "Lamp Doctors said". */
const opensSentence = ({ tokens, sentences }: Document, { first }: TokenRange, noun: Token): boolean =>
  tokens[first] === noun && sentences[noun.sentence]!.first === first

/** "the rail operator", "the network operator": a company; not "the crane operator". */
const isOperator = ({ tokens }: Document, { last }: TokenRange): boolean =>
  tokens[last - 1]!.lower === 'operator' && OPERATED.test(tokens[last - 2]?.lower ?? '')

const OPERATED =
  /^(?:rail|railway|train|bus|ferry|tram|metro|tour|network|grid|power|plant|pipeline|mobile|telecoms?|airport|port|mine|system|home)$/

/** "the Speaker", "the Leader of the Opposition": an office in capitals is its holder's; not "the Lund Observer". */
const isOffice = ({ tokens }: Document, { first, last }: TokenRange): boolean =>
  OFFICE_HOLDERS.test(tokens[last - 1]!.text) &&
  (last - first === 2 || (last - first === 3 && hasRoleNoun(tokens[first + 1])))

/** "CEO says", "Mayor says", "Health Minister says" in a headline. */
const isOfficeAlone = (tokens: Document['tokens'], { first, last }: TokenRange): boolean =>
  /^(?:C[EFOT]O|MD|GM|DG)$/.test(tokens[last - 1]!.text) ||
  (last - first < 3 && OFFICE_HOLDERS.test(tokens[last - 1]!.text) && tokens[first]!.pos !== 'DET')

const OFFICE_HOLDERS =
  /^(?:Speaker|Chancellor|Leader|President|Premier|Minister|Secretary|Governor|Mayor|Ambassador|Commissioner|Chairman|Chairwoman|Chair|Director|Judge|King|Queen|Prince|Princess|Pope|Archbishop|Bishop|Cardinal|General|Colonel|Captain|Provost|Dean|Rector|Principal|Ombudsman|Member|Professor|Doctor)$/

/** Nouns for persons whom an article need not name. */
export const SOMEBODY =
  /^(?:local|regular|individual|academic|professional|teen|minor|hopeful|moderate|person|source|insider|friend|pal|mate|relative|passer-by|resident|trader|passenger|customer|employee|farmer|driver|shopkeeper|pensioner|voice|neighbour|neighbor|colleague|.+(?:man|woman))$/
