import { describe, expect, it } from 'vitest'
import { quotedIn } from '../quoted-in.ts'
import { speakersIn } from '../speakers-in.ts'

describe('ages', () => {
  it.each([
    [
      'past words that are about others',
      'Bo Lind sat down. “I would sell it,” he said. “I promised the men a day off. It is my fault.”\nThe 34-year-old said it was over.',
      ['Bo Lind', 'Bo Lind', 'Bo Lind'],
    ],
    [
      'behind a sentence that names another as well',
      'Singer Kim Roe left Dan Lind. Roe wept. Roe is off.\nThe Tern Road favourite told fans she had left after finding a phone in his bag.\nThe 31-year-old said it was over.',
      ['Kim Roe', 'Kim Roe'],
    ],
    [
      'for good',
      'Bo Lind sat down. The 34-year-old said it was late.\nJo Baz stood up. The 34-year-old said it was over.',
      ['Bo Lind', 'Bo Lind'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('looks and fame', () => {
  const lead = "TV star Kim Roe left Dan Lind. Roe's mum Sheila, 58, was cross. She stayed in."
  it.each([
    ['by hair', 'TV star Kim Roe left Dan Lind.\nThe brunette said it was over.', ['Kim Roe']],
    ['not a man by a woman’s hair', 'Peter Roe left.\nThe brunette said it was over.', ['brunette']],
    ['not the star’s mother', `${lead}\nThe actress said it was over.`, ['Kim Roe']],
    ['a mother by what she does', `${lead}\nThe retired midwife said it was over.`, ['Sheila']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('what is no role', () => {
  it.each([
    ['on the way to one', 'Ann Lind, who was on her way to a lawyer, left. The lawyer said it was over.', ['lawyer']],
    ['carried by one', 'Ann Lind, who was carried off by a guard, left. The guard said it was over.', ['guard']],
    ['elected one', 'Ann Lind, who was elected president, left. The president said it was over.', ['Ann Lind']],
    ['a detective by two letters', 'DS Ann Lind rose. Jo Roe sat. The detective said it was over.', ['Ann Lind']],
    ['after what somebody did', 'Ann Lind won by a stroke after a slip. “It is over,” she said.', ['Ann Lind']],
    [
      'a minister of state',
      'State Minister of Trade Ann Lind left. The State Minister said it was over.',
      ['Ann Lind'],
    ],
    ['not a bank of such a name', 'The Union Bank left. The Union Bank said it was over.', ['Union Bank']],
    [
      'where somebody was born',
      'Vusane Mabaso has retired. The Tarnvik-born singer said it was over.',
      ['Vusane Mabaso'],
    ],
    [
      'not how old a firm is',
      'Tarnvik Nova has closed. The 20-year-old company said it was over.',
      ['20-year-old company'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('bodies by fewer words', () => {
  it.each([
    [
      'those who audit for a body',
      'The Lund Audit Office says it was late. “Nobody looked,” the auditors write.',
      ['Lund Audit Office', 'Lund Audit Office'],
    ],
    [
      'not of another',
      'The Lund Tax Office says it was late. “Nobody looked,” the auditors write.',
      ['Lund Tax Office', 'auditors'],
    ],
    ['a firm by its trade', 'Clerks at the cleaning firm Tarnel left. “It is over,” the firm said.', ['Tarnel']],
    [
      'not "the company" of another',
      'Lund Mills Ltd fell. Clerks at the cleaning firm Tarnel left. The company said it was over.',
      ['Lund Mills Ltd'],
    ],
    [
      'a railway',
      'Tern Rail fell. Tern Rail said it was late. The operator said it was over.',
      ['Tern Rail', 'Tern Rail'],
    ],
    [
      'a health trust',
      'Jo Roe, head of the Tern health trust, left. The trust said it was over.',
      ['Tern health trust'],
    ],
    [
      'named in full later',
      'The ambulance service said it was late.\nA driver for the Tern Ambulance Service left.',
      ['Tern Ambulance Service'],
    ],
    [
      'named in full before, whatever else is named since',
      'The Tern Ambulance Service met the Lund Prison Service. The ambulance service said it was over.',
      ['Tern Ambulance Service'],
    ],
    [
      'not one of two',
      'The ambulance service said it was late.\nThe Tern Ambulance Service met the Lund Ambulance Service.',
      ['ambulance service'],
    ],
    [
      'in another order',
      'The Department for Business left. The business department said it was over.',
      ['Department for Business'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('those without a name', () => {
  it.each([
    [
      'one at a trade',
      'Peter Roe wept. One miner, who left early, said it was late. “It is over,” he told the paper.',
      ['one miner', 'one miner'],
    ],
    [
      'a local',
      'Ann Roe wept. One local told reporters it was late. “It is over,” he said.',
      ['one local', 'one local'],
    ],
    ['no local', 'The local told stories and left. Ann Roe said it was over.', ['Ann Roe']],
    ['a company at the trade', 'Orbis Group fell. The miner said it was over.', ['Orbis Group']],
    [
      'a third and a fourth of them',
      'Fans left. One wrote: “It is late.”\nAnother raged: “It is not.”\nA third simply asked what it was.\nA fourth said it was over.',
      ['one fan', 'another fan', 'a third fan', 'a fourth fan'],
    ],
    [
      'with figures',
      '“It is late,” said one top-10 owner. Another said it was over.',
      ['one top-10 owner', 'another top-10 owner'],
    ],
    [
      'one of those who spoke',
      'It was late, according to people close to Roe. One of those people said it was over.',
      ['people close to Roe', 'one of the people close to Roe'],
    ],
    [
      'one of the people who spoke',
      'Two people familiar with the board’s thinking said it was late. One of the people said it was over.',
      ['two people familiar with the board’s thinking', 'one of the two people familiar with the board’s thinking'],
    ],
    [
      'one of them with a name',
      '“It is late,” cooks said. Ten porters, cooks said, were ill. One of them, Jane Roe, said it was over.',
      ['cooks', 'cooks', 'Jane Roe'],
    ],
    [
      'one of those people told of by nobody',
      'It rained. One of those people said it was over.',
      ['one of those people'],
    ],
    ['the writer’s kin', 'My grandmother kept a can. “It is over,” she used to say.', ['my grandmother']],
    ['the writer’s editor', 'Even my editor, a patient person, left. “It is over,” she says.', ['my editor']],
    ['who keeps a name back', '“It is over,” said a miller who asked not to be named.', ['a miller']],
    ['whose name is not to be used', '“It is over,” said a miller who asked that his name not be used.', ['a miller']],
    ['not who does something else', '“It is over,” said a miller who works at night.', ['a miller who works at night']],
    ['somebody in a place', 'From the stairs somebody shouted that it was over.', ['somebody']],
    ['sources', 'Sources close to Ida Lorne left. They said it was over.', ['Sources close to Ida Lorne']],
    [
      'who has written in from somewhere',
      'Hanno from Tarnvik sold his boat and is glad of it: “It was far too cold for me.”',
      ['Hanno from Tarnvik'],
    ],
    ['a town behind a first name', '“It is over,” wrote Hanna, Tarnvik. She said it was late.', ['Hanna', 'Hanna']],
    [
      'a team',
      'Analysts at Tarn Bank said it was late. The team said it was over.',
      ['Analysts at Tarn Bank', 'Analysts at Tarn Bank'],
    ],
    [
      'not the team of a match',
      'Tern Rovers won. Critics said it was late. The team said it was over.',
      ['Critics', 'Tern Rovers'],
    ],
    ['not the writer’s', 'Ann Lind met my editor. “It is over,” she says.', ['Ann Lind']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('what was written', () => {
  it.each([
    [
      'by whom it says',
      'Ann Lind read from a letter that Peter Roe wrote to his sister in May. “It is over,” it said.',
      ['Peter Roe: It is over,'],
    ],
    ['by whom it is from', 'Ann Lind read an email from Peter Roe. “It is over,” it said.', ['Peter Roe: It is over,']],
    ['not by whom it is to', 'Ann Lind read a letter to Peter Roe. “It is over,” it said.', ['null: It is over,']],
    [
      'by whoever signed it',
      'The card came in May. “It is over,” it reads, and is signed Peter Roe.',
      ['Peter Roe: It is over,'],
    ],
    [
      'by whoever is told later to have signed it',
      '“It is over,” a memo to staff said. It was signed by Peter Roe.',
      ['Peter Roe: It is over,'],
    ],
    [
      'not by whoever signed another thing',
      'The card came in May. “It is over,” it reads. The deal is signed by Peter Roe.',
      ['card: It is over,'],
    ],
    [
      'by whom it is passed on for',
      'In a letter passed on by her lawyer, Ann Lind thinks of home. “It is over,” it says.',
      ['Ann Lind: It is over,'],
    ],
    [
      'as one of several',
      'The court saw messages that Peter Roe had sent to a friend. “It is over,” said one.',
      ['Peter Roe: It is over,'],
    ],
    [
      'as one of several by nobody told',
      'The court saw messages to Peter Roe. “It is over,” said one.',
      ['null: It is over,'],
    ],
    [
      'by nobody told',
      'A memo that somebody sent to the paper is blunter. “It is over,” it says.',
      ['a memo: It is over,'],
    ],
    [
      'advice behind a day',
      'Dr Ann Lind left. Until then, the doctor’s advice is simple: “Stay in.”',
      ['Ann Lind: Stay in.'],
    ],
    ['an answer', 'The council met. The council’s answer is that buses will be free.', ['council: buses will be free']],
    ['no answer', 'The council met. The answer is that buses will be free.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected)
  })
})

describe('a name that somebody gives', () => {
  it.each([
    ['of whom the text has told', 'A man sat there. “It is late,” said the man, who gave his name only as Bo.', ['Bo']],
    ['a first name', 'The clerk, who asked to be named only by his first name, Bo, said it was late.', ['Bo']],
    ['to be known by', 'The baker, who wanted to be known only as Ida, said it was late.', ['Ida']],
    ['not somebody else’s', 'The baker who would not name Ida Berg said it was late.', ['baker']],
    ['not as much as another', 'The baker, who wanted to know as much as Berg did, said it was late.', ['baker']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('several under letters', () => {
  it.each([
    ['are nobody', 'Tory MPs accused her of theft. The minister said it was late.', ['Tory MPs', 'minister']],
    ['but one may be', 'Anna Tarn MP accused her of theft. She said it was late.', ['Anna Tarn', 'Anna Tarn']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
