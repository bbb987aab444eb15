import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { type Cast, mentionsIn } from './cast.ts'
import type { Entry } from './registry.ts'

/** How many sentences back they are told of. */
const REACH = 30

const COLLEAGUES = /^(?:colleagues|team|co-authors|coauthors|collaborators|co-workers|coworkers|group)$/
const TEAM = /^(?:team|researchers|scientists|authors|group|academics|investigators|biologists|astronomers|physicists)$/

/**
 * Whom "the team", "the researchers" and "its authors" mean where an article has told of "Roe and her colleagues"; null where no
 * name has led any.
 */
export function andColleagues(document: Document, cast: Cast, range: TokenRange, noun: string): Entry | null {
  const { tokens, sentences } = document
  if (range.last - range.first > 2 || !TEAM.test(noun) || !/^(?:the|its)$/.test(tokens[range.first]!.lower)) return null
  const here = tokens[range.first]!.sentence
  for (let sentence = here; sentence >= Math.max(0, here - REACH); sentence--) {
    const { first, last } = sentences[sentence]!
    for (let i = first + 3; i < Math.min(last, sentence === here ? range.first : last); i++) {
      if (!/^(?:his|her|their)$/.test(tokens[i - 1]!.lower) || !/^(?:and|&)$/.test(tokens[i - 2]!.lower)) continue
      if (!COLLEAGUES.test(tokens[i]!.lower)) continue
      const leader = mentionsIn(cast, sentence).find((one) => one.last === i - 2)?.entry
      if (!leader) continue
      const words = `${tokens[i - 1]!.lower} ${tokens[i]!.lower}`
      return cast.registry.other(`${leader.name} and ${words}`, 'group', sentence)
    }
  }
  return null
}
