import type { Document, Token } from '../../language/index.ts'
import { isCapitalised, isComma } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import type { Mention } from './cast.ts'
import type { NameRun } from './names.ts'
import type { Registry } from './registry.ts'

const CALLED = new Set(['handle', 'username', 'alias', 'pseudonym', 'moniker', 'nickname', 'pen-name', 'name'])
/** Whom courts and inquiries keep unnamed: "Witness F7", "Soldier B". */
const KEPT_UNNAMED = new Set(
  'Witness Soldier Officer Juror Patient Child Girl Boy Complainant Resident Nurse Mother Father Player'.split(' '),
)
const CIPHER = /^(?:[A-HJ-Z]|[A-Z]{1,2}\d{1,3})$/
/** So many words at most stand between a noun for somebody and the handle: "going by the online handle". */
const REACH = 6

/**
 * The handles by which an article calls somebody, wherever they stand: "nightowl" of "a user going by the handle nightowl", "@lundfan" of
 * "one fan, @lundfan,"; not the "of" of "a user going by the name of nightowl", nor the "@lund" of "Follow us, @lund".
 */
export function handles(document: Document, registry: Registry): Mention[] {
  const { tokens } = document
  const known = new Map<string, Mention['entry']>()
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (mayBeCipher(tokens[i + 1]!.text) && KEPT_UNNAMED.has(tokens[i]!.text) && CIPHER.test(tokens[i + 1]!.text))
      keepUnnamed(document, registry, i, known)
    const at = handleAt(tokens, i)
    if (at < 0 || known.has(tokens[at]!.text)) continue
    const noun = nounBefore(tokens, at, i)
    if (noun < 0) continue
    const entry = registry.addPerson(runOf(tokens, at), tokens[at]!.sentence)
    entry.roles.push(textOf(document, { first: noun, last: noun + 1 }))
    known.set(tokens[at]!.text, entry)
  }
  if (known.size === 0) return []
  const out: Mention[] = []
  for (const [first, { text, sentence, quote }] of tokens.entries()) {
    const entry = known.get(text)
    if (!entry) continue
    // "Plan B" is no "Soldier B"
    const told = KEPT_UNNAMED.has(tokens[first - 1]?.text ?? '')
    if (text.length === 1 && !told) continue
    const range = { first, last: first + 1 }
    registry.mention(entry, runOf(tokens, first), textOf(document, range))
    const opens = told ? first - 1 : first
    const subject = quote < 0 && (opens === 0 || tokens[opens - 1]!.sentence !== sentence)
    out.push({ ...range, entry, sentence, subject, quoted: quote >= 0 })
  }
  return out
}

/** The cheapest part of the question, for which every token is looked at. */
const mayBeCipher = (text: string): boolean => text.length < 6 && text.charCodeAt(0) >= 65 && text.charCodeAt(0) <= 90

/** Registers "Witness F7" under the cipher, with what it is of for a role. */
function keepUnnamed(document: Document, registry: Registry, noun: number, known: Map<string, Mention['entry']>): void {
  const { tokens } = document
  const cipher = tokens[noun + 1]!.text
  if (known.has(cipher)) return
  const run = { ...runOf(tokens, noun + 1), words: [tokens[noun]!.text, cipher] }
  const entry = registry.addPerson(run, tokens[noun]!.sentence)
  entry.roles.push(textOf(document, { first: noun, last: noun + 1 }))
  known.set(cipher, entry)
}

/** Where a handle may stand that a token opens or tells: "@lundfan" itself, behind "handle" and "name of"; else -1. */
function handleAt(tokens: readonly Token[], i: number): number {
  const { text, pos, lower } = tokens[i]!
  if (text.charCodeAt(0) === AT) return i > 1 && text.length > 1 ? i : -1
  if (pos !== 'NOUN' || !CALLED.has(lower)) return -1
  const at = tokens[i + 1]!.lower === 'of' ? i + 2 : i + 1
  return /^(?:NOUN|PROPN|ADJ|X)$/.test(tokens[at]!.pos) && !goesOn(tokens, at) ? at : -1
}

const AT = 64

/** Where the noun for whoever has the handle at a token stands, which another token tells; -1 where nobody has it. */
function nounBefore(tokens: readonly Token[], at: number, told: number): number {
  const { quote, sentence } = tokens[at]!
  if (quote >= 0) return -1
  let noun = told - 1
  if (at === told) {
    if (/^(?:named|called)$/.test(tokens[noun]!.lower)) noun--
    if (isComma(tokens[noun])) noun--
    // not "on Twitter @lund"
    return hasPersonNoun(tokens[noun]) && !isCapitalised(tokens[noun]) ? noun : -1
  }
  let uses = false
  for (; noun >= 0 && told - noun < REACH && tokens[noun]!.sentence === sentence; noun--) {
    if (hasPersonNoun(tokens[noun])) return uses ? noun : -1
    uses ||= /^(?:going|goes|went|using|uses|used|posting|writing|with|under)$/.test(tokens[noun]!.lower)
  }
  return -1
}

/** What goes on with a word that is no handle by itself: "the name change", "the alias Jane Roe", "the handle night_owl". */
const goesOn = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  if (!next) return false
  return /^(?:NOUN|PROPN|PART)$/.test(next.pos) || (next.start === tokens[i]!.end && !/^[,.;:!?)’”"']$/.test(next.text))
}

const runOf = (tokens: readonly Token[], first: number): NameRun => ({
  first,
  last: first + 1,
  opens: first,
  words: [tokens[first]!.text],
  titled: false,
  gender: null,
  styled: null,
  role: null,
})
