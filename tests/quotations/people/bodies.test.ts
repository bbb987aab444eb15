import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('works', () => {
  it.each([
    [
      'by the fuller phrase, however far before',
      'An internal report on the mill is out. It rained. Roe left. Lind wept. It snowed. The report said it was over.',
      ['an internal report'],
    ],
    [
      'with what only tells of its state',
      'An internal report is out. It was over, according to the partly redacted report.',
      ['an internal report'],
    ],
    [
      'by whoever stands behind them',
      'A survey by Tern Rail is out. The survey found that it was over.',
      ['Tern Rail'],
    ],
    [
      'the latest of two',
      'A Tern Valley study came out. An internal study followed. The study said it was over.',
      ['an internal study'],
    ],
    ['not another', 'An internal report is out. The second report said it was over.', ['second report']],
    [
      'by whoever speaks in them',
      'But Jane Roe, in a statement sent on Monday by her aide, Bo Lind, said it was late. The statement read: “It is over.”',
      ['Jane Roe', 'Jane Roe'],
    ],
    [
      'not by who speaks in what others found',
      'In a survey by Tern Rail, Jane Roe said it was late. The survey found that it was over.',
      ['Jane Roe', 'Tern Rail'],
    ],
    ['with where they were put', 'A memo laid before the court said it was over.', ['a memo laid before the court']],
    ['not with what follows what was said', 'A memo said it was laid before the court.', ['a memo']],
    [
      'with where they were carried out',
      'A study carried out in Lund said it was over.',
      ['a study carried out in Lund'],
    ],
    ['by whoever carried them out', 'A study carried out last month by Tern Rail said it was over.', ['Tern Rail']],
    ['not with what somebody does', '"It is over," one clerk pointed out with a laugh.', ['one clerk']],
    ['not by when', 'A study carried out by May said it was over.', ['a study']],
    ['information, by whoever gives it', 'It was over, according to early information from Tern Rail.', ['Tern Rail']],
    ['not by where it stands', 'It was over, according to early information on the door.', ['early information']],
    ['a body, by when it was set up', 'An inquiry set up in May said it was over.', ['an inquiry']],
    ['not by who set it up', 'Jane Roe set up an inquiry in May and said it was over.', ['Jane Roe']],
    ['none that is told of later', 'The report said it was over. An internal study is out.', ['report']],
  ])('%s', (_, text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers)
  })
})

