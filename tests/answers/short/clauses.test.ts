import { describe, expect, it } from 'vitest'
import { CLAUSE_ROWS, clausesIn } from '../../../src/answers/short/clauses.ts'

const clauses = (text: string, tells: 'reason' | 'manner') =>
  clausesIn(text, { start: 0, end: text.length }, tells).map(({ start, end }) => text.slice(start, end))

describe('clauses that tell why or how', () => {
  it.each(CLAUSE_ROWS.map(({ tells, like, unlike }) => [like, tells, unlike] as const))(
    '%s tells the %s, not: %s',
    (like, tells, unlike) => {
      expect(clauses(like, tells)).not.toEqual([])
      expect(clauses(unlike, tells)).toEqual([])
    },
  )

  it.each([
    ['The ferry was late because the harbour had frozen.', 'reason', ['because the harbour had frozen']],
    ['It was handed to this paper.', 'reason', []],
    ['It closed due to a storm; nobody was hurt.', 'reason', ['due to a storm']],
    [
      'They left because it rained, which it often does.',
      'reason',
      ['because it rained', 'because it rained, which it often does'],
    ],
    ['They raised the ship by pumping air into it.', 'manner', ['by pumping air into it']],
    [`It fell because ${'the wall of the old mill was '.repeat(5)}wet.`, 'reason', []],
  ] as const)('%s', (text, tells, expected) => {
    expect(clauses(text, tells)).toEqual(expected)
  })
})
