import { countryOf, type Document, findPlace, lowerBound, type PartOfSpeech, type Token } from '../../language/index.ts'
import { carriesClause, isCapitalised, isComma, isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { BODY_WORDS, COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { ROLE_NOUNS } from '../lexicon/roles.ts'
import { TIME_NOUNS } from '../lexicon/time-words.ts'
import { calledBodies } from './called-bodies.ts'

/** Where a body is named by its name. */
export interface BodyName extends TokenRange {
  readonly name: string
  /** Before the first verb of its sentence: what that is about. */
  readonly subject: boolean
  /** The noun that the article introduces it by, where the name has no such word: "charity". */
  readonly called?: string
}

const CONNECTING = new Set(['of', 'for', 'and', '&', 'the'])
const COMPANY =
  /\b(?:corp|inc|ltd|plc|llc|co|ab|ag|sa|spa|gmbh|nv|oy|asa|se|group|holdings|motors|bank|airlines?|airways|aviation|shipping|railways|energy|systems|labs|technologies|studios|stores|homes|estates|developments|properties|foods|logistics|construction|consulting|solutions|trading|crossings|industries|pharma\w*|bio\w*)\b/i

/** The bodies that an article names. */
export interface Bodies {
  /** In text order. */
  readonly names: readonly BodyName[]
  /** Names of neither persons nor places that the article gives twice and more, one of them as a subject, in text order. */
  readonly proper: readonly BodyName[]
  /** Where their names end, as token indices. */
  readonly ends: ReadonlySet<number>
  /** For what a company's name starts with ("Orbis") and for letters in brackets behind one, the fullest name. */
  readonly full: ReadonlyMap<string, string>
}

/** Reads the bodies of an article once; `persons` are the tokens at which persons' names start. */
export function readBodies(document: Document, persons: ReadonlySet<number>): Bodies {
  const names = bodyNames(document)
  const full = new Map<string, string>()
  for (const { name } of names) {
    if (!COMPANY.test(name)) continue
    for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      const start = name.slice(0, space)
      if ((full.get(start)?.length ?? 0) < name.length) full.set(start, name)
    }
  }
  for (const body of names) {
    const letters = lettersAfter(document, body)
    if (letters && !full.has(letters)) full.set(letters, body.name.replace(/^The /, ''))
  }
  const called = calledBodies(document, persons)
  const all = called.length > 0 ? [...names, ...called].sort((a, b) => a.first - b.first) : names
  return { names: all, proper: properNames(document, persons), ends: new Set(names.map((body) => body.last)), full }
}

/** The "SNF" of "the Swedish Newspaper Federation (SNF)", where they are letters of the name. */
function lettersAfter({ tokens }: Document, { last, name }: BodyName): string | null {
  const letters = tokens[last + 1]
  if (tokens[last]?.text !== '(' || tokens[last + 2]?.text !== ')' || !/^\p{Lu}{2,8}$/u.test(letters!.text)) return null
  const initials: readonly string[] = name.match(/(?<!\p{L})\p{Lu}/gu) ?? []
  return initials.includes(letters!.text[0]!) && initials.length > 1 ? letters!.text : null
}

/** Runs of capitals with a word that tells a body: "Russian Foreign Ministry". */
function bodyNames(document: Document): BodyName[] {
  const { tokens, sentences } = document
  const out: BodyName[] = []
  for (const sentence of sentences) {
    let clause = false
    let inside = false
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!isCapitalised(tokens[i]) || tokens[i]!.pos === 'DET') {
        clause ||= carriesClause(tokens[i])
        inside = tokens[i]!.pos === 'ADP' || (inside && !isComma(tokens[i]))
        continue
      }
      let end = i
      let tells = false
      while (end < sentence.last && end - i < 10 && inName(document, end, i, sentence.last)) {
        tells ||= BODY_WORDS.has(tokens[end]!.lower)
        end++
      }
      if (end > i && !tells) {
        const noun = nationalBody(tokens, i, end, sentence.last)
        tells = noun > end
        end = Math.max(end, noun)
      }
      if (tells && end - i > 1 && !namesOfficer(tokens, i, end))
        out.push({
          first: i,
          last: end,
          name: document.text.slice(tokens[i]!.start, tokens[end - 1]!.end),
          subject: !clause && !inside,
        })
      i = Math.max(i, end - 1)
    }
  }
  return out
}

/** "the Bank's Vice-President for Transport": who works there. */
function namesOfficer(tokens: readonly Token[], first: number, last: number): boolean {
  let owned = false
  for (let i = first; i < last; i++) {
    if (owned && ROLE_NOUNS.has(tokens[i]!.lower.replace(/^.*-/, ''))) return true
    owned ||= isPossessive(tokens[i])
  }
  return false
}

