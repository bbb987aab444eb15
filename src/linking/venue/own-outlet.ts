import type { Article } from '../../model.ts'

const fold = (words: string): string => words.toLowerCase().replace(/^the /, '').trim()

/**
 * Whether a venue is the article's own outlet or agency: what its reporter was told, it reports as news of the day.
 *
 * Matches "NTB" of a report credited "NTB/AFP"; must not match "NRK radio" of it.
 */
export const isOwnOutlet = ({ outlet, credit }: Pick<Article, 'outlet' | 'credit'>, words: string): boolean =>
  [outlet, ...(credit?.split(/[/,]| and /) ?? [])].some((own) => own !== null && fold(own) === fold(words))
