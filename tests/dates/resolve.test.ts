import { describe, expect, it } from 'vitest'
import { findTimeExpressions, type QuotedOn, type ResolvedTimex, resolveTimexes } from '../../src/dates/index.ts'

/** Sentences end at a full stop that a capital or the end follows; every row is a text of its own. */
function read(text: string, reference: string | null, quoted: readonly QuotedOn[] = []): ResolvedTimex[] {
  const sentences = [...text.matchAll(/\S.*?[.?!]['"”’]?(?=\s+["“'‘A-Z]|$)/gs)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return resolveTimexes(findTimeExpressions({ text, sentences }), reference, { quoted })
}

const values = (text: string, reference: string | null = '2022-01-12'): string[] =>
  read(text, reference).map((timex) => `${timex.text} = ${timex.value}`)

/** 12 January 2022 is a Wednesday. */
describe('a bare weekday', () => {
  it.each([
    ['The ministers met on Monday.', 'Monday = 2022-01-10'],
    ['The ministers met on Wednesday.', 'Wednesday = 2022-01-12'],
    ['The ministers met on Thursday.', 'Thursday = 2022-01-06'],
    ['On Thursday the ministers met.', 'Thursday = 2022-01-06'],
    ['The ministry on Friday rejected the plan.', 'Friday = 2022-01-07'],
    ['The ministers will meet on Friday.', 'Friday = 2022-01-14'],
    ['On Friday the council will vote.', 'Friday = 2022-01-14'],
    ['The exercise is due to start on Friday.', 'Friday = 2022-01-14'],
    ['Talks are scheduled for Friday.', 'Friday = 2022-01-14'],
    ['They agreed to meet again on Friday.', 'Friday = 2022-01-14'],
    ['Both sides played down hopes ahead of Friday’s talks.', 'Friday = 2022-01-14'],
    ['Markets stay closed until Friday.', 'Friday = 2022-01-14'],
    ['The envoy could arrive as early as Friday.', 'Friday = 2022-01-14'],
    ['Until Friday, nobody had called it a crisis.', 'Friday = 2022-01-07'],
    ['The offer had been due to expire on Friday.', 'Friday = 2022-01-07'],
    ['The vote on Friday was close.', 'Friday = 2022-01-07'],
    ['Nobody counts on much at Friday’s summit.', 'Friday = 2022-01-14'],
    ['Nobody was glad about Monday’s summit.', 'Monday = 2022-01-10'],
    ['On Friday he would only say that it was late.', 'Friday = 2022-01-07'],
    ['On Friday he would only need a day.', 'Friday = 2022-01-14'],
    ['The exercise is set for Friday.', 'Friday = 2022-01-14'],
    ['The vote will be held soon, the speaker said on Friday.', 'Friday = 2022-01-07'],
    ['The vote planned for Tuesday was called off.', 'Tuesday = 2022-01-11'],
    ['The vote planned for Thursday was called off.', 'Thursday = 2022-01-13'],
    ['The vote planned for Tuesday was hailed as a step ahead.', 'Tuesday = 2022-01-18'],
    ['He flew to London on Friday.', 'Friday = 2022-01-07'],
    ['The United Nations spoke up on Friday.', 'Friday = 2022-01-07'],
  ])('%s', (text, expected) => {
    expect(values(text)).toContain(expected)
  })

  it('keeps the direction that the article set: "Monday’s talks"', () => {
    expect(values('Talks will open on Monday. Hopes for Monday’s talks are low.')).toEqual([
      'Monday = 2022-01-17',
      'Monday = 2022-01-17',
    ])
    expect(values('They met on Monday. Monday’s talks were frank.')).toEqual([
      'Monday = 2022-01-10',
      'Monday = 2022-01-10',
    ])
  })

  it('counts "the previous Friday" from the one before', () => {
    expect(values('Shares fell on Friday, after a rise the previous Friday.')).toEqual([
      'Friday = 2022-01-07',
      'the previous Friday = 2021-12-31',
    ])
  })
})

