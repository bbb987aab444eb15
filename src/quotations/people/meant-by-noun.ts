import { issuedBy } from '../grammar/issued-by.ts'
import { sentBy } from '../grammar/sent-by.ts'
import { isCapitalised } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { isGroupNoun, isPersonNoun } from '../lexicon/person-nouns.ts'
import { andColleagues } from './and-colleagues.ts'
import { asPrinted } from './as-printed.ts'
import { type AskedNoun, by, instead, lengthOf, type Meaning, type Meant } from './asked.ts'
import { bodySetBeside } from './body-set-beside.ts'
import { byInitials } from './by-initials.ts'
import { confidantIntroduced } from './confidant.ts'
import { described, isDefinite } from './described.ts'
import { firmByStanding } from './firms.ts'
import { headOf, officeIn } from './head.ts'
import { bodyOfTitle, takenUpInLead } from './headline-description.ts'
import { bareRole, ownersWords, ownWords } from './indirectly.ts'
import { namedAtOnce, namedNext } from './introduced.ts'
import { introducedWork } from './introduced-work.ts'
import { namedAfterwards } from './named-afterwards.ts'
import { onlyHolder } from './only-holder.ts'
import { authorOfPart, ownerOfWork } from './owned-works.ts'
import { both } from './pair.ts'
import { policeMeant } from './police.ts'
import type { Entry } from './registry.ts'
import { sayerInWork } from './relative-antecedent.ts'
import { fullerPhrase } from './same-noun.ts'
import { ofSameRole } from './same-role.ts'
import { somebodys } from './somebodys.ts'
import { spokesmanOf, spokesperson } from './spokesperson.ts'
import { surveyed } from './surveyed.ts'
import { takenUp } from './taken-up.ts'
import { isWritten, signatory } from './writer-told.ts'

/** Whom a phrase means by its noun and by what the article tells elsewhere; last of all its own words. */
export const BY_NOUN: readonly Meaning<AskedNoun>[] = [
  { example: 'Of those asked, 40% said', find: by('group', (at) => surveyed(at.document, at.cast, at.range)) },
  { example: 'Roe and her colleagues said', find: by('group', withColleagues) },
  { example: 'Police said', find: by('body', (at) => policeMeant(at.document, at.cast, at.range)) },
  { example: 'The minister, in a statement, said', find: instead((at) => sayerInWork(at.document, at.head)) },
  { example: 'A survey by the union said', find: instead(issuer) },
  { example: 'A memo said. It is signed by Roe', find: instead(signer) },
  { example: 'Her words said', find: by('description', (at) => ownWords(at.document, at.range, at.spoken)) },
  { example: 'A letter from Roe said', find: instead((at) => sentBy(at.document, at.range)) },
  { example: 'The union issued a report. The report said', find: work },
  { example: 'The operator, NorthLine, said', find: by('name', bodySetBeside) },
  {
    example: 'Mayor Roe left. Mayor said',
    find: by('role', (at) => bareRole(at.document, at.cast, at.range) ?? owners(at)),
  },
  {
    example: "Roe's book said",
    find: by('description', (at) => ownerOfWork(at.document, at.cast, at.range, at.spoken)),
  },
  {
    example: "Roe's memoir is out. The foreword said",
    find: by('description', (at) => authorOfPart(at.document, at.cast, at.range, at.spoken)),
  },
  { example: 'Both said', find: by('description', (at) => both(at.document, at.cast, at.range)) },
  {
    example: 'A guard said. He was later named as Omar Baz',
    find: by('description', (at) => namedAfterwards(at.document, at.cast, at.range)),
  },
  { example: 'The spokeswoman said', find: by('description', spokesmanMeant) },
  {
    example: 'A pal of Roe wept. The friend said',
    find: instead((at) => confidantIntroduced(at.document, at.range, at.spoken)),
  },
  { example: 'The foreign minister said', find: roleOrEpithet },
  { example: 'Orbis Homes said. The landlord said', find: by('description', standing) },
  { example: 'The CS said', find: by('role', initialled) },
  { example: 'A source close to Roe wept. The source said', find: printedFuller },
  { example: 'The captain left. Omar Baz, 63, said', find: by('description', named) },
  { example: 'Orbis to close\nSwedish group says', find: by('description', inTitle) },
  { example: 'Headline: A nurse wept. The nurse said', find: instead(inLead) },
  { example: 'Her doctor said', find: by('description', (at) => somebodys(at.document, at.cast, at.range, at.spoken)) },
  { example: 'The Dane, a baker, left. The baker said', find: by('description', takenUpAgain) },
  {
    example: 'A passer-by said',
    find: ({ document, cast, range, head, last }) => asPrinted(document, cast, range, head, last),
  },
]

