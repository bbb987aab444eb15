import type { Document, Token } from '../../language/index.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isCapitalised, isHyphen, isPossessive } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { BODY_WORDS, COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import { ROLE_NOUNS } from '../lexicon/roles.ts'
import { titleOf } from '../lexicon/titles.ts'
import { bodyDescribed, spokenBefore } from './body-described.ts'
import { untoldTopic } from './by-office.ts'
import { PARTISAN } from './by-standing.ts'
import type { Cast } from './cast.ts'
import { isDemonym } from './demonym.ts'
import { displayName } from './display-name.ts'
import { epithetOf } from './epithet.ts'
import { bodyAtWork } from './firms.ts'
import { heldBy } from './held-by.ts'
import { namedLater } from './later.ts'
import { LATEST, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import type { Resolution } from './resolution.ts'
import { roleClass } from './role-words.ts'
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
  ['ferry line', 'carrier'],
  ['cruise line', 'carrier'],
  ['shipping line', 'carrier'],
])

/** "thinktank" of "the think tank"; undefined where a description ends in no such body. */
export const bodyInTwoWords = (tokens: readonly Token[], last: Token, range: TokenRange): string | undefined =>
  tokens[range.last - 1] === last ? IN_TWO_WORDS.get(`${tokens[range.last - 2]?.lower} ${last.lower}`) : undefined

/** "the pair", who have just spoken as one. */
const COUPLE = /^(?:pair|duo|couple|two)$/

/** Whether a noun phrase takes up someone known: "the minister", "his lawyer", "counsel", a headline's "CEO"; not "a minister". */
export const isDefinite = ({ tokens }: Document, { first, last }: TokenRange): boolean =>
  last - first === 1
    ? /^(?:[Cc]ounsel|C[EFOT]O)$/.test(tokens[first]!.text)
    : /^(?:the|this|that|his|her|its|their)$/.test(tokens[first]!.lower)

/** By what office somebody owns what a noun phrase ends in: the "minister" of "the prime minister's official spokesman"; null for "the company's spokesman". */
function ownerOfSpokesman(tokens: readonly Token[], { first, last }: TokenRange): string | null {
  for (let i = first + 1; i < last; i++)
    if (isPossessive(tokens[i])) return isPersonNoun(tokens[i - 1]!.lower) ? tokens[i - 1]!.lower : null
  return null
}

/** "the minister", "the striker", "the company", "the ministry": someone or something named before; "the mayor's spokesman" not one of another. */
export function described(
  document: Document,
  cast: Cast,
  range: TokenRange,
  last: Token,
  spoken: readonly Spoken[],
): Resolution | null {
  const found = takenUp(document, cast, range, last, spoken)
  if (!found || !/^spokes(?:man|woman|person)$/.test(last.lower)) return found
  const owner = ownerOfSpokesman(document.tokens, range)
  if (!owner) return found
  // "the prime minister's spokesman" is not the party's for housing, who has a name
  const told = found.entry.roles.filter(({ text }) => /spokes/i.test(text))
  const another = told.length > 0 && told.every(({ text }) => / /.test(text) && !text.toLowerCase().includes(owner))
  return isUnnamed(found.entry) || another ? null : found
}

function takenUp(
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
      latestCalled(spoken, noun) ??
      (/^(?:person|source|individual)$/.test(noun) ? latestUnnamed(spoken) : null) ??
      introducedAs(document, cast, range.first, noun)
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
  const several =
    short && /[^s]s$/.test(noun)
      ? (bodyAtWork({ document, cast, spoken, range, noun }) ?? spokenBefore(spoken, noun, 'group'))
      : null
  if (several) return { entry: several, by: 'description' }
  return BODY_WORDS.has(noun) || COMPANY_NOUNS.has(noun)
    ? bodyDescribed({ document, cast, spoken, range, noun }, short)
    : null
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

/** "the same official": who has last spoken under that noun, or has it for a role. */
const latestCalled = (spoken: readonly Spoken[], noun: string): Entry | null => {
  const isCalled = (words: string) => words.toLowerCase().split(' ').at(-1) === noun
  const last = spoken
    .slice(-LATEST)
    .findLast(({ entry: { name, roles } }) => isCalled(name) || roles.some(({ text }) => isCalled(text)))
  return last?.entry ?? null
}

/** So many words back a description is told in full. */
const FAR = 90

/** "the same person" behind what "a person with knowledge of the matter called “a farce”", which need not be told as words. */
function introducedAs(document: Document, cast: Cast, before: number, noun: string): Entry | null {
  const { tokens } = document
  for (let i = before - 1; i > Math.max(0, before - FAR); i--) {
    if (tokens[i]!.lower !== noun || tokens[i]!.quote >= 0 || !/^(?:an?|one|another)$/.test(tokens[i - 1]!.lower))
      continue
    const phrase = nounPhraseAfter(tokens, i - 1, Math.min(before, i + 12))
    return phrase && cast.registry.other(displayName(document, phrase), 'person', tokens[i]!.sentence)
  }
  return null
}

/** "the same person", who has last spoken without a name. */
const latestUnnamed = (spoken: readonly Spoken[]): Entry | null =>
  spoken.slice(-LATEST).findLast(({ entry }) => isUnnamed(entry))?.entry ?? null
