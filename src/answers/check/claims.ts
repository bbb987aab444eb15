import type { Span } from '../../model.ts'

/** Whom a text credits with a quote: the name as it stands there. */
export interface Claim extends Span {
  readonly name: string
}

/** So much of the text on either side of a quote is read for a name. */
const AROUND = 120

const NAME = String.raw`(?:[Tt]he )?(?:(?:Mr|Mrs|Ms|Dr|President|Minister|Secretary|Sir|Lord)\.? )?\p{Lu}[\p{L}\p{M}'’-]*(?: (?:(?:de|da|van|von|der|den|al|bin|el|la|le) )?\p{Lu}[\p{L}\p{M}'’.-]*){0,5}`
const VERB =
  '(?:said|says|told|tells|added|adds|stated|states|claimed|claims|argued|argues|warned|warns|wrote|writes|tweeted|' +
  'announced|announces|declared|declares|insisted|insists|stressed|stresses|replied|replies|responded|asked|asks|' +
  'noted|notes|explained|explains|admitted|admits|quipped|joked|commented|remarked|put it|called|calls|described|describes|' +
  'spoke of|speaks of|hailed|hails|branded|denounced|praised|recalled|promised|vowed|pledged|confirmed|predicted|' +
  'acknowledged|suggested|concluded)'
const LEAD = '(?:also|then|once|later|recently|has|had|just|reportedly|even)'

/** After a quote, in the order of trust. The name is the group. */
const AFTER = [
  // "..." — Lavrov; "..." (Lavrov); not "... - and so on"
  String.raw`^[.,]?\s*(?:[-–—―~]+|\()\s*(${NAME})(?=\s*(?:$|[\n.,;:()]))`,
  // "...," said Lavrov
  String.raw`^[.,]?[ \t]*${VERB} (${NAME})`,
  // "...," Lavrov said; "...," Lavrov, the foreign minister, told reporters
  String.raw`^[.,]?[ \t]*(${NAME})(?:, [^,.\n]{1,60},)?(?: ${LEAD})? ${VERB}\b`,
  // "..." according to Lavrov
  String.raw`^[.,]?[ \t]*(?:according to|as quoted by|per|by|from) (${NAME})`,
].map((pattern) => new RegExp(pattern, 'u'))

/** Before a quote, in the order of trust. */
const BEFORE = [
  // Lavrov: "..."
  String.raw`(${NAME})\s?:\s*$`,
  // said Lavrov, "..."
  String.raw`\b${VERB} (${NAME})[,:]?\s*$`,
  // according to Lavrov, "..."; a quote from Lavrov: "..."
  String.raw`\b(?:[Aa]ccording to|quote (?:from|by)|words of|statement (?:from|by)) (${NAME})[^.!?\n]{0,40}$`,
  // Lavrov told reporters on Friday that "..."
  String.raw`(${NAME})(?:, [^,.\n]{1,60},)?(?: ${LEAD})? ${VERB}\b[^.!?\n]{0,60}$`,
].map((pattern) => new RegExp(pattern, 'u'))

/** Capitalised words that name nobody. */
const NOBODY = new Set(
  `i he she they we it you his her their this that these those a an and but so as then when who what yes no
  on in at after before by for since during earlier later here there if also someone somebody everyone people quote
  quotes monday tuesday wednesday thursday friday saturday sunday today yesterday january february march april june
  july august september october november december`.split(/\s+/),
)

/**
 * Reads from around a quote whom the text credits: the words after it first, then those before it.
 *
 * @param known words of the coverage's names, in lower case: people write "lavrov: ..." in a hurry
 * @returns null when nobody is named
 */
export function readClaim(text: string, quote: Span, known: ReadonlySet<string>): Claim | null {
  const after = upToNext(
    text.slice(quote.end, quote.end + AROUND),
    /[.!?…]["”’»)]*$/.test(text.slice(0, quote.end).slice(-4)),
  )
  const before =
    text
      .slice(Math.max(0, quote.start - AROUND), quote.start)
      .split(MARK)
      .at(-1) ?? ''
  return first(AFTER, after, quote.end, known) ?? first(BEFORE, before, quote.start - before.length, known)
}

const MARK = /[“”„«»"]/

/** What stands up to the next quote; after a full sentence, words that lead to that one ('Lavrov said: "') are its. */
function upToNext(context: string, ended: boolean): string {
  const [part = '', ...more] = context.split(MARK)
  return more.length > 0 && (ended || /^\s*[.!?;]/.test(part)) && /[\p{L}\p{N}][,:]?\s*$/u.test(part) ? '' : part
}

function first(patterns: readonly RegExp[], context: string, offset: number, known: ReadonlySet<string>): Claim | null {
  const read = context.replaceAll(/[\p{L}\p{M}]+/gu, (word) => (known.has(word) ? capital(word) : word))
  for (const pattern of patterns) {
    const match = pattern.exec(read)
    const name = match?.[1]
    if (
      !match ||
      !name ||
      name
        .toLowerCase()
        .split(' ')
        .some((word) => NOBODY.has(word))
    )
      continue
    const start = offset + match.index + match[0].indexOf(name)
    return { name: context.slice(start - offset, start - offset + name.length), start, end: start + name.length }
  }
  return null
}

/** The same length, so that offsets hold. */
const capital = (word: string): string => {
  const upper = (word[0] ?? '').toUpperCase()
  return upper.length === 1 ? upper + word.slice(1) : word
}
