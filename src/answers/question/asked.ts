import type { QuestionKind } from '../../model.ts'
import { subjectWords, type Term, wordsIn } from '../../retrieval/index.ts'
import { type Gap, gapOf } from './gap.ts'
import { groupsIn } from './groups.ts'
import { kindOf, type Wanted } from './kind.ts'
import { withoutLight } from './light.ts'

/** A question as it is understood. */
export interface Asked {
  readonly text: string
  readonly kind: QuestionKind
  readonly wanted: Wanted
  /** The words that say what it is about. */
  readonly words: readonly Term[]
  /** The noun that says what the answer is: "hotel" in "At which hotel did he arrive?"; its stem. */
  readonly focus: string | null
  /** The last word that counts: the answer often stands where it stands ("What is coal used for?"). */
  readonly last: string | null
  /** The group that it is about: "Who leads the Russian delegation?"; its country and its noun's stem. */
  readonly group: { readonly country: string; readonly term: string } | null
  /** Whether it asks "who" or "where" in so many words: then nothing but a person or a place is meant. */
  readonly plain: boolean
  /** Where the answer stands to the question's verb, as far as the words tell. */
  readonly gap: Gap
  /** The head of the noun phrase asked for, be it "Which governing BODIES may ..." or "What is the name of the SHIP that ..."; its stem. */
  readonly head: string | null
  /** Whether several things are asked for ("Which two towns"); whether a name is ("What is the ship called?"). */
  readonly several: boolean
  readonly named: boolean
}

const AUXILIARY = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)$/
const ASKING = /^(?:what|which|who|whom|whose|where|when|how|why)$/

/** What ends a noun phrase that a question opens with. */
const ENDS =
  /^(?:of|in|on|at|by|for|from|to|with|as|into|that|which|who|whose|where|when|and|or|the|an?|his|her|its|their|not|about|between|during|after|before|than)$/
const ARTICLE = /^(?:the|an?|his|her|its|their)$/
const LONGEST_NOUN_PHRASE = 4

/** The last word of the noun phrase that stands there, past "is the name of the"; null when none is to be told. */
function headOf(words: readonly Term[], from: number): Term | null {
  let at = from
  while (AUXILIARY.test(words[at]?.word ?? '') && /^(?:is|are|was|were)$/.test(words[at]!.word)) at++
  const leads = at > from
  if (leads && !ARTICLE.test(words[at]?.word ?? '')) return null
  if (leads) at++
  let end = at
  while (end < words.length && end - at <= LONGEST_NOUN_PHRASE) {
    const { word } = words[end]!
    if (AUXILIARY.test(word) || ENDS.test(word)) break
    end++
  }
  const head = words[end - 1]
  if (end === at || !head) return null
  if (words[end]?.word === 'of' && /^(?:kind|type|sort|name|word|term|title)s?$/.test(head.word)) {
    const inner = ARTICLE.test(words[end + 1]?.word ?? '') ? end + 2 : end + 1
    return headOf(words.slice(0), inner) ?? head
  }
  return head
}

/** What is wanted of words that are no question, by what they were given for. */
const WANTED_AS: Partial<Record<QuestionKind, Wanted>> = { when: 'date', where: 'place' }

/**
 * Reads a question: its kind, its subject words, and which noun it asks for.
 *
 * @param as the kind, where words are given rather than a question ("the council meeting", for its day)
 */
export function readQuestion(text: string, as?: QuestionKind): Asked {
  const { kind, wanted: worded } = kindOf(text)
  const wanted = (as && kind !== as && WANTED_AS[as]) || worded
  const words = withoutLight(subjectWords(text), wanted)
  const all = wordsIn(text)
  const at = all.findIndex(({ word }) => ASKING.test(word))
  const next = all[at + 1]?.word ?? ''
  const counted =
    /^(?:what|which|whose)$/.test(all[at]?.word ?? '') || (all[at]?.word === 'how' && /^(?:many|much)$/.test(next))
  const first = all[at]?.word === 'how' ? at + 2 : at + 1
  // "What kind of boat": the boat is what is asked for.
  const noun =
    /^(?:kind|type|sort|name)s?$/.test(all[first]?.word ?? '') && all[first + 1]?.word === 'of'
      ? all[first + 2]
      : all[first]
  const focus =
    counted && noun && !AUXILIARY.test(noun.word) && words.some(({ start }) => start === noun.start) ? noun.term : null
  const last = words.at(-1)?.term ?? null
  const head = headOf(all, counted ? first : at + 1)
  const [group] = groupsIn(all)
  const several =
    /^(?:two|three|four|five|six|several)$/.test(all[at + 1]?.word ?? '') ||
    (focus !== null && noun !== undefined && /[^su]s$/.test(noun.word)) ||
    (all[at + 1]?.word === 'are' && /[^su]s$/.test(words[0]?.word ?? ''))
  return {
    text,
    kind: as ?? kind,
    wanted,
    words,
    focus,
    last,
    group: group ? { country: group.country, term: all[group.at]!.term } : null,
    gap: gapOf(all, at),
    head: head?.term ?? null,
    several,
    named:
      /\b(?:names?|named|called|titled?|nicknamed?|known as|terms?|words?|books?|songs?|films?|movies?|albums?|novels?|poems?|plays?|articles?|programmes?|shows?)\b/i.test(
        text,
      ),
    plain: as === 'where' || /^(?:who|whom|whose|where)$/.test(all[at]?.word ?? ''),
  }
}
