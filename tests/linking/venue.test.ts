import { describe, expect, it } from 'vitest'
import { LEADS, venueInFrame } from '../../src/linking/venue/rules.ts'
import { coverageOf, quotationWith } from './coverage.ts'

const venueOf = (frame: string): string | null => {
  const venue = venueInFrame(frame, null)
  return venue && frame.slice(venue.start, venue.end)
}

describe('the venue in a sentence', () => {
  it.each(LEADS)('"$like", not "$unlike"', ({ like, unlike }) => {
    expect(venueOf(like)).not.toBeNull()
    expect(venueOf(unlike)).toBeNull()
  })

  it.each([
    ['she said on NOS radio on Monday', 'NOS radio'],
    ['he told the BBC on Monday', 'BBC'],
    ['he told NBC\'s "Meet the Press" program', 'NBC\'s "Meet the Press" program'],
    ['she told CNN’s Jake Tapper', 'CNN’s Jake Tapper'],
    ['he told the Kyodo news agency on Sunday', 'Kyodo news agency'],
    [
      'he told the German daily Frankfurter Allgemeine Zeitung on Monday',
      'German daily Frankfurter Allgemeine Zeitung',
    ],
    ['Writing in the Harbour Times, she said', 'Harbour Times'],
    ['he said in an interview with the weekly Den', 'weekly Den'],
    ['she said in an interview published on Sunday in El País', 'El País'],
    ['Speaking at a joint press conference, he said', 'joint press conference'],
    ['he told Yle on Monday', 'Yle'],
    ["she told the BBC's World at One that it was late", "BBC's World at One"],
    ['she said on Match of the Day that it was late', 'Match of the Day'],
    ['in an interview granted to El País, he said', 'El País'],
    ['Speaking to Europe 1 on Sunday, she said', 'Europe 1'],
    ["he told 'Lund News Hour' that it was late", "'Lund News Hour'"],
    ["he told 'the boys' that it was late", null],
    ['he told Yleman that it was late', null],
    ['he told reporters in Oslo', 'reporters'],
    ['she told lawmakers on Friday', 'lawmakers'],
    ['in an interview which Norwegian Broadcasting aired, she said', 'Norwegian Broadcasting'],
    ['he told the Saturday edition of the Harbour Times', 'Harbour Times'],
    ['he told the editor of the Harbour School', null],
    [
      'she said in the programme Norway This Week of the broadcaster NRK',
      'programme Norway This Week of the broadcaster NRK',
    ],
    ['she said in the programme this week', 'programme'],
    ['Asked on Sunday about fish by the television VTV, she said', 'television VTV'],
    ['Asked by Lind, she said', null],
    ['She used a graduation ceremony in Oslo to mend it', 'graduation ceremony'],
    ['She used a crane to mend it', null],
    ['he wrote on Telegram', 'Telegram'],
    ['the Kyodo news agency quoted him as saying', 'Kyodo news agency'],
    ['the harbour master said, NRK television reported', 'NRK television'],
    ['In a letter to staff seen by the Times, she wrote', 'letter to staff'],
    ['In a call with reporters on Monday, he said', 'call with reporters'],
    ['he used the picture in a television interview in Oslo on Sunday', 'television interview'],
    ['she told the same briefing that it was late', 'same briefing'],
    ['he said in an interview in Oslo', 'interview'],
    ['she said in a letter that he signed', 'letter'],
    ['the company said in a statement', 'statement'],
    ['In a statement Vest Shipping said', 'statement'],
    ['she said in an email', 'email'],
    ['asked Mr Lind of Vik, by email', 'email'],
    ['he wrote in his memoirs', 'his memoirs'],
    ['he told a club dinner in 1999', 'club dinner'],
    ['she told a packed town hall meeting', 'packed town hall meeting'],
    ['Grey told an earnings call', 'earnings call'],
    ['he argued in a note to clients', 'note to clients'],
    ['In a message to the Council, Ann Grey wrote', 'message to the Council'],
    ['in a letter to staff he said', 'letter to staff'],
    ['the operator has posted on X', 'X'],
    ['she said in a Facebook post', 'Facebook post'],
    ['she told Den in a telephone interview', 'Den'],
    ['he told Den by telephone from Oslo', 'Den'],
    ['In a paper published last week in the journal Fjord Ecology, her team says', 'journal Fjord Ecology'],
    ['he gave these declarations to the program Open Table', 'program Open Table'],
    ['she said before a parliamentary committee', 'parliamentary committee'],
    ['he told the Senate Intelligence Committee', 'Senate Intelligence Committee'],
    ['she underlined at the end of the conversation', 'conversation'],
    ['she told a crowd of 1,300', 'crowd'],
    ['Lund told reporters at a news conference on Monday', 'reporters at a news conference'],
    ['he told analysts on a conference call', 'analysts on a conference call'],
    ['she told reporters in Oslo', 'reporters'],
    ['she told this masthead on Monday', 'this masthead'],
    ['she told a hastily called news conference', 'hastily called news conference'],
    ['she told a called news conference', null],
    ['she has been told CCTV shows the boat', null],
    ['she is telling CCTV that the boat sank', 'CCTV'],
    ['a cook sailing to Oslo for her son’s funeral said', null],
    ['In a statement published on the harbour’s website, he says', 'statement'],
    ['In a statement published in the Harbour Times, he says', 'Harbour Times'],
    ['he wrote on the online forum NetLoft in January', 'NetLoft'],
    ['she raised it on the online forum in 2020', 'online forum'],
    ['In a preprint posted on 15 May, she says', 'preprint'],
    ['At a noisy baraza in Vik on Saturday, she warned', 'noisy baraza'],
    ['it was rust, an inquest has heard', 'inquest'],
    ['The public inquiry has been told that it was rust', 'public inquiry'],
    ['Vik Crown Court heard that it was rust', 'Vik Crown Court'],
    ['The inquest is to open in May', null],
    ['she told reporters at the harbour', 'reporters'],
    ['she said Tuesday on "Open Table"', '"Open Table"'],
    ['she wrote in a column for the Herald', 'Herald'],
    ['he said in written testimony', 'written testimony'],
    ['he said in a speech to the General Assembly', 'speech to the General Assembly'],
    ['the report, published in the Lancet, says', 'Lancet'],
    ['Interviewed by Den, she said', 'Den'],
    ['he told mourners', 'mourners'],
    ['In statements to Radio Vest she has assured', 'Radio Vest'],
    ['Writing in the Mail on Sunday, he said', 'Mail on Sunday'],
    ['she told the television channel Suomi 1 on Sunday', 'television channel Suomi 1'],
    ['she told the newspaper 12 people', 'newspaper'],
    ['she said on Sunday on the Fjord Hour program', 'Fjord Hour program'],
    ['an expert on the weapons program said', null],
    ['she said on the Fjord Hour program aired by the Suomi 1 television channel', 'Suomi 1 television channel'],
    ["he said on RTE's The Week in Politics", "RTE's The Week in Politics"],
    ["he told RTE's Prime Time in Dublin", "RTE's Prime Time"],
    ["she told Sky News's Sunday Morning with Ann Lind", "Sky News's Sunday Morning with Ann Lind"],
    ['Speaking on the Today programme on Radio 4, she said', 'Today programme on Radio 4'],
    ['Speaking on the Today programme on Monday, she said', 'Today programme'],
    ['he wrote on the social media platform Telegram', 'Telegram'],
    ['she mentioned to journalists', 'journalists'],
    ['at the end of the conversation with NRK, she did not want to guess', 'NRK'],
    ['he told friends', null],
    ['she told Malcolm X', null],
    ['he declined to be interviewed for this article', null],
    ['a waiter at the conference table said', null],
    ['an editor at the Herald said', null],
    ['a lawyer on the committee said', null],
    ['Grey, who was hurt at a rally in May, said', null],
    ['a doctor who was travelling to a conference said', null],
    ['sources not authorised to speak to the media said', null],
    ['Before the meeting, he said', null],
    ['he said at the summit', null],
    ['she said at the convention’s opening', null],
    ['79 percent said in a Herald poll', null],
    ['according to a translation by Reuters', null],
    ['he told Mr Lind', null],
    ['he told US allies to hurry', null],
    ['Speaking in Oslo, he said', null],
    ['she said on Friday', null],
    ['he told NATO that it was late', null],
    ['she said at the White House', null],
  ])('%s -> %s', (frame, venue) => {
    expect(venueOf(frame)).toBe(venue)
  })

  it('is never the speaker', () => {
    expect(venueInFrame('the daily Den reported on Monday', { start: 0, end: 13 })).toBeNull()
  })
})

