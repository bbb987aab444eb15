import type { Document } from '../../language/index.ts'
import { mainSubject } from '../grammar/main-subject.ts'
import { subjectTold } from '../grammar/subject-told.ts'
import { isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { type Cast, mentionsIn } from './cast.ts'
import { headOf, nameIn } from './head.ts'
import { inHeadline } from './headline.ts'
import { presented } from './presented.ts'
import type { Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { jointly } from './resolution.ts'
import { meant } from './subject-meant.ts'

/**
 * Whom a sentence is about: the person or body that its subject means, under a name ("Roe left"), a description ("The
 * Swede left") or a pronoun ("She left"). Each sentence is asked once; whoever is only described is not yet mentioned.
 */
export function topicOf(document: Document, cast: Cast, sentence: number, spoken: readonly Spoken[]): Entry | null {
  const known = cast.topics.get(sentence)
  if (known !== undefined) return known
  // Whoever asks again on the way finds nobody, so that no circle forms.
  cast.topics.set(sentence, null)
  const { first, last } = document.sentences[sentence]!
  const framed = forWhom(document, cast, sentence) ?? presented(document, cast, sentence)?.entry
  if (framed) {
    cast.topics.set(sentence, framed)
    return framed
  }
  const subject = subjectTold(document, document.sentences[sentence]!)
  const quoted = subject === null || document.tokens[subject.first]!.quote >= 0
  const topic =
    quoted || last - first < 2
      ? null
      : (withOther(document, cast, sentence, subject) ??
        meant(document, cast, subject, spoken) ??
        subjectOfHeadline(document, cast, sentence))
  cast.topics.set(sentence, topic)
  return topic
}

/** "Roe" of a headline's "Budget: Roe rules out cuts", whose verbs the tagger may take for nouns. */
function subjectOfHeadline(document: Document, cast: Cast, sentence: number): Entry | null {
  if (!inHeadline(document, sentence)) return null
  return mentionsIn(cast, sentence).find(({ subject }) => subject)?.entry ?? null
}

/** Both of "Ann Roe, 31, and her husband Jan Lind were": the subject is more than what stands right before the verb. */
function withOther(document: Document, cast: Cast, sentence: number, subject: TokenRange): Entry | null {
  const { tokens, sentences } = document
  if (tokens[subject.first - 1]?.lower !== 'and' || !isComma(tokens[subject.first - 2])) return null
  const [one] = mentionsIn(cast, sentence)
  if (!one?.subject || one.first > sentences[sentence]!.first + 1 || !isComma(tokens[one.last])) return null
  const other = nameIn(document, cast, headOf(document, subject))
  return other && other !== one.entry ? jointly(cast, document, subject, [one.entry, other]) : null
}

/** No description before a name is longer. */
const LONGEST = 7

/** "Roe" of "For Roe, the price matters most" and of "As for Roe, he has left": the sentence tells of her view, or of him. */
function forWhom({ tokens, sentences }: Document, cast: Cast, sentence: number): Entry | null {
  const opens = sentences[sentence]!.first
  const first = tokens[opens]!.text === 'As' ? opens + 1 : opens
  if (!/^for$/i.test(tokens[first]?.text ?? '')) return null
  const mention = mentionsIn(cast, sentence).find((one) => isComma(tokens[one.last]))
  if (!mention || mention.first > first + LONGEST) return null
  // "For the former captain Jane Roe,"
  for (let i = first + 1; i < mention.first; i++) if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]!.pos)) return null
  return mention.entry
}

/** What the sentence of a pronoun has been about before it: "The council" in "The council left because it said ...". */
export function opening(document: Document, cast: Cast, pronoun: number, spoken: readonly Spoken[]): Entry | null {
  const sentence = document.sentences[document.tokens[pronoun]!.sentence]!
  const subject = pronoun > sentence.first ? mainSubject(document, sentence, pronoun) : null
  if (!subject || subject.last > pronoun || document.tokens[subject.first]!.quote >= 0) return null
  return meant(document, cast, subject, spoken)
}
