import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { articleOf } from './article-of.ts'

/** How a text gives whoever speaks, and whom that means; "she" is told of in a sentence before. */
const SPEAKERS: readonly (readonly [string, string, string?])[] = [
  ['Jane Roe', 'Jane Roe'],
  ['she', 'Jane Roe', 'Jane Roe came late. '],
  ['Roe', 'Jane Roe', 'Jane Roe came late. '],
  ['Mayor Jane Roe', 'Jane Roe'],
  ['Jane Roe, 41,', 'Jane Roe'],
  ['Jane Roe, a baker from Lund,', 'Jane Roe'],
  ['Jane Roe, who left on Monday,', 'Jane Roe'],
  ['the mayor', 'mayor'],
  ['the chief', 'chief'],
  ['one villager', 'one villager'],
  ['residents', 'residents'],
  ['police', 'police'],
  ['the council', 'council'],
  ['Lund University', 'Lund University'],
  ['Norway', 'Norway'],
]
const NAMED = SPEAKERS.slice(0, 1)
const WITHOUT_COMMA = SPEAKERS.filter(([words]) => !words.endsWith(',') && words !== 'she')

/** Clauses whose openings say nothing of whether they are reported. */
const CLAUSES = [
  ...['two lamps were lost', '3,000 lamps were lost', 'the lamps were out', 'a lamp was lost', 'his lamp was lost'],
  ...['it was dark', 'he had left', 'there was a fire', 'this was wrong', 'no one was hurt', 'prices had risen'],
  ...['none of them had left', 'most lamps were lost', 'many had left', 'more than half had left', 'both men had left'],
  ...[
    'nearly 40 lamps were lost',
    'at least 40 lamps were lost',
    'as many as 40 lamps were lost',
    'such talks were over',
  ],
  ...[
    '$5 million was gone',
    '40% of them had left',
    'one in five had left',
    'new lamps were needed',
    'Omar Baz had left',
  ],
  ...[
    'another lamp was lost',
    'each of them had left',
    'everyone was safe',
    'those who left were wrong',
    'we are ready',
  ],
]
/** Openings that look like what tells when, where or how something is said. */
const LIKE_ADJUNCTS = [
  ...['even the mayor was late', 'perhaps it was late', 'almost all had left', 'hardly anyone was there'],
  ...['yesterday was hard', 'today is the day', 'Monday was a bad day', 'now was the time', 'much had changed'],
  ...['after the fire, nobody came', 'during the fire, nobody left', 'sadly, nobody came', 'in fact, nobody came'],
  ...['if it rained, the gate would stay shut', 'when it rained, the gate stayed shut', 'yes, it was late'],
]
const LISTENERS = [
  ...['reporters', 'the BBC', 'AFP', 'her', 'them', 'the court', 'the Lund Post', 'lawmakers', 'a news conference'],
  ...['his wife', 'Sky News', 'the jury', 'voters', 'a friend', 'reporters in Oslo', 'the Guardian', 'his boss'],
]
/** When, where, how and through what something is said. */
const ADJUNCTS = [
  ...['on Monday', 'Monday', 'on Monday in Lund', 'late on Monday', 'earlier this week', 'last week', 'on May 3'],
  ...['in May', 'yesterday', 'two days later', 'a week ago', 'overnight', 'at 6 a.m.', 'on Monday, May 3'],
  ...['in a statement', 'in an interview with the BBC', 'by phone', 'in court', 'on Twitter', 'at a news conference'],
  ...['in an email on Monday', 'in a letter to the mayor', 'through a lawyer', 'at Monday’s meeting', 'bluntly'],
]

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1)

/** What is found in a sentence, each as "speaker: content". */
function found(text: string): string {
  const article = articleOf(`Fire\n\n${text}`)
  const { quotations } = findQuotations(article, readDocument(article.text, article.blocks))
  return quotations.map(({ speaker, content }) => `${speaker?.toLowerCase()}: ${content}`).join(' | ')
}

/** Sentences of a construction that are read otherwise than expected. */
function misread(
  speakers: typeof SPEAKERS,
  fillers: readonly string[],
  sentence: (speaker: string, filler: string) => string,
  contents: (filler: string, speaker: string) => readonly string[],
): string[] {
  return speakers.flatMap(([words, speaker, before = '']) =>
    fillers.flatMap((filler) => {
      const text = before + capital(sentence(words, filler))
      const expected = contents(filler, words).map((content) => `${speaker.toLowerCase()}: ${content}`)
      const got = found(text)
      return got === expected.join(' | ') ? [] : [`${text} → ${got || 'nothing'}`]
    }),
  )
}

