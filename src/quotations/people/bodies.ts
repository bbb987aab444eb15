import type { Document } from '../../language/index.ts'
import { carriesClause, isCapitalised, isComma, isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { BODY_WORDS, COMPANY_NOUNS } from '../lexicon/bodies.ts'

/** Where a body is named by its name. */
export interface BodyName extends TokenRange {
  readonly name: string
  /** Before the first verb of its sentence: what that is about. */
  readonly subject: boolean
}

const CONNECTING = new Set(['of', 'for', 'and', '&', 'the'])
const COMPANY =
  /\b(?:corp|inc|ltd|plc|llc|co|group|holdings|motors|bank|airlines?|airways|energy|systems|labs|technologies|studios|stores|industries|pharma\w*|bio\w*)\b/i

/** The bodies that an article names. */
export interface Bodies {
  /** In text order. */
  readonly names: readonly BodyName[]
  /** Where their names end, as token indices. */
  readonly ends: ReadonlySet<number>
  /** For what a company's name starts with ("Orbis"), the fullest name ("Orbis Motors Corp"). */
  readonly full: ReadonlyMap<string, string>
}

/** Reads the bodies of an article once. */
export function readBodies(document: Document): Bodies {
  const names = bodyNames(document)
  const full = new Map<string, string>()
  for (const { name } of names) {
    if (!COMPANY.test(name)) continue
    for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      const start = name.slice(0, space)
      if ((full.get(start)?.length ?? 0) < name.length) full.set(start, name)
    }
  }
  return { names, ends: new Set(names.map((body) => body.last)), full }
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
      if (tells && end - i > 1)
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

function inName({ tokens }: Document, i: number, first: number, limit: number): boolean {
  const token = tokens[i]!
  if (isCapitalised(token)) return true
  if (i === first || i + 1 >= limit || !isCapitalised(tokens[i + 1])) return false
  return CONNECTING.has(token.lower) || isPossessive(token) || token.text === '-'
}

/** How many names back the body that a noun stands for is looked for. */
const REACH = 100

/**
 * The body that "the company" or "the ministry" means at a token: the latest that fits
 * and that a sentence is about, else the latest that fits. Of companies those with the noun in their name come first.
 */
export function bodyMeant({ names }: Bodies, before: number, noun: string): BodyName | null {
  const company = COMPANY_NOUNS.has(noun)
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.first < before) low = middle + 1
    else high = middle
  }
  const latest = names.slice(Math.max(0, low - REACH), low).reverse()
  const byNoun = latest.filter(({ name }) =>
    name
      .toLowerCase()
      .split(/[\s.]+/)
      .includes(noun),
  )
  const fitting = byNoun.length > 0 || !company ? byNoun : latest.filter(({ name }) => COMPANY.test(name))
  return fitting.find(({ subject }) => subject) ?? fitting[0] ?? null
}
