import type { QuestionKind } from '../../model.ts'
import { subjectWords, type Term, wordsIn } from '../../retrieval/index.ts'
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
}

const AUXILIARY = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)$/
const ASKING = /^(?:what|which|who|whom|whose|where|when|how|why)$/

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
  const [group] = groupsIn(all)
  return {
    text,
    kind: as ?? kind,
    wanted,
    words,
    focus,
    last,
    group: group ? { country: group.country, term: all[group.at]!.term } : null,
    plain: as === 'where' || /^(?:who|whom|whose|where)$/.test(all[at]?.word ?? ''),
  }
}
