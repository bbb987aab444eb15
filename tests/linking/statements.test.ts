import { describe, expect, it } from 'vitest'
import { alignStatements, type ReportingArticle } from '../../src/linking/statements.ts'
import { agency, later, rewritten, translated, trimming } from './statements/bridge.ts'

const coverage = [agency, trimming, rewritten, translated, later]
const statements = alignStatements(coverage)

/** The articles whose wording of a statement begins so. */
function carriersOf(beginning: string, articles: readonly ReportingArticle[] = coverage): string[] {
  const textOf = (id: string): string => articles.find((article) => article.id === id)?.text ?? ''
  const statement = statements.find(({ members }) =>
    members.some(({ article, parts }) => textOf(article).slice(parts[0]!.start).startsWith(beginning)),
  )
  return statement?.members.map(({ article }) => article.replace('.txt', '')) ?? []
}

describe('the same statement in several articles', () => {
  it.each([
    [
      'printed alike, trimmed, with words swapped, and translated back',
      'I would rather be blamed',
      'agency trimming rewritten translated',
    ],
    ['one sentence of a longer quotation', 'There is a safe way to reopen', 'agency trimming rewritten translated'],
    ['the sentence after it', 'We will find out this month', 'agency rewritten translated'],
    ['an indirect clause with its cue in the middle', 'Any decision on a second lane', 'agency translated'],
    ['an indirect clause with its numbers', 'the state had set aside', 'agency rewritten'],
    ['a direct quotation that another article reports', "We're not going to hand over", 'agency trimming'],
  ])('%s', (_, beginning, carriers) => {
    expect(carriersOf(beginning).join(' ')).toBe(carriers)
  })
})
describe('what merely resembles', () => {
  it('leaves a later story by itself', () => {
    expect(statements.flatMap(({ members }) => members).filter(({ article }) => article === 'later.txt')).toEqual([])
  })
})
