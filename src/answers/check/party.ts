import { sameSpeaker } from '../../linking/statements/speakers.ts'
import type { ArticleCard, Speaker } from '../../model.ts'

/** The words of a name that tell it from others, in lower case. */
export const namesIn = (name: string): string[] =>
  name
    .toLowerCase()
    .replaceAll(/['’]s\b/g, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length > 2 && word !== 'the')

/**
 * Whether a name that a text gives can be one of the coverage's speakers: by a spelling of the name, or by a role
 * ("the US Secretary of State", "the Kremlin" for its spokesman).
 */
export function isParty(claimed: string, speaker: string, speakers: readonly Speaker[]): boolean {
  const asked = namesIn(claimed)
  const known = speakers.find(({ name }) => name === speaker)
  const spellings = [speaker, ...(known?.variants ?? [])]
  if (spellings.some((spelling) => sameSpeaker(asked.join(' '), spelling) === 'same')) return true
  return [...spellings, ...(known?.roles ?? [])].some((words) => {
    const parts = new Set(namesIn(words))
    return asked.length > 0 && asked.every((word) => parts.has(word))
  })
}

/**
 * Whether a name is that of a publication ("TASS: ..."), or of something that the text calls "the ..." without naming a
 * person: such credit says where words were found or for whom they were said, and contradicts no speaker.
 */
export function isNoPerson(
  claimed: string,
  articles: readonly Pick<ArticleCard, 'outlet' | 'credit'>[],
  speakers: readonly Speaker[],
): boolean {
  const asked = namesIn(claimed)
  if (asked.length === 0) return true
  const published = articles.some(({ outlet, credit }) =>
    [outlet, ...(credit?.split('/') ?? [])].some((name) => name && namesIn(name).join(' ') === asked.join(' ')),
  )
  const isSpeaker = speakers.some(({ name, kind }) => kind === 'person' && isParty(claimed, name, speakers))
  return published || (/^the /i.test(claimed) && !isSpeaker)
}
