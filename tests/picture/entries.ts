import fc from 'fast-check'
import type { TimelineEntry } from '../../src/model.ts'

/** An entry with what a row is about; everything else is plain. */
export const entry = (given: Partial<TimelineEntry> = {}): TimelineEntry => ({
  date: '2022-01-09',
  granularity: 'day',
  basis: 'stated',
  planned: false,
  cutBefore: false,
  text: 'The ministers met.',
  citations: [],
  ...given,
})

const citation = fc.record({
  article: fc.constantFrom('a.txt', 'b.txt', 'c.txt'),
  outlet: fc.oneof(fc.constant(null), fc.string({ unit: 'grapheme', maxLength: 60 })),
  start: fc.constant(0),
  end: fc.constant(1),
  text: fc.constant('x'),
  title: fc.constant(null),
  url: fc.constant(null),
  published: fc.constant(null),
  quotation: fc.constant(null),
  quotations: fc.constant([]),
  others: fc.constant([]),
})

const date = fc.constantFrom(
  ['2014', 'year'] as const,
  ['2021-12', 'month'] as const,
  ['2022-01-09', 'day'] as const,
  ['2022-01-10', 'day'] as const,
)

/** Entries as strangers' articles may give them: any characters, words of any length. */
export const anyEntry: fc.Arbitrary<TimelineEntry> = fc
  .record({
    date,
    basis: fc.constantFrom('stated' as const, 'resolved' as const, 'inferred' as const),
    planned: fc.boolean(),
    cutBefore: fc.boolean(),
    text: fc.oneof(
      fc.lorem({ maxCount: 40 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constant('Ж'.repeat(400)),
      fc.constant(''),
    ),
    citations: fc.array(citation, { maxLength: 4 }),
  })
  .map(({ date: [value, granularity], ...rest }) => ({ date: value, granularity, ...rest }))