describe('where figures stand', () => {
  it.each([
    [
      'on a site',
      'Half is lost, according to figures posted on the LFB’s website. The Lund Forest Board met.',
      ['Lund Forest Board'],
    ],
    [
      'on its own site',
      'Lund Council met. Half is lost, according to data published on its website.',
      ['Lund Council'],
    ],
    [
      'not a letter',
      'It is late, according to a letter posted on the council’s website.',
      ['a letter posted on the council’s website'],
    ],
    ['behind a day', 'Half is lost, according to figures published on Monday by Tern Rail.', ['Tern Rail']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('bodies that end like a role', () => {
  it.each([
    [
      'an executive',
      'Inspector Jane Holt left. According to the Wood and Forest Executive, half is lost.',
      ['Wood and Forest Executive'],
    ],
    [
      'not a chief executive',
      'Orbis Chief Executive Jane Holt left. “It is over,” the Chief Executive said.',
      ['Jane Holt'],
    ],
    ['not one executive', 'Jane Holt, an executive, left. The executive said it was over.', ['Jane Holt']],
    [
      'set beside a counterpart',
      'Orbis wept. Its Irish counterpart, Song & Stage, said it was over.',
      ['Song & Stage'],
    ],
    ['not beside a person’s', 'Jane Holt wept. Her Irish counterpart, Ann Velt, said it was over.', ['Ann Velt']],
    ['a newspaper', 'Jane Holt spoke to the Lund Herald. It was over, the paper said.', ['Lund Herald']],
    [
      'not a place for a paper',
      'Velt wept. Velt is small. Jane Holt left Velt. The sample was small, the paper acknowledges.',
      ['paper'],
    ],
    ['a page', 'A fundraising page had raised £90. “It is over,” it says.', ['a fundraising page']],
    ['not a bridge', 'A new bridge had cost £90. “It is over,” it says.', [null]],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('hosts of a show', () => {
  it.each([
    [
      'by its name',
      'Ann Lind came to Peter Roe Live. Roe asked, "Why?" Lind said it was over. The host said it was late.',
      ['Peter Roe', 'Ann Lind', 'Peter Roe'],
    ],
    ['not of a show without', 'Ann Lind came to Morning Live. The host said it was late.', ['host']],
  ])('%s', (_, text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers)
  })
})

describe('bodies', () => {
  it.each([
    [
      'beside what they are to others',
      'Two guests fell. Their employer, the mapping agency Terranord, denies that it was late.',
      ['Terranord'],
    ],
    [
      'with no name beside it',
      'Two guests fell. Their employer, the mapping agency, denies that it was late.',
      ['their employer'],
    ],
    [
      'a shipping line, by what it is called later',
      'A ferry sank. The operator, Blue Tern Lines, denied that it was late. In a statement it said it was over.\nIt rained.\n"It is bad," the company said.',
      ['Blue Tern Lines', 'Blue Tern Lines', 'Blue Tern Lines'],
    ],
    [
      'without what a headline will do to it',
      'Norvane to Buy Lund Packaging Systems\nLund Packaging Systems left. The company said it was over.',
      ['Lund Packaging Systems'],
    ],
    [
      'behind what tells of them',
      'The firm that runs the trains, Tern Rail, said it was over.\nThe group that owns the trains, Lars Holm Productions, said it was bad.',
      ['Tern Rail', 'Lars Holm Productions'],
    ],
    ['not whoever speaks there', 'The firm that runs the trains, Jane Roe said, is late.', ['Jane Roe']],
    [
      'not called by a person’s family name',
      'Wren Orbis left Tern. Wren Orbis wept. Tern fell. Tern rose.\nThe company said it was over.',
      ['Tern'],
    ],
    ['an armed group', 'Hamas closed the road, which it said was unsafe.', ['Hamas']],
    [
      'a named company and a new head',
      'It was over, said The We Mill’s recently named chief Jane Roe in a note.',
      ['Jane Roe'],
    ],
    ['no new head in a clause', 'Peter Lind said the mill’s recently named chief Jane Roe left.', ['Peter Lind']],
    [
      'a broker that has just spoken',
      '"Orbis fell," said Tern Valley Equities.\n"It is over," the brokerage said.',
      ['Tern Valley Equities', 'Tern Valley Equities'],
    ],
    [
      'no union as a company',
      'The dockers’ union Havn said it was late.\nThe company said it was over.',
      ['Havn', 'company'],
    ],
    [
      'no office of the state as a company',
      'The Lund Attorney General (LAG) is looking into Wren. Wren rose. Work in Wren’s shops went on. The LAG left.\nThe company said it was over.',
      ['Wren'],
    ],
    [
      'an agency by its name',
      'The Coastal Survey Administration met. The agency said it was over.',
      ['Coastal Survey Administration'],
    ],
    ['not by somebody’s', 'Jane Roe left. The agency said it was over.', ['agency']],
    [
      'letters for a name spelled out',
      'Officers of Forests and Border Protection left. FBP said it was over.',
      ['Forests and Border Protection'],
    ],
    ['not for a person’s name', 'Jane Lund Roe left. JLR said it was over.', ['JLR']],
    ['letters of small words too', 'The Department of Rivers met. The DOR said it was over.', ['Department of Rivers']],
    [
      'groups again',
      'Dockers’ unions met. Teachers’ unions said it was late. The unions said it was over.',
      ['Teachers’ unions', 'Teachers’ unions'],
    ],
    ['not others', 'Teachers’ unions said it was late. The banks said it was over.', ['Teachers’ unions', 'banks']],
    [
      'of the country that is said',
      'Chile’s foreign ministry said it was late. The French foreign ministry said it was over.',
      ['Chile’s foreign ministry', 'French foreign ministry'],
    ],
    [
      'of that country again',
      'Chile’s foreign ministry met. The Chilean ministry said it was over.',
      ['Chile’s foreign ministry'],
    ],
    [
      'a house called like a woman',
      'The hostel, the Ruby Lake, denied it was shut. “We are open,” it said.',
      ['Ruby Lake', 'Ruby Lake'],
    ],
    ['no house but a woman in it', 'At the hostel, Ruby Lake, 44, wept. “It is late,” she said.', ['Ruby Lake']],
    [
      'no office of a headline',
      'Lamp Minister says it is late\n“It is,” Lamp Minister Ola Roe said.\nIts operator, Metro Tern, left. The company said it was over.',
      ['Ola Roe', 'Ola Roe', 'Metro Tern'],
    ],
    [
      'the club whose coach has been told of',
      'Omar Baz is no longer the coach of Tern da Vela. The club said it was over.',
      ['Tern da Vela'],
    ],
    ['not his country', 'Omar Baz is the coach of Norway. The club said it was over.', ['club']],
    [
      'whom a question names, and no law',
      'And the council? In a letter under the Right to Lamps Act, it said it was late.',
      ['council'],
    ],
    ['no thing that a question names', 'And the lamps? In a letter to Lund, it said it was late.', [null]],
    [
      'a firm by its name alone',
      'Lamp-making firm Ternolix said it was late. It is over, according to carmaker Rova.',
      ['Ternolix', 'Rova'],
    ],
    ['a firm in so many words', 'Lamp-making firm Tern Metals Inc. said it was late.', ['Tern Metals Inc.']],
    ['not whoever heads it', 'Orbis company President Ann Lind said it was late.', ['Ann Lind']],
    ['the WHO', 'According to WHO, it was over. It was late, says WHO.', ['WHO', 'WHO']],
    [
      'letters of a longer name',
      'The Coastal Dyke Centre and Archive met. CDC left. The CDC said it was over.',
      ['Coastal Dyke Centre and Archive'],
    ],
    [
      'one of two',
      'Orbis Co. left. Orbis and Marrow Corp. met. Orbis fell. The company said it was over.',
      ['Orbis Co.'],
    ],
    ['two in one name', 'Marrow and Stone Holdings fell. The company said it was over.', ['Marrow and Stone Holdings']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a third', () => {
  it.each([
    [
      'of one and another',
      'One user said it was late. Another said it was over. A third said it was sad.',
      ['one user', 'another user', 'a third user'],
    ],
    ['of half', 'Half of voters said it was late. A third said it was over.', ['Half of voters', 'voters']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('what bodies are called later', () => {
  it.each([
    [
      'not by the word that opens a sentence',
      'According to Jane Roe, it is over.\nAccording to Ann Lind, it is late.\nThe company said it was over.',
      ['Jane Roe', 'Ann Lind', 'company'],
    ],
    [
      'by its seat',
      'Norvane said it was late. Shares fell. The Lund-based firm said it was over.',
      ['Norvane', 'Norvane'],
    ],
    ['by where it is listed', 'Norvane Group fell. The FTSE 250 company said it was over.', ['Norvane Group']],
    ['not by another name', 'Norvane Group fell. The Orbis company said it was over.', ['Orbis company']],
    [
      'a watchdog',
      'Norvane Group fell. The Water Supply Authority met. The watchdog said it was over.',
      ['Water Supply Authority'],
    ],
    ['not a company', 'Norvane Group fell. The watchdog said it was over.', ['watchdog']],
    ['a regulator of its own name', 'Ofmill met. Ofmill left. The regulator said it was over.', ['Ofmill']],
    [
      'who overtook it',
      'Norvane Group met its rival Corvin Industries. Corvin, based in Lund, said it was late. It is over, the company said.',
      ['Corvin Industries', 'Corvin Industries'],
    ],
    [
      'set beside its name',
      'Sentra, a small charity for sailors, fell. Norvane Group met. The charity said it was over.',
      ['Sentra'],
    ],
    [
      'behind a conjunction',
      'But Sentra, the activist fund that owns a bit of Norvane Group, met. The hedge fund said it was over.',
      ['Sentra'],
    ],
    ['not a place', 'At Sentra, the charity said it was over.', ['charity']],
    ['a club', 'Lund Rovers lost. The club said it was over.', ['Lund Rovers']],
    [
      'a club by half its name',
      'Rovers lost. Rovers said it was late. The team said it was over.',
      ['Rovers', 'Rovers'],
    ],
    ['not a league', 'The Norden League said it was late. The club said it was over.', ['Norden League', 'club']],
    ['no team of researchers', 'Lund University met. The team said it was over.', ['team']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('what somebody has', () => {
  it.each([
    ['an office', 'Peter Holt left. His office said he was in Lund.', ["Peter Holt's office"]],
    ['no office of nobody', 'It was late. His office said he was in Lund.', ['his office']],
    [
      'a statement',
      'It was over, the Lund navy said in a statement.\n"It was bad," the statement said.',
      ['Lund navy', 'Lund navy'],
    ],
    [
      'a letter',
      'Ann Holt said in a letter to Lund that it was over. The letter said it was bad.',
      ['Ann Holt', 'Ann Holt'],
    ],
    [
      'not somebody else’s report',
      'Ann Holt said that it was over. The report said it was bad.',
      ['Ann Holt', 'report'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('the same role', () => {
  it.each([
    [
      'before its holder is named',
      'Chile’s envoy for trade said it was over.\nAnn Holt, Chile’s envoy for trade, left.',
      ['Ann Holt'],
    ],
    [
      'not where two have it',
      'The head of news said it was over.\nAnn Holt, head of news, left. Jo Lind, head of news, left.',
      ['head of news'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('titles in short', () => {
  it.each([
    ['a governor', 'Gov. Ann Holt left. The governor said it was over.', ['Ann Holt']],
    ['no mayor', 'Gov. Ann Holt left. The mayor said it was over.', ['mayor']],
    ['a congresswoman', 'Rep. Ann Holt left. The congresswoman said it was over.', ['Ann Holt']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('how bodies’ names are built', () => {
  it.each([
    ['a possessive', 'Velt’s said it was over. “It is late,” Velt’s said.', ['Velt’s', 'Velt’s']],
    ['not that of somebody', 'Jane Velt left. Velt’s lawyer said it was over.', ['Velt’s lawyer']],
    ['a legal form', 'Tarnvik AB said it was over. Tarnvik said it was late.', ['Tarnvik AB', 'Tarnvik AB']],
    ['two partners', '“It is over,” said Holt & Velt plc.', ['Holt & Velt plc']],
    ['a seat before it', 'New Lund-based Orbis said it was over.', ['Orbis']],
    ['not a seat before a noun', 'A Lund-based company said it was over.', ['a Lund-based company']],
    [
      'a noun before it',
      'Local hospital Tarnvik General Hospital said it was over. The start-up Orbis said it was late.',
      ['Tarnvik General Hospital', 'Orbis'],
    ],
    ['not a noun alone', 'The start-up said it was over.', ['start-up']],
    [
      'a plural that owns',
      'The Lamp Makers’ Union, a union with 40 members, said it was over.',
      ['Lamp Makers’ Union'],
    ],
    ['another language', 'The Fundación Tres Lagos said it was over.', ['Fundación Tres Lagos']],
    [
      'a person’s particle',
      'The Ana de la Velt Foundation met. The foundation said it was over.',
      ['Ana de la Velt Foundation'],
    ],
    ['what joins', 'The Association of Grace Pilots said it was over.', ['Association of Grace Pilots']],
    ['cut short', 'Tarnvik University met. “It is over,” Tarnvik said.', ['Tarnvik University']],
    ['not a founder’s name', 'The Velt Trust met. “It is over,” Velt said.', ['Velt']],
    ['a force', 'Tarnvik Constabulary left. The force said it was over.', ['Tarnvik Constabulary']],
    ['not an army', 'The Tarnvik Army left. The force said it was over.', ['force']],
    [
      'a charity elsewhere',
      'Open Cupboard said it was over. Open Cupboard, a charity, said it was late.',
      ['Open Cupboard', 'Open Cupboard'],
    ],
    ['a saint’s', 'St Olva’s said it was over.', ['St Olva’s']],
    [
      'a trust of hospitals',
      'East Tarn Hospitals said it was late. The trust said it was over.',
      ['East Tarn Hospitals', 'East Tarn Hospitals'],
    ],
    ['not of one hospital', 'It rained at East Tarn Hospital. The trust said it was over.', ['trust']],
    ['a regulator named once', 'Ofmill has fined two mills. The watchdog said it was late.', ['Ofmill']],
    ['not "often"', 'Often mills are shut. The watchdog said it was late.', ['watchdog']],
    [
      'what a question is put to',
      'We put this to LampRight, which was slow to answer. It told us: “It is over.”',
      ['LampRight'],
    ],
    ['what is asked by a name that stands once', 'I wrote to LampRight. It said the lamp was lost.', ['LampRight']],
    ['not what is put to bed', 'She put the lamp to bed. It said: “No.”', [null]],
    [
      'whose statement was emailed',
      'Norvik Motor has shut a mill. In an emailed statement, the carmaker said it was late. “It is over,” it said.',
      ['Norvik Motor', 'Norvik Motor'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
