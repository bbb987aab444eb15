import type { Document } from '../../language/index.ts'
import { oncePer } from '../../once.ts'
import { isBe, isComma } from '../grammar/tags.ts'
import type { Cast } from './cast.ts'
import type { Entry } from './registry.ts'

/** Whom an obituary is of: "Jane Roe, who has died aged 91, ...", "Jane Roe is survived by two sons."; null where two have died. */
export const deceased = oncePer((cast: Cast, { tokens }: Document): Entry | null => {
  const died = new Set<Entry>()
  for (const { entry, last, quoted } of cast.mentions) {
    const who = isComma(tokens[last]) && tokens[last + 1]?.lower === 'who'
    const verb = who ? last + 2 : last
    const dead = tokens[verb]?.lower === 'has' && tokens[verb + 1]?.lower === 'died'
    const survived = isBe(tokens[last]) && tokens[last + 1]?.lower === 'survived' && tokens[last + 2]?.lower === 'by'
    if (!quoted && ((who && dead) || survived)) died.add(entry)
  }
  const [only = null] = died
  return died.size === 1 ? only : null
})