/** Common nouns for what a country or place has one of. */
const NATIONAL = new Set(
  'ministry department agency commission committee council government administration parliament congress senate police army navy embassy consulate delegation mission military authorities regulator watchdog court'.split(
    ' ',
  ),
)

/** Past "foreign ministry" in "Kenya's foreign ministry" and "delegation" in "the Kenyan delegation"; else `end`. */
function nationalBody(tokens: readonly Token[], first: number, end: number, limit: number): number {
  if (end - first > 2) return end
  for (let i = end; i < Math.min(limit, end + 4); i++) {
    const token = tokens[i]!
    if (NATIONAL.has(token.lower)) return countryOf(tokens[first]!.text) ? i + 1 : end
    if (!isPossessive(token) && token.pos !== 'ADJ' && token.pos !== 'NOUN') return end
  }
  return end
}

/** What the tagger takes a name for. */
const MAY_NAME: ReadonlySet<PartOfSpeech> = new Set(['PROPN', 'NOUN', 'ADJ', 'VERB'])

/** Runs of capitals that no word tells to be a body's: "Helixa", "Air Nord". */
function properNames(document: Document, persons: ReadonlySet<number>): BodyName[] {
  const { tokens, sentences } = document
  const runs: BodyName[] = []
  const counts = new Map<string, number>()
  const subjects = new Set<string>()
  /** What something is in, near or at is a place. */
  const places = new Set<string>()
  for (const { first, last } of sentences) {
    let clause = false
    for (let i = first; i < last; i++) {
      const token = tokens[i]!
      if (!isCapitalised(token) || token.quote >= 0 || persons.has(i) || !MAY_NAME.has(token.pos)) {
        clause ||= carriesClause(token)
        continue
      }
      let end = i + 1
      while (end < last && isCapitalised(tokens[end]) && !persons.has(end)) end++
      const name = document.text.slice(token.start, tokens[end - 1]!.end)
      if (!TIME_NOUNS.has(token.lower)) {
        runs.push({ first: i, last: end, name, subject: !clause })
        counts.set(name, (counts.get(name) ?? 0) + 1)
        if (!clause) subjects.add(name)
        if (/^(?:in|near)$/.test(tokens[i - 1]?.lower ?? '')) places.add(name)
      }
      i = end - 1
    }
  }
  return runs.filter(
    ({ name }) =>
      counts.get(name)! > 1 &&
      subjects.has(name) &&
      !places.has(name) &&
      countryOf(name) === null &&
      findPlace(name) === null,
  )
}

function inName({ tokens }: Document, i: number, first: number, limit: number): boolean {
  const token = tokens[i]!
  if (isCapitalised(token)) return true
  if (i === first || i + 1 >= limit || !isCapitalised(tokens[i + 1])) return false
  return CONNECTING.has(token.lower) || isPossessive(token) || token.text === '-'
}

/** How many names back the body that a noun stands for is looked for. */
const REACH = 100

/** Whoever is meant by these has the noun in its name, or was introduced by it. */
const NO_COMPANY = /^(?:union|charity|club|team|regulator|watchdog|agency)$/

/**
 * The body that "the company" or "the ministry" means at a token: the latest that fits
 * and that a sentence is about, else the latest that fits. Of companies those with the noun in their name come first.
 */
export function bodyMeant({ names, proper }: Bodies, before: number, noun: string): BodyName | null {
  const company = COMPANY_NOUNS.has(noun) && !NO_COMPANY.test(noun)
  const found = latestOf(names, before, noun, company)
  return found ?? (company ? ofThese(latestBefore(proper, before)) : null)
}

function latestOf(names: readonly BodyName[], before: number, noun: string, company: boolean): BodyName | null {
  const latest = latestBefore(names, before)
  const byNoun = latest.filter(
    ({ name, called }) =>
      called === noun ||
      name
        .toLowerCase()
        .split(/[\s.]+/)
        .includes(noun),
  )
  const fitting = byNoun.length > 0 || !company ? byNoun : latest.filter(({ name }) => COMPANY.test(name))
  return ofThese(fitting)
}

const ofThese = (latest: readonly BodyName[]): BodyName | null =>
  latest.find(({ subject }) => subject) ?? latest[0] ?? null

/** The names before a token, the latest first. */
function latestBefore(names: readonly BodyName[], before: number): BodyName[] {
  const next = lowerBound(names, before, ({ first }) => first)
  return names.slice(Math.max(0, next - REACH), next).reverse()
}