describe('values', () => {
  it.each([
    ['It happened today, not yesterday.', ['today = 2022-01-12', 'yesterday = 2022-01-11']],
    ['It was sealed last Friday.', ['last Friday = 2022-01-07']],
    ['It will be sealed next Friday.', ['next Friday = 2022-01-14']],
    [
      'He spoke last night and will speak tomorrow morning.',
      ['last night = 2022-01-11TNI', 'tomorrow morning = 2022-01-13TMO'],
    ],
    ['The doors opened at 10:30 a.m. on Monday.', ['10:30 a.m. on Monday = 2022-01-10T10:30']],
    ['The blast came at noon on Saturday.', ['noon on Saturday = 2022-01-08T12:00']],
    ['Talks held early this month failed.', ['early this month = 2022-01']],
    ['Last week he left; next week he returns.', ['Last week = 2022-W01', 'next week = 2022-W03']],
    ['They spoke over the weekend.', ['the weekend = 2022-W01-WE']],
    ['He would head to the retreat over the weekend.', ['the weekend = 2022-W02-WE']],
    ['The treaty of 17 December 2021 is void.', ['17 December 2021 = 2021-12-17']],
    ['The talks were held on December 17.', ['December 17 = 2021-12-17']],
    ['The drill is due to start on February 10.', ['February 10 = 2022-02-10']],
    ['The forum runs from 24 to 26 January.', ['24 to 26 January = 2022-01-24/2022-01-26']],
    ['They meet on January 24 and 25.', ['January 24 = 2022-01-24', '25 = 2022-01-25']],
    ['It was sworn in on Thursday, April 6.', ['Thursday, April 6 = 2023-04-06']],
    ['In 2014 it held a vote on March 16.', ['2014 = 2014', 'March 16 = 2014-03-16']],
    ['Down from 2014, the bank said on January 10.', ['2014 = 2014', 'January 10 = 2022-01-10']],
    ['He was elected last October.', ['last October = 2021-10']],
    ['Prices rose in July last year.', ['July last year = 2021-07']],
    ['He has led it since 2014.', ['2014 = 2014']],
    ['It began in the early 1990s.', ['the early 1990s = 199']],
    ['The church dates from the 11th century.', ['the 11th century = 10']],
    ['Output fell in the third quarter of 2021.', ['the third quarter of 2021 = 2021-Q3']],
    [
      'Profit in the fourth quarter beat that of a year earlier.',
      ['the fourth quarter = 2021-Q4', 'a year earlier = 2020-Q4'],
    ],
    ['They were elected last autumn.', ['last autumn = 2021-FA']],
    ['Revenue doubled in fiscal 2020.', ['fiscal 2020 = 2020']],
    ['Two years ago it was a village.', ['Two years ago = 2020']],
    ['He left three days ago.', ['three days ago = 2022-01-09']],
    ['It was sold a week ago.', ['a week ago = 2022-01-05']],
    ['He landed on January 3. The next day he was gone.', ['January 3 = 2022-01-03', 'The next day = 2022-01-04']],
    ['He landed on January 3. Later that day he was gone.', ['January 3 = 2022-01-03', 'Later that day = 2022-01-03']],
    [
      'The siege lasted nearly four years and two and a half months.',
      ['nearly four years = P4Y', 'two and a half months = P2.5M'],
    ],
    ['It is a 90-minute film in 12 parts.', ['90-minute = PT90M']],
    ['Prices doubled in the past three months.', ['the past three months = P3M']],
    ['The paper appears daily, the court sits every Thursday.', ['daily = P1D', 'every Thursday = XXXX-WXX-4']],
    ['They spoke for half an hour in a half-day session.', ['half an hour = PT30M', 'half-day = PT12H']],
    ['They meet again in two weeks’ time.', ['two weeks’ time = 2022-W04']],
    ['It ended a day after the vote.', ['a day = P1D']],
    [
      'Polls opened at 8 a.m. (0600 GMT) on Sunday.',
      ['8 a.m. = 2022-01-09T08:00', '0600 GMT = 2022-01-09T06:00Z', 'Sunday = 2022-01-09'],
    ],
    ['The summit is set for June 16.', ['June 16 = 2022-06-16']],
    ['He led it from 2001-2009 and in the 2016-17 season.', ['2001-2009 = 2001/2009', '2016-17 = 2016/2017']],
    ['The bank fell earlier in the week.', ['earlier in the week = 2022-W02']],
    ['It was released on Monday of last week.', ['Monday of last week = 2022-01-03']],
    ['Two months later the deal collapsed.', ['Two months later = P2M']],
    [
      'He won in 2014. Two years later, months before the vote, he lost.',
      ['2014 = 2014', 'Two years later = 2016', 'months = PXM'],
    ],
    ['By the end of 2014 soldiers will leave, and early in 2015 police.', ['the end of 2014 = 2014', '2015 = 2015']],
    [
      'It began ten years ago today, and ten years ago this month.',
      ['ten years ago today = 2012-01-12', 'ten years ago this month = 2012-01'],
    ],
    [
      'Half a century ago it was a village, a century and a half ago a farm.',
      ['Half a century ago = 1972', 'a century and a half ago = 1872'],
    ],
    ['Over the next five to ten years it will shrink.', ['the next five to ten years = P5Y']],
    [
      'It rains every few weeks, or every second day, and a yearlong drought ended within the last hour.',
      ['every few weeks = PXW', 'every second day = P2D', 'yearlong = P1Y', 'the last hour = PT1H'],
    ],
    [
      'He waited three-quarters of an hour, until 6pm.',
      ['three-quarters of an hour = PT45M', '6pm = 2022-01-12T18:00'],
    ],
    ['The notice of 03/04/2025 stands.', ['03/04/2025 = 2025-XX-XX']],
    ['The notices of 13/04/2025 and 03/04/2025 stand.', ['13/04/2025 = 2025-04-13', '03/04/2025 = 2025-04-03']],
    [
      'It was signed on March 4, 2025; the notice of 03/04/2025 stands.',
      ['March 4, 2025 = 2025-03-04', '03/04/2025 = 2025-03-04'],
    ],
    ['The notice of 12/01/2022 stands.', ['12/01/2022 = 2022-01-12']],
    ['The notice of 05/06/2022 stands.', ['05/06/2022 = 2022-XX-XX']],
    [
      'It was a hit in the early 80s, in the year 1999 and in FY2013.',
      ['the early 80s = 198', 'the year 1999 = 1999', 'FY2013 = 2013'],
    ],
    ['He won in 2014. A year later he lost.', ['2014 = 2014', 'A year later = 2015']],
    ['Following Monday’s debate he rested.', ['Monday = 2022-01-10']],
    ['Easter 2021 was quiet.', ['Easter 2021 = 2021-04-04']],
    ['Monday was the second day of the strike.', ['Monday = 2022-01-10', 'the second day = 2022-01-10']],
    ['The offer ends on March 3. Until then it holds.', ['March 3 = 2022-03-03', 'then = 2022-03-03']],
    ['Until then it holds.', ['then = XXXX-XX-XX']],
    ['It was signed a fortnight ago.', ['a fortnight ago = 2021-12-29']],
    ['They meet in the first week of January.', ['the first week of January = 2022-W01']],
    ['It ended in the last week of March 2009.', ['the last week of March 2009 = 2009-W13']],
    ['It ended on the last Friday of May last year.', ['the last Friday of May last year = 2021-05-28']],
    ['It opens on the first Monday in October.', ['the first Monday in October = 2022-10-03']],
    ['The hearing is set for the week of January 24.', ['the week of January 24 = 2022-W04']],
    ['The fair was held on the second weekend of December.', ['the second weekend of December = 2021-W49-WE']],
    ['He left at half past two on Friday.', ['half past two on Friday = 2022-01-07T02:30']],
    ['Polls close at a quarter to eight in the evening.', ['a quarter to eight in the evening = 2022-01-12T19:45']],
    ['It began before dawn on Tuesday.', ['dawn on Tuesday = 2022-01-11TMO']],
    ['He left on Monday. By mid-afternoon he was home.', ['Monday = 2022-01-10', 'mid-afternoon = 2022-01-10TAF']],
    ['The strike runs Thursday through Sunday.', ['Thursday = 2022-01-06', 'Sunday = 2022-01-09']],
    ['He came on Friday. She had come the day before.', ['Friday = 2022-01-07', 'the day before = 2022-01-06']],
    ['He won in June 1998. Later that year he lost.', ['June 1998 = 1998-06', 'Later that year = 1998']],
    [
      'He fell ill in March 1989. The following month he died.',
      ['March 1989 = 1989-03', 'The following month = 1989-04'],
    ],
    ['An hour later they left.', ['An hour later = PT1H']],
    ['Trading stopped for a third straight day.', ['a third straight day = 2022-01-12']],
    [
      'It doubled over the past decade, and will in the years ahead.',
      ['the past decade = P10Y', 'the years ahead = PXY'],
    ],
    ['In the days before the vote it fell for hours or days.', ['the days = PXD', 'hours or days = PTXH']],
    ['It took over a year, spread over two years or so.', ['over a year = P1Y', 'two years or so = P2Y']],
    ['The third-quarter loss grew by the mid-1990s.', ['third-quarter = 2021-Q3', 'the mid-1990s = 199']],
    ['He will one day return, at a later date.', ['one day = FUTURE_REF', 'a later date = FUTURE_REF']],
    ['It rains twice a week, and costs $5 million a year.', ['twice a week = P1W', 'a year = P1Y']],
    ['It was paid on a date in July.', ['July = 2021-07']],
    ['It would be paid on an unspecified date in July.', ['July = 2022-07']],
    [
      'They met on Palm Sunday and last Christmas Eve.',
      ['Palm Sunday = 2022-04-10', 'last Christmas Eve = 2021-12-24'],
    ],
    [
      'The attacks of September 11 changed it; the September 11 attacks did.',
      ['September 11 = 2021-09-11', 'September 11 = 2001-09-11'],
    ],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it.each([
    'He told ABC’s “This Week” so.',
    'She reads the Sunday Times and USA Today.',
    'He was a guest on Saturday Night Live.',
    'Mr Karaganov was heard on the Today programme.',
    'They may march on; Mrs May said so.',
    'April Ryan asked about it.',
    'About 2000 people paid $1999 for 1998 tons.',
    'The 6-year-old won by three-quarters of a length.',
    'A second vote followed, and a second one failed.',
    'The Good Friday Agreement holds.',
    'At the end of the day it was a draw, as in the past nine matches.',
    'They get round it 24 hours a day; the shop keeps after hours.',
    'Ukraine’s Independence Day and the Polish Independence Day were marked.',
    'It was soon over, was soon released and soon became a flood.',
    'At four, it was the dawn of a new era; half the border was closed.',
    'Every second house was empty, and in 2014 soldiers left it.',
    'Three-quarters of the houses were empty; the bi-weekly was closed.',
  ])('finds nothing in "%s"', (text) => {
    expect(values(text)).toEqual([])
  })
})

describe('what a timex tells beside its value', () => {
  it('names a day only where the words name one', () => {
    const [week, days] = read('Talks next week may fail in the coming days.', '2022-01-12')
    expect(week).toMatchObject({ day: null, from: '2022-01-17', to: '2022-01-23', planned: true, basis: 'resolved' })
    expect(days).toMatchObject({ value: 'PXD', day: null, from: '2022-01-12', planned: true })
    expect(days?.to && days.to > '2022-01-12').toBe(true)
  })

  it('tells a stated date from one that was counted', () => {
    const [stated, counted] = read('The drill of 3 January ended on Monday.', '2022-01-12')
    expect(stated).toMatchObject({ basis: 'stated', day: '2022-01-03', planned: false, weekday: null })
    expect(counted).toMatchObject({ basis: 'resolved', day: '2022-01-10', planned: false, weekday: 1 })
  })

  it('keeps placeholders, weekday and direction while the article has no date', () => {
    const [sunday, monday, week, january] = read(
      'He said on Sunday that talks will open on Monday, next week, or on January 20.',
      null,
    )
    expect(sunday).toMatchObject({ value: 'XXXX-WXX-7', day: null, weekday: 7, direction: 'past', planned: false })
    expect(monday).toMatchObject({ value: 'XXXX-WXX-1', day: null, weekday: 1, direction: 'future', planned: true })
    expect(week).toMatchObject({ value: 'XXXX-WXX', from: null, to: null })
    expect(january).toMatchObject({ value: 'XXXX-01-20', basis: 'stated' })
  })

  it('still gives absolute dates their values then', () => {
    expect(values('It was signed on 17 December 2021, in 1997 and in 2021-11-30.', null)).toEqual([
      '17 December 2021 = 2021-12-17',
      '1997 = 1997',
      '2021-11-30 = 2021-11-30',
    ])
  })

  it('counts inside a quotation from the day on which it was said', () => {
    const text = 'He was frank. “They came yesterday,” he said yesterday.'
    const start = text.indexOf('“')
    const timexes = read(text, '2022-01-12', [{ start, end: text.indexOf('”') + 1, said: '2022-01-08' }])
    expect(timexes.map(({ value }) => value)).toEqual(['2022-01-07', '2022-01-11'])
  })

  it('does not count from a day that somebody’s own words name', () => {
    const text = '“They came on Sunday,” he said. The day before, they slept.'
    const spoken = [{ start: 0, end: text.indexOf('”') + 1 }]
    const expressions = findTimeExpressions({
      text,
      sentences: [
        { start: 0, end: 31 },
        { start: 32, end: text.length },
      ],
    })
    const last = (options: object) => resolveTimexes(expressions, '2022-01-12', options).at(-1)?.value
    expect([last({}), last({ spoken })]).toEqual(['2022-01-08', '2022-01-11'])
  })

  it('calls planned what lay ahead of the article, not of a speaker quoted later', () => {
    const text = '“They will come tomorrow,” he said on Saturday.'
    const quoted = [{ start: 0, end: text.indexOf('”') + 1, said: '2022-01-08' }]
    expect(read(text, '2022-01-12', quoted)[0]).toMatchObject({ value: '2022-01-09', planned: false })
    expect(read(text, '2022-01-08', quoted)[0]).toMatchObject({ value: '2022-01-09', planned: true })
  })

  it('names a reference that is no day', () => {
    expect(() => resolveTimexes([], 'yesterday')).toThrow('yesterday')
  })
})
