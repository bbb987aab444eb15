import { familyName, type NameRun } from './names.ts'
import { isKin } from './only-kin.ts'
import type { Gender } from './person.ts'
import type { Entry } from './registry.ts'
import { endsWith, fold, nameKey, nameParts, sameGiven, withoutArticle } from './same-name.ts'

/** Of people who share a name only so many, the latest, are told apart: it bounds the work on a long list of names. */
const NAMESAKES = 20

/** The persons of one article by what they are called. Two given names under one family name stay two persons. */
export class NameIndex {
  #byFamily = new Map<string, Entry[]>()
  #byGiven = new Map<string, Entry[]>()
  #byName = new Map<string, Entry>()
  /** By the parts of a family name of two: "Pryce" and "Lund" of "Ann Pryce-Lund". */
  #byPart = new Map<string, Entry[]>()

  /** The person that a name means: by full name, or by family (or given) name when the article has named them in full. */
  find(run: NameRun): Entry | null {
    const known = this.#byName.get(nameKey(run.words))
    // "Ms Roe Lund" may have been Ann Roe Lund before, whom "Mr Roe Lund" is not
    if (known && run.words.length > 1 && (agrees(known, run.gender) || known.words.length === run.words.length))
      return known
    const family = withoutArticle(fold(familyName(run.words)))
    const namesakes = latestOf(this.#byFamily.get(family))
    // Of two of a family the name alone means whoever was named last, not whom it meant before.
    if (known && namesakes.length < 2) return known
    if (run.words.length === 1) {
      const called = namesakes.length > 0 ? namesakes : latestOf(this.#byGiven.get(family))
      return called.length === 0
        ? null
        : calledAlone(
            called.filter((entry) => agrees(entry, run.gender)),
            run.words[0]!,
          )
    }
    const given = fold(run.words[0] ?? '')
    return (
      namesakes.find((entry) => entry.words.length > 1 && sameGiven(fold(entry.words[0] ?? ''), given)) ??
      namesakes.findLast(
        (entry) => endsWith(nameParts(entry.words), nameParts(run.words)) && agrees(entry, run.gender),
      ) ??
      this.#married(family, given)
    )
  }

  /** "Ann Pryce" and "Ann Pryce-Lund", in whichever order the article has them. */
  #married(family: string, given: string): Entry | null {
    const parts = family.includes('-') ? family.split('-') : NOBODY
    if (parts.length === 0 && !this.#byPart.has(family)) return null
    const namesakes = [
      ...(this.#byPart.get(family) ?? []),
      ...parts.flatMap((part) => this.#byFamily.get(part) ?? []),
    ].slice(-NAMESAKES)
    return namesakes.find((entry) => entry.words.length > 1 && fold(entry.words[0] ?? '') === given) ?? null
  }

  /** Lets a person be found by all that a name holds: in full, by the family and by the given name. */
  add(entry: Entry, words: readonly string[]): void {
    const family = familyName(words)
    const called = [family, ...(words.length > 2 ? words.slice(1) : [])].map(fold)
    for (const word of new Set([...called, ...called.map(withoutArticle)])) append(this.#byFamily, word, entry)
    if (fold(family).includes('-')) for (const part of fold(family).split('-')) append(this.#byPart, part, entry)
    if (words.length > 1) append(this.#byGiven, fold(words[0]!), entry)
    this.addName(entry, words)
  }

  /** Lets a person be found by a name as it stands. */
  addName(entry: Entry, words: readonly string[]): void {
    this.#byName.set(nameKey(words), entry)
  }

  /** What else somebody is called: "Dixie". */
  addNickname(entry: Entry, words: readonly string[]): void {
    if (words.length === 1) append(this.#byGiven, fold(words[0]!), entry)
    else this.addName(entry, words)
  }
}

function append(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = index.get(key)
  if (entries) entries.push(entry)
  else index.set(key, [entry])
}

const NOBODY: readonly never[] = []

/** The latest of those who share a name. */
const latestOf = (entries: readonly Entry[] | undefined): readonly Entry[] =>
  entries && entries.length > NAMESAKES ? entries.slice(-NAMESAKES) : (entries ?? NOBODY)

const latest = (entries: readonly Entry[]): Entry | null =>
  entries.reduce<Entry | null>(
    (best, entry) => (!best || (entry.mentions.at(-1)?.start ?? 0) > (best.mentions.at(-1)?.start ?? 0) ? entry : best),
    null,
  )

/** So often somebody has been named whom an article is about. */
const ESTABLISHED = 4

/**
 * Whom a family name alone means of those who share it: the latest, though not a sister, nor somebody in passing, named in
 * full where another was called by it alone before.
 */
function calledAlone(entries: readonly Entry[], name: string): Entry | null {
  const last = latest(entries)
  if (entries.length < 2 || !last || last.variants.has(name)) return last
  const before = latest(entries.filter((entry) => entry.variants.has(name)))
  return before && (isKin(last.roles) || before.mentions.length >= ESTABLISHED) ? before : last
}

const agrees = (entry: Entry, gender: Gender | null): boolean =>
  gender === null || entry.gender === null || entry.gender === gender
