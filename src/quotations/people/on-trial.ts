import { lowerBound } from '../../language/index.ts'
import { isBe } from '../grammar/tags.ts'
import type { At } from './epithet.ts'
import type { Entry } from './registry.ts'
import { nearest } from './salient.ts'

/** How many names back they are looked for. */
const REACH = 200

/** Whom "the accused" and "the defendant" mean: who the article says pleaded, denies it or is on trial. */
export function onTrial({ document, cast, spoken, range, noun }: At): Entry | null {
  if (noun !== 'accused' && noun !== 'defendant') return null
  const { tokens, sentences } = document
  const tried = new Set<Entry>()
  const next = lowerBound(cast.mentions, range.first, ({ first }) => first)
  for (const { entry, last, sentence, subject } of cast.mentions.slice(Math.max(0, next - REACH), next)) {
    if (!subject || entry.kind !== 'person') continue
    const end = Math.min(sentences[sentence]!.last, last + 25)
    for (let i = last; i < end && tokens[i]!.quote < 0; i++) {
      const after = tokens[i + 1]?.lower ?? ''
      const charged = isBe(tokens[i]) && /^(?:accused|charged|convicted)$/.test(after)
      const standing = /^(?:on|stands|stood|faces|faced)$/.test(tokens[i]!.lower) && after === 'trial'
      if (charged || standing || /^(?:plead(?:s|ed)|denie[sd])$/.test(tokens[i]!.lower)) tried.add(entry)
    }
  }
  const [only] = tried
  if (tried.size < 2) return only ?? null
  return nearest(document, cast, range.first, spoken, (entry) => tried.has(entry))
}
