import { countryOf, type Document } from '../../language/index.ts'
import { issuedBy, isWork } from '../grammar/issued-by.ts'
import { isThing } from '../grammar/may-speak.ts'
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts'
import { sentBy } from '../grammar/sent-by.ts'
import { isCapitalised, isComma } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasBodyNoun } from '../lexicon/kinds.ts'
import { isGroupNoun, isPersonNoun } from '../lexicon/person-nouns.ts'
import { andColleagues } from './and-colleagues.ts'
import { asPrinted } from './as-printed.ts'
import { bearerMeant } from './bearer-meant.ts'
import { nameBesideRole } from './beside-role.ts'
import { byInitials } from './by-initials.ts'
import type { Cast } from './cast.ts'
import { described, isDefinite } from './described.ts'
import { headOf, lastWord, nameIn, namesIn, officeIn } from './head.ts'
import { takenUpInLead } from './headline-description.ts'
import { honoured } from './honoured.ts'
import { bareRole, bodyBehind, bodyBeside, ownersWords, ownWords } from './indirectly.ts'
import { namedAtOnce, namedNext } from './introduced.ts'
import { introducedWork } from './introduced-work.ts'
import { severalBefore } from './one-of.ts'
import { oneOfSeveral } from './one-of-several.ts'
import { oneOfThem } from './one-of-them.ts'
import { onlyHolder } from './only-holder.ts'
import { ownerOfWork } from './owned-works.ts'
import { both, namedBeside } from './pair.ts'
import { policeMeant } from './police.ts'
import { antecedent, PRONOUNS, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { add, jointly, type Resolution } from './resolution.ts'
import { fullerPhrase } from './same-noun.ts'
import { ofSameRole } from './same-role.ts'
import { somebodys } from './somebodys.ts'
import { spokesmanOf, spokesperson } from './spokesperson.ts'
import { surveyed } from './surveyed.ts'
import { takenUp } from './taken-up.ts'

/**
 * Finds out whom a noun phrase means at its place in the article; null when nothing supports anyone.
 * @param content where the words that it reports start: in "The owner, she said, has left" she is not the owner
 */
export function resolveMention(
  document: Document,
  cast: Cast,
  range: TokenRange,
  spoken: readonly Spoken[],
  content = range.first,
): Resolution | null {
  const meant = resolve(document, cast, range, spoken, content)
  if (meant && meant.entry.mentions.length === 0) cast.registry.mention(meant.entry, null, textOf(document, range))
  return meant
}

function resolve(
  document: Document,
  cast: Cast,
  range: TokenRange,
  spoken: readonly Spoken[],
  content: number,
): Resolution | null {
  const { tokens } = document
  const opening = tokens[range.first]!.lower
  const single = range.last - range.first === 1
  // "One, Jane Roe, said", "The other, Jane Roe, said"
  const apart =
    (single && opening === 'one') ||
    (range.last - range.first < 3 && isComma(tokens[range.last]) && /^(?:one|another|an?|the)$/.test(opening))
  const set = apart ? nameBesideRole(document, cast, range, range) : null
  if (set) return { entry: set, by: 'name' }
  if (single) {
    if (PRONOUNS.has(opening)) {
      const entry = antecedent(document, cast, range.first, spoken, content)
      return entry && { entry, by: 'pronoun' }
    }
    const before = relativeAntecedent(document, range)
    if (before) return resolveMention(document, cast, before, spoken)
    const several = opening === 'one' ? severalBefore(document, range.first) : null
    if (several) return { entry: add(cast, document, range, `one of ${several}`, 'person'), by: 'description' }
    const told = oneOfSeveral(document, cast, range, spoken)
    if (told) return { entry: told, by: 'description' }
    if (tokens[range.first]!.text === 'One') return asPrinted(document, cast, range, range, tokens[range.first]!)
    if (
      /^(?:i|we|you|who|that|this|which|there|one|me|us|my|what|these|those|nobody|none|nothing|something|anything)$/.test(
        opening,
      )
    )
      return null
  }
  const next = range.last - range.first === 2 && opening === 'a' ? oneOfSeveral(document, cast, range, spoken) : null
  if (next) return { entry: next, by: 'description' }
  const ranked = opening === 'her' || opening === 'his' ? honoured(document, cast, range, spoken) : null
  if (ranked) return { entry: ranked, by: 'pronoun' }
  const one = oneOfThem(document, cast, range, spoken)
  if (one) return { entry: one, by: 'group' }
  if (range.last - range.first === 2 && opening === 'the' && tokens[range.first + 1]!.lower === 'other') {
    const several = severalBefore(document, range.first)
    if (several) return { entry: add(cast, document, range, `the other of ${several}`, 'person'), by: 'description' }
  }
  const head = headOf(document, range)
  const together = namesIn(document, cast, range)
  if (together.length > 1) return { entry: jointly(cast, document, range, together), by: 'name' }
  const named = nameIn(document, cast, head) ?? nameBesideRole(document, cast, range, head)
  if (named)
    return {
      entry: isFamilyName(tokens, range, named) ? bearerMeant(document, cast, range, named, spoken) : named,
      by: 'name',
    }
  const beside = namedBeside(document, cast, range)
  if (beside) return { entry: beside, by: 'name' }
  const last = lastWord(tokens, head)
  if (!last) return null
  const asked = surveyed(document, cast, range)
  if (asked) return { entry: asked, by: 'group' }
  const team = andColleagues(document, cast, range, last.lower)
  if (team) return { entry: team, by: 'group' }
  const force = policeMeant(document, cast, range)
  if (force) return { entry: force, by: 'body' }
  const sayer = sayerInWork(document, head)
  if (sayer) return resolveMention(document, cast, sayer, spoken)
  // "figures posted on its site", where the participle belongs to the phrase
  const participle = tokens[head.last - 1]!.pos === 'VERB' && head.last - 1 > head.first
  const issuer = issuedBy(tokens, head.last - (participle ? 2 : 1), sentenceEnd(document, range))
  if (issuer) return resolveMention(document, cast, issuer, spoken)
  const own = ownWords(document, range, spoken)
  if (own) return { entry: own, by: 'description' }
  const sender = sentBy(document, range)
  if (sender) return resolveMention(document, cast, sender, spoken)
  const work = introducedWork(document, head)
  if (work?.issuer) return resolveMention(document, cast, work.issuer, spoken)
  if (work) return asPrinted(document, cast, work.phrase, work.phrase, tokens[work.phrase.last - 1]!)
  const company = bodyBeside(document, cast, range)
  // "The operator, NorthLine, said", "The mill, NorthLine Pulp, said", "its main ally, France, said"
  const tells =
    company &&
    (hasBodyNoun(last) ||
      (/^(?:the|its|their|whose)$/.test(opening) && !isCapitalised(last) && !isPersonNoun(last.lower)) ||
      /^(?:employer|owner|landlord|sponsor)$/.test(last.lower) ||
      (opening === 'its' && /^(?:counterpart|rival|competitor|subsidiary|affiliate|parent)$/.test(last.lower)) ||
      countryOf(company) !== null)
  const body = (tells ? company : null) ?? bodyBehind(document, cast, range)
  if (body) return { entry: add(cast, document, range, cast.bodies.full.get(body) ?? body, 'body'), by: 'name' }
  const other = bareRole(document, cast, range) ?? ownersWords(document, cast, range, spoken)
  if (other) return { entry: other, by: 'role' }
  const owner = ownerOfWork(document, cast, range, spoken)
  if (owner) return { entry: owner, by: 'description' }
  const pair = both(document, cast, range)
  if (pair) return { entry: pair, by: 'description' }
  const speaksFor = spokesperson(document, cast, range, spoken) ?? spokesmanOf(document, cast, range, spoken)
  if (speaksFor) return { entry: speaksFor, by: 'description' }
  const common = !isCapitalised(last)
  const known = isDefinite(document, range)
    ? described(document, cast, range, officeIn(tokens, head) ?? last, spoken)
    : null
  if (known) return known
  const lettered = opening === 'the' && range.last - range.first < 4 && /^\p{Lu}{2,4}$/u.test(last.text)
  const titled = lettered ? byInitials(cast, range.first, last.text) : null
  if (titled) return { entry: titled, by: 'role' }
  const fuller = common && (isPersonNoun(last.lower) || isGroupNoun(last.lower)) ? fullerPhrase(document, range) : null
  if (fuller) return asPrinted(document, cast, fuller, headOf(document, fuller), last)
  // "the Food and Farming Executive" is no executive
  const person = isPersonNoun(last.lower) && (common || !cast.bodies.ends.has(range.last))
  const introduced =
    (common ? namedNext(document, cast, range) : null) ??
    (person ? namedAtOnce(document, cast, range, last.lower) : null) ??
    ofSameRole(document, cast, range) ??
    (person ? onlyHolder(document, cast, range, head, last.lower) : null)
  if (introduced) return { entry: introduced, by: 'description' }
  const again = person ? takenUpInLead(document, range) : null
  if (again) return resolveMention(document, cast, again, spoken)
  const whose = somebodys(document, cast, range, spoken)
  if (whose) return { entry: whose, by: 'description' }
  const up = common ? takenUp({ document, cast, spoken, range, noun: last.lower }) : null
  if (up) return { entry: up, by: 'description' }
  return asPrinted(document, cast, range, head, last)
}

/** "The minister" of "The minister, in a statement issued by her adviser, said": no subject stands behind "in". */
function sayerInWork({ tokens, sentences }: Document, { first, last }: TokenRange): TokenRange | null {
  if (!/^(?:in|through|via)$/.test(tokens[first - 1]?.lower ?? '') || !isComma(tokens[first - 2])) return null
  return isWork(tokens[last - 1])
    ? nounPhraseBefore(tokens, first - 2, sentences[tokens[first]!.sentence]!.first)
    : null
}

const sentenceEnd = ({ tokens, sentences }: Document, { first }: TokenRange): number =>
  sentences[tokens[first]!.sentence]!.last

/** "Roe" of Jane Roe; not "Jane". */
const isFamilyName = (tokens: Document['tokens'], { first, last }: TokenRange, { words }: Entry): boolean =>
  last - first === 1 && (words.length < 2 || tokens[first]!.text !== words[0])

/** Whom "who" and "which" take up: the noun phrase before them, past an age, of "word from Roe, who" only "Roe". */
function relativeAntecedent({ tokens, sentences }: Document, { first }: TokenRange): TokenRange | null {
  if (tokens[first]!.lower === 'whom' && tokens[first - 2]?.lower === 'according') {
    const floor = sentences[tokens[first]!.sentence]!.first
    const phrase = nounPhraseBefore(tokens, isComma(tokens[first - 3]) ? first - 3 : first - 2, floor)
    // "said the farmer to the paper, according to whom it is late"
    const listens = phrase && phrase.first - 1 > floor && tokens[phrase.first - 1]!.lower === 'to'
    return (listens ? nounPhraseBefore(tokens, phrase.first - 1, floor) : null) ?? phrase
  }
  if (!/^(?:who|which)$/.test(tokens[first]!.lower)) return null
  const aged = isComma(tokens[first - 1]) && tokens[first - 2]?.pos === 'NUM' && isComma(tokens[first - 3])
  const end = aged ? first - 3 : isComma(tokens[first - 1]) ? first - 1 : first
  const phrase = nounPhraseBefore(tokens, end, sentences[tokens[first]!.sentence]!.first)
  if (!phrase || tokens[first]!.lower !== 'who' || !isThing(tokens, phrase)) return phrase
  let name = phrase.last
  while (name > phrase.first && tokens[name - 1]!.pos !== 'ADP') name--
  const noun = tokens[phrase.last - 1]!
  // "the accounts of six women who"
  const somebody = isPersonNoun(noun.lower) || isGroupNoun(noun.lower) || /^(?:people|women|men)$/.test(noun.lower)
  return name > phrase.first && (isCapitalised(noun) || somebody) ? { first: name, last: phrase.last } : phrase
}
