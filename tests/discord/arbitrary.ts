import fc from 'fast-check'
import type {
  Answer,
  AnswerCitation,
  ArticleCard,
  Basis,
  Change,
  CheckedQuote,
  Citation,
  Coverage,
  Dating,
  LinkedQuotation,
  OtherPrinting,
  Speaker,
  TimelineEntry,
  Wording,
} from '../../src/model.ts'

const signs = ['*', '**', '_', '__', '~~', '`', '```', '||', '\\', '> ', '>>> ', '# ', '-# ', '- ', '1. ', '\n', '\t']
const links = ['[a](https://x.org)', 'https://x.org/_a_', 'http://', 'https:', '//', '<@1>', '<@&2>', '<#3>', '<t:0:R>']
const odd = [
  '@everyone',
  '@here',
  '<a:b:5>',
  '<id:home>',
  '¯\\_(ツ)_/¯',
  '\u202E',
  '\u200B',
  '\u0000',
  '\uD800',
  '</a:4>',
]
const words = [
  ' ',
  'talks',
  '👩‍👩‍👧',
  'é\u0301\u0301\u0301\u0301\u0301',
  '“',
  ':smile:',
  '10.5',
  '~',
  '=',
  '%',
  '|',
  '%7E',
]

/** Text that is likely to hold Markdown, mentions and odd characters. */
export const nastyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...signs),
      fc.constantFrom(...links),
      fc.constantFrom(...odd),
      fc.constantFrom(...words),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

/** The same, sometimes far longer than anything that is shown. */
export const longText = fc.oneof(
  { weight: 4, arbitrary: nastyText },
  {
    weight: 1,
    arbitrary: fc.tuple(nastyText, fc.constantFrom(50, 1000)).map(([text, times]) => text.repeat(times).slice(0, 9000)),
  },
  { weight: 1, arbitrary: fc.constantFrom('*'.repeat(5000), 'a\n'.repeat(3000), '👩'.repeat(3000), '<'.repeat(4100)) },
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const day = fc.constantFrom('2022-01-09', '2022-01-21', '2022', '2022-13-77', 'soon')
const basis = fc.constantFrom<Basis>('given', 'stated', 'resolved', 'inferred')
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('javascript:alert(1)', `https://x.org/${'a('.repeat(400)}`),
  nastyText,
)

const ARTICLE_IDS = ['a.txt', `${'deep/'.repeat(40)}b.txt`, 'c ~=%|#.md'] as const
const articleId = fc.constantFrom<string>(...ARTICLE_IDS)

const citation: fc.Arbitrary<Citation> = fc
  .record({ article: articleId, start: fc.nat(500), text: longText })
  .map((each) => ({ ...each, end: each.start + each.text.length }))

const about = fc.record({ title: maybe(longText), outlet: maybe(longText), url: maybe(url), published: maybe(day) })

const quotation: fc.Arbitrary<LinkedQuotation> = fc
  .tuple(
    citation,
    about,
    fc.record({
      kind: fc.constantFrom('direct', 'mixed', 'indirect', 'unmarked'),
      cue: maybe(citation),
      mention: maybe(citation),
      speaker: maybe(fc.record({ name: longText, start: fc.constant(null), end: fc.constant(null) })),
      role: maybe(longText),
      saidOn: maybe(day),
      saidBasis: fc.constantFrom('stated', 'resolved', 'inferred', null),
      saidEvidence: maybe(citation),
      venue: maybe(longText),
      place: maybe(longText),
    }),
  )
  .map(([{ article, start, end, text }, shown, said]) => ({
    ...{ ...shown, ...said, article, start, end, content: text, id: `${article}#${start}`, speakerKind: null },
    ...{ decidedBy: { detector: 'd', sieve: null }, tried: [], why: '' },
  })) as fc.Arbitrary<LinkedQuotation>

const other: fc.Arbitrary<OtherPrinting> = fc
  .tuple(citation, maybe(quotation))
  .map(([cited, held]) => ({ ...cited, quotation: held }))

const answerCitation: fc.Arbitrary<AnswerCitation> = fc
  .tuple(citation, about, maybe(quotation), fc.array(quotation, { maxLength: 3 }), fc.array(other, { maxLength: 12 }))
  .map(([cited, shown, held, quotations, others]) => ({ ...cited, ...shown, quotation: held, quotations, others }))

