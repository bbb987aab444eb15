import type {
  AnswerCitation,
  ArticleCard,
  Citation,
  Coverage,
  LinkedQuotation,
  QuotationKind,
  Speaker,
  TimelineEntry,
  Wording,
} from '../../src/model.ts'

/** A small invented coverage: a port strike in three papers. */
const PORT = [
  'Port talks break down',
  '',
  'HAVEN, March 7. Mayor Ilse Brandt said on Monday that the talks had failed. “We offered nine per cent and they walked out,” she told Radio Haven.',
  '',
  'Harbour union leader Tom Okafor denied it. “Nobody walked out,” he told reporters in Haven.',
].join('\n')
const MORNING = [
  'Strike closes the port',
  '',
  'Ms Brandt said the city “offered nine per cent”. The strike will start on 14 March.',
].join('\n')
const WEEKLY = 'What now for Haven?\n\nThe mayor says the city offered nine per cent and was refused.'

interface Said {
  readonly article: string
  readonly content: string
  readonly kind: QuotationKind
  readonly cue: string
  readonly mention: string
  readonly speaker: string
  readonly role: string | null
  readonly venue?: string
  readonly place?: string
  readonly basis?: 'stated' | 'resolved' | 'inferred'
}

const texts: Readonly<Record<string, string>> = { 'port.txt': PORT, 'morning.txt': MORNING, 'weekly.txt': WEEKLY }
const titles: Readonly<Record<string, readonly [title: string | null, outlet: string | null, url: string | null]>> = {
  'port.txt': ['Port talks break down', 'The Haven Post', 'https://post.example/port'],
  'morning.txt': ['Strike closes the port', null, null],
  'weekly.txt': [null, 'Haven Weekly', 'javascript:alert(1)'],
}

/** The citation of the first place where an article says something. */
export function cite(article: string, text: string): Citation {
  const start = (texts[article] ?? '').indexOf(text)
  if (start < 0) throw new Error(`${article} does not say ${text}`)
  return { article, start, end: start + text.length, text }
}

const about = (article: string) => {
  const [title = null, outlet = null, url = null] = titles[article] ?? []
  return { title, outlet, url, published: article === 'weekly.txt' ? null : '2022-03-07' }
}

function quotation({ article, content, cue, mention, ...said }: Said): LinkedQuotation {
  const { start, end } = cite(article, content)
  const named = cite(article, mention)
  return {
    ...{ id: `${article}#${start}`, article, start, end, content, ...about(article) },
    kind: said.kind,
    cue: cite(article, cue),
    mention: named,
    speaker: { name: said.speaker, start: named.start, end: named.end },
    speakerKind: 'person',
    role: said.role,
    saidOn: '2022-03-07',
    saidBasis: said.basis ?? 'stated',
    saidEvidence: said.basis === 'resolved' ? cite(article, 'on Monday') : null,
    venue: said.venue ?? null,
    place: said.place ?? null,
    ...{ decidedBy: { detector: 'marks', sieve: 'subject' }, tried: ['subject'], why: 'the subject of the cue' },
  }
}

const brandt = { speaker: 'Ilse Brandt', role: 'Mayor of Haven', article: 'port.txt' }
export const QUOTATIONS: readonly LinkedQuotation[] = [
  quotation({
    ...brandt,
    ...{ content: 'We offered nine per cent and they walked out', kind: 'direct', cue: 'told', mention: 'she' },
    ...{ venue: 'Radio Haven', basis: 'resolved' },
  }),
  quotation({
    ...{ article: 'port.txt', content: 'Nobody walked out', kind: 'direct', cue: 'told', mention: 'he told' },
    ...{ speaker: 'Tom Okafor', role: 'harbour union leader', place: 'Haven', venue: 'reporters' },
  }),
  quotation({
    ...{ ...brandt, article: 'morning.txt', content: 'the city “offered nine per cent”', kind: 'mixed' },
    ...{ cue: 'said', mention: 'Ms Brandt', basis: 'inferred' },
  }),
  quotation({
    ...{ ...brandt, article: 'weekly.txt', content: 'the city offered nine per cent and was refused' },
    ...{ kind: 'indirect', cue: 'says', mention: 'The mayor', role: null, basis: 'inferred' },
  }),
]

const ARTICLES: readonly ArticleCard[] = Object.keys(texts)
  .sort()
  .map((id) => ({
    ...{ id, format: 'txt', ...about(id), credit: id === 'morning.txt' ? 'NPA' : null, byline: null },
    published:
      id === 'weekly.txt'
        ? null
        : {
            value: '2022-03-07',
            basis: id === 'port.txt' ? 'stated' : 'inferred',
            evidence: cite('port.txt', 'March 7'),
          },
    publishedDay: null,
    notAfter: null,
    otherDates: [],
    contradictions: id === 'morning.txt' ? ['The page says 9 March, the text 7 March.'] : [],
    quotationCount: QUOTATIONS.filter(({ article }) => article === id).length,
  }))

const SPEAKERS: readonly Speaker[] = [
  ...[
    { name: 'Ilse Brandt', kind: 'person', variants: ['Ilse Brandt', 'Ms Brandt'], roles: ['Mayor of Haven'] } as const,
  ],
  ...[{ name: 'Tom Okafor', kind: 'person', variants: ['Tom Okafor'], roles: ['harbour union leader'] } as const],
].map((speaker) => ({
  ...speaker,
  quotations: QUOTATIONS.filter((said) => said.speaker?.name === speaker.name).length,
}))

