import type { SpeakerKind, TextSpan } from '../../model.ts'
import { genderOfName } from './gender.ts'
import { NameIndex } from './name-index.ts'
import { familyName, type NameRun } from './names.ts'
import type { Gender, Person } from './person.ts'
import { fold } from './same-name.ts'

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

/** The persons, bodies and groups of one article. */
export class Registry {
  readonly entries: Entry[] = []
  #names = new NameIndex()
  /** Bodies, groups and unnamed persons. */
  #others = new Map<string, Entry>()
  #introduced = new Map<string, Entry>()

  /** The person that a name means: by full name, or by family (or given) name when the article has named them in full. */
  person(run: NameRun): Entry | null {
    return this.#names.find(run)
  }

  addPerson(run: NameRun, sentence: number): Entry {
    const gender = run.gender ?? (run.words.length > 1 ? genderOfName(run.words) : null)
    const name = run.words.length === 1 && run.styled ? `${run.styled} ${run.words[0]}` : run.words.join(' ')
    const entry = this.#add(name, run.words, 'person', gender, sentence)
    entry.guessed = run.gender === null
    this.#names.add(entry, run.words)
    return entry
  }

  /** What else somebody is called: "Dixie". */
  nickname(entry: Entry, words: readonly string[]): void {
    this.#names.addNickname(entry, words)
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
      entry.gender ??= genderOfName(run.words)
    }
    this.#names.addName(entry, run.words)
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
