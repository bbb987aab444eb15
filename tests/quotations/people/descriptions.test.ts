import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('whoever heads a body', () => {
  it.each([
    [
      'its president',
      'The row fell on the LNF’s state president, Ms. Ann Lind. “It is over,” the LNF chief said.',
      ['Ann Lind'],
    ],
    ['its secretary', 'Jan Lind, general secretary of the LNF, left. The LNF boss said it was over.', ['Jan Lind']],
    [
      'not who heads another',
      'Jan Lind, president of the LNF, left. The police chief said it was over.',
      ['police chief'],
    ],
    [
      'not somebody else there',
      'Jan Lind, a cook at the LNF, left. Jo Roe wept. The LNF chief said it was over.',
      ['LNF chief'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('somebody’s', () => {
  it.each([
    [
      'of the other gender',
      'Ingrid Roe laughed. Her father, a retired miner, has read it. He said it was over.',
      ["Ingrid Roe's father"],
    ],
    ['not whose they are', 'Ingrid Roe laughed. Her father has read it. She said it was over.', ['Ingrid Roe']],
    ['not a word of either', 'Ingrid Roe laughed. Her partner has read it. She said it was over.', ['Ingrid Roe']],
    ['beside what was sung', 'Ingrid Roe laughed. Singing, her doctor told her, might help.', ["Ingrid Roe's doctor"]],
    [
      'unnamed',
      'Jan Lind left. “It rains,” a senior functionary said. According to him, it was over.',
      ['a senior functionary', 'a senior functionary'],
    ],
    ['one of two', 'Two people close to Lind disputed it. One said it was over.', ['one of two people close to Lind']],
    [
      'the other of them',
      'Two people close to Lind disputed it. One said it was late; the other said Roe was over it.',
      ['one of two people close to Lind', 'the other of two people close to Lind'],
    ],
    [
      'the publican',
      'Ann Lind met the publican, Patsy Roe (73), and left. The publican said it was over.',
      ['Patsy Roe'],
    ],
    ['one of nobody', 'The house fell. One said it was over.', ['One']],
    [
      'of that age',
      'Terry Kell left. Kell, who is old, wept. That was news to Lars Ekdal. The 29-year-old said it was over.',
      ['Lars Ekdal'],
    ],
    [
      'called like a role',
      'Skipper Ally Roe left. “It is over,” he said. “It was late,” said Roe.',
      ['Ally Roe', 'Ally Roe'],
    ],
    ['no ally of that name', 'US ally Roe left. “It was late,” said Roe.', ['Roe']],
    [
      'an age, a trade and a state',
      'Ann Roe left. Carol Bow, 68, a gardener in Tern, Ill., wept. “It is over,” she said.',
      ['Carol Bow'],
    ],
    [
      'a fund with a first name',
      'But Orrin Capital, the activist fund that owns a part of it, said it was over.',
      ['Orrin Capital'],
    ],
    [
      'the fund’s lawyer',
      'Orrin Baker, the fund’s lawyer, said it was late. Baker said it was over.',
      ['Orrin Baker', 'Orrin Baker'],
    ],
    [
      'who speaks for it',
      'The Water Authority met. A spokesman for the regulator said it was over.',
      ['a spokesman for Water Authority'],
    ],
    [
      'who speaks for nobody known',
      'The house fell. A spokesman for the regulator said it was over.',
      ['a spokesman for the regulator'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('who a role means', () => {
  it.each([
    [
      'a holder who spoke, before somebody who asks',
      'Jan Lind, the farm minister, said it was late. It rained. It snowed. It rained. It snowed. “Why?” asked Ann Roe. The minister said it was over.',
      ['Jan Lind', 'Ann Roe', 'Jan Lind'],
    ],
    [
      'nobody of another country',
      'Jan Lind, the Swedish farm minister, said it was late. It rained. It snowed. It rained. It snowed. Ann Roe left. The Danish minister said it was over.',
      ['Jan Lind', 'Ann Roe'],
    ],
    [
      'by how many grandchildren',
      'Sheila Dunn, who runs the shop, left. It rained. "It is over," the gran-of-six sniffed.',
      ['Sheila Dunn'],
    ],
    [
      'past a label',
      'Minister: It is late\nInes Lind has left. All schools would close, the minister said.',
      ['Ines Lind'],
    ],
    [
      'not past somebody called so',
      'The minister Bo Roe wept.\nInes Lind has left. All schools would close, the minister said.',
      ['Bo Roe'],
    ],
    [
      'past an age and what somebody is known for',
      'Dean Holt, 49, who ran the mill, last night hit back and said it was over.',
      ['Dean Holt'],
    ],
    ['by a short title', 'Gov. Ann Lind left.\nThe union met. The governor said it was over.', ['Ann Lind']],
    ['not by another', 'Gov. Ann Lind left.\nThe union met. The senator said it was over.', ['senator']],
    ['a doctor by the title', 'Dr Ann Lind left. Peter Roe stayed. The doctor said it was over.', ['Ann Lind']],
    ['whose doctor it is', 'Dr Ann Lind left. Jo Roe fell. Her doctor said it was over.', ["Jo Roe's doctor"]],
    ['an officer by the rank', 'Detective Constable Ann Lind rose. The officer said it was over.', ['Ann Lind']],
    [
      'with the words before the title',
      'New Baz Gov. Ann Lind met Gov. Peter Roe. The New Baz governor said it was over.',
      ['Ann Lind'],
    ],
    [
      'not of another place',
      'Texas Senator Bo Lind won.\nMarta Roe lost. The Florida senator said it was over.',
      ['Marta Roe'],
    ],
    ['not another office', 'Chancellor Ann Lind left. The shadow chancellor said it was over.', ['shadow chancellor']],
    [
      'a deputy by fewer words',
      'Deputy Harbour Minister Bo Lind left. The deputy minister said it was over.',
      ['Bo Lind'],
    ],
    [
      'not the deputy',
      'Foreign Minister Ann Roe met Deputy Foreign Minister Bo Lind. Lind left. The foreign minister said it was over.',
      ['Ann Roe'],
    ],
    [
      'not whoever stands before the report',
      'Deputy Harbour Minister Bo Lind left. Asked about the health of Pia Moe, the deputy minister said it was over.',
      ['Bo Lind'],
    ],
    [
      'one of several under one title',
      'The foreign ministers of the two countries, Taimi Roe and Veiko Lind, met. It rained. The foreign minister said it was over.',
      ['Veiko Lind'],
    ],
    [
      'not whom they meet',
      'The foreign ministers met Veiko Lind, a nurse. The foreign minister said it was over.',
      ['foreign minister'],
    ],
    [
      'by a title set behind the name',
      'Veiko Lind Deputy Foreign Minister said it rained. It snowed. The deputy minister said it was over.',
      ['Veiko Lind', 'Veiko Lind'],
    ],
    [
      'not behind the name of a country',
      'New Zealand Prime Minister said it was over.',
      ['New Zealand Prime Minister'],
    ],
    ['whom nothing else is told of', 'Ann Lind wants peace. The chancellor said it was over.', ['Ann Lind']],
    ['not who has an office', 'Ann Lind, a mayor, wants peace. The chancellor said it was over.', ['chancellor']],
    ['not who sits in any court', 'Ann Lind fell off a roof. The coroner said it was over.', ['coroner']],
    [
      'not where somebody else is called so',
      'A chancellor resigned. Ann Lind left. The chancellor said it was over.',
      ['chancellor'],
    ],
    [
      'whom it is about rather than a holder far away',
      'Senator Bo Lind won. It rained. It snowed. It hailed. It froze. It thawed.\nAnn Roe lost. The senator said it was over.',
      ['Ann Roe'],
    ],
    ['the holder close by', 'Senator Bo Lind won. It rained. Ann Roe lost. The senator said it was over.', ['Bo Lind']],
    ['somebody elected', 'President-elect Jane Roe left. “It is over,” the president-elect said.', ['Jane Roe']],
    [
      'not the president still in office',
      'President-elect Jane Roe left. President Peter Lind stayed. “It is over,” the president-elect said.',
      ['Jane Roe'],
    ],
    ['a first lady', 'Mary Roe, a lawyer, left.\nThe first lady said it was over.', ['Mary Roe']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('past a paragraph without quote marks', () => {
  it.each([
    [
      'by a trade',
      'In the opinion of Jane Roe of Lund, it is late.\nThe police do not ask Bo Lind. They only wait for rain.\nexplained the researcher.',
      ['Jane Roe', 'Jane Roe'],
    ],
    [
      'by a country, though another woman was told of',
      'Jane Roe met the arrested woman.\nMan is not a package. Especially not in a hole.\nAdded the Irish woman, who was once a judge.',
      ['Jane Roe'],
    ],
    [
      'not by an age that is no country',
      'Jane Roe said it was late. "It is," the Irish woman said. Ann Lind spoke to the Post. The 44-year-old woman told the paper it was over.',
      ['Jane Roe', 'Jane Roe', 'Ann Lind'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('who goes on telling a paper', () => {
  it.each([
    [
      'who spoke to one by name',
      'Ann Roe told NRK it rained. A court is to try Bo Lind, an engineer. He is ill. The former judge told the programme it was over.',
      ['Ann Roe', 'Ann Roe'],
    ],
    [
      'whom a sentence has speak to it',
      'Ann Roe spoke to the Lund Gazette. Bo Lind, an engineer, is ill. The 44-year-old told the paper it was over.',
      ['Ann Roe'],
    ],
    [
      'not who tells a court',
      'Ann Roe told NRK it rained. Bo Lind is ill. The retired plumber told the court it was over.',
      ['Ann Roe', 'Bo Lind'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a body beside what it is of somebody', () => {
  it.each([
    ['a partner', 'Ann Roe left. Her sailing partner, the Rowers’ Union, said it was late.', ['Rowers’ Union']],
    ['not a person', 'Ann Roe left. Her partner, Lund Council leader Jan Baz, said it was late.', ['Jan Baz']],
    [
      'not behind who works there',
      'Omar Baz, the editor in chief of the town’s paper, the Lund Herald, said it was late.',
      ['Omar Baz'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('who is named later', () => {
  it.each([
    [
      'as whoever made the threat, and goes on',
      'An ally of the mayor said it was over.\n\nHonore Lind, who heads a lamp institute, made the threat.\n\n“It is late,” he said.',
      ['Honore Lind', 'Honore Lind'],
    ],
    [
      'with all words of the role',
      'The chairman of Orbis said it was over.\nIt rained.\n"It is," said Omar Baz, chairman of Orbis.',
      ['Omar Baz', 'Omar Baz'],
    ],
    [
      'not with others',
      'The chairman of Orbis said it was over.\n"It is," said Omar Baz, chairman of Helixa.',
      ['chairman of Orbis', 'Omar Baz'],
    ],
    [
      'not two of them',
      'The deputy mayor of Lund said it was over.\nAnn Roe, deputy mayor of Lund, met Jo Baz, deputy mayor of Lund.',
      ['deputy mayor of Lund'],
    ],
    ['not a noun alone', 'The plumber said it was over.\nAnn Roe, a plumber, left.', ['plumber']],
    [
      'beside the same noun',
      'The mill’s spokesman said it was over.\nThe spokesman, Omar Baz, would not say when.',
      ['Omar Baz'],
    ],
    ['not beside another noun', 'The mill’s guard said it was over.\nThe victim, Omar Baz, was 44.', ['mill’s guard']],
    [
      'as police name them',
      '“It is over,” a man in a red coat shouted from the roof. He was later identified as Captain Omar Baz.',
      ['Omar Baz'],
    ],
    ['not of the other gender', '“It is over,” a man shouted. She was later named as Ann Roe.', ['a man']],
    ['not by whom', '“It is over,” the guard said. He was named as the buyer by Omar Baz, 44.', ['guard']],
    ['with a name of theirs', '“It is over,” a guard shouted. His name was Omar Baz.', ['Omar Baz']],
    ['in an aside', 'The pilot, identified by the carrier as Omar Baz, said it was over.', ['Omar Baz']],
    ['in brackets', 'A pilot (named locally as Omar Baz) said it was over.', ['Omar Baz']],
    ['not by whom, in an aside', 'The pilot, identified by Ann Roe as a friend, said it was over.', ['pilot']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('who is told by an age or a country', () => {
  it.each([
    [
      'whom the sentence before is about',
      'Swedish coach Jan Lund smiled. "We won," said Lund.\nLuis Prado wept. "We ran," said the Swede.',
      ['Jan Lund', 'Luis Prado'],
    ],
    [
      'who opens the article rather than who was named last',
      'Jo Lind won. Lind wept. Lind left.\nIt was late when somebody beat the world champion Ann Roe.\n"We ran," the 19-year-old said.',
      ['Jo Lind'],
    ],
    [
      'not a man behind a sentence about a woman',
      'Peter Lind won. Lind wept. Lind left.\nIt was late when a model defended her husband.\n"We ran," the 46-year-old said.',
      ['46-year-old'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('who a profile is about', () => {
  const lead =
    'Ann Lind makes boats. She lives in Baz. She has made ten. Her boats are small. She sells her boats. She eats.'
  it.each([
    [
      'in a new paragraph',
      `${lead}\nThe wood is for Jane Roe.\nIn May she stopped. She said it was over.`,
      ['Ann Lind'],
    ],
    ['not who speaks', `${lead}\n"They float," Jane Roe said.\n"It is over," she added.`, ['Jane Roe', 'Jane Roe']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('who the lead describes', () => {
  it.each([
    [
      'under a name in the next sentence',
      'The trade secretary said it was over.\nAnn Hewitt said the cost was high.',
      ['Ann Hewitt', 'Ann Hewitt'],
    ],
    [
      'not who is named without speaking',
      'The trade secretary said it was over.\nAnn Hewitt left.',
      ['trade secretary'],
    ],
    [
      'not further down',
      'It rained. It snowed. It froze. The trade secretary said it was over.\nAnn Hewitt said the cost was high.',
      ['trade secretary', 'Ann Hewitt'],
    ],
    [
      'not a source',
      'A government source said it was over.\nAnn Hewitt said the cost was high.',
      ['a government source', 'Ann Hewitt'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('names that marriage made', () => {
  it.each([
    ['of two', 'Ann Mair Lund was born in Baz. Ann Lund-Roe said it was over.', ['Ann Lund-Roe']],
    [
      'and the other way',
      'Ann Lund-Roe left. Ann Mair Lund was born in Baz. Ann Mair Lund said it was over.',
      ['Ann Lund-Roe'],
    ],
    ['not of somebody else', 'Jo Lund left. Ann Lund-Roe stayed. Jo Lund said it was over.', ['Jo Lund']],
    ['not a trade', 'Roofer Kev Lind, 46, wept. Lind said it was over.', ['Kev Lind']],
    ['not a state', 'New Baz Hale voted. New Baz Hale wept. He said it was over.', [null]],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('who is described before the name', () => {
  it.each([
    [
      'in the sentence before it',
      'It is late.\n\nThe captain lives alone now. Omar Baz is 63. Jo Roe, his lawyer, left.\n\n“It is over,” the captain said.',
      ['Omar Baz'],
    ],
    [
      'not who only acts in it',
      'It is late.\n\nThe captain lives alone now. Omar Baz wept. Jo Roe, his lawyer, left.\n\n“It is over,” the captain said.',
      ['captain'],
    ],
    [
      'in a lead that names nobody',
      'It is late.\n\nThe woman who sold the mill is tired. “It is over,” she says.\n\nFor years Ann Voss made sails.',
      ['Ann Voss'],
    ],
    [
      'not a man',
      'It is late.\n\nThe woman who sold the mill is tired. “It is over,” she says.\n\nFor years Peter Voss made sails.',
      ['woman who sold the mill'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('who is told by an office, a party or a group', () => {
  it.each([
    [
      'an office with its field',
      'Farm Minister Jo Roe left.\n\nJan Lind, for one, wants more time. The Swedish Minister of Labour said it was over.',
      ['Jan Lind'],
    ],
    [
      'an office that nobody named may hold',
      'It is late.\n\nThe Director of Public Health said it was over.\n\n“It is late,” he said.',
      ['Director of Public Health', 'Director of Public Health'],
    ],
    [
      'a politician by nation',
      'Trade Commissioner Ann Roe is late. The politician left. The Swedish politician said it was over.',
      ['Ann Roe'],
    ],
    [
      'the head of a field',
      'EU Farm Commissioner Ann Roe is late. It rains. “It is over,” said the head of EU farm policy.',
      ['Ann Roe'],
    ],
    [
      'the head of a nation’s diplomacy',
      'French Farm Minister Ann Roe is late. It rains. “It is over,” said the head of French diplomacy.',
      ['head of French diplomacy'],
    ],
    [
      'not by what another was described as',
      'In the view of Jan Lind, the head of the rail union, Ann Roe needs rest. “It is over,” the union head said.',
      ['Jan Lind', 'Jan Lind'],
    ],
    [
      'an office in capitals',
      'Jo Baz left. The Speaker told members to calm down. “It is over,” he said.',
      ['Speaker', 'Speaker'],
    ],
    [
      'not a paper',
      'Jo Baz left. The Speaker Daily said it was over. It said it was late.',
      ['Speaker Daily', 'Speaker Daily'],
    ],
    [
      'the attorney as the lawyer',
      'Jo Baz, the mill’s attorney, left. Ann Roe wept. Ann Roe fell. The lawyer said it was over.',
      ['Jo Baz'],
    ],
    [
      'one of those who spoke',
      'Two diplomats briefed on the talks said it was over. One of them said it was late.',
      ['two diplomats briefed on the talks', 'one of the two diplomats briefed on the talks'],
    ],
    ['one of nobody named', 'It rained. One of them said it was late.', ['one of them']],
    [
      'the same person',
      'A party source said it was over. Jo Baz wept. The same person said it was late.',
      ['a party source', 'a party source'],
    ],
    [
      'a service that the text is about',
      'It is late.\n\nLund Fire and Rescue left. The service said it was over.',
      ['Lund Fire and Rescue'],
    ],
    ['not another body', 'It is late.\n\nThe Lund Union left. The court said it was over.', ['court']],
    [
      'a chamber by its capital',
      'Chairman of the Lund Chamber of Commerce Khalfan Al Baz left. The Chamber said it was over.',
      ['Lund Chamber of Commerce'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('who has just spoken', () => {
  it.each([
    [
      'as an expert',
      'Jan Lind of the Lamp Institute said it was late. "It is over," the expert told the Post.',
      ['Jan Lind', 'Jan Lind'],
    ],
    [
      'not where experts were told of',
      'An expert met them. Jan Lind said it was late. "It is over," the expert told the Post.',
      ['Jan Lind', 'expert'],
    ],
    [
      'in the next paragraph, who adds',
      '"It is," Ann Lind said.\n\n"It was late," the midwife added.',
      ['Ann Lind', 'Ann Lind'],
    ],
    [
      'not with somebody named between',
      '"It is," Ann Lind, a cook, said. It was Jo Roe, a clerk.\n\n"It was late," the midwife added.',
      ['Ann Lind', 'midwife'],
    ],
    [
      'by what others call him',
      'Colin Lind said it was late. “It is over,” says the man they call the Wizard.',
      ['Colin Lind', 'Colin Lind'],
    ],
    [
      'under a new description',
      '"It is," Chairman Omar Lind said. "It was late," said the Baz chief.',
      ['Omar Lind', 'Omar Lind'],
    ],
    [
      'not with somebody named between',
      '"It is," Chairman Omar Lind said. Jo Roe left. "It was late," said the Baz chief.',
      ['Omar Lind', 'Baz chief'],
    ],
    [
      'not in another paragraph',
      '"It is," Chairman Omar Lind said.\n"It was late," said the Baz chief.',
      ['Omar Lind', 'Baz chief'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
