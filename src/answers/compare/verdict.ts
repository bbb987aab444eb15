import type { Change, Wording } from '../../model.ts'

/** A word, wherever it stands. */
const WORDS = /[\p{L}\p{N}]/u
/** What marks an omission, or ends a sentence: words that are missing there were cut, not changed. */
const SEAM = /(?:\.\.\.|…|[.!?;]["'”’)\]]*)\s*$/u
const STOP = /^[.!?;]/u
const OMISSION = /^\s*[("[]*\s*(?:\.\.\.|…)/u

/**
 * How an article prints a statement, read off its changes: `verbatim` when no word differs; `trimmed` when words are
 * only missing, at an end, at an ellipsis, or whole sentences; `altered` otherwise. Words printed beyond the first
 * wording's own ends (the article quotes more) change nothing of it.
 */
export function verdictOf(changes: readonly Change[]): Wording['wording'] {
  const telling = changes.filter(({ kind, text }) => kind === 'same' || WORDS.test(text))
  let trimmed = false
  for (const [index, { kind }] of telling.entries()) {
    if (kind === 'same') continue
    const edge = !telling.slice(0, index).some(isKept) || !telling.slice(index + 1).some(isKept)
    if (kind === 'added' && !(edge && isAlone(telling, index))) return 'altered'
    if (kind === 'removed') {
      if (!isAlone(telling, index) || !(edge || atSeam(changes, telling[index]!))) return 'altered'
      trimmed = true
    }
  }
  return trimmed ? 'trimmed' : 'verbatim'
}

const isKept = ({ kind, text }: Change): boolean => kind === 'same' && WORDS.test(text)

/** Neither replaced by other words nor replacing them. */
const isAlone = (changes: readonly Change[], index: number): boolean =>
  [index - 1, index + 1].every((at) => changes[at] === undefined || changes[at].kind === 'same')

/** The removed words stand between sentences, or an ellipsis stands for them. */
function atSeam(changes: readonly Change[], removed: Change): boolean {
  const index = changes.indexOf(removed)
  const [before, after] = [changes[index - 1]?.text ?? '', changes[index + 1]]
  if (SEAM.test(before) && SEAM.test(removed.text)) return true
  if (STOP.test(removed.text) && STOP.test(after?.text ?? '')) return true
  return OMISSION.test(after?.text ?? '') || OMISSION.test(changes[index + 2]?.text ?? '')
}
