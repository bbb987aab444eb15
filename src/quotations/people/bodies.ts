import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/noun-phrase.ts'
import { isCapitalised, isPossessive } from '../grammar/tags.ts'
import { BODY_WORDS, COMPANY_NOUNS } from '../lexicon/bodies.ts'

/** Where a body is named by its name. */
export interface BodyName extends TokenRange {
  readonly name: string
}

const CONNECTING = new Set(['of', 'for', 'and', '&', 'the'])
const COMPANY =
  /\b(?:corp|inc|ltd|plc|llc|co|group|holdings|motors|bank|airlines?|airways|energy|systems|labs|technologies|studios|stores|industries|pharma\w*|bio\w*)\b/i

/** The names of bodies in text order: runs of capitals with a word that tells a body ("Russian Foreign Ministry"). */
export function bodyNames(document: Document): BodyName[] {
  const { tokens, sentences } = document
  const out: BodyName[] = []
  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!isCapitalised(tokens[i]) || tokens[i]!.pos === 'DET') continue
      let end = i
      let tells = false
      while (end < sentence.last && end - i < 10 && inName(document, end, i, sentence.last)) {
        tells ||= BODY_WORDS.has(tokens[end]!.lower)
        end++
      }
      if (tells && end - i > 1)
        out.push({ first: i, last: end, name: document.text.slice(tokens[i]!.start, tokens[end - 1]!.end) })
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

/** The body that "the company", "the ministry" or a short name ("Orbis") means at a token: the latest one that fits. */
export function bodyMeant(names: readonly BodyName[], before: number, noun: string): BodyName | null {
  const company = COMPANY_NOUNS.has(noun)
  let found: BodyName | null = null
  for (const body of names) {
    if (body.first >= before) break
    const words = body.name.toLowerCase().split(/[\s.]+/)
    if (words.includes(noun) || (company && COMPANY.test(body.name))) found = body
  }
  return found
}

/** The fullest name that starts with a short one: "Orbis Motors Corp" for "Orbis". */
export function fullName(names: readonly BodyName[], short: string): string {
  let best = short
  for (const { name } of names)
    if (name.startsWith(`${short} `) && name.length > best.length && COMPANY.test(name)) best = name
  return best
}
