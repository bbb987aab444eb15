import type { Document } from '../../language/index.ts'
import { cuesOf } from '../grammar/cue.ts'
import { isThing } from '../grammar/may-speak.ts'
import { isBe, isCapitalised, isComma, isPossessive } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { isPersonNoun, KIN } from '../lexicon/person-nouns.ts'
import { type Cast, mentionsIn } from './cast.ts'
import { ofGender } from './gender.ts'
import { headOf } from './head.ts'
import { inLead, isFirstNamed } from './lead.ts'
import type { Entry } from './registry.ts'

/** They stay unnamed on purpose. */
export const UNNAMED =
  /\b(?:source|spokesman|spokeswoman|spokesperson|official|aide|insider|witness|resident|analyst|diplomat|officer|neighbour|neighbor|friend|pal|mate|colleague|relative|onlooker|bystander|passer-by|passenger|customer|employee|lifeguard|judge|court|jury|report|statement|poll|survey|study|letter|person|somebody|someone)\b/i

/** So many words are few for a description. */
const FULLY = 3

/** The next sentence goes back to what was said: "made the claim on Monday", "was speaking to". */
const OWNS_UP =
  /^(?:testified|claim|warning|remark|comment|statement|assertion|prediction|threat|suggestion|call|announcement|plea|criticism|accusation|allegation)s?$|^(?:spoke|speaking|writing|interview|interviewed)$/

/**
 * Whom "a Kremlin ally said ..." means when the next sentence names someone for the first time, with a description: "Ivan
 * Petrov, who heads a think tank, made the claim". Only where that sentence gives an age or goes back to the words. Not "a source said ...", whoever is named next.
 */
export function namedNext(document: Document, cast: Cast, range: TokenRange): Entry | null {
  const { tokens, sentences } = document
  // "The lead actor of the film said": told of so fully, to be named at once; "the mayor" may be anybody
  const lead =
    tokens[range.first]!.lower === 'the' &&
    range.last - range.first > FULLY &&
    inLead(document, tokens[range.first]!.sentence)
  if (!lead && !/^(?:a|an)$/.test(tokens[range.first]!.lower)) return null
  // "A note on the gate said ..."; not "A voice called ..."
  const { lower: noun } = tokens[headOf(document, range).last - 1]!
  if (isThing(tokens, range) && !isPersonNoun(noun) && noun !== 'voice') return null
  const words = tokens.slice(range.first, range.last)
  if (words.some(({ lower }) => UNNAMED.test(lower))) return null
  const next = tokens[range.first]!.sentence + 1
  if (!sentences[next]) return null
  if (words.at(-1)!.lower === 'voice') return ownerOfVoice(document, cast, next)
  const first = mentionsIn(cast, next).find((mention) => !mention.quoted)
  if (!first || !isFirstNamed(document, cast, first.entry, next) || first.first > sentences[next].first + 1) return null
  if (!isComma(tokens[first.last])) return null
  // "The chair of the mill said so. Jane Roe, 44, is a nurse.": somebody else
  const { roles } = first.entry
  if (lead && roles.length > 0 && !roles.some(({ text }) => text.toLowerCase().split(' ').includes(noun))) return null
  if (/^[1-9]\d$/.test(tokens[first.last + 1]?.text ?? '')) return first.entry
  return !lead && ownsUp(document, sentences[next]) ? first.entry : null
}

/** "a voice called. It belongs to Jane Roe.", "a voice called. It was Roe's." */
function ownerOfVoice({ tokens, sentences }: Document, cast: Cast, sentence: number): Entry | null {
  const { first } = sentences[sentence]!
  const belongs = /^belong(?:s|ed)$/.test(tokens[first + 1]?.lower ?? '') && tokens[first + 2]?.lower === 'to'
  const opens = tokens[first]!.text === 'It' && (belongs || isBe(tokens[first + 1]))
  const owner = mentionsIn(cast, sentence).find(({ quoted }) => !quoted)
  return opens && owner && (belongs || isPossessive(tokens[owner.last])) ? owner.entry : null
}

const ownsUp = ({ tokens }: Document, { first, last }: TokenRange): boolean =>
  tokens
    .slice(first, last)
    .some(
      ({ lower, quote }, at) =>
        quote < 0 && (OWNS_UP.test(lower) || (lower === 'appeared' && tokens[first + at + 1]?.lower === 'before')),
    )

/** The chairman of Helixa is no chairman of Orbis. */
const holdsOther = ({ roles }: Entry, noun: string, wanted: readonly string[]): boolean =>
  roles.some(
    ({ text }) => text.toLowerCase().split(' ').includes(noun) && !wanted.some((word) => text.includes(word)),
  ) && wanted.length > 0

/** "District police officer" for "a police officer": nobody stays unnamed who is named next by the same words; a noun alone may be anybody's. */
const takesUpRole = ({ roles }: Entry, [, ...told]: readonly string[]): boolean =>
  told.length > 1 &&
  roles.some(({ text }) => {
    const role = text.toLowerCase().split(' ')
    return told.every((word) => role.includes(word.toLowerCase()))
  })

/**
 * Whom the lead's "the trade secretary said ..." means: whoever speaks in the next sentence under a name that the article
 * gives there for the first time, "Ann Hewitt said the cost was high", or goes
 * back to it, "Ann Hewitt appeared before the committee". Not further down, where others have their say.
 */
export function namedAtOnce(document: Document, cast: Cast, range: TokenRange, noun: string): Entry | null {
  const { tokens, sentences } = document
  const here = tokens[range.first]!.sentence
  // "Her husband" before a name: whose husband he is
  if (KIN.has(noun) && /^(?:his|her)$/.test(tokens[range.first]!.lower)) return null
  const words = textOf(document, range).text.split(' ')
  const unnamed = words.some((word) => UNNAMED.test(word))
  const next = sentences[here + 1]
  if (
    !next ||
    !inLead(document, here) ||
    mentionsIn(cast, here).some(({ quoted, last }) => !quoted && last > range.last)
  )
    return null
  const wanted = tokens.slice(range.first, range.last).flatMap((token) => (isCapitalised(token) ? token.text : []))
  const mention = mentionsIn(cast, here + 1).find(({ quoted }) => !quoted)
  if (!mention || !isFirstNamed(document, cast, mention.entry, here + 1) || !ofGender(noun)(mention.entry)) return null
  if (unnamed && !takesUpRole(mention.entry, words)) return null
  const speaks =
    cuesOf(document, next).some(
      ({ subject, passive }) => subject && !passive && subject.first <= mention.first && mention.last <= subject.last,
    ) ||
    (mention.first === next.first && mention.entry.roles.length === 0 && ownsUp(document, next))
  return speaks && !holdsOther(mention.entry, noun, wanted) ? mention.entry : null
}