describe('whoever speaks, in any construction', () => {
  it.each<[string, (s: string) => string, readonly string[], typeof SPEAKERS?]>([
    ['clause', (s) => `${s} said two lamps were lost.`, ['two lamps were lost']],
    ['that-clause', (s) => `${s} has said that two lamps were lost.`, ['two lamps were lost']],
    ['with a listener', (s) => `${s} told reporters two lamps were lost.`, ['two lamps were lost']],
    ['clause before', (s) => `Two lamps were lost in the fire, ${s} said.`, ['Two lamps were lost in the fire']],
    ['quote before', (s) => `“Two lamps were lost,” ${s} said.`, ['Two lamps were lost,']],
    ['quote after', (s) => `${s} said: “Two lamps were lost.”`, ['Two lamps were lost.']],
    ['mixed', (s) => `${s} said the fire was “a disgrace”.`, ['the fire was “a disgrace”']],
    ['called', (s) => `${s} called the fire “a disgrace”.`, ['the fire “a disgrace”']],
    ['question', (s) => `${s} asked whether two lamps were lost.`, ['whether two lamps were lost']],
    ['infinitive', (s) => `${s} vowed to shut the gate.`, ['to shut the gate']],
    ['participle behind', (s) => `${s} said it was dark, adding that it rained.`, ['it was dark', 'it rained']],
    ['second verb', (s) => `${s} said it was dark and warned that it rained.`, ['it was dark', 'it rained']],
    ['within a sentence', (s) => `It was late when ${s} said two lamps were lost.`, ['two lamps were lost']],
    ['behind a date', (s) => `On Monday ${s} said two lamps were lost.`, ['two lamps were lost']],
    ['behind a late date', (s) => `Late on Monday, ${s} said two lamps were lost.`, ['two lamps were lost']],
    ['behind a medium', (s) => `In a statement on Monday ${s} said two lamps were lost.`, ['two lamps were lost']],
    ['as a relative', (s) => `It sold the lamps, which ${s} said were bad.`, ['were bad']],
    ['nothing', (s) => `${s} said nothing.`, []],
    ['quote, inverted', (s) => `“It is dark,” said ${s}. “It rains.”`, ['It is dark,', 'It rains.'], WITHOUT_COMMA],
    ['inverted before', (s) => `Said ${s}: “It is dark.”`, ['It is dark.'], WITHOUT_COMMA],
    ['source', (s) => `According to ${s}, two lamps were lost.`, ['two lamps were lost'], WITHOUT_COMMA],
  ])('%s', (_, sentence, contents, speakers = SPEAKERS) => {
    expect(misread(speakers, [''], sentence, () => contents)).toEqual([])
  })

  it('in the middle of a clause, which goes on', () => {
    const middle = (s: string) => `the lamps, ${s} said, were lost in the fire`
    expect(
      misread(
        SPEAKERS,
        [''],
        (s) => `${middle(s)}.`,
        (_, s) => [capital(middle(s))],
      ),
    ).toEqual([])
  })
})

describe('a reported clause, however it opens', () => {
  it.each<[string, (s: string, c: string) => string, (readonly string[])?]>([
    ['said', (s, c) => `${s} said ${c}.`, [...CLAUSES, ...LIKE_ADJUNCTS]],
    ['said that', (s, c) => `${s} said that ${c}.`, [...CLAUSES, ...LIKE_ADJUNCTS]],
    ['claims', (s, c) => `${s} claims ${c}.`, CLAUSES.filter((clause) => !/^(?:prices|at|new|those)/.test(clause))],
    ['told somebody', (s, c) => `${s} told reporters ${c}.`, [...CLAUSES, ...LIKE_ADJUNCTS]],
    ['told a body', (s, c) => `${s} told the BBC ${c}.`],
    ['on a day', (s, c) => `${s} said on Monday ${c}.`],
    ['in a place', (s, c) => `${s} said in Lund ${c}.`, CLAUSES.filter((clause) => !clause.startsWith('Omar'))],
    ['in a medium', (s, c) => `${s} said in a statement ${c}.`],
  ])('%s', (_, sentence, clauses = CLAUSES) => {
    expect(misread(NAMED, clauses, sentence, (clause) => [clause])).toEqual([])
  })

  it('before its cue', () => {
    const before = (s: string, c: string) => `${c}, ${s} said.`
    expect(misread(NAMED, CLAUSES, before, (clause) => [capital(clause)])).toEqual([])
  })
})