const answer: fc.Arbitrary<Answer> = fc.record({
  question: longText,
  kind: fc.constantFrom('who', 'what', 'other'),
  found: fc.boolean(),
  answer: maybe(longText),
  note: maybe(longText),
  confidence: fc.double(),
  citations: fc.array(answerCitation, { maxLength: 5 }),
  shown: fc.nat({ max: 5 }),
})

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({ kind: fc.constantFrom('same', 'added', 'removed'), text: longText }),
  { maxLength: 6 },
)

const wording: fc.Arbitrary<Wording> = fc
  .tuple(citation, about, maybe(quotation), maybe(longText), changes, fc.constantFrom('verbatim', 'trimmed', 'altered'))
  .map(([cited, shown, held, speaker, differing, verdict]) => ({
    ...{ ...cited, ...shown, quotation: held, speaker, changes: differing, wording: verdict },
  })) as fc.Arbitrary<Wording>

const event: fc.Arbitrary<TimelineEntry> = fc.record({
  date: day,
  granularity: fc.constantFrom('year', 'month', 'day'),
  basis: fc.constantFrom('stated', 'resolved', 'inferred'),
  planned: fc.boolean(),
  cutBefore: fc.boolean(),
  text: longText,
  citations: fc.array(answerCitation, { maxLength: 4 }),
})

const checked: fc.Arbitrary<CheckedQuote> = fc.record({
  text: longText,
  verdict: fc.constantFrom('verbatim', 'altered', 'misattributed', 'absent'),
  changes,
  claimedSpeaker: maybe(longText),
  citations: fc.array(answerCitation, { maxLength: 3 }),
})

const dating: fc.Arbitrary<Dating> = fc.record({ value: day, basis, evidence: maybe(citation) })

const article = (id: string): fc.Arbitrary<ArticleCard> =>
  fc
    .record({
      title: maybe(longText),
      outlet: maybe(longText),
      credit: maybe(longText),
      url: maybe(url),
    })
    .chain((shown) =>
      fc.record({ published: maybe(dating), contradictions: fc.array(longText, { maxLength: 5 }) }).chain((dated) =>
        fc.nat(99).map((quotationCount) => ({
          ...{ ...shown, ...dated, id, format: 'txt' as const },
          ...{ byline: null, publishedDay: null, notAfter: null, otherDates: [], quotationCount },
        })),
      ),
    )

const speaker: fc.Arbitrary<Speaker> = fc.record({
  name: longText,
  kind: fc.constant('person'),
  variants: fc.array(longText, { maxLength: 2 }),
  roles: fc.array(longText, { maxLength: 2 }),
  quotations: fc.nat(99),
})

/** A coverage of any texts whatever. The same call gives the same answer, as a real one does. */
export const anyCoverage: fc.Arbitrary<Coverage> = fc
  .record({
    articles: fc.tuple(...ARTICLE_IDS.map(article)),
    skipped: fc.array(fc.record({ path: longText, reason: longText }), { maxLength: 2 }),
    speakers: fc.array(speaker, { maxLength: 40 }),
    outlets: fc.array(longText, { maxLength: 40 }),
    topics: fc.array(fc.record({ name: longText, mentions: fc.nat(99) }), { maxLength: 40 }),
    days: fc.array(fc.record({ iso: day, quotations: fc.nat(99), articles: fc.nat(9) }), { maxLength: 12 }),
    answer,
    quotations: fc.array(quotation, { maxLength: 12 }),
    events: fc.array(event, { maxLength: 12 }),
    wordings: fc.array(wording, { maxLength: 8 }),
    checked: fc.array(checked, { maxLength: 6 }),
    around: fc.tuple(longText, longText),
  })
  .map((world) => ({
    sources: async () => world,
    speakers: async () => world.speakers,
    outlets: async () => world.outlets,
    topics: async () => world.topics,
    days: async () => world.days,
    ask: async (question) => ({ ...world.answer, question }),
    what: async () => world.answer,
    quotations: async () => world.quotations,
    timeline: async () => world.events,
    compare: async () => world.wordings,
    check: async () => world.checked,
    context: async (id, { start, end }) => ({
      ...{ article: id, title: null, outlet: null, url: null, published: null },
      ...{ before: world.around[0], text: 'x'.repeat(end - start), after: world.around[1], start },
    }),
    close: async () => {},
  }))
