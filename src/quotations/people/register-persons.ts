import { countryOf, type Document, findPlace } from '../../language/index.ts'
import { OFFICES_BEFORE_NAMES, OFFICES_BY_LETTERS } from '../lexicon/offices.ts'
import { genderOfFirstName, isFirstName } from './gender.ts'
import { inHeadline } from './headline.ts'
import { familiesIn, knownIn, opensWithWord } from './name-runs.ts'
import { type NameRun, opensWithParticle } from './names.ts'
import { nicknameBehind, quotedNickname } from './nicknames.ts'
import type { PersonTest } from './person-test.ts'
import type { Registry } from './registry.ts'
import { nameParts } from './same-name.ts'
import type { FoundRun } from './shared-family.ts'

/**
 * Registers the persons of an article; gives its runs, those of headlines as the names that the body has. Names of two words
 * and more first, so that a family name in the headline finds its person; those of the headline after the body's, so that
 * "Late Okoro Header" finds Okoro.
 */
export function registerPersons(
  document: Document,
  all: readonly FoundRun[],
  test: PersonTest,
  registry: Registry,
): FoundRun[] {
  const above = familiesAbove(document, all)
  const isLoose = looseRuns(document, all)
  const register = (runs: readonly FoundRun[]) => {
    registerInFull(runs, test, registry, above)
    registerNicknames(document, runs, registry)
    registerAlone(document, runs, test, registry, above)
  }
  register(all.filter((one) => !isLoose(one)))
  const out: FoundRun[] = []
  const late: FoundRun[] = []
  for (const one of all) {
    const known = isLoose(one) ? knownIn(registry, one) : null
    if (known) late.push(...known)
    out.push(...(known ?? [one]))
  }
  register(late)
  return out
}

/** The family names of whom only the headline names in full: "Jane Hart" of "Jane Hart to Go", "Hart" later. */
function familiesAbove(document: Document, all: readonly FoundRun[]): ReadonlySet<string> {
  const families = new Set<string>()
  for (const { run, sentence } of all)
    if (inHeadline(document, sentence) && isFirstName(run.words[0]!) && nameParts(run.words).length === 2)
      families.add(run.words.at(-1)!)
  return families
}

/** Tells of a run whether other words may stand in it: a headline's, or one that opens a sentence with a word and a name. */
function looseRuns(document: Document, all: readonly FoundRun[]): (one: FoundRun) => boolean {
  const given = new Set<string>()
  for (const { run } of all) if (run.words.length > 1) given.add(run.words[0]!)
  const families = familiesIn(all)
  return (one) => inHeadline(document, one.sentence) || opensWithWord(document, one, given, families)
}

function registerInFull(
  runs: readonly FoundRun[],
  test: PersonTest,
  registry: Registry,
  above: ReadonlySet<string>,
): void {
  const add = (one: FoundRun) => {
    if (test.isPerson(one) && !registry.person(one.run)) registry.addPerson(one.run, one.sentence)
  }
  for (const one of runs) if (one.run.words.length > 1 && !opensWithParticle(one.run)) add(one)
  // "Van der Lund left. Jan van der Lund wept.": a family name too
  for (const one of runs) if (opensWithParticle(one.run) && !above.has(one.run.words.at(-1)!)) add(one)
}

function registerNicknames({ tokens }: Document, runs: readonly FoundRun[], registry: Registry): void {
  for (const { run } of runs) {
    const nickname = run.words.length > 1 ? (quotedNickname(tokens, run) ?? nicknameBehind(tokens, run.last)) : null
    const called = nickname && registry.person(run)
    if (called) registry.nickname(called, nickname)
  }
}

function registerAlone(
  document: Document,
  runs: readonly FoundRun[],
  test: PersonTest,
  registry: Registry,
  above: ReadonlySet<string>,
): void {
  for (const { run, sentence } of runs) {
    const [name = ''] = run.words
    if (run.words.length !== 1 || registry.person(run)) continue
    if (run.titled || test.alone.has(name) || isBehindOffice(document, run)) registry.addPerson(run, sentence)
    else if (test.isIntroduced(run) && !above.has(name)) {
      const entry = registry.addPerson({ ...run, gender: genderOfFirstName(name) }, sentence)
      // "Roe's husband, Ulysse"
      entry.guessed = run.gender === null
    }
  }
}

/** The "Lind" of "Prime Minister Lind" and "PM Lind", whom nothing names in full; not the "Sweden" of "Prime Minister Sweden". */
function isBehindOffice({ tokens }: Document, { role, first, words: [name = ''] }: NameRun): boolean {
  const office = role?.last === first ? tokens[first - 1]! : null
  return (
    office !== null &&
    (OFFICES_BEFORE_NAMES.has(office.lower) || OFFICES_BY_LETTERS.has(office.text)) &&
    countryOf(name) === null &&
    findPlace(name) === null
  )
}
