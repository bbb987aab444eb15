import type { Token } from '../../language/index.ts'
import type { Found, View } from '../found.ts'
import { phraseAt } from '../grammar/owner-before.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { INSCRIBED } from '../lexicon/inscriptions.ts'
import { found, quoteEnd } from './make.ts'

const WORDS = /^(?:words?|slogan|legend|message|warning|inscription|motto)$/
const BEARS = /^(?:bore|bears?|bearing|carried|carry|carries|carrying|display(?:s|ed|ing)?|with|had|has)$/
/** What somebody comes upon, and by itself says what it says. */
const MET = /^(?:recording|message|announcement|voice|sign|notice|note|placard|banner|poster|sticker|plaque|caption)$/
const MEETS =
  /^(?:hears?|heard|finds?|found|sees?|saw|reads?|noticed|spotted|discovered|received|show(?:s|ed|ing)?|display(?:s|ed|ing)?|flash(?:es|ed|ing)?|play(?:s|ed|ing)?)$/
/** "greeted by a sign" */
const MEETS_BY = /^(?:greeted|met|faced|confronted|welcomed)$/
/** So many words may stand between the thing and its verb: "a placard held up by a child in a red hat bore". */
const REACH = 16
/** So many of those between it and "reading": "a sign on the door reading". */
const NEAR = 5
/** Fewer words without a full stop are a label. */
const LEAST = 4

/**
 * Matches 'A placard bore the words: “Save our river”', 'She held a banner with the slogan “No more pits here”' and 'a sign reading
 * “Keep off the grass”', which are the thing's own words; not 'a book with the words “The End of It All”'.
 */
export function borneWords(view: View, open: number): Found | null {
  const { document, sentence } = view
  const { tokens } = document
  const at = /^[:,]$/.test(tokens[open - 1]?.text ?? '') ? open - 2 : open - 1
  if (at <= sentence.first) return null
  const thing = bearerOf(tokens, at, sentence.first) ?? postedWith(view, at)
  const last = thing ? quoteEnd(document, open, sentence.last) : open
  if (!thing || (last - open < LEAST + 2 && !/[.!?]$/.test(tokens[last - 2]!.text))) return null
  const one = found(view, 'words that a thing bears', null, { first: open, last })
  return one && { ...one, cue: { first: at, last: at + 1 }, subject: { ...thing, place: 'source' } }
}

/** "Roe" of "Roe posted a picture of the mill with the words “Well done, all of you”". */
function postedWith({ document: { tokens }, cues }: View, at: number): TokenRange | null {
  if (!WORDS.test(tokens[at]!.lower) || tokens[at - 1]?.lower !== 'the' || tokens[at - 2]?.lower !== 'with') return null
  const post = cues.findLast(({ verb, form }) => verb < at && POSTS.test(form.verb.lemma))
  return post?.subject && !post.passive && at - post.verb < REACH ? post.subject : null
}

const POSTS = /^(?:post|share|tweet|upload|publish|send)$/

function bearerOf(tokens: readonly Token[], at: number, floor: number): TokenRange | null {
  const { lower } = tokens[at]!
  if (lower === 'reading') return thingBefore(tokens, at, Math.max(floor, at - NEAR))
  const met = MET.test(lower) && tokens[at + 1]!.text === ':' ? metBefore(tokens, at, floor) : null
  if (met) return met
  if (!WORDS.test(lower)) return null
  let verb = at - 1
  while (verb > floor && /^(?:DET|ADJ)$/.test(tokens[verb]!.pos)) verb--
  return BEARS.test(tokens[verb]!.lower) ? thingBefore(tokens, verb, Math.max(floor, verb - REACH)) : null
}

/** All of "a short note" behind "found" and "greeted by"; not behind "left", whose words it holds. */
function metBefore(tokens: readonly Token[], noun: number, floor: number): TokenRange | null {
  let first = noun - 1
  while (first > floor && /^(?:ADJ|NOUN|VERB)$/.test(tokens[first]!.pos)) first--
  if (!/^(?:an?|another)$/.test(tokens[first]!.lower) || first === floor) return null
  const { lower } = tokens[first - 1]!
  const meets = /^(?:by|with)$/.test(lower) ? MEETS_BY.test(tokens[first - 2]?.lower ?? '') : MEETS.test(lower)
  return meets ? { first, last: noun + 1 } : null
}

function thingBefore(tokens: readonly Token[], end: number, floor: number): TokenRange | null {
  for (let i = end - 1; i >= floor && tokens[i]!.quote < 0; i--)
    if (INSCRIBED.has(tokens[i]!.lower)) return phraseAt(tokens, i, floor)
  return null
}
