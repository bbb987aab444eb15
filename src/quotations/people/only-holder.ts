import { type Document, lowerBound } from '../../language/index.ts'
import type { TextSpan } from '../../model.ts'
import { isCapitalised, isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { KIN } from '../lexicon/person-nouns.ts'
import { type Cast, mentionsIn } from './cast.ts'
import { ofGender } from './gender.ts'
import { UNNAMED } from './introduced.ts'
import { CONTESTED } from './later.ts'
import { inLead } from './lead.ts'
import type { Entry } from './registry.ts'
import { ANOTHER, excludes } from './role-limits.ts'

/** How many names on whoever holds a role is looked for. */
const REACH = 200

/** They tell no role. */
const AGE = /^(?:former|ex|retired|veteran|senior|top|leading|local|new|older|elder|younger|big|little)$/

/** "A federal judge" is "District Judge Jane Roe". */
const COURTS = /^(?:federal|state|district|county|circuit|high|supreme|crown|appeals?|trial|court)$/

/** What may stand behind the noun in a role: "judge at Lund", "brother and agent". */
const BEHIND = /^(?:of|for|from|in|at|on|with|to|who|and)$/

/**
 * Whom a headline's or a lead's "A judge", "the mediator" or "brother of Jane Roe" means: the one person to whom the article
 * gives that noun for a role further down. Not "a witness", who need not be named, nor "a minister" where two are, nor "the nurse" for "Jo Roe, a nurse".
 */
export function onlyHolder(
  document: Document,
  cast: Cast,
  range: TokenRange,
  head: TokenRange,
  noun: string,
): Entry | null {
  const { tokens, text: words } = document
  if (CONTESTED.test(noun) || (noun !== 'judge' && UNNAMED.test(noun))) return null
  if (!inLead(document, tokens[head.first]!.sentence)) return null
  // "Roe Hammers Orbis CEO:"
  const names = mentionsIn(cast, tokens[head.first]!.sentence)
  if (names.some(({ first, last }) => first >= head.first && last < head.last && !isPossessive(tokens[last])))
    return null
  const wanted: string[] = []
  const limits: string[] = []
  let at = head.first
  for (; at < head.last && tokens[at]!.lower !== noun; at++) {
    const { pos, text, lower } = tokens[at]!
    if (
      /^(?:the|an?|its|their|his|her|'s|’s)$/.test(lower) ||
      AGE.test(lower) ||
      (noun === 'judge' && COURTS.test(lower))
    )
      continue
    if (at > head.first && isCapitalised(tokens[at])) limits.push(text)
    else if (/^(?:NOUN|PROPN|ADJ)$/.test(pos)) wanted.push(lower)
    else return null
  }
  if (at !== head.last - 1) return null
  // "chairman of Orbis"
  for (let i = head.last; i < range.last; i++) if (isCapitalised(tokens[i])) limits.push(tokens[i]!.text)
  // courts have names: "a Texas judge" may be "District Judge Jane Roe"
  const limited = limits.length > 0 && noun !== 'judge' && !KIN.has(noun)
  const definite = tokens[head.first]!.lower === 'the'
  const fits = ofGender(noun)
  const next = lowerBound(cast.mentions, head.last, ({ first }) => first)
  const holders = new Set<Entry>()
  /** Those of them with the words that limit it: "Orbis" of "the Orbis chairman". */
  const told = new Set<Entry>()
  for (const { entry } of cast.mentions.slice(next, next + REACH)) {
    if (holders.has(entry) || !fits(entry)) continue
    const holds = ({ text, start }: TextSpan) =>
      isSo(text, noun, wanted) && !(definite && /\ban? $/i.test(words.slice(start - 3, start)))
    if (!entry.titles.some((title) => isSo(title, noun, wanted)) && !entry.roles.some(holds)) continue
    holders.add(entry)
    if (limited && entry.roles.some(({ text }) => limits.every((limit) => text.includes(limit)))) told.add(entry)
  }
  const [only] = told.size > 0 ? told : holders
  if (!only || (told.size || holders.size) > 1) return null
  if (!limited || told.size > 0) return only
  // "Roe Hammers Orbis CEO": without an article all words may be a headline's
  return (limits.length > 1 && tokens[head.first]!.pos !== 'DET') || excludes(only, limits) ? null : only
}

/** Whether a role has the noun for its own, all words wanted, and is no deputy's. */
function isSo(role: string, noun: string, wanted: readonly string[]): boolean {
  const words = role.toLowerCase().split(/[\s'’-]+/)
  const own = words.indexOf(noun)
  // "Recorder Jane Roe" sits as a judge
  const at = own < 0 && noun === 'judge' ? words.indexOf('recorder') : own
  if (at < 0 || (at + 1 < words.length && !BEHIND.test(words[at + 1]!))) return false
  // "the council's leader" for "Leader Jane Roe"
  const told = words.length === 1 || wanted.every((word) => words.includes(word))
  return told && words.every((word) => !ANOTHER.test(word) || wanted.includes(word))
}