describe('the sitting that an article reports from', () => {
  const INQUEST =
    'A sailor had asked for a rope, an inquest has heard.\n\nAnn Grey told the inquest that the rope was old.\n\n'
  it.each<[string, string, string, string | null]>([
    [
      'goes on with its witnesses',
      `${INQUEST}“Nobody had tested the winch,” said Grey.`,
      'Nobody had tested',
      'inquest',
    ],
    [
      'is where its coroner speaks',
      `${INQUEST}Coroner Bo Lind sat alone.\n\nLind said that nobody had tested the winch.`,
      'nobody had tested',
      'inquest',
    ],
    [
      'is where others spoke before the report leaves it',
      `${INQUEST}Engineer Bo Lind said that nobody had tested the winch.\n\nOutside court, Kari Moe said that she was tired.`,
      'nobody had tested',
      'inquest',
    ],
    [
      'is not where somebody speaks outside',
      `${INQUEST}Outside court, Kari Moe said that nobody had tested the winch.`,
      'nobody had tested',
      null,
    ],
    [
      'is not where others speak who are never told to be there',
      `${INQUEST}Bo Lind of the union said that nobody had tested the winch.`,
      'nobody had tested',
      null,
    ],
    [
      'is not where a report is read',
      `${INQUEST}A report by the port said that nobody had tested the winch.\n\nGrey told the inquest that she was tired.`,
      'nobody had tested',
      null,
    ],
    [
      'is the council at which a member answers',
      'Cllr Ann Grey told the meeting that the rope was old.\n\nBut Cllr Bo Lind hit back: “Nobody had tested the winch.”',
      'Nobody had tested',
      'meeting',
    ],
    [
      'is not the council, of a member who wrote',
      'Cllr Ann Grey told the meeting that the rope was old.\n\nIn a statement, Cllr Bo Lind said that nobody had tested the winch.',
      'nobody had tested',
      'statement',
    ],
    [
      'is not one of two',
      'Ann Grey told the inquest that the rope was old.\n\nKari Moe told the court that it was new.\n\nCoroner Bo Lind said nobody had tested the winch.',
      'nobody had tested',
      null,
    ],
  ])('%s', (_name, text, words, venue) => {
    const coverage = coverageOf([`Sailor died on an old rope\n\n${text}`], '2021-05-03')
    expect(quotationWith(coverage, words).venue).toBe(venue)
  })
})