describe('what stands between a verb of saying and its words', () => {
  it.each<[string, readonly string[], (s: string, x: string) => string, string]>([
    ['listener', LISTENERS, (s, x) => `${s} told ${x} two lamps were lost.`, 'two lamps were lost'],
    ['listener', LISTENERS, (s, x) => `${s} told ${x} prices had risen.`, 'prices had risen'],
    ['listener and that', LISTENERS, (s, x) => `${s} told ${x} that it was dark.`, 'it was dark'],
    ['listener and quote', LISTENERS, (s, x) => `${s} told ${x}: “It is dark.”`, 'It is dark.'],
    ['listener behind', LISTENERS, (s, x) => `“It is dark,” ${s} told ${x}.`, 'It is dark,'],
    ['listener of a question', LISTENERS, (s, x) => `${s} asked ${x} whether it was dark.`, 'whether it was dark'],
    ['listener of a wish', LISTENERS, (s, x) => `${s} told ${x} to shut the gate.`, 'to shut the gate'],
    ['adjunct', ADJUNCTS, (s, x) => `${s} said ${x} two lamps were lost.`, 'two lamps were lost'],
    ['adjunct', ADJUNCTS, (s, x) => `${s} said ${x} it was dark.`, 'it was dark'],
    ['adjunct and that', ADJUNCTS, (s, x) => `${s} said ${x} that it was dark.`, 'it was dark'],
    ['adjunct and quote', ADJUNCTS, (s, x) => `${s} said ${x}: “It is dark.”`, 'It is dark.'],
    ['adjunct behind', ADJUNCTS, (s, x) => `Two lamps were lost, ${s} said ${x}.`, 'Two lamps were lost'],
    ['adjunct before', ADJUNCTS, (s, x) => `${x}, ${s} said two lamps were lost.`, 'two lamps were lost'],
    ['adjunct inside', ADJUNCTS, (s, x) => `“It is dark,” ${s} said ${x}.`, 'It is dark,'],
  ])('%s', (_, fillers, sentence, content) => {
    expect(misread(NAMED, fillers, sentence, () => [content])).toEqual([])
  })
})

describe('quotes', () => {
  const VERBS =
    'said says told added adds asked replied quipped fumed alleged tweeted sighed muttered boasted joked insisted'.split(
      ' ',
    )
  it.each<[string, (s: string, v: string) => string, readonly string[]]>([
    ['behind', (s, v) => `“It is dark,” ${s} ${v}.`, ['It is dark,']],
    ['on both sides', (s, v) => `“It is dark,” ${s} ${v}. “It rains.”`, ['It is dark,', 'It rains.']],
    ['in two', (s, v) => `“It is,” ${s} ${v}, “very dark.”`, ['It is,', 'very dark.']],
    ['before', (s, v) => `${s} ${v}: “It is dark.”`, ['It is dark.']],
  ])('%s', (_, sentence, contents) => {
    expect(misread([...NAMED, SPEAKERS[7]!], VERBS, sentence, () => contents)).toEqual([])
  })

  const MARKS = ['""', '“”', '‘’', "''", '«»']
  const WORDS = ['Two lamps were lost', 'It’s the boys’ house', "Don't go near", 'We were late. He left']
  it.each<[string, (s: string, q: string) => string]>([
    ['comma', (s, q) => `${q} ${s} said.`],
    ['inverted', (s, q) => `${q} said ${s}.`],
  ])('in any marks, %s', (_, sentence) => {
    for (const marks of MARKS)
      for (const ending of [',', '?', '!', '…']) {
        const quoted = WORDS.map((words) => `${marks[0]}${words}${ending}${marks[1]}`)
        expect(misread(NAMED, quoted, sentence, (quote) => [quote.slice(1, -1)])).toEqual([])
      }
  })
})

describe('what looks like a report and is none', () => {
  it.each([
    'Jane Roe posted a lamp to Lund, the town she had left.',
    'Jane Roe wrote on Friday, the day he left the mill.',
    'Jane Roe spoke to reporters in Lund, where prices had risen.',
    'The recent claimed sum was lost.',
    'Jane Roe said so.',
    'Jane Roe said to wait until it was over.',
    'The council agreed to pay so the mill could open.',
    'Jane Roe said something about lamps.',
  ])('%s', (text) => {
    expect(found(text)).toBe('')
  })

  it.each([
    ['Jane Roe told BBC Radio 4 it was late.', 'jane roe: it was late'],
    ['Jane Roe told police officers in Lund the gate was shut.', 'jane roe: the gate was shut'],
    [
      'Jane Roe said two lamps were lost (one of them for good).',
      'jane roe: two lamps were lost (one of them for good)',
    ],
    ['Jane Roe said, on a day of rain, that it was late.', 'jane roe: it was late'],
    ['“It is dark,” said skipper Jane Roe.', 'jane roe: It is dark,'],
    ['Jane Roe told men at the mill never to speak of lamps.', 'jane roe: never to speak of lamps'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected)
  })
})
