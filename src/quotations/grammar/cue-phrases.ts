import type { DocumentSentence, Token } from '../../language/index.ts'
import { type VerbForm, verbForm } from '../lexicon/reporting-verbs.ts'
import type { Cue } from './cue.ts'
import { makeCue } from './make-cue.ts'
import { subjectBefore } from './subject.ts'

/** A verb that reports only with the words behind it. */
export interface CuePhrase {
  readonly form: VerbForm
  /** One past its last word. */
  readonly end: number
}

const FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({ make: 'say', give: 'say', let: 'say', take: 'say', be: 'say', call: 'say', cry: 'say' })
    .concat(
      Object.entries({
        makes: 'says',
        gives: 'says',
        puts: 'says',
        lets: 'says',
        takes: 'says',
        calls: 'says',
        cries: 'says',
        is: 'says',
        are: 'says',
      }),
    )
    .concat(
      Object.entries({
        made: 'said',
        gave: 'said',
        took: 'said',
        called: 'said',
        cried: 'said',
        put: 'said',
        was: 'said',
        were: 'said',
        been: 'said',
      }),
    )
    .concat(Object.entries({ giving: 'saying', putting: 'saying', letting: 'saying', taking: 'saying' })),
)

/** Whether a phrase of those below may open with a word; what comes of a reply needs a quote before it. */
export const opensCuePhrase = (lower: string): boolean => FORMS.has(lower) || HEARD.has(lower)

const HEARD = new Set(['heard', 'hears'])

/** By the verb's first letter, what must follow; "that" where it alone tells a report. */
const ROWS: readonly (readonly [RegExp, RegExp])[] = [
  [/^mak|^made/, /^it (?:(?:very|quite|abundantly|perfectly|absolutely) )?(?:clear|plain|known)(?= (?!to ))/],
  // "made it plain to the agency that"
  [/^mak|^made/, /^it (?:\w+ly )?(?:clear|plain|known) to (?:\S+ ){0,4}\S+(?= that )/],
  [/^mak|^made/, /^(?:(?:very|quite|abundantly|perfectly|absolutely) )?(?:clear|plain|known)(?= that )/],
  // "gave evidence to the inquiry that"
  [/^giv|^gave/, /^evidence(?: (?:at|to|before|in) (?:\S+ ){0,2}\S+)?(?= that )/],
  [/^let/, /^(?:slip(?= )|it be known(?= |$))/],
  // "put it to her that"; not "put it to the test that"
  [/^put/, /^it to (?!the (?:test|vote) )(?:\S+ ){0,2}\S+(?= that )/],
  [/^tak|^took/, /^the view(?= that )/],
  // not "called out the mayor"
  [/^call|^cri|^cry/, /^out(?= that )/],
  [/^(?:is|are|was|were|be|been)$/, /^of the (?:view|opinion)(?= that )/],
  [/^(?:is|are|was|were|been)$/, /^(?:\w+ly |quite |also )?(?:confident|convinced|hopeful|certain)(?= that )/],
  [
    /^(?:is|are|was|were|be|been)$/,
    /^(?:\w+ly |quite |also )?(?:adamant|insistent|emphatic|unequivocal)(?= (?:that|there|he|she|it|they|we|the|his|her|its|their|no) )/,
  ],
]

/** What the rows' second column may start with. */
const OPENS =
  /^(?:it|very|quite|clear|plain|known|evidence|slip|the|out|of|also|adamant|insistent|emphatic|unequivocal|confident|convinced|hopeful|certain)$|ly$/

/**
 * "made it clear [that]", "gave evidence [that]", "was adamant [that]", "is adamant [there was]"; not "made clear soup", "was clear that day", nor
 * "making it clear", which is mostly the writer's word for it.
 */
export function cuePhrase(tokens: readonly Token[], i: number, limit: number): CuePhrase | null {
  const form = FORMS.get(tokens[i]!.lower)
  if (!form || !OPENS.test(tokens[i + 1]?.lower ?? '')) return null
  const words = `${tokens
    .slice(i + 1, Math.min(limit, i + 11))
    .map(({ lower }) => lower)
    .join(' ')} `
  const match = ROWS.find(([verb, behind]) => verb.test(tokens[i]!.lower) && behind.test(words))?.[1].exec(words)
  if (!match) return null
  const end = i + 1 + match[0].trim().split(' ').length
  const opens = tokens[end]
  // "The road will open, she let it be known on Monday."
  const closes = tokens[end - 1]!.lower === 'known' && (end >= limit || /^(?:\.|,|on)$/.test(tokens[end]!.text))
  if (!closes && (!opens || end >= limit || /^(?:NOUN|PUNCT|ADP)$/.test(opens.pos))) return null
  return { form: verbForm(form)!, end }
}

const BENCH =
  /^(?:court|jury|jurors|juror|inquest|tribunal|inquiry|hearing|trial|magistrates?|panel|committee|coroner)$/

/** "The court heard that ...", "..., a jury has heard": words that reached a court, nobody's that are named; not "she heard that". */
export function heardIn(tokens: readonly Token[], i: number, sentence: DocumentSentence, floor: number): Cue | null {
  if (!HEARD.has(tokens[i]!.lower)) return null
  let first = i
  while (first - 1 > floor && /^(?:has|have|had|also|earlier|previously|was|were)$/.test(tokens[first - 1]!.lower))
    first--
  const subject = subjectBefore(tokens, first, floor)
  if (!subject || !BENCH.test(tokens[first - 1]!.lower) || subject.last !== first) return null
  return makeCue(sentence, i, verbForm('told')!, subject, { first, passive: true })
}

/** Whether a passive tells what a court was told, as ", a court was told" and ", the tribunal of inquiry was told" at a sentence's end do. */
export function reachedCourt(tokens: readonly Token[], { passive, subject, form }: Cue): boolean {
  if (!passive || subject === null || form.verb.lemma !== 'tell') return false
  let head = subject.first + 1
  while (head < subject.last && tokens[head]!.pos !== 'ADP') head++
  return BENCH.test(tokens[head - 1]!.lower) || BENCH.test(tokens[subject.last - 1]!.lower)
}
