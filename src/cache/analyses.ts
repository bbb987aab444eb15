import { createHash } from 'node:crypto'
import { type Analysis, analyse } from '../analysis.ts'
import type { Article } from '../model.ts'
import { NO_STORE, type Store } from './store.ts'
import { versionOf } from './version.ts'

/** What an analysis depends on, beside its article. */
const ROOMS = ['model.ts', 'language', 'dates', 'quotations', 'analysis.ts']

/** Leaves out where the article stands: its id, and its id in the evidence for its date. */
const withoutPlace = (name: string, value: unknown): unknown => (name === 'id' || name === 'article' ? null : value)

/**
 * `analyse`, asking the store first. The key is what the article says, not where it stands: a file that is
 * renamed is not analysed again.
 */
export function analyseWith(store: Store): (article: Article) => Analysis {
  if (store === NO_STORE) return analyse
  const version = versionOf(ROOMS)
  return (article) => {
    const key = createHash('sha256').update(version).update(JSON.stringify(article, withoutPlace)).digest('hex')
    const known = store.read('analyses', key)
    if (known !== null) return JSON.parse(known) as Analysis
    const analysis = analyse(article)
    store.write('analyses', key, JSON.stringify(analysis))
    return analysis
  }
}