export function cited(citation: Citation, others: readonly Citation[] = []): AnswerCitation {
  const held = QUOTATIONS.find(
    ({ article, start, end }) => article === citation.article && start >= citation.start && end <= citation.end,
  )
  const quotations = QUOTATIONS.filter(
    ({ article, start, end }) => article === citation.article && start < citation.end && end > citation.start,
  )
  const printings = others.map((other) => ({
    ...other,
    quotation: QUOTATIONS.find(({ article, start }) => article === other.article && start === other.start) ?? null,
  }))
  return { ...citation, ...about(citation.article), quotation: held ?? null, quotations, others: printings }
}

const OFFER = cited(cite('port.txt', '“We offered nine per cent and they walked out,” she told Radio Haven.'), [
  cite('morning.txt', 'the city “offered nine per cent”'),
])

const TIMELINE: readonly TimelineEntry[] = [
  {
    ...{
      date: '2022-03-07',
      granularity: 'day',
      basis: 'resolved',
      planned: false,
      cutBefore: false,
      text: 'The talks failed.',
    },
    citations: [
      cited(cite('port.txt', 'Mayor Ilse Brandt said on Monday that the talks had failed.')),
      cited(cite('weekly.txt', 'The mayor says the city offered nine per cent and was refused.')),
    ],
  },
  {
    ...{
      date: '2022-03-14',
      granularity: 'day',
      basis: 'stated',
      planned: true,
      cutBefore: false,
      text: 'The strike starts.',
    },
    citations: [cited(cite('morning.txt', 'The strike will start on 14 March.'))],
  },
]

const WORDINGS: readonly Wording[] = QUOTATIONS.filter(({ speaker }) => speaker?.name === 'Ilse Brandt').map(
  (quotation, i) => ({
    ...cite(quotation.article, quotation.content),
    ...{ ...about(quotation.article), speaker: 'Ilse Brandt', quotation },
    wording: i === 0 ? 'verbatim' : 'altered',
    changes:
      i === 0
        ? [{ kind: 'same', text: quotation.content }]
        : [
            { kind: 'removed', text: 'We' },
            { kind: 'added', text: 'the city' },
            { kind: 'same', text: 'offered nine per cent' },
          ],
  }),
)

/** The invented coverage. Questions that hold "offer" are found; any other is not. */
export const coverage: Coverage = {
  sources: async () => SOURCES,
  speakers: async () => SPEAKERS,
  outlets: async () => OUTLETS,
  topics: async () => TOPICS,
  days: async () => DAYS,
  async ask(question, as) {
    const found = /offer/i.test(question)
    return {
      ...{ question, kind: as ?? 'who', found, answer: found ? 'Ilse Brandt, Mayor of Haven' : null },
      note: found ? 'Two articles carry it.' : 'No article mentions wheat.',
      ...{ confidence: found ? 0.82 : 0.2, citations: [OFFER], shown: 1 },
    }
  },
  what: async (speaker, topic) => coverage.ask(`offer: ${speaker} on ${topic}`),
  quotations: async ({ speaker, about, outlet, since }) =>
    about === 'wheat'
      ? []
      : QUOTATIONS.filter(
          (said) =>
            (!speaker || said.speaker?.name === speaker) &&
            (!outlet || said.outlet === outlet) &&
            (!since || (said.saidOn ?? '') >= since),
        ),
  timeline: async ({ about }) => (about === 'wheat' ? [] : TIMELINE),
  compare: async (words) => (/offer/.test(words) ? WORDINGS : []),
  check: async (text) =>
    /[“"]/.test(text)
      ? [
          { text: 'Nobody walked out', verdict: 'verbatim', changes: [], claimedSpeaker: 'Okafor', citations: [OFFER] },
          {
            ...{ text: 'We offered ten per cent', verdict: 'altered', claimedSpeaker: null, citations: [OFFER] },
            changes: [
              { kind: 'same', text: 'We offered' },
              { kind: 'removed', text: 'nine' },
              { kind: 'added', text: 'ten' },
              { kind: 'same', text: 'per cent' },
            ],
          },
          { text: 'Go home', verdict: 'absent', changes: [], claimedSpeaker: null, citations: [] },
        ]
      : [],
  async context(article, { start, end }) {
    const text = texts[article]
    if (text === undefined || end > text.length) return null
    const from = text.lastIndexOf('\n', start) + 1
    const to = text.indexOf('\n', end)
    const { title, outlet, url, published } = about(article)
    return {
      ...{ article, title, outlet, url, published },
      ...{
        before: text.slice(from, start),
        text: text.slice(start, end),
        after: text.slice(end, to < 0 ? undefined : to),
      },
    }
  },
  close: async () => {},
}

const SOURCES = { articles: ARTICLES, skipped: [{ path: 'notes.pdf', reason: 'not a text file' }] }
const TOPICS = [
  { name: 'nine per cent', mentions: 3 },
  { name: 'Haven', mentions: 2 },
  { name: 'The strike', mentions: 1 },
]
const DAYS = [{ iso: '2022-03-07', quotations: 4, articles: 2 }]
const OUTLETS = ['The Haven Post', 'Haven Weekly', 'NPA']
