import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { articleOf } from './article-of.ts'

function quotationsIn(text: string) {
  const article = articleOf(text)
  return findQuotations(article, readDocument(article.text, article.blocks)).quotations
}
const speakers = (text: string): (string | null)[] => quotationsIn(text).map(({ speaker }) => speaker)

describe('names', () => {
  it.each([
    [
      'with a mark of their own',
      'Staff at Yahoo! said it was over, but the Jeb! campaign denied that anybody had been told.',
      ['Staff at Yahoo!', 'Jeb! campaign'],
    ],
    [
      'that open with a verb and “Our”',
      'Save Our Elms says it was over. The chair of Protect Our Quay said on Monday that it was not.',
      ['Save Our Elms', 'chair of Protect Our Quay'],
    ],
    ['not a plea', '“Save our elms,” Jane Roe said.', ['Jane Roe']],
    [
      'behind what it was said in',
      'In a press release, the Lund Coastal Centre, which paid, said it was over.',
      ['Lund Coastal Centre'],
    ],
    ['not what it was said in', 'In a note published on Monday, the firm, which paid, said it was over.', ['firm']],
    [
      'with somebody doing two things',
      'The feud grew with Jon Lind staying away and alleging that it was over.',
      ['Jon Lind'],
    ],
    [
      'not with somebody who did',
      'Jane Roe left with Jon Lind, who stayed away, alleging that it was over.',
      ['Jane Roe'],
    ],
    [
      'whom the first words name',
      'Vos came. Bo Brand was “one of many”, Vos said, before adding: “He can head it like that.”',
      ['Vos', 'Vos'],
    ],
    ['a paper and its noun', '"It is over," the Lund Daily newspaper said.', ['Lund Daily']],
    ['a paper without a name', '"It is over," the newspaper said.', ['newspaper']],
    [
      'not what a report stands in',
      'The Lund Union met. In a letter to ministers last month it argued pay was low.',
      ['Lund Union'],
    ],
    [
      'not the statement that announces',
      'In a statement praising the choice, the Lund Union called Roe a champion.',
      ['Lund Union', 'Lund Union'],
    ],
    ['who is heard', '"It is over," Jane Roe can be heard saying on the tape.', ['Jane Roe']],
    ['not who is heard singing', '"It is over," it went, and Jane Roe could be heard singing.', [null]],
    ['a landlord', 'Jo Baz left. The landlord admitted it was over. "It is late," he said.', ['landlord', 'landlord']],
    ['a role without an article', 'JK Sorvane, spokesman for Orbis, left. “It is over,” he said.', ['JK Sorvane']],
    ['letters for given names', 'JF Sullivan, spokesman for Orbis, left. “It is over,” he said.', ['JF Sullivan']],
    ['not an owner', 'JK Sorvane, owner of three mills, fell. “It is over,” he said.', [null]],
    ['a role that no comma closes', 'Jane Roe, head of the mill said it was over.', ['Jane Roe']],
    ['not behind a place', 'In New York, the head of the mill said it was over.', ['head of the mill']],
    ['an age before "who"', 'It is a prize for Jane Roe, 49, who said it was over.', ['Jane Roe']],
    ['not another number', 'He met nine of them, Jane Roe, 49, and the mayor, who said it was over.', ['mayor']],
    [
      'whose call another rejects',
      'Peter Lind rejected Roe’s call to leave, saying it was over.',
      ['Roe', 'Peter Lind'],
    ],
    ['many behind a move', 'In a move ministers say will help, it closed.', ['ministers']],
    ['not behind a noun', 'The cabinet ministers said it was over.', ['cabinet ministers']],
    ['who is quoted', '"It is over," said one teacher quoted by the paper.', ['one teacher']],
    ['most of them', 'The report found that it rained, though most agreed that it was over.', ['report', 'most']],
    [
      'two who have suggested it',
      'It may fail if, as Ann Lind and Jo Roe have said, it stays.',
      ['Ann Lind and Jo Roe'],
    ],
    ['a country set beside what it is', 'Its oldest ally, France, said it was over.', ['France']],
    ['not a country told of', 'Its oldest ally, like France, said it was over.', ['its oldest ally']],
    ['a country behind a noun', 'It is less than the money France says it owes.', ['France']],
    ['a player by position', 'Ryan Roe left. The Lund wing said it was over.', ['Ryan Roe']],
    ['between dashes', 'Jane Roe - who has sat with the miners - said it was over.', ['Jane Roe']],
    ['not within a word', 'Jane Roe-Lind said it was over.', ['Jane Roe-Lind']],
    ['letters before a role', '"It is over," said EFF lawyer Kurt Lind.', ['Kurt Lind']],
    [
      'the people whom it asked',
      'Three in ten of the people it polled said it was over.',
      ['three in ten of the people'],
    ],
    ['what it is doing', 'The house was moved and the town is now demanding it be sold.', ['town']],
    ['what it did before', 'The town left early, demanding it be sold.', ['town']],
    ['a state that claims', 'It was seized by the state which claims the owner owes it money.', ['state']],
    ['two who share a family name', 'Priya and Meera Nair said it was over.', ['Priya Nair and Meera Nair']],
    ['the first of them later', 'Priya and Meera Nair left. "It is over," said Priya.', ['Priya Nair']],
    [
      'not somebody’s family name',
      'Bill Clinton left. Clinton and Bernie Roe said so.\nClinton said it was over.',
      ['Bill Clinton'],
    ],
    ['several who speak as one', 'Jane Roe and Peter Lind said it was over.', ['Jane Roe and Peter Lind']],
    ['not whom one of them met', 'Jane Roe of Lund and Baz said it was over.', ['Jane Roe']],
    ['behind a hyphen of an office', 'President-Elect Jane Roe said it was over.', ['Jane Roe']],
    ['not a hyphen of a name', 'Jane Roe-Elect said it was over.', ['Jane Roe-Elect']],
    [
      'not a heading',
      'It rains, said Omar Baz, an economist.\nJob Pains Remain\n“It is over,” he said.',
      ['Omar Baz', 'Omar Baz'],
    ],
    [
      'but a line that the text takes up',
      'It rains, said Omar Baz, an economist.\nJane May Roe\nHer book is out. Ms Roe wept.\n“It is over,” she said.',
      ['Omar Baz', 'Jane May Roe'],
    ],
    ['behind a word that opens a clause', 'Since Omar Baz hates rain, he left. Baz said it was over.', ['Omar Baz']],
    ['a day that is a name', 'Friday Okoro headed the winner. “It is over,” said Okoro.', ['Friday Okoro']],
    ['not a day', 'Friday Okoro headed the winner. On Friday Jane Roe said it was over.', ['Jane Roe']],
    ['a town that is a name', 'Her son, Tyler, 17, slept. He said it was over.', ['Tyler']],
    ['an initial behind an office', 'Collector R. Mohamed Salim said it was over.', ['R. Mohamed Salim']],
    ['behind what a channel is called', 'CBS Sports Insider Peter La Rosa said it was over.', ['Peter La Rosa']],
    ['behind an office abroad', 'Another diplomat, former envoy to Ukraine Omar Baz, said it was over.', ['Omar Baz']],
    [
      'of two with one family name who has spoken',
      'Ann Roe, a farmer, said it was over. Her husband, Abe Roe, died.\n“It is,” Roe said.',
      ['Ann Roe', 'Ann Roe'],
    ],
    [
      'not where both have',
      'Ann Roe said it was over. Abe Roe said it was bad.\n“It is,” Roe said.',
      ['Ann Roe', 'Abe Roe', 'Abe Roe'],
    ],
    ['behind a thing', 'It came in a letter from Omar Baz, who said it was over.', ['Omar Baz']],
    ['behind what they do now', 'It was signed by Omar Baz, now enjoying Lund, who said it was over.', ['Omar Baz']],
    ['not behind a verb', 'It was sent to Omar Baz, then left to Ann Lind, who said it was over.', ['Ann Lind']],
    ['not behind a person', 'She is a friend of Omar Baz who said it was over.', ['a friend of Omar Baz']],
    ['letters of eastern Europe', 'The archaeologist Ludmila Pospíšilová said it was over.', ['Ludmila Pospíšilová']],
    ['an apostrophe', 'Rui d’Almeida, a pilot, left.\nMr d’Almeida said it was over.', ['Rui d’Almeida']],
    ['not the hour', 'At nine o’clock Jane Roe said it was over.', ['Jane Roe']],
    ['many particles', 'Khalid bin Nasser Al Marri said it was over.', ['Khalid bin Nasser Al Marri']],
    ['before a clause with "whose"', 'Marites dela Cruz, whose son wept, said it was over.', ['Marites dela Cruz']],
    ['a syllable that is a verb', 'Park Ji-won, his deputy, said it was over.', ['Park Ji-won']],
    ['a family name first', 'Her rival, former mayor Choi Min-seok, said it was over.', ['Choi Min-seok']],
    ['a first name that speaks', 'Claire wept. She said it was over. "It is," said Claire.', ['Claire', 'Claire']],
    ['not a carmaker', 'Ford cut jobs. Ford said it was over. He said it was bad.', ['Ford', null]],
    [
      'a name with a description after it',
      '“It is over,” said Tamsin, a student. She wept. She said it was bad.',
      ['Tamsin', 'Tamsin'],
    ],
    ['not a thing with one', 'Nordvik, a ship, sank. She said it was over.', [null]],
    [
      'a name that the tagger takes for an adverb',
      'Senator Ann Jolly left on foot. Jolly said it was over.',
      ['Ann Jolly'],
    ],
    ['one set off', 'Ann Blunt left on foot. “It is over,” Blunt, after a pause, said.', ['Ann Blunt']],
    ['kin with a first name', 'Colin Ash wept. His wife, Jean, said it was over.', ['Jean']],
    ['whose office it is', '"It is over," the harbour master, Lone Juul, said.', ['Lone Juul']],
    ['not the words before an article', 'In a statement the miners’ union said it was over.', ['miners’ union']],
    ['a participle inside a description', 'The ruling party said it was over.', ['ruling party']],
    ['no first name that a list knows', '"It is over," said its chief engineer, Femke de Wit.', ['Femke de Wit']],
    ['not a body there', 'It was over, said the operator, Femke Airways.', ['Femke Airways']],
    ['many initials', 'Its minister of trade, A. K. M. Rezaul Haque, said it was over.', ['A. K. M. Rezaul Haque']],
    ['a second name that a list has', 'The envoy, Kalpaka Man Rai, said it was over.', ['Kalpaka Man Rai']],
    ['a role before one', 'Skipper Mohan Rai said it was over.', ['Mohan Rai']],
    ['two family names', 'Peninah Ole Sankei wept. Mrs Ole Sankei said it was over.', ['Peninah Ole Sankei']],
    [
      'later its last word alone',
      'Voahangy Tewhiu plants beans. Tewhiu wept. She said it was over.',
      ['Voahangy Tewhiu'],
    ],
    [
      'taken up behind a quote',
      'Rail expert Voahangy Tewhiu is on his side.\n"It is over," she said.',
      ['Voahangy Tewhiu'],
    ],
    ['behind "called"', 'It came from a man called Ruvindu Baz. Ruvindu said it was over.', ['Ruvindu Baz']],
    ['a ship behind "called"', 'It came from a ship called Ruvindu Baz. He said it was over.', [null]],
    ['not a word that links', 'However, the coach said it was over.', ['coach']],
    [
      'a role with a capital',
      '"It is over," said Aminath Baz, Minister of Transport.\nThe Minister said it was bad.',
      ['Aminath Baz', 'Aminath Baz'],
    ],
    [
      'behind a role with a hyphen',
      'His director, former runner-up Ugo Baz, called it a farce and said it was over.',
      ['Ugo Baz', 'Ugo Baz'],
    ],
    ['behind a race', 'His director, former Aegean-San Remo runner-up Ugo Baz, called it a farce.', ['Ugo Baz']],
    ['shouted before a first name', 'Zeb Ollerton, 46, built it.\nDefiant Zeb said it was over.', ['Zeb Ollerton']],
    ['not where nobody has it', 'Zebedee Ollerton, 46, built it.\nDefiant Zeb said it was over.', ['Defiant Zeb']],
    [
      'an office of two fields',
      'Bounmy Vongsa, its Minister of Energy and Mines, left. Bounmy said it was over.',
      ['Bounmy Vongsa'],
    ],
    ['not a reservoir', 'Ugo Baz left the Nam Ouk reservoir. He said it was over.', ['Ugo Baz']],
    [
      'a short word within',
      'Sudarat Na Pombejra of the group Doctors Beyond Walls said it was over.',
      ['Sudarat Na Pombejra'],
    ],
    ['not its first', 'Aegean Tewhiu sank ships. Aegean wept. She said it was over.', [null]],
    ['taken up by "she"', 'Voahangy Tewhiu wept. She said it was over.', ['Voahangy Tewhiu']],
    ['not with somebody else there', 'Voahangy Tewhiu hired Ann Lind. She said it was over.', ['Ann Lind']],
    ['not what a company has', 'Voahangy Tewhiu’s shareholders met. Tewhiu fell. He said it was over.', [null]],
    [
      'two family names in one',
      'They met Eluned Pryce-Tewhiu in May. Pryce-Tewhiu, who left, said it was over.',
      ['Eluned Pryce-Tewhiu'],
    ],
    [
      'at the end, behind an office',
      'It was over, said the director, Voahangy Tewhiu. According to her, it was bad.',
      ['Voahangy Tewhiu', 'Voahangy Tewhiu'],
    ],
    ['not behind a company', 'The bell rang at the lender, Voahangy Tewhiu. She said it was over.', [null]],
    ['a title with a full stop', 'The chairman, Engr. Okon Bassey, said it was over.', ['Okon Bassey']],
    ['the elder of two', 'Mark Roe met Luke Roe, his elder brother. The older Roe said it was over.', ['Luke Roe']],
    ['the other of two', 'Mark Roe met Luke Roe, his elder brother. The younger Roe said it was over.', ['Mark Roe']],
    ['whose son he is', 'Luke Roe is the son of Mark Roe. The elder Roe said it was over.', ['Mark Roe']],
    ['not where nobody tells', 'Mark Roe met Luke Roe. The elder Roe said it was over.', ['Luke Roe']],
    ['not a nation before it', 'Norwegian Ole Lund said it was over.', ['Ole Lund']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('bodies', () => {
  it.each([
    ['not two of them', 'It is sold at Lund Foods and ZQR. Lund Foods said it was over.', ['Lund Foods']],
    ['with "and" in its name', 'Roe and Baz Holdings fell. Roe said it was over.', ['Roe and Baz Holdings']],
    ['not one of them', 'One Lund Bank branch shut. The Lund Bank said it was over.', ['Lund Bank']],
    ['whose shares fell', 'Shares in Baz Group fell on Monday after it said it was over.', ['Baz Group']],
    ['not what fell', 'Lamps fell on Monday after it said it was over.', [null]],
    [
      'the one just told of',
      'It needs a permit from the harbour ministry. The ministry said it was over.',
      ['harbour ministry'],
    ],
    [
      'not one that is no more told of',
      'It needs a permit from a ministry. The ministry said it was over.',
      ['ministry'],
    ],
    [
      'whose email it was',
      'Baz Group said in an email it was over. “It is bad,” the statement said.',
      ['Baz Group', 'Baz Group'],
    ],
    [
      'not whose train it was',
      'Baz Group said in a train it was over. “It is bad,” the statement said.',
      ['Baz Group', 'statement'],
    ],
    ['not its flight', 'Lund Airways Flight 12 was late. The airline said it was over.', ['Lund Airways']],
    [
      'whom the text is about, not whose name has the noun',
      'Orbis cut jobs. Orbis fell. It owes the Lund Herring Company a lot. The company said it was over.',
      ['Orbis'],
    ],
    ['beside its noun', 'The food is gone, the charity Relief Abroad said.', ['Relief Abroad']],
    ['not behind an adjective', 'The state-owned Bank of Ardal said it was over.', ['state-owned Bank of Ardal']],
    [
      'a unit of another',
      'Minera Cerro, a unit of Halvor, said it was over. It said it was bad.',
      ['Minera Cerro', 'Minera Cerro'],
    ],
    ['not a person', 'Petra Cerro, a nurse, said it was over. It said it was bad.', ['Petra Cerro', null]],
    [
      'with "for" in its name',
      'A civil society group, the Bureau for Clean Votes, said it was over.',
      ['Bureau for Clean Votes'],
    ],
    ['the topic beside its noun', 'A rival broker, Merlin, sold it. "It is over," it wrote.', ['Merlin']],
    [
      'who has put out a statement',
      'We have a statement from Baz Crossings. "It is over," it says.',
      ['Baz Crossings'],
    ],
    ['not who has moved', 'We have a train from Baz Crossings. "It is over," it says.', [null]],
    ['between commas with an article', 'Our aviation regulator, the ZQA, said it was over.', ['ZQA']],
    ['by its letters', 'The Lake Rowing Federation (LRF) met. The LRF said it was over.', ['Lake Rowing Federation']],
    ['not by others', 'The Lake Rowing Federation (LRF) met. The XQZ said it was over.', ['XQZ']],
    [
      'by the noun that it came with',
      'Jane Roe works for the charity Relief Abroad. The charity said it was over.',
      ['Relief Abroad'],
    ],
    ['by the one set apart', 'The union of cabin crew, SNTX, met.\nThe union said it was over.', ['SNTX']],
    ['behind whom it is of', 'The union of tram drivers Zan-Tel said it was over.', ['Zan-Tel']],
    ['not by another', 'She works for the charity Relief Abroad. The lender said it was over.', ['lender']],
    ['not a person’s', 'The union chief Jane Roe met the union Monday. The union said it was over.', ['union']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('who a clause is about', () => {
  it.each([
    ['who', 'Officials met Jane Roe, who said it was over.', 'who', 'Jane Roe'],
    ['who, behind a group', 'It divides voters who say it is over.', 'who', 'voters'],
    ['not where the clause is no report', 'Jane Roe, who left early, said it was over.', 'Jane Roe', 'Jane Roe'],
  ])('%s: %s', (_, text, mention, speaker) => {
    expect(quotationsIn(text)[0]).toMatchObject({ mention: { text: mention }, speaker })
  })
})

describe('the subject behind asides', () => {
  it.each([
    ['a participle', 'Jane Roe, facing voters in Lund, a port, said it was over.', 'Jane Roe'],
    ['not whom it names', 'Jane Roe, flanked by her lawyer, Peter Lind, said it was over.', 'Jane Roe'],
    ['a preposition', 'Jane Roe, in a letter to Peter Lind, the minister, said it was over.', 'Jane Roe'],
    ['a relative clause', 'Jane Roe, who met Peter Lind in Baz, where he lives, said it was over.', 'Jane Roe'],
    ['not whose kin', 'Jane Roe, whose brother, Peter Lind, drowned, said it was over.', 'Jane Roe'],
    [
      'not before a clause of its own',
      'The bill passed in May, after Jane Roe, the mayor, said it was over.',
      'Jane Roe',
    ],
    ['not before a place', 'In Baz, with Jane Roe away, Peter Lind, the mayor, said it was over.', 'Peter Lind'],
    ['not behind a time', 'In May, after Jane Roe, the mayor, said it was over, Peter Lind left.', 'Jane Roe'],
    ['a union without its comma', 'Jane Roe, from the Lamp and Bell Makers union said it was over.', 'Jane Roe'],
    ['who is yet to do something', 'Jane Roe, the latest to be chosen, told the paper: "It is over."', 'Jane Roe'],
    ['a seat', 'Jane Roe, a nurse in Lund, Sweden, whose name has been changed, said it was over.', 'Jane Roe'],
    ['no seat', 'In Lund, Sweden, which pays most, said it was over.', 'Sweden'],
    [
      'what somebody was the first to do',
      'Jane Roe, one of the first women to run the port, said it was over.',
      'Jane Roe',
    ],
    ['what is told to have been', 'Jane Roe, a nurse known to have read it, said it was over.', 'Jane Roe'],
    ['a clause with “who”', 'A guard who stood behind it, Jane Roe, said it was over.', 'Jane Roe'],
    ['what somebody works for', 'Jane Roe, a clerk who works for Orbis, a small firm, said it was over.', 'Jane Roe'],
    ['words between', 'Jane Roe, a nurse, at first told the court it was over.', 'Jane Roe'],
    [
      'a participle in front',
      'Speaking at her home in Lund, the retired nurse, 71, said it was over.',
      'retired nurse',
    ],
    ['an age and a home', 'Jane Roe, 40, of Baz, Ohio, who bakes bread, said it was over.', 'Jane Roe'],
    [
      'not a day',
      'On Monday, the founder of the firm, a baker with two shops, said it was over.',
      'founder of the firm',
    ],
    ['without the closing comma', '"It is over," Jane Roe, a baker at the Baz Mill told the Post.', 'Jane Roe'],
    ['a noun with a clause', 'He fought a ruling that said it was over.', 'a ruling'],
    [
      'not the word that joins it on',
      'She slept, when one of the two pilots said it was over.',
      'one of the two pilots',
    ],
    ['behind a clause', 'When the council met, Jane Roe wept, saying that it was over.', 'Jane Roe'],
    ['not behind words without a verb', 'As mayor, Jane Roe wept, saying that it was over.', 'Jane Roe'],
  ])('%s: %s', (_, text, speaker) => {
    expect(speakers(text).at(0)).toEqual(speaker)
  })
})

describe('for whom somebody speaks', () => {
  it.each([
    [
      'the body of the sentence before',
      'Millbrook Council denies it.\nA spokesman said: "It is over."',
      ['a spokesman for Millbrook Council'],
    ],
    [
      'and again',
      'Millbrook Council left.\nA spokeswoman said it was over. The spokeswoman said it was bad.',
      ['a spokeswoman for Millbrook Council', 'a spokeswoman for Millbrook Council'],
    ],
    [
      'not where the words say it',
      'Millbrook Council left. A spokesman for Orbis said it was over.',
      ['a spokesman for Orbis'],
    ],
    ['not a person', 'Jane Roe left. A spokesman said it was over.', ['a spokesman']],
    [
      'a body by its noun',
      'The health ministry said it was late. The ministry said it was over.',
      ['health ministry', 'health ministry'],
    ],
    [
      'not another body',
      'The health ministry said it was late. The union said it was over.',
      ['health ministry', 'union'],
    ],
    [
      'an operator of trains',
      'Trains have been stopped for a week, according to the rail operator. Nobody can leave the town, it said.',
      ['rail operator', 'rail operator'],
    ],
    [
      'not one of cranes',
      'Work has been stopped for a week, according to the crane operator. Nobody can leave the town, it said.',
      ['crane operator', null],
    ],
    [
      'not an officer for a company',
      'Nordsol Aviation AB grows. Nordsol Aviation AB sells ships. The Baz Bank’s Vice-President for Transport left. The talks are at an end, the company said.',
      ['Nordsol Aviation AB'],
    ],
    ['whose figures they are', 'Jane Roe left. According to her figures, it was over.', ['Jane Roe']],
    ['whose husband', 'Jane Roe left. According to her husband, it was over.', ["Jane Roe's husband"]],
    ['who made a study', 'According to an assessment by the consultancy Baz, it was over.', ['consultancy Baz']],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('somebody unnamed', () => {
  it.each([
    ['close to', '"It is over," said a source close to the hotel.', 'a source close to the hotel'],
    ['familiar with', '"It is over," said a person familiar with the talks.', 'a person familiar with the talks'],
    [
      'what they think',
      'A person familiar with her thinking said she would leave.',
      'a person familiar with her thinking',
    ],
    ['what they do', 'A woman who works at the mill and left early said it was over.', 'a woman who works at the mill'],
    ['not what a clerk does', 'A mill clerk who works at night and left said it was over.', 'a mill clerk'],
    ['from where', '"Never!" cried a voice from the back benches.', 'a voice from the back benches'],
    ['not from when', '"Never!" said a clerk from Monday.', 'a clerk'],
    ['of an age', '"It is over," said a boy of about nineteen.', 'a boy of about nineteen'],
    ['not how somebody definite is', '"It is over," said the mayor, close to tears.', 'mayor'],
  ])('%s: %s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })
})

describe('descriptions of somebody known', () => {
  it.each([
    [
      'whom a fuller description means',
      'An ally of Omar Baz rose. “It is over,” the ally said.',
      ['an ally of Omar Baz'],
    ],
    [
      'the same one again',
      'Omar Baz, a former official, said it was over. An old official said it was late. The same official said it was bad.',
      ['Omar Baz', 'an old official', 'an old official'],
    ],
    [
      'not the same as none',
      'Omar Baz, a painter, said it was over. The same official said it was bad.',
      ['Omar Baz', 'same official'],
    ],
    ['by country', 'Coach Luis Prado smiled.\n"We ran," the Argentine said.', ['Luis Prado']],
    [
      'not who has another',
      'Swedish coach Jan Lund met captain Luis Prado.\n"We ran," the Brazilian said.',
      ['Luis Prado'],
    ],
    ['not a country', 'Jane Roe left.\nThe Philippines said it was over.', ['Philippines']],
    ['by age', 'Jane Roe, 46, met Ann Lind, 29.\nThe 46-year-old said it was over.', ['Jane Roe']],
    ['by age alone', 'Jane Roe wept. The 46-year-old accused the council of lying.', ['Jane Roe']],
    [
      'by age before the name',
      'Ida Roe met 13-year-old Ann Lind. Ida Roe wept. The 13-year-old said it was over.',
      ['Ann Lind'],
    ],
    [
      'not by another age before the name',
      'Jane Roe has a 13-year-old daughter, Ida. Jane Roe’s 13-year-old cousin Ann Lind wept. The 15-year-old said it was over.',
      ['Jane Roe'],
    ],
    ['not by another age', 'Jane Roe, 46, wept. The 51-year-old said it was over.', ['51-year-old']],
    ['by a life', 'Her mum, Ann Lind, who paid, wept.\n"It is over," the retired midwife said.', ['Ann Lind']],
    ['by children', 'Ann Lind wept.\n"It is over," the mother of three said.', ['Ann Lind']],
    ['not by an office', 'Ann Lind wept.\nThe Russian ambassador said it was over.', ['Russian ambassador']],
    [
      'not when somebody else is',
      'A retired midwife left. Ann Lind wept.\nThe retired midwife said it was over.',
      ['retired midwife'],
    ],
    [
      'an unnamed source',
      '“It is over,” a source close to the hotel said.\n"It is," the insider said.',
      ['a source close to the hotel', 'a source close to the hotel'],
    ],
    ['not of a named one', '“It is over,” Ann Lind said.\n"It is," the insider said.', ['Ann Lind', 'insider']],
    [
      'who adds',
      '"It is over," said Ria Haan, who speaks for them. "Now this," the union official added.',
      ['Ria Haan', 'Ria Haan'],
    ],
    ['by a rank', 'Colonel Tojo Roe left.\nAnn Lind wept. The colonel said it was over.', ['Tojo Roe']],
    ['not by another rank', 'Colonel Tojo Roe left.\nThe admiral said it was over.', ['admiral']],
    ['by a past office', 'Ann Lind wept.\n"It is over," the former finance minister said.', ['Ann Lind']],
    [
      'not when somebody has it',
      'The minister left. Ann Lind wept.\nThe former minister said it was over.',
      ['former minister'],
    ],
    ['on trial', 'Jo Lind pleaded guilty. Ann Roe wept.\nThe accused said it was over.', ['Jo Lind']],
    ['not who sits there', 'Jane Roe left. The accused said it was over.', ['accused']],
    ['counsel', 'Ruth Hale KC rose. Counsel said it was over.', ['Ruth Hale']],
    ['not whose counsel is named', 'Ruth Hale rose. Counsel for the bank said it was over.', ['Counsel for the bank']],
    [
      'who gives a name after it',
      '"It is over," says her neighbour, a fisherman who gives his name only as Jo.',
      ['Jo'],
    ],
    ['not who gives none', '"It is over," says her neighbour, a fisherman who met Jo.', ['her neighbour']],
    [
      'in the witness box',
      'Jo Roe told the jury it rained. Ann Lind rose. “It did,” the witness replied.',
      ['Jo Roe', 'Jo Roe'],
    ],
    ['not who sits in court', 'Ann Lind rose. “It did,” the witness replied.', ['witness']],
    ['by party', 'The MP Ann Hale wept. Jo Roe left.\n"It is over," the Tory told Baz Radio.', ['Ann Hale']],
    ['not who holds no office', 'Jo Roe left.\n"It is over," the Tory told Baz Radio.', ['Tory']],
    ['by years', 'Ann Lind, 84, met Jo Roe, 31. "It is over," said the pensioner.', ['Ann Lind']],
    ['not by fewer', 'Jo Roe, 31, wept. Ann Lind, 84, left. "It is over," said the teenager.', ['Ann Lind']],
    ['by a ranking', 'Camille Okoye lost.\n"No excuses," said the world No.3.', ['Camille Okoye']],
    ['by a position', 'Lewis Corr met Ann Lind.\n"We won," the full-back said.', ['Lewis Corr']],
    [
      'not who has another',
      'Full-back Lewis Corr met centre-half Jo Roe.\n"We won," the full-back said.',
      ['Lewis Corr'],
    ],
    ['a lady', 'Ann Lind wept.\n"It is over," the retired dinner lady said.', ['Ann Lind']],
    ['not a man', 'Mr Peter Lind wept.\n"It is over," the retired dinner lady said.', ['retired dinner lady']],
    ['a role inside a clause', 'Ann Lind, who is a dentist, met Jo Roe. The dentist said it was over.', ['Ann Lind']],
    ['not whom the clause names', 'Ann Lind, who met the minister, left. The minister said it was over.', ['minister']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('pronouns', () => {
  it.each([
    [
      'whom a description was about',
      'Jane Roe wept. The mother of three met Ann Lind. She said it was over.',
      ['Jane Roe'],
    ],
    [
      'for whom something is so',
      'Ann Lind spoke, said Ann Lind. Jo Baz said it was bad.\nFor Lind, the price matters. She said it was over.',
      ['Ann Lind', 'Jo Baz', 'Ann Lind'],
    ],
    ['one who may be either', 'Kim Lind, an aide, said it was over. “It is,” they wrote.', ['Kim Lind', 'Kim Lind']],
    [
      'who spoke, not a man in what they said',
      'A man has been seen, Peter Lind said. “It is over,” he added.',
      ['Peter Lind', 'Peter Lind'],
    ],
    ['whom a pronoun was about', 'Peter Lind thanked his men. He met Omar Baz. He said it was over.', ['Peter Lind']],
    [
      'not whom they are asked about',
      'Peter Lind left. Asked if Omar Baz would pay, he said it was over.',
      [null, 'Peter Lind'],
    ],
    ['the pronoun before a name', 'Peter Lind left. When he met Omar Baz, he said it was over.', ['Peter Lind']],
    [
      'who has a role behind the name',
      '"No," said Peter Lind, a spokesman for the mill quoted in the paper. He said it was over.',
      ['Peter Lind', 'Peter Lind'],
    ],
    [
      'for whom somebody speaks',
      'Orbis Holdings left. A spokesman said it was over. “It is,” he said.',
      ['a spokesman for Orbis Holdings', 'a spokesman for Orbis Holdings'],
    ],
    [
      'whom a description means',
      'Peter Lind, a pilot, left. Ann Roe met a boy. The pilot sold the boat, which he said was old.',
      ['Peter Lind'],
    ],
    ['the opposition', 'The council met. The opposition was glad. It said it was over.', ['opposition']],
    [
      'a company in which others have shares',
      'Orbis fell. Shares in Orbis rose. Orbis left. It said it was over.',
      ['Orbis'],
    ],
    ['not a place', 'Orbis fell. The fog in Orbis rose. Orbis left. It said it was over.', [null]],
    ['whom the sentence is about', 'Peter Lind left. When Omar Baz spoke, he said it was over.', ['Omar Baz']],
    [
      'not who asks her',
      'Ana Lind slept. A doctor asked where she was. ‘At home,’ she answered.',
      ['a doctor', 'Ana Lind'],
    ],
    [
      'but who speaks of herself',
      'Ana Lind slept. A doctor said she slept. ‘At home,’ she said.',
      ['a doctor', 'a doctor'],
    ],
    ['not who writes to her', 'Ana Lind slept. Voahangy Baz once wrote to her. ‘It is over,’ she said.', ['Ana Lind']],
    ['an unnamed person', 'A neighbour opened the door. She said it was over.', ['a neighbour']],
    ['a body without such a word', 'Orbis cut jobs. Orbis fell. It said it was over.', ['Orbis']],
    ['the body named last', 'The union said it was over. The council met. It said it was bad.', ['union', 'council']],
    ['a report', 'The report came out. It said it was over.', ['report']],
    ['nothing that speaks', 'The bridge fell. It said it was over.', [null]],
    ['people', 'The newlyweds wept. They said it was over.', ['newlyweds']],
    ['two people', 'Jane Roe and Peter Lind left. They said it was over.', ['Jane Roe and Peter Lind']],
    ['a body as many', 'The council met. They said it was over.', ['council']],
    ['not one person with a name', 'Jane Roe left. They said it was over.', [null]],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('labels of a printed interview', () => {
  const asked = (who: string, opening = 'Ana Nwosu-Berg spoke to Tom Hale.') =>
    `${opening}\nTH: Why bread?\n${who}: I had the time.\nTH: And now?\n${who}: I still have the time.`
  it.each([
    ['initials', 'AN', 'Ana Nwosu-Berg'],
    ['initials with those behind a hyphen', 'AN-B', 'Ana Nwosu-Berg'],
    ['a family name in capitals', 'NWOSU-BERG', 'Ana Nwosu-Berg'],
    ['not somebody else’s', 'ROE', 'ROE'],
  ])('%s', (_, label, name) => {
    expect(speakers(asked(label))).toEqual([name, name])
  })

  it('leave out the one who asks several', () => {
    const text = `${asked('AN', 'Ana Nwosu and Per Lind spoke to Tom Hale.')}\nTH: You?\nPL: No oven.\nPL: No time.`
    expect(speakers(text)).toEqual(['Ana Nwosu', 'Ana Nwosu', 'Per Lind', 'Per Lind'])
  })
})
