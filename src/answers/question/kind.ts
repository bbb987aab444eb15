import type { QuestionKind } from '../../model.ts'

/** What a short answer must be; of an account there is none. */
export type Wanted =
  | 'person'
  | 'date'
  | 'place'
  | 'number'
  | 'duration'
  | 'phrase'
  | 'verdict'
  | 'reason'
  | 'manner'
  | 'account'

interface Shape {
  readonly kind: QuestionKind
  readonly wanted: Wanted
  readonly words: RegExp
}

const PLACE_NOUN =
  'city|cities|country|countries|town|village|state|region|county|district|continent|place|location|hotel'
const PERSON_NOUN =
  'person|man|woman|president|minister|leader|author|king|queen|scientist|actor|player|singer|politician'
const MEASURE = 'many|much|old|far|fast|tall|high|large|big|wide|deep|heavy|often|common|close|late|early'

/**
 * Kinds of question, the first that fits. "How long" before "how", "what year" before "what"; "Where is the man who
 * said..." asks where, so that the word that comes first in the question decides between the rest.
 */
const SHAPES: readonly Shape[] = [
  { kind: 'number', wanted: 'duration', words: /\b(?:how long|for how many (?:years|months|days|hours|minutes))\b/ },
  { kind: 'number', wanted: 'number', words: new RegExp(`\\bhow (?:${MEASURE})\\b`) },
  {
    kind: 'number',
    wanted: 'number',
    words:
      /\b(?:what|which) (?:percent(?:age)?|number|amount|proportion|share|fraction|age|size|price|speed|distance|length|population|score)\b/,
  },
  {
    kind: 'when',
    wanted: 'date',
    words: /\b(?:what|which) (?:\w+ )?(?:year|years|date|day|month|decade|century|era)\b/,
  },
  { kind: 'when', wanted: 'date', words: /\b(?:at|around) what time\b/ },
  { kind: 'when', wanted: 'date', words: /\bwhen\b/ },
  { kind: 'where', wanted: 'place', words: /\bwhere\b/ },
  { kind: 'which', wanted: 'place', words: new RegExp(`\\b(?:what|which) (?:\\w+ )?(?:${PLACE_NOUN})\\b`) },
  { kind: 'who', wanted: 'person', words: new RegExp(`\\b(?:what|which) (?:\\w+ )?(?:${PERSON_NOUN})\\b`) },
  { kind: 'who', wanted: 'person', words: /\b(?:who|whom|whose)\b/ },
  {
    kind: 'what',
    wanted: 'account',
    words: /\bwhat(?:['’]s| is| was| has| had)? (?:happen(?:s|ed|ing)?|went wrong|goes on|going on)\b/,
  },
  // Told in a sentence: "What did the union do?"
  {
    kind: 'what',
    wanted: 'account',
    words:
      /\bwhat (?:did|does|do|has|have|had|is|are|was|were|will|would) .{1,60}? (?:do|done|doing)(?: (?:about|with|to|for|on|in|at|after|before|when|during)\b|\W*$)/,
  },
  { kind: 'which', wanted: 'phrase', words: /\bwhich\b/ },
  { kind: 'what', wanted: 'phrase', words: /\bwhat(?:'s|’s)?\b/ },
  { kind: 'other', wanted: 'reason', words: /\b(?:why|how come)\b/ },
  // Told in a sentence, never in a phrase: "How did the union respond?"
  {
    kind: 'other',
    wanted: 'account',
    words: /\bhow (?:did|does|do|has|have|had|will|would) .{1,60}? (?:respond|react|reply|feel)\b/,
  },
  { kind: 'other', wanted: 'manner', words: /\bhow\b/ },
  {
    kind: 'yesno',
    wanted: 'verdict',
    words: /^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)\b/,
  },
]

/** What kind of answer a question asks for. When it has several question words, the one that stands first decides. */
export function kindOf(question: string): { kind: QuestionKind; wanted: Wanted } {
  const text = question.toLowerCase()
  let best: { shape: Shape; at: number } | null = null
  for (const shape of SHAPES) {
    const at = text.search(shape.words)
    if (at < 0 || (best !== null && (at >= best.at || shape.kind === 'yesno'))) continue
    best = { shape, at }
  }
  const leading = text.match(SHAPES.at(-1)!.words) !== null
  if (leading && best !== null && best.at > 12) return { kind: 'yesno', wanted: 'verdict' }
  return best
    ? { kind: best.shape.kind, wanted: best.shape.wanted }
    : { kind: 'other', wanted: question.includes('?') ? 'phrase' : 'account' }
}
