import { describe, expect, it } from 'vitest'
import { eventTypesIn } from '../../src/linking/published/event-types.ts'
import { coverageOf } from './coverage.ts'

/** A dated report of talks, with not a word quoted that another article has. */
const DATED = `Norway and Latvia find no way out of fishing row

RIGA, May 8, 2021. /BNS/. Norwegian minister Ann Grey and her Latvian colleague Janis Ozols met in Riga on Friday for talks on the fishing row. They spoke for 90 minutes at the Hotel Daugava.

"We have a long way to go," Ozols said afterwards.`

const SAME = `Fishing row drags on after ministers meet

Ministers Janis Ozols of Latvia and Ann Grey of Norway held talks in Riga on Friday, and could not settle the row over fishing. The talks at the Hotel Daugava lasted 90 minutes.

"There was no breakthrough, and nobody had expected one," Grey told reporters.`

const dayOf = (text: string, dated: string | readonly string[] = DATED): [string, string] | null => {
  const { published } = coverageOf([...[dated].flat(), text]).articles.at(-1)!
  return published ? [published.value, published.basis] : null
}

describe('an article without a date that shares an event', () => {
  it('is dated by it, though it shares no statement', () => {
    expect(dayOf(SAME)).toEqual(['2021-05-07', 'inferred'])
  })

  it('runs on a later day, where it recalls the event', () => {
    expect(dayOf(SAME.replace('Ministers Janis', 'The fleet sailed on Sunday. Ministers Janis'))).toEqual([
      '2021-05-09',
      'inferred',
    ])
  })

  it('shows the sentence that tells of the event', () => {
    const evidence = coverageOf([DATED, SAME]).articles[1]?.published?.evidence
    expect(evidence?.article).toBe('0.txt')
    expect(evidence?.text).toMatch(/^RIGA, May 8, 2021\. .* met in Riga on Friday/)
  })

  it.each([
    ['is on another weekday', SAME.replace('on Friday', 'on Thursday')],
    ['is in another city', SAME.replace('in Riga', 'in Oslo')],
    ['has other people in it', SAME.replace('Janis Ozols', 'Valdis Berzins')],
    [
      'is of another kind',
      SAME.replace('held talks in Riga', 'were seen in Riga')
        .replace('The talks at', 'The chat at')
        .replace('ministers meet', 'all'),
    ],
    [
      'has nothing else in common',
      SAME.replace(' The talks at the Hotel Daugava lasted 90 minutes.', ' The talks were short.'),
    ],
    ['is said to be another of its kind', SAME.replace('held talks', 'held talks again')],
    [
      'follows one a week ago',
      SAME.replace('and could not settle', 'a week after their first talks, and could not settle'),
    ],
    ['is still to come', SAME.replace('held talks in Riga on Friday', 'will hold talks in Riga on Friday')],
    [
      'may lie before or after the day that it names once',
      SAME.replace('Ministers Janis', 'The fleet sailed on Wednesday. Ministers Janis'),
    ],
    ['came out before it: the header shows when', `Sunday, May 2, 2021 | 9°C\n\n${SAME}`],
  ])('is not dated where its event %s', (_name, text) => {
    expect(dayOf(text)).toBeNull()
  })

  it('is not dated where two dated articles tell of such an event on two days', () => {
    const later = DATED.replace('May 8', 'May 29').replace('find no way', 'again find no way')
    expect(dayOf(SAME, [DATED, later])).toBeNull()
  })
})

describe('the types of events', () => {
  it.each([
    ['They met for talks.', ['meet']],
    ['A blaze gutted the mill; two men died.', ['accident', 'die']],
    ['The metro was late.', []],
    ['They sat down in Riga.', ['meet']],
    ['He put it down.', []],
  ])('in "%s" are %j', (words, types) => {
    expect([...eventTypesIn(words)].sort()).toEqual(types)
  })
})

describe('an article without a date that looks ahead to the same event', () => {
  const AHEAD = `Grey doubts that fishing row will end

RIGA, May 10, 2021. /BNS/. Norwegian minister Ann Grey on Sunday said the fishing row would go on, LTV television reported.

"It is hard to see an end while our trawlers lie in Ventspils," she said.

The two ministers plan to hold talks in Riga on May 10.`

  const OTHER = `Norway sees little hope in fishing row

Minister Ann Grey on Sunday played down hopes for an early end of the row over the trawlers held in Ventspils.

"Nobody should wait for wonders," Grey said.

The talks in Riga are set for Monday.`

  it('is dated by the weekday that both run on', () => {
    expect(dayOf(OTHER, AHEAD)).toEqual(['2021-05-09', 'inferred'])
    const evidence = coverageOf([AHEAD, OTHER]).articles[1]?.published?.evidence
    expect(evidence?.text).toMatch(/^RIGA, May 10, 2021\. .* on Sunday said/)
  })

  it.each([
    ['runs on another day and has but one thing more in common', OTHER.replace('on Sunday', 'on Saturday')],
    ['looks ahead to another day', OTHER.replace('for Monday', 'for Tuesday')],
    ['looks ahead to another city', OTHER.replace('in Riga', 'in Oslo')],
    ['looks ahead to something else', OTHER.replace('The talks', 'The concerts')],
    ['quotes someone else', OTHER.replaceAll('Grey', 'Holm').replace('Ann', 'Siri')],
    ['has nothing else in common', OTHER.replace('held in Ventspils', 'held there')],
    ['looks ahead to a second round', OTHER.replace('The talks', 'A second round of talks')],
    ['looks back', OTHER.replace('are set for Monday', 'ended on Friday')],
  ])('is not dated where it %s', (_name, text) => {
    expect(dayOf(text, AHEAD)).toBeNull()
  })

  const MORE = OTHER.replace('Nobody should wait', 'Nobody in Norrland Trawlers or Ventspils Fish should wait')
  const BOTH = AHEAD.replace('lie in Ventspils', 'lie in Ventspils, and Norrland Trawlers and Ventspils Fish lose')

  it.each([
    ['on another day, from the day of the event', MORE.replace('on Sunday', 'on Saturday'), '2021-05-08'],
    ['the day before it', MORE.replace('on Sunday ', '').replace('are set for Monday', 'begin tomorrow'), '2021-05-09'],
    [
      'where "the talks" name no city, in that of the talks ahead',
      MORE.replace('for wonders," Grey said.', 'for wonders," Grey said of the talks in Riga next week.').replace(
        'The talks in Riga are set',
        'One is the weather. Another is fish. A third is oil. The talks are set',
      ),
      '2021-05-09',
    ],
  ])('is dated where it runs %s', (_name, text, day) => {
    expect(dayOf(text, BOTH)).toEqual([day, 'inferred'])
  })

  it.each([
    ['tells of it tomorrow', OTHER.replace('are set for Monday', 'begin tomorrow')],
    ['tells of it on another day', OTHER.replace('on Sunday', 'on Saturday')],
  ])('is not dated where it %s and shares little else', (_name, text) => {
    expect(dayOf(text, AHEAD)).toBeNull()
  })

  it('is not dated by an event that lies weeks away from the article that tells of it', () => {
    const early = BOTH.replace('RIGA, May 10', 'RIGA, April 19')
    expect(dayOf(MORE.replace('on Sunday', 'on Saturday'), early)).toBeNull()
  })
})
