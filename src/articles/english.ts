import type { Article } from '../model.ts'

/** Below this many words a language cannot be told; such a text passes. */
const FEWEST_WORDS = 25
/** Enough of a text to tell its language. */
const SAMPLE = 6000

const COMMON = new Set(
  'the of and to in a that is was for on with he said it by as at be are has have from his they were will this not'.split(
    ' ',
  ),
)

/**
 * Whether an article's body is English. Texts too short to tell pass. Where the commonest English words alone settle it
 * the detector, whose tables take a quarter of a second to load, is left out.
 */
export async function isEnglish(article: Pick<Article, 'text' | 'blocks'>): Promise<boolean> {
  let sample = ''
  for (const { role, start, end } of article.blocks) {
    if (role === 'body' || role === 'standfirst')
      sample += `${article.text.slice(start, Math.min(end, start + SAMPLE))}\n`
    if (sample.length > SAMPLE) break
  }
  const words =
    sample
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < FEWEST_WORDS && /^[\p{Script=Latin}\P{L}]*$/u.test(sample.slice(0, SAMPLE))) return true
  const common = words.filter((word) => COMMON.has(word)).length
  const articles = words.filter((word) => word === 'the').length
  if (common > words.length * 0.25 && articles > words.length * 0.02) return true
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(sample.slice(0, SAMPLE))
  return found.language === 'en' || found.language === ''
}
