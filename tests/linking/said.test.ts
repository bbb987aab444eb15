import { describe, expect, it } from 'vitest'
import { coverageOf, quotationWith } from './coverage.ts'

const TITLE = 'Storm closes port of Bergen for a second day'
/** A Saturday. */
const PUBLISHED = '2021-05-08'

describe('when a quotation was said', () => {
  it.each<[string, string, string, string | null, string | null]>([
    ['its own sentence', '"No ship will sail," Ann Grey said on Thursday.', 'No ship', '2021-05-06', 'resolved'],
    ['a date written out', '"No ship will sail," Ann Grey said on 3 May 2021.', 'No ship', '2021-05-03', 'stated'],
    [
      'the article’s day, not that of an event ahead',
      'The port was shut on Friday. "No ship will sail," Ann Grey said ahead of Monday’s meeting.',
      'No ship',
      '2021-05-07',
      'resolved',
    ],
    [
      'the same speaker just before',
      'The port was shut on Friday. "No ship will sail," Ann Grey said on Thursday.\n\n"The waves are high and the wind is rising," she added.',
      'waves',
      '2021-05-06',
      'resolved',
    ],
    [
      'the day that the article tells of',
      'The port of Bergen was shut on Friday by a storm from the north.\n\n"No ship will sail," Ann Grey said.',
      'No ship',
      '2021-05-07',
      'resolved',
    ],
    [
      'the day of a printed interview',
      'The port has been shut for two days, and nobody knows when it will open.\n\nAnn Grey runs it. She spoke to the Harbour Times on 4 May 2021.\n\nQ: Will ships sail?\n\nGrey: Not before Tuesday, and not all of them then.\n\nQ: Why not?\n\nGrey: The waves are nine metres high and rising.',
      'nine metres',
      '2021-05-04',
      'stated',
    ],
    [
      'the day on which the speaker went on in the same paragraph',
      'The port was shut on Friday.\n\nAnn Grey confirmed that the port was ready. "No ship will sail," she said on Thursday.',
      'port was ready',
      '2021-05-06',
      'resolved',
    ],
    [
      'not the day on which the speaker went on in another paragraph',
      'The port was shut on Friday.\n\nAnn Grey confirmed that the port was ready.\n\n"No ship will sail," Grey said on Thursday.',
      'port was ready',
      '2021-05-07',
      'resolved',
    ],
    [
      'the day beside a cue in the middle of its clause',
      'The port was shut on Friday. No ship, Ann Grey said on Thursday, will sail.',
      'will sail',
      '2021-05-06',
      'resolved',
    ],
    [
      'no day that the clause itself names behind its cue',
      'The port was shut on Friday. No ship, Ann Grey said, will sail on Thursday.',
      'will sail',
      '2021-05-07',
      'resolved',
    ],
    [
      'the day of the sentence behind it that takes it up',
      'The port was shut on Friday.\n\nA pilot claimed that no ship would sail. Ann Grey made the claim on Thursday.',
      'no ship',
      '2021-05-06',
      'resolved',
    ],
    [
      'no day of what its remarks came after',
      'The port was shut on Friday.\n\nAnn Grey claimed that no ship would sail. Her remarks came after the storm of Tuesday.',
      'no ship',
      '2021-05-07',
      'resolved',
    ],
    [
      'not what was already said before',
      'The port was shut for a week.\n\nThe council already on Thursday warned that the pier was weak. "No ship will sail," Ann Grey said on Friday.\n\n"The cranes are lost," Kari Moe said.',
      'cranes',
      '2021-05-07',
      'resolved',
    ],
    [
      'the day before the article’s, not before one that somebody named',
      '"I was asked yesterday whether we give in," Kari Moe said on Friday. The day before, Ann Grey said that no ship would sail.',
      'no ship',
      '2021-05-06',
      'resolved',
    ],
    [
      'the day of a report by the agency that was told',
      'BERGEN, May 7. /NTB/. The port was shut on Friday. "No ship will sail," Ann Grey told NTB.',
      'No ship',
      '2021-05-07',
      'resolved',
    ],
    [
      'not that of another agency',
      'BERGEN, May 7. /NTB/. The port was shut on Friday. "No ship will sail," Ann Grey told Reuters.',
      'No ship',
      null,
      null,
    ],
    [
      'not the day of what was said before, where another broadcast is told of',
      'The port was shut on Friday.\n\nThe pier is weak, Ann Grey said on Thursday. On NRK radio she said that “no ship will sail”.',
      'no ship',
      null,
      null,
    ],
    [
      'the day of the ceremony that somebody used',
      'The port was shut on Friday.\n\nOn Thursday Ann Grey used a ceremony in Oslo to mend the quarrel. She said that no ship would sail.',
      'no ship',
      '2021-05-06',
      'resolved',
    ],
    [
      'the day of a live page',
      '21:32\n\n"No ship will sail," Ann Grey tells NRK radio.\n\n21:05\n\nThe fleet of 40 ships lies in the harbour.\n\n20:40\n\nThe storm has come from the north and the wind rises.',
      'No ship',
      '2021-05-08',
      'resolved',
    ],
    [
      'not of a page with one time',
      '21:32\n\n"No ship will sail," Ann Grey tells NRK radio.\n\nThe fleet of 40 ships lies in the harbour.',
      'No ship',
      null,
      null,
    ],
    [
      'the day of a live page, not one that an entry names',
      '21:32\n\n"No ship will sail," Ann Grey says.\n\n21:05\n\nThe fleet of 40 ships lies in the harbour.\n\n20:40\n\nAll schools are closed Monday.',
      'No ship',
      '2021-05-08',
      'resolved',
    ],
    [
      'the day of a programme’s transcript',
      'Heard on Harbour Hour\n\nThe port has been shut for two days, and nobody knows when it will open.\n\nKARI MOE, HOST: Will ships sail?\n\nANN GREY: Not before Tuesday, and not all of them then.\n\nMOE: Why not?\n\nGREY: The waves are nine metres high and rising.',
      'nine metres',
      '2021-05-08',
      'inferred',
    ],
    [
      'not of an interview in print',
      'The port has been shut for two days, and nobody knows when it will open.\n\nAnn Grey runs it.\n\nQ: Will ships sail?\n\nGrey: Not before Tuesday, and not all of them then.\n\nQ: Why not?\n\nGrey: The waves are nine metres high and rising.',
      'nine metres',
      null,
      null,
    ],
    [
      'the day of a match, also on the radio after it',
      'Bergen United 2-3 Oslo Rovers\n\nThe Rovers came from two goals down to win in the rain.\n\n"No ship will sail," Ann Grey told NRK radio.',
      'No ship',
      '2021-05-08',
      'inferred',
    ],
    [
      'not the day on which a player sat a paper',
      'Bergen United 2, Oslo Rovers 3\n\nThe Rovers came from two goals down to win in the rain.\n\nKari Moe sat a maths paper on Friday.\n\n"No ship will sail," Ann Grey said.',
      'No ship',
      '2021-05-08',
      'inferred',
    ],
    [
      'no day of a vote that looks like a result',
      'Councillors voted 2-3 on the port\n\nThe port stays shut for want of a vote.\n\n"No ship will sail," Ann Grey said.',
      'No ship',
      null,
      null,
    ],
    [
      'the day of the article whose lead has just heard it',
      'A pilot has told the port’s inquiry that he was warned.\n\n"No ship will sail," Ann Grey said.',
      'No ship',
      '2021-05-08',
      'inferred',
    ],
    [
      'not by a lead that tells what was',
      'A pilot told the port’s inquiry that he was warned.\n\n"No ship will sail," Ann Grey said.',
      'No ship',
      null,
      null,
    ],
    [
      'no day that a name holds',
      'The port was shut on Friday.\n\nThe Tuesday Supper host, Ann Grey, told friends that no ship would sail.',
      'no ship',
      '2021-05-07',
      'resolved',
    ],
    [
      'not the day of an update',
      'The port is shut.\n\n"No ship will sail," Ann Grey said.\n\nUpdate, 7 May: After publication, Grey said that two might.',
      'No ship',
      null,
      null,
    ],
    [
      'no day still to come',
      'On 30 June the port will close.\n\n"No ship will sail," Ann Grey said.',
      'No ship',
      null,
      null,
    ],
    [
      'no hour, whatever day was named before it',
      'The port was shut on Friday. It had last been shut on 12 April.\n\n"No ship will sail," Ann Grey said around midday.',
      'No ship',
      '2021-05-07',
      'resolved',
    ],
    [
      'not the day up to which somebody has time',
      'The port was shut on Friday.\n\nAnn Grey gave the owner up to Tuesday to pay.\n\n"No ship will sail," she said.',
      'No ship',
      '2021-05-07',
      'resolved',
    ],
    [
      'the day of a meeting, in an interview after it',
      'The port was shut on Friday.\n\nIn an interview after the meeting, Ann Grey said that no ship would sail.',
      'no ship',
      '2021-05-07',
      'resolved',
    ],
    [
      'not before a dated event',
      'The port was shut on Friday. Before Friday’s storm, Ann Grey said that the port was ready.',
      'port was ready',
      null,
      null,
    ],
    [
      'not in a stretch of the past',
      'The port was shut on Friday. Ann Grey said earlier this month that the port was ready.',
      'port was ready',
      null,
      null,
    ],
    [
      'not by an interview on no day',
      'The port was shut on Friday. "No ship will sail," Ann Grey told NRK radio.',
      'No ship',
      null,
      null,
    ],
    ['not without any day', '"No ship will sail," Ann Grey said.', 'No ship', null, null],
    [
      'the day on which the speaker appeared',
      'The port was shut on Friday.\n\nOn Thursday Ann Grey appeared on public television.\n\n"No ship will sail," Grey told NRK radio.',
      'No ship',
      '2021-05-06',
      'resolved',
    ],
    [
      'the day on which the speaker wrote, an aside before it',
      'The port was shut on Friday.\n\nAnn Grey, who runs the port, texted the crew a photo Thursday night.\n\n"No ship will sail," Grey wrote.',
      'No ship',
      '2021-05-06',
      'resolved',
    ],
    [
      'the day of the programme that was told',
      'The port was shut on Friday.\n\n"No ship will sail," Ann Grey told Wednesday’s Harbour Hour.',
      'No ship',
      '2021-05-05',
      'resolved',
    ],
    [
      'the day of the programme that somebody spoke on',
      'The port was shut on Friday.\n\n"No ship will sail," Ann Grey said on Wednesday’s Harbour Hour programme.',
      'No ship',
      '2021-05-05',
      'resolved',
    ],
    [
      'not the day of what somebody spoke of',
      'The port was shut on Friday.\n\n"No ship will sail," Ann Grey said on Wednesday’s storm.',
      'No ship',
      '2021-05-07',
      'resolved',
    ],
    [
      'the day of an interview after what is told',
      'The port was shut on Friday.\n\n"No ship will sail," Ann Grey said in an interview afterwards.',
      'No ship',
      '2021-05-07',
      'resolved',
    ],
    [
      'the day on which a court acted, of its judge',
      'The port was shut on Friday.\n\nOn Tuesday the city court turned down the owner. Judge Ann Grey ruled that no ship would sail.',
      'no ship',
      '2021-05-04',
      'resolved',
    ],
    [
      'the day of the ruling that is named before',
      'The port was shut on Friday.\n\nThe owner will fight Tuesday’s court ruling.\n\n"No ship will sail," the judge wrote.',
      'No ship',
      '2021-05-04',
      'resolved',
    ],
    [
      'not the day on which a court acted, of somebody else',
      'The port was shut on Friday.\n\nOn Tuesday the city court turned down the owner. The pilot Ann Grey wrote that no ship would sail.',
      'no ship',
      '2021-05-07',
      'resolved',
    ],
    [
      'the day of what it stands in',
      'The port was shut on Friday.\n\nThe institute issued a warning on Tuesday. In it, Ann Grey says that no ship will sail.',
      'no ship',
      '2021-05-04',
      'resolved',
    ],
    [
      'not the day of what it stands beside',
      'The port was shut on Friday.\n\nThe institute issued a warning on Tuesday. In Bergen, Ann Grey says that no ship will sail.',
      'no ship',
      '2021-05-07',
      'resolved',
    ],
    [
      'not the one day of a report far down',
      `The port is shut.\n\n${'Bo Lind said that no crane would move. '.repeat(14)}\n\nA crane fell this morning. Ann Grey told the court on Tuesday that no ship would sail.`,
      'no crane',
      '2021-05-08',
      'resolved',
    ],
    [
      'not the day after another',
      `A ship sank on 8 February 2020, and two men swam home the next day.\n\n${'Bo Lind said that no crane would move. '.repeat(2)}`,
      'no crane',
      null,
      null,
    ],
    [
      'not what somebody previously said',
      'The port was shut on Friday.\n\nAnn Grey previously said that no ship would sail.',
      'no ship',
      null,
      null,
    ],
    [
      'the day on which the crowd gathered',
      'The port was shut on Friday.\n\nAbout 200 people gathered on Thursday outside the port.\n\n"No ship will sail," Ann Grey told the crowd.',
      'No ship',
      '2021-05-06',
      'resolved',
    ],
    [
      'the day of the press conference at which somebody is asked again',
      'The port was shut on Friday.\n\nAnn Grey held a press conference on Thursday, saying the port would close.\n\nA union man, Bo Lind, said that was late.\n\nAsked about it, Grey replied: "No ship will sail."',
      'No ship',
      '2021-05-06',
      'resolved',
    ],
    [
      'the lead’s weekday, though almost a week ago',
      'The port was shut on Sunday.\n\n"No ship will sail," Ann Grey said.',
      'No ship',
      '2021-05-02',
      'resolved',
    ],
    [
      'not the day on which somebody else appeared',
      'The port was shut on Friday.\n\nOn Thursday Bo Lind appeared on public television.\n\n"No ship will sail," Ann Grey said.',
      'No ship',
      '2021-05-07',
      'resolved',
    ],
    [
      'the day of the same interview',
      'The port was shut on Friday. Ann Grey told NRK radio on Wednesday that the port was old.\n\nBo Lind, a sailor, said it was not.\n\nIn the same interview Grey said that the pier was weak.',
      'the pier was weak',
      '2021-05-05',
      'resolved',
    ],
    [
      'the lead’s day, where what it reports names it',
      'The port was shut on Friday for a week at least, the city council said in a short note.\n\n"No ship will sail," Ann Grey said.',
      'No ship',
      '2021-05-07',
      'resolved',
    ],
    [
      'not a day of weeks ago, though the head names it',
      'The port was shut on 19 April.\n\n"No ship will sail," Ann Grey said on Friday.\n\n"The cranes are lost," Kari Moe said.',
      'cranes',
      '2021-05-07',
      'resolved',
    ],
    [
      'no hour that the head names',
      'The port was shut after a 3am call.\n\n"No ship will sail," Ann Grey said on Friday.\n\n"The cranes are lost," Kari Moe said.',
      'cranes',
      '2021-05-07',
      'resolved',
    ],
    [
      'no day that only the page’s last words name',
      'The port was shut. It is old. It is small. It is poor. It has no crane. It has one pier. It has a hut.\n\n"No ship will sail," Ann Grey said.\n\nHelp the men of the port and send a boat today.',
      'No ship',
      null,
      null,
    ],
    [
      'the day of which a report in the head is, not that of an event',
      'A storm has shut the port of Bergen and broken its cranes. Two ships sank on Tuesday. The mayor, Kari Moe, said on Friday that the pier was weak.\n\n"No ship will sail," Ann Grey said.',
      'No ship',
      '2021-05-07',
      'resolved',
    ],
  ])('%s', (_name, text, words, day, basis) => {
    const found = quotationWith(coverageOf([`${TITLE}\n\n${text}`], PUBLISHED), words)
    expect([found.saidOn, found.saidBasis]).toEqual([day, basis])
    if (day) expect(found.saidEvidence?.article).toBe('0.txt')
  })

  it('is that of the same words elsewhere, rather than only the article’s day', () => {
    const words = '"No ship will leave this harbour while waves of nine metres break over the pier," Ann Grey said'
    const coverage = coverageOf(
      [
        `${TITLE}\n\nThe port was shut on Friday.\n\n${words}.`,
        `Ships wait for calm water\n\nMayor Kari Moe spoke on Friday.\n\n${words} on Wednesday.`,
      ],
      PUBLISHED,
    )
    expect(coverage.articles.map(({ quotations }) => quotations[0]?.saidOn)).toEqual(['2021-05-05', '2021-05-05'])
    expect(coverage.articles[0]?.quotations[0]?.saidBasis).toBe('inferred')
  })

  it('is not that of another saying with the same figures', () => {
    const coverage = coverageOf(
      [
        `${TITLE}\n\nThe port was shut on Friday.\n\n"We asked for 200 tonnes of cable a day and were given 140," Ann Grey told reporters.`,
        `Ships wait for cable\n\nMayor Kari Moe spoke on Friday.\n\n"Nobody in this harbour can work with less than 200 tonnes of cable a day," Ann Grey said on Wednesday.`,
      ],
      PUBLISHED,
    )
    expect(coverage.articles[0]?.quotations[0]?.saidOn).toBe('2021-05-07')
  })

  const ON_AIR = 'Port stays shut\n\nAnn Grey is tired. On NRK’s Fjord Hour she said that “the pier is weak”.'
  it.each([
    ['the same broadcast', 'NRK’s Fjord Hour on Wednesday', '2021-05-05'],
    ['the same by its station', 'NRK on Wednesday', '2021-05-05'],
    ['another broadcast', 'the BBC’s Hard Chat on Wednesday', null],
    ['a broadcast of weeks ago', 'NRK’s Fjord Hour on 7 April', null],
  ])('is that which another article gives for %s', (_name, words, day) => {
    const other = `${TITLE}\n\nMayor Kari Moe spoke on Friday.\n\n"No ship will sail," Ann Grey told ${words}.`
    const { articles } = coverageOf([ON_AIR, other], PUBLISHED)
    expect(articles[0]?.quotations[0]?.saidOn).toBe(day)
  })

  it('is unknown while a weekday cannot be counted', () => {
    const coverage = coverageOf([`${TITLE}\n\n"No ship will sail," Ann Grey said on Thursday.`])
    expect(quotationWith(coverage, 'No ship').saidOn).toBeNull()
  })

  it('counts "today" in quoted words from the day on which they were said', () => {
    const { articles } = coverageOf([`${TITLE}\n\n"No ship will sail today," Ann Grey said on Thursday.`], PUBLISHED)
    expect(articles[0]?.timexes.find(({ text }) => text === 'today')?.value).toBe('2021-05-06')
  })

  it.each([
    [
      'of the clause around quoted words from the article’s',
      'Ann Grey on Thursday called the gale of today “a disaster”.',
      '2021-05-08',
    ],
    [
      'in the quoted piece from the day of saying',
      'Ann Grey on Thursday said the gale was “worse today than ever”.',
      '2021-05-06',
    ],
    ['in a reported clause from the article’s', 'Ann Grey said on Thursday that today would be worse.', '2021-05-08'],
  ])('counts "today" %s', (_name, text, day) => {
    const { articles } = coverageOf([`${TITLE}\n\n${text}`], PUBLISHED)
    expect(articles[0]?.timexes.find((timex) => timex.text === 'today')?.value).toBe(day)
  })
})
