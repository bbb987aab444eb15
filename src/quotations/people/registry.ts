import type { SpeakerKind, TextSpan } from '../../model.ts'
import { genderOfFirstName } from './gender.ts'
import { familyName, type NameRun } from './names.ts'
import { isKin } from './only-kin.ts'
import type { Gender, Person } from './person.ts'
import { endsWith, fold, nameKey, nameParts, sameGiven, withoutArticle } from './same-name.ts'

/** A person as the article is read: gains names, roles and mentions. */
export interface Entry {
  id: number
  name: string
  words: readonly string[]
  kind: SpeakerKind
  gender: Gender | null
  /** Whether only a list of first names tells the gender, which a pronoun outweighs. */
  guessed: boolean
  variants: Set<string>
  roles: TextSpan[]
  /** What the article has called a person without a role: "the Argentine". */
  epithets: string[]
  /** What titles and verbs tell: "doctor" of "Dr Roe", "leader of the union" of "Jane Roe leads the union". */
  titles: string[]
  /** In figures, where the article gives it. */
  age: string | null
  /** Who they are, of several who speak as one. */
  members: readonly Entry[]
  mentions: TextSpan[]
  /** Sentence of the first and the latest mention. */
  firstSeen: number
}

/** The noun of "a senior US official", "two diplomats", "a person with knowledge of the matter". */
const INTRODUCED =
  /^(?:an?|another|one|two|three|four|several|some)(?: \S+){0,5}? ([a-z]+)(?=$|,| (?:of|for|with|in|at|from|on|to|who|close|familiar|briefed|based)\b| [a-z]+(?:ed|wn) )/i

/** The noun of "people with direct knowledge of the talks", "sources close to Roe". */
const SOURCES = /^(people|sources) (?:with|familiar|close|briefed)\b/i

/** Of people who share a name only so many, the latest, are told apart: it bounds the work on a long list of names. */
const NAMESAKES = 20

/** The persons, bodies and groups of one article. Two given names under one family name stay two persons. */
export class Registry {
  readonly entries: Entry[] = []
  #byFamily = new Map<string, Entry[]>()
  #byGiven = new Map<string, Entry[]>()
  #byName = new Map<string, Entry>()
  /** By the parts of a family name of two: "Pryce" and "Lund" of "Ann Pryce-Lund". */
  #byPart = new Map<string, Entry[]>()
  /** Bodies, groups and unnamed persons. */
  #others = new Map<string, Entry>()
  #introduced = new Map<string, Entry>()

  /** The person that a name means: by full name, or by family (or given) name when the article has named them in full. */
  person(run: NameRun): Entry | null {
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

  addPerson(run: NameRun, sentence: number): Entry {
    const gender = run.gender ?? (run.words.length > 1 ? genderOfFirstName(run.words[0] ?? '') : null)
    const name = run.words.length === 1 && run.styled ? `${run.styled} ${run.words[0]}` : run.words.join(' ')
    const entry = this.#add(name, run.words, 'person', gender, sentence)
    entry.guessed = run.gender === null
    const called = [familyName(run.words), ...(run.words.length > 2 ? run.words.slice(1) : [])].map(fold)
    for (const word of new Set([...called, ...called.map(withoutArticle)])) append(this.#byFamily, word, entry)
    const family = fold(familyName(run.words))
    if (family.includes('-')) for (const part of family.split('-')) append(this.#byPart, part, entry)
    const given = fold(run.words[0] ?? '')
    if (run.words.length > 1) append(this.#byGiven, given, entry)
    this.#byName.set(nameKey(run.words), entry)
    return entry
  }

  /** What else somebody is called: "Dixie". */
  nickname(entry: Entry, words: readonly string[]): void {
    if (words.length === 1) append(this.#byGiven, fold(words[0]!), entry)
    else this.#byName.set(nameKey(words), entry)
    entry.variants.add(words.join(' '))
  }

  /** A body, a group or an unnamed person under the name as printed. */
  other(name: string, kind: SpeakerKind, sentence: number): Entry {
    const key = `${kind} ${fold(name)}`
    const known = this.#others.get(key)
    if (known) return known
    const entry = this.#add(name, name.split(' '), kind, null, sentence)
    this.#others.set(key, entry)
    const noun = (INTRODUCED.exec(name) ?? SOURCES.exec(name))?.[1]
    if (noun && kind !== 'body') this.#introduced.set(noun.toLowerCase(), entry)
    return entry
  }

  /** Whom "the person" means when "a person briefed on the talks" has spoken: the latest introduced by that noun. */
  again(noun: string): Entry | null {
    return this.#introduced.get(noun) ?? null
  }

  /** Notes where an entry is named. A headline's words (`headline`) never become the name: the body knows it better. */
  mention(entry: Entry, run: NameRun | null, span: TextSpan, headline = false): void {
    entry.mentions.push(span)
    if (!run) return
    const name = run.words.join(' ')
    entry.variants.add(name)
    if (run.gender) {
      entry.gender = run.gender
      entry.guessed = false
    }
    const longer = run.words.length > entry.words.length && entry.words.length < 4 && !isMaiden(entry.words, run.words)
    if (!headline && (longer || (run.words.length > 1 && isMaiden(run.words, entry.words)))) {
      entry.name = name
      entry.words = run.words
      entry.gender ??= genderOfFirstName(run.words[0] ?? '')
    }
    this.#byName.set(nameKey(run.words), entry)
  }

  people(): Person[] {
    return this.entries
      .filter((entry) => entry.mentions.length > 0)
      .map(({ name, kind, gender, variants, roles, mentions }) => ({
        name,
        kind,
        gender,
        variants: [name, ...[...variants].filter((variant) => variant !== name)],
        roles,
        mentions,
      }))
  }

  #add(name: string, words: readonly string[], kind: SpeakerKind, gender: Gender | null, firstSeen: number): Entry {
    const entry: Entry = {
      id: this.entries.length,
      name,
      words,
      kind,
      gender,
      guessed: false,
      variants: new Set(),
      roles: [],
      epithets: [],
      titles: [],
      age: null,
      members: [],
      mentions: [],
      firstSeen,
    }
    this.entries.push(entry)
    return entry
  }
}

/** "Ann Mair Pryce" of whom the article calls "Ann Pryce-Lund". */
const isMaiden = (words: readonly string[], others: readonly string[]): boolean =>
  words.length > 1 && others.length > 1 && familyName(words).includes('-') && !familyName(others).includes('-')

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

/**
 * Whom a family name alone means of those who share it: the latest, though not a sister named in full where another was
 * called by it alone before.
 */
function calledAlone(entries: readonly Entry[], name: string): Entry | null {
  const last = latest(entries)
  if (entries.length < 2 || !last || !isKin(last.roles) || last.variants.has(name)) return last
  return latest(entries.filter((entry) => entry.variants.has(name))) ?? last
}

const agrees = (entry: Entry, gender: Gender | null): boolean =>
  gender === null || entry.gender === null || entry.gender === gender