describe('the venue of a quotation', () => {
  it.each<[string, string, string, string | null]>([
    [
      'goes on in the next paragraph',
      '"No ship will sail before Tuesday," Ann Grey told NRK radio.\n\n"The waves are nine metres high and the wind is rising," she said.',
      'nine metres',
      'NRK radio',
    ],
    [
      'stands in the sentence before',
      'Ann Grey gave an interview to NRK radio on Monday.\n\n"The waves are nine metres high and the wind is rising," she said.',
      'nine metres',
      'NRK radio',
    ],
    [
      'comes after what the speaker said before, when all of it is one interview',
      'Ann Grey said the harbour would stay closed until Tuesday.\n\n"No ship will sail before Tuesday," Ann Grey told NRK radio.',
      'stay closed',
      'NRK radio',
    ],
    [
      'goes on past a reported clause',
      '"No ship will sail before Tuesday," Ann Grey told NRK radio.\n\nGrey did not expect a calm week, and said that the wind would rise.\n\n"The waves are nine metres high," she said.',
      'nine metres',
      'NRK radio',
    ],
    [
      'is that of the sentence which sets the scene',
      'Ann Grey used the same picture in a television interview on Sunday. Grey said the waves were nine metres high.',
      'nine metres',
      'television interview',
    ],
    [
      'goes on past a question',
      '"No ship will sail before Tuesday," Ann Grey told reporters.\n\nAsked whether the port would pay, she answered: "Not a single krone."',
      'single krone',
      'reporters',
    ],
    [
      'does not go on to what was said earlier',
      '"No ship will sail before Tuesday," Ann Grey told reporters.\n\nEarlier, Grey said that "the waves are nine metres high".',
      'nine metres',
      null,
    ],
    [
      'does not go on to another day',
      '"No ship will sail before Tuesday," Ann Grey told NRK radio on Sunday.\n\n"The waves are nine metres high," Grey said on Monday.',
      'nine metres',
      null,
    ],
    [
      'is the statement that quotes another',
      'No ship would sail before Tuesday, Vest Shipping said in a statement.\n\n"The waves are nine metres high," it quoted its director Ann Grey as saying.',
      'nine metres',
      'statement',
    ],
    [
      'is the interview that is named before as the same',
      'No ship would sail before Tuesday, Ann Grey told NRK radio.\n\nThe fleet has 40 ships. The port is old.\n\nIn the same interview, Grey said that the waves were nine metres high.',
      'nine metres',
      'NRK radio',
    ],
    [
      'of a printed interview is that of its introduction',
      'The port has been shut for two days, and nobody knows when it will open.\n\nAnn Grey runs it. She spoke to the Harbour Times in Oslo.\n\nQ: Will ships sail?\n\nGrey: Not before Tuesday, and not all of them then.\n\nQ: Why not?\n\nGrey: The waves are nine metres high and rising.',
      'nine metres',
      'Harbour Times',
    ],
    [
      'opens the sentence before',
      'In a note to clients, Ann Grey cut her forecast. "The waves are nine metres high," she wrote.',
      'nine metres',
      'note to clients',
    ],
    [
      'is not what the sentence before tells of',
      'Ann Grey had never read a note to clients. "The waves are nine metres high," she wrote.',
      'nine metres',
      null,
    ],
    [
      'is not that of an interview on another occasion',
      'Speaking outside court, Ann Grey said the waves were nine metres high.\n\nGrey told NRK radio last week that no ship would sail.',
      'nine metres',
      null,
    ],
    [
      'is a paper that nothing else is told of',
      '"No ship will sail before Tuesday," Ann Grey told Politiken on Monday.',
      'No ship',
      'Politiken',
    ],
    [
      'is told at the end of what was described before',
      'Ann Grey described the plight of the fleet in an interview which NRK aired on Sunday.\n\n"No ship will sail before Tuesday," Grey said.',
      'No ship',
      'NRK',
    ],
    [
      'is not what one said that one had done in an interview',
      'Ann Grey said that she had lied in an interview with NRK.\n\n"No ship will sail before Tuesday," Grey said.',
      'No ship',
      null,
    ],
    [
      'is that of a sentence behind it that takes it up',
      'A harbour officer boasted that no ship would sail. Ann Grey, who runs the pilots, made the boast on NRK radio on Thursday.',
      'no ship',
      'NRK radio',
    ],
    [
      'is where the question was put',
      'It was put to Ann Grey in 2015, during a lecture at Bergen College. No ship would sail, she answered.',
      'No ship',
      'lecture',
    ],
    [
      'is not that of what was said on another day',
      'No ship, Ann Grey said on Monday, will sail before summer. On NRK radio Grey said that “the waves are high”.',
      'will sail before summer',
      null,
    ],
    [
      'is a paper that the verb of a respun text goes with',
      '"No ship will sail before Tuesday," Ann Grey advised Politiken.',
      'No ship',
      'Politiken',
    ],
    [
      'is nobody to whom advice was given',
      '"No ship will sail before Tuesday," said Ann Grey, who advised Orbis on it.',
      'No ship',
      null,
    ],
    [
      'is the programme of the interview with its station',
      '"No ship will sail before Tuesday," Ann Grey told NRK\'s "Open Table".\n\nAt the end of the interview with NRK, Grey did not want to guess. She said that the waves were high.',
      'waves were high',
      'NRK\'s "Open Table"',
    ],
    [
      'is not the programme, of another interview with the station',
      '"No ship will sail before Tuesday," Ann Grey told NRK\'s "Open Table".\n\nIn an interview with NRK on Monday, Grey said that the waves were high.',
      'waves were high',
      'NRK',
    ],
    [
      'is the paper that a sentence before names in passing',
      '“It is late,” Omar Lind wrote on Facebook.\n\nHer father, Bo Grey, received the Norwegian daily Havneposten at home. “No ship will sail before Tuesday,” the father told the paper.',
      'No ship will sail',
      'Norwegian daily Havneposten',
    ],
    [
      'is the talks where a matter was raised',
      'Ann Grey raised the matter at a meeting in Bergen. “No ship will sail before Tuesday,” she said.',
      'No ship will sail',
      'meeting',
    ],
    [
      'is not the talks that were left',
      'Ann Grey slept through a meeting in Bergen. “No ship will sail before Tuesday,” she said.',
      'No ship will sail',
      null,
    ],
    [
      'is the paper that two quotations take up',
      'Ann Grey spoke to the Harbour Times.\n\n"No ship will sail before Tuesday," Grey told the paper. "The waves are high," she told the paper.',
      'waves are high',
      'Harbour Times',
    ],
    [
      'is a paper with a capital article, however often it is named',
      '"No ship will sail before Tuesday," Ann Grey told The Lantern.\n\nThe Lantern has asked the port for an answer.',
      'No ship',
      'Lantern',
    ],
    [
      'is who has seen the records',
      '"No ship will sail before Tuesday," Ann Grey told Orbis.\n\nRecords seen by Orbis show that the cranes are old.',
      'No ship',
      'Orbis',
    ],
    [
      'is nobody whom the records merely name',
      '"No ship will sail before Tuesday," Ann Grey told Orbis.\n\nRecords sent by Orbis show that the cranes are old.',
      'No ship',
      null,
    ],
    [
      'is the message that stands beside a cue within its clause',
      'The notice was old, Ann Grey said in an email, but "no ship will sail before Tuesday".',
      'no ship will sail',
      'email',
    ],
    [
      'is the conference at which somebody was praised',
      'Ann Grey praised the pilots at a press conference in Oslo. "No ship will sail before Tuesday," she said.',
      'No ship',
      'press conference',
    ],
    [
      'is no interview in which somebody is accused of a lie',
      'Ann Grey accused Bo Lind of lying in an interview.\n\n"No ship will sail before Tuesday," Grey said.',
      'No ship',
      null,
    ],
    [
      'is not where a speaker had spoken first',
      '"No ship will sail before Tuesday," said Ann Grey. Grey first warned of the storm on NRK radio, saying that the waves were high.',
      'No ship',
      null,
    ],
    [
      'does not go on from what is read to what is said',
      'In a study posted on Monday, Ann Grey says that the quay is sinking.\n\n"No ship will sail before Tuesday," says Grey.',
      'No ship',
      null,
    ],
    [
      'is the letter that goes on',
      'In a letter to staff, Ann Grey said the port would close. "No ship will sail before Tuesday," the letter reads.',
      'No ship',
      'letter to staff',
    ],
    [
      'is not a letter that was never told of',
      'In a speech, Ann Grey said the port would close. "No ship will sail before Tuesday," the letter reads.',
      'No ship',
      null,
    ],
    [
      'is the press conference at which somebody is asked again',
      'Ann Grey held a press conference in Oslo, saying the port would close.\n\n"It is late," said Bo Lind, a union man.\n\nAsked about it, Grey replied: "No ship will sail before Tuesday."',
      'No ship',
      'press conference',
    ],
    [
      'is not the press conference where nobody is asked',
      'Ann Grey held a press conference in Oslo, saying the port would close.\n\n"It is late," said Bo Lind, a union man.\n\nThe fleet has 40 ships. "No ship will sail before Tuesday," Grey said.',
      'No ship',
      null,
    ],
    [
      'is the press conference at which another sat alongside',
      '"We are tired," Ann Grey told a press conference in Oslo.\n\nThe coach Bo Lind sat alongside her.\n\n"No ship will sail before Tuesday," he said.',
      'No ship',
      'press conference',
    ],
    [
      'is the meeting that opens the paragraph',
      'At a crowded meeting in Vik on Saturday, nobody sat down. A pilot, Ann Grey, warned that no ship would sail.',
      'no ship would sail',
      'crowded meeting',
    ],
    [
      'is not the meeting that another spoke at',
      'At a crowded meeting in Vik on Saturday, Bo Lind said nobody would pay. A pilot, Ann Grey, warned that no ship would sail.',
      'no ship would sail',
      null,
    ],
    [
      'is no one whom the article tells of',
      '"No ship will sail before Tuesday," Ann Grey told Lind on Monday. Lind owns a ship.',
      'No ship',
      null,
    ],
    [
      'is not that of a sentence after it about others',
      'The government said the port would stay shut. A sailor posted on Facebook about the storm.',
      'stay shut',
      null,
    ],
    [
      'is not another speaker’s',
      '"No ship will sail before Tuesday," Ann Grey told NRK radio.\n\n"The fleet cannot wait any longer," Bo Lind said.',
      'cannot wait',
      null,
    ],
  ])('%s', (_name, text, words, venue) => {
    const coverage = coverageOf([`Storm closes port of Bergen for a second day\n\n${text}`], '2021-05-03')
    expect(quotationWith(coverage, words).venue).toBe(venue)
  })
})