/** Also "A NURSE", as a tabloid's lead prints its first words. */
const isCommon = ({ last }: AskedNoun): boolean => !isCapitalised(last) || /^\p{Lu}{4,}$/u.test(last.text)

/** Whether the noun tells a person; not that of "the Food and Farming Executive", a body. */
const tellsPerson = (asked: AskedNoun): boolean =>
  isPersonNoun(asked.last.lower) && (isCommon(asked) || !asked.cast.bodies.ends.has(asked.range.last))

function withColleagues({ document, cast, range, last }: AskedNoun) {
  return andColleagues(document, cast, range, last.lower)
}

function issuer({ document: { tokens, sentences }, range, head }: AskedNoun): TokenRange | null {
  // "figures posted on its site", where the participle belongs to the phrase
  const participle = tokens[head.last - 1]!.pos === 'VERB' && head.last - 1 > head.first
  return issuedBy(tokens, head.last - (participle ? 2 : 1), sentences[tokens[range.first]!.sentence]!.last)
}

function signer({ document, range, opening, last }: AskedNoun): TokenRange | null {
  return /^(?:an?|the)$/.test(opening) && isWritten(last.lower) ? signatory(document, range.first) : null
}

function work({ document, cast, head }: AskedNoun): Meant | null {
  const told = introducedWork(document, head)
  if (!told) return null
  if (told.issuer) return { instead: told.issuer }
  return asPrinted(document, cast, told.phrase, told.phrase, document.tokens[told.phrase.last - 1]!) ?? 'nobody'
}

function owners({ document, cast, range, spoken }: AskedNoun) {
  return ownersWords(document, cast, range, spoken)
}

function spokesmanMeant({ document, cast, range, spoken }: AskedNoun): Entry | null {
  return spokesperson(document, cast, range, spoken) ?? spokesmanOf(document, cast, range, spoken)
}

function roleOrEpithet({ document, cast, range, spoken, head, last }: AskedNoun): Meant | null {
  return isDefinite(document, range)
    ? described(document, cast, range, officeIn(document.tokens, head) ?? last, spoken)
    : null
}

function standing({ document, cast, range, spoken, last }: AskedNoun): Entry | null {
  return firmByStanding({ document, cast, range, spoken, noun: last.lower })
}

function inTitle(asked: AskedNoun): Entry | null {
  return isCommon(asked) ? bodyOfTitle(asked.document, asked.cast, asked.range, asked.last.lower) : null
}

function initialled(asked: AskedNoun): Entry | null {
  return asked.opening === 'the' && lengthOf(asked) < 4 && /^\p{Lu}{2,4}$/u.test(asked.last.text)
    ? byInitials(asked.cast, asked.range.first, asked.last.text)
    : null
}

function printedFuller(asked: AskedNoun): Meant | null {
  const { document, cast, range, last } = asked
  const somebody = isCommon(asked) && (isPersonNoun(last.lower) || isGroupNoun(last.lower))
  const fuller = somebody ? fullerPhrase(document, range) : null
  return fuller && (asPrinted(document, cast, fuller, headOf(document, fuller), last) ?? 'nobody')
}

function named(asked: AskedNoun): Entry | null {
  const { document, cast, range, head, last } = asked
  const person = tellsPerson(asked)
  return (
    (isCommon(asked) ? namedNext(document, cast, range) : null) ??
    (person ? namedAtOnce(document, cast, range, last.lower) : null) ??
    ofSameRole(document, cast, range) ??
    (person ? onlyHolder(document, cast, range, head, last.lower) : null)
  )
}

function inLead(asked: AskedNoun) {
  return tellsPerson(asked) ? takenUpInLead(asked.document, asked.range) : null
}

function takenUpAgain(asked: AskedNoun): Entry | null {
  return isCommon(asked) ? takenUp({ ...asked, noun: asked.last.lower }) : null
}
