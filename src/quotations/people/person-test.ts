import { countryOf, type Document } from '../../language/index.ts'
import { isIntroduced } from './introduced-name.ts'
import { addresses } from './name-runs.ts'
import { personElsewhere } from './named-elsewhere.ts'
import { opensWithThing, thingsAlone } from './named-thing.ts'
import type { NameRun } from './names.ts'
import { personsAlone } from './person-alone.ts'
import { isPersonName } from './person-name.ts'
import type { FoundRun } from './shared-family.ts'

/** What an article tells of its runs of names: which are persons'. */
export interface PersonTest {
  /** Whether a run is a person's: by itself, or by what the article calls them elsewhere. */
  isPerson(one: FoundRun): boolean
  /** Whether a name alone is told to be a person's where it stands: "Velde, who left". */
  isIntroduced(run: NameRun): boolean
  /** The names alone that are persons' by all their places together. */
  readonly alone: ReadonlySet<string>
}

/** Whoever is called "Mr Velde", or "Velde, who ...", is a person where the article names them in full too, whatever the first name. */
export function personTest(document: Document, all: readonly FoundRun[]): PersonTest {
  const introduced = askedOnce((run) => isIntroduced(document, run))
  const addressed = new Set<string>()
  for (const { run } of all) if (addresses(run, introduced)) addressed.add(run.words.join(' ').toLowerCase())
  const isAddressed = ({ words }: NameRun) =>
    addressed.has(words.at(-1)!.toLowerCase()) || addressed.has(words.slice(-2).join(' ').toLowerCase())
  const things = thingsAlone(
    document,
    all.map(({ run }) => run),
  )
  const byItself = askedOnce(
    (run) =>
      // "the Sri Lankan"
      !(run.words.length === 2 && countryOf(run.words.join(' '))) &&
      ((isPersonName(document, run) && (run.titled || !opensWithThing(run, things))) ||
        (run.words.length < 5 && isAddressed(run))),
  )
  const elsewhere = personElsewhere(document, all, byItself)
  return {
    isPerson: (one) => byItself(one.run) || elsewhere(one),
    isIntroduced: introduced,
    alone: personsAlone(document, all, byItself),
  }
}

/** A question of runs of names that is asked of each once, however many rules ask it. */
function askedOnce(is: (run: NameRun) => boolean): (run: NameRun) => boolean {
  const known = new Map<NameRun, boolean>()
  return (run) => {
    let answer = known.get(run)
    if (answer === undefined) {
      answer = is(run)
      known.set(run, answer)
    }
    return answer
  }
}
