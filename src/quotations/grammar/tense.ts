import type { Token } from '../../language/index.ts'

export type Tense = 'past' | 'present' | 'modal'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
const MODALS = words("will would can could may might must shall should 'll ’ll 'd ’d wo ca")
const PRESENT = words("is are am has have do does 's ’s 're ’re 'm ’m 've ’ve")
const PAST = words('was were did had')
/** Past forms that are no base form as well, so that they cannot follow "to" or "would". */
const IRREGULAR =
  words(`took went wept crept leapt meant dealt made got came gave said told saw began kept left lost met won held led spoke wrote thought
brought bought caught fell felt found fought grew heard knew laid paid ran rose sat sent shook shot sold stood struck taught
threw understood wore drew drove broke chose built drank ate flew forgot froze hid rode rang sang sank slept swam swept swore
tore woke wound withdrew became overcame saw drew stuck sought`)

/** "need", "succeed": no past forms, unlike "agreed" and "freed". */
const BASE_IN_EED = /(?:n|c|f|s|p|l|w|h)eed|breed$/

/** The tense that a verb shows by itself; null for a base form, a participle in "-ing" and what is no verb. */
export function tenseOf({ pos, lower }: Token): Tense | null {
  if (MODALS.has(lower)) return 'modal'
  if (pos !== 'AUX' && pos !== 'VERB') return null
  if (PAST.has(lower)) return 'past'
  if (PRESENT.has(lower)) return 'present'
  if (pos === 'AUX') return null
  if ((lower.endsWith('ed') && !BASE_IN_EED.test(lower)) || IRREGULAR.has(lower)) return 'past'
  return lower.endsWith('s') && !lower.endsWith('ss') ? 'present' : null
}

/** How many words of a clause are looked at, so that time stays linear in sentences without end. */
export const REACH = 60

/** The tense of the first verb in a stretch that shows one. */
export function firstTense(tokens: readonly Token[], from: number, to: number): Tense | null {
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    const tense = tenseOf(tokens[i]!)
    if (tense) return tense
  }
  return null
}
