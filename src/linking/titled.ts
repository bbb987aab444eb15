import { oncePer } from '../once.ts'
import type { Reporting } from './reports.ts'

/**
 * Tells whether an article anywhere sets a title right before a name: "Coroner Ann Grey", where now only "Grey" speaks.
 *
 * @param titles a pattern of them
 * @param mostWords as many capitalised words behind a title are its bearer's name
 */
export function titledWith(titles: string, mostWords: number): (reporting: Reporting, name: string) => boolean {
  const pattern = new RegExp(`${titles}(?=((?: \\p{Lu}[\\p{L}'’-]+){1,${mostWords}}))`, 'gu')
  const namesOf = oncePer(({ article }: Reporting) => namesBehind(article.text, pattern))
  return (reporting, name) => namesOf(reporting).has(name)
}

/** Each word behind the title, and of "Grey-Lind" and "Grey's" also "Grey". */
function namesBehind(text: string, title: RegExp): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [, behind] of text.matchAll(title))
    for (const word of behind!.trim().split(' ')) {
      names.add(word)
      for (const { index } of word.matchAll(/['’-]/g)) names.add(word.slice(0, index))
    }
  return names
}
