import type { Direction } from './expression.ts'

/** Words that turn an expression near them forward. */
const AHEAD =
  /^(?:will|shall|won't|'ll|’ll|going|due|scheduled|slated|planned|plans?|planning|expected|expects?|set|upcoming|ahead|prepares?|preparing|deadline|until|till|by|tomorrow|next|coming|may|might|would|could|can|should|must|advance|hopes?|aims?|intends?|looms?|looming|begins|starts|opens|expires|takes|vows?|vowed|promises?|before)$/i
/** Irregular past forms of the verbs that news uses most. */
const PAST = new Set(
  (
    'said told was were had did made took gave came went saw met held began broke brought built bought fell felt found flew ' +
    'fought got grew heard hit kept knew led left lost paid put ran rose sat sent shot showed spoke spent stood struck ' +
    'swore taught thought threw understood woke won wore wrote drew drove chose cut set shut sold became been died'
  ).split(' '),
)
const MODAL = /^(?:will|would|shall|should|may|might|could|can|must|to|be|'ll|’ll|not|also|then|is|are|likely)$/i
const CLAUSE_END = /[;:!?]|["“”]|\.\s|\s[–—-]\s/

const isPast = (word: string): boolean => PAST.has(word) || (/ed$/.test(word) && word.length > 4)
const wordsOf = (text: string): string[] => text.match(/[\p{L}'’]+/gu) ?? []

/** The nearest verb or cue on the left decides: "will be held" ahead, "was held" back. */
function fromBefore(before: string): Direction {
  const words = wordsOf(before.split(CLAUSE_END).at(-1) ?? '').slice(-12)
  for (let at = words.length - 1; at >= 0; at--) {
    const word = (words[at] ?? '').toLowerCase()
    if (AHEAD.test(word)) {
      const cue = words.slice(Math.max(0, at - 3), at).some((other) => /^(?:had|was|were|been)$/i.test(other))
      return cue && !/^(?:expected|due|scheduled|set|slated|planned)$/.test(word) ? 'past' : 'future'
    }
    if (isPast(word)) {
      const modals = words.slice(Math.max(0, at - 3), at).filter((other) => MODAL.test(other))
      return modals.some((other) => /^(?:will|would|to|shall|should|may|might|could|must|'ll|’ll)$/i.test(other))
        ? 'future'
        : 'past'
    }
    if (/^(?:to)$/.test(word)) return 'future'
  }
  return null
}

/** Without one, the first verb on the right: "On Friday the council will vote". */
function fromAfter(after: string): Direction {
  for (const word of wordsOf(after.split(CLAUSE_END)[0] ?? '').slice(0, 14)) {
    if (/^(?:will|shall|'ll|’ll|won't|would|may|might)$/i.test(word)) return 'future'
    if (isPast(word.toLowerCase())) return 'past'
  }
  return null
}

/** Which way the words around an expression point. */
export const directionOf = (before: string, after: string): Direction => fromBefore(before) ?? fromAfter(after)
