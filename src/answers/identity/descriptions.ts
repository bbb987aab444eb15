import type { ArticleRecord, Phrase, Span } from '../../model.ts'
import type { Passage } from '../../retrieval/index.ts'
import { phrasesIn } from '../short/candidates.ts'
import { isKnownPlace, isPersonal } from '../short/names.ts'

/** A name with what the text says of it right there: "captain" of "captain Ines Vargo". */
export interface Described {
  readonly name: Span
  readonly description: Span
  /** Whether it is no more than an age. */
  readonly isAge: boolean
}

const MOST_JOINED = 4
const LONGEST = 60
const DETERMINER = /(?:the|an?|its|their|his|her|our)\s$/iu
/** Between the phrases of a description: "director of the harbour". */
const JOINS = /^\s(?:(?:of|for|at|in|on|to|and|with|from|near|behind|by)\s)(?:(?:the|an?|its|their|his|her)\s)?$/u
const COMMA = /^["”’']?,\s(?:(?:the|an?|its|their|his|her)\s)?$/u
/** What an apposition ends before. */
const ENDS = /^\s*(?:[,.;:)–—]|["”’']?$|(?:who|which|that|whose)\s)/u
const COPULA = /^\s(?:is|was|are|were|became|remains)\s(?:the|an?|its|their|his|her)\s$/u
/** "who heads the council": what somebody does; what happened to somebody describes nobody. */
const WHO =
  /^,\s(who\s(?:\p{Ll}+s|led|ran|wrote|founded|coached|chaired|headed|owned|served)\s[^,.;:!?"“”]{3,50})(?=[,.;])/u
const NO_WHO = /^who\s(?:has|is|was|says|does|hopes|thinks|wants|faces|arrives|leaves)\s/
/** "Ines Vargo, 51," or "Ines Vargo (51)". */
const AGE = /^(?:,\s|\s\()(\d{1,3})(?=[,.)])/
/** One word with a capital before a name: a first name, most often. */
const ONE_NAME = /^\p{Lu}[\p{L}.'’-]*$/u
/** "Norland’s ambassador". */
const POSSESSIVE = /^\p{Lu}[\p{L}.-]*['’]s\s/u
const HONORIFICS = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.?$/
/** A description has a noun that is more than a name, a number or a time. */
const NO_DESCRIPTION = /^[\d"“‘(]|^(?:one|some|many|most|both|all|others?|yesterday|today|tomorrow|\p{Lu}\p{Ll}+day)\b/u

function isDescription(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= LONGEST &&
    !HONORIFICS.test(text) &&
    !ONE_NAME.test(text) &&
    !NO_DESCRIPTION.test(text) &&
    !isKnownPlace(text) &&
    !(isPersonal(text) && !/\s\p{Ll}|(?:er|or|ist|man|ent|ant|ary|ief|ain|ive|ard|ess)\b/u.test(text))
  )
}

/** Where the determiner begins that belongs to a phrase, or the phrase itself. */
const withDeterminer = (text: string, { start }: Span): number =>
  start - (DETERMINER.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0)

/** The phrase with those behind it that belong to it: "director" with "of the harbour". */
function chainFrom(text: string, phrases: readonly Phrase[], at: number): Span {
  const start = phrases[at]!.start
  let end = phrases[at]!.end
  for (let next = at + 1; next < Math.min(phrases.length, at + MOST_JOINED); next++) {
    if (!JOINS.test(text.slice(end, phrases[next]!.start)) || phrases[next]!.end - start > LONGEST) break
    end = phrases[next]!.end
  }
  return { start, end }
}

/** What stands behind the name that a phrase ends with. */
function behind(text: string, phrases: readonly Phrase[], at: number, to: number): Span | null {
  const { end } = phrases[at]!
  const who = WHO.exec(text.slice(end, Math.min(to, end + 2 * LONGEST)))
  if (who && !NO_WHO.test(who[1]!)) return { start: end + 2, end: end + 2 + who[1]!.length }
  let next = at + 1
  // An age stands between: "Ines Vargo, 51, the harbour master".
  if (/^,\s\d{1,3},\s/.test(text.slice(end, end + 8))) next += phrases[next]?.kind === 'number' ? 1 : 0
  const first = phrases[next]
  if (!first) return null
  const gap = text.slice(end, first.start).replace(/^,\s\d{1,3}(?=,)/, '')
  const apposed = COMMA.test(gap)
  if (!apposed && !COPULA.test(gap)) return null
  const chain = chainFrom(text, phrases, next)
  return apposed && !ENDS.test(text.slice(chain.end, Math.min(to, chain.end + 8))) ? null : chain
}

/** What stands before the name: "the director of the harbour, Ines Vargo," */
function before(text: string, phrases: readonly Phrase[], at: number, from: number): Span | null {
  const { start, end } = phrases[at]!
  for (let first = Math.max(0, at - MOST_JOINED); first < at; first++) {
    const chain = chainFrom(text, phrases.slice(0, at), first)
    const determined =
      POSSESSIVE.test(text.slice(chain.start, chain.end)) ||
      withDeterminer(text, phrases[first]!) < phrases[first]!.start
    if (chain.start < from || !determined) continue
    if (/^,\s$/.test(text.slice(chain.end, start)) && /^["”’']?\s*[,.)–—;:]/.test(text.slice(end, end + 3)))
      return chain
  }
  return null
}

/**
 * The names of a passage with what it says of them: the words before the name in its noun phrase, the apposition behind
 * or before it, the clause with "who", the other side of "is".
 *
 * @param asked the name that is meant, from a noun phrase's text its beginning there or -1; any person's without
 */
export function describedIn(article: ArticleRecord, passage: Passage, asked?: (phrase: string) => number): Described[] {
  const { text } = article
  const phrases = phrasesIn(article, passage)
  const found: Described[] = []
  phrases.forEach((phrase, at) => {
    const words = text.slice(phrase.start, phrase.end)
    const begins = asked ? asked(words) : isPersonal(words) ? 0 : -1
    if (begins < 0) return
    const name = { start: phrase.start + begins, end: phrase.end }
    const own = asked ? { start: phrase.start, end: phrase.start + words.slice(0, begins).trimEnd().length } : name
    for (const description of [own, behind(text, phrases, at, passage.end), before(text, phrases, at, passage.start)])
      if (description && (description === name || isDescription(text.slice(description.start, description.end))))
        found.push({ name, description, isAge: false })
    const age = AGE.exec(text.slice(phrase.end, phrase.end + 6))
    const start = phrase.end + (age?.[0].indexOf(age[1]!) ?? 0)
    if (age) found.push({ name, description: { start, end: start + age[1]!.length }, isAge: true })
  })
  return found
}
