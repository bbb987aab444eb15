import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('whom "he" and "she" mean', () => {
  it.each([
    [
      'whom a sentence is about, not whom its "whose" tells of',
      'Ann Roe, whose daughter Ida Lind has a cold, bought a boat.\n“It is late,” she said.',
      ['Ann Roe'],
    ],
    [
      'the daughter of two, who would be "they"',
      'Ann and Ian Roe, whose daughter, Ida Lind, has a cold, bought a boat.\n“It is late,” she said.',
      ['Ida Lind'],
    ],
    [
      'whoever tells of her',
      'Ann Lind slept.\nRobin Roe came by with a pie. “I told her it was late,” he said.',
      ['Robin Roe'],
    ],
    [
      'one of two with a son',
      'Ann and Ian Roe, whose son, Omar Lind, has a cold, bought a boat.\n“It is late,” she said.',
      ['Ann Roe'],
    ],
    [
      'whom a sentence is about that has no "whose"',
      'Ann Roe sold the boat. Ida Lind, whose mill is old, bought it.\n“It is late,” she said.',
      ['Ida Lind'],
    ],
    [
      'whose act a sentence is about, not whom it was done to',
      'Omar Roe’s attack on Peter Lind cost him the vote. “I was late,” he said.',
      ['Omar Roe'],
    ],
    [
      'whom a sentence is about under where they come from',
      'Omar Roe was not done. On Monday the Lund-born miller took the rod and threw it past Peter Lind. “I just swung,” he said.',
      ['Omar Roe'],
    ],
    [
      'whom a sentence is about that does something again',
      'The Lund-born miller fell. Omar Roe re-opened mills with Peter Lind. “It is late,” he said.',
      ['Omar Roe'],
    ],
    [
      'whom somebody asks, not who asks, whatever a list of names tells',
      'Lucy Lind left. Pete Roe asked if she had a boat.\nLucy Lind slept. Pete Roe asked whether she was ill.\n“It is over,” she replied.',
      ['Pete Roe', 'Pete Roe', 'Lucy Lind'],
    ],
    [
      'a man’s name that a woman bears',
      'Pete Roe sold the boat; she was ill. Pete Roe left when she was well.\n“It is over,” she replied.',
      ['Pete Roe'],
    ],
    [
      'not whom the subject only went with',
      'Pete Roe ran the mill. Ann Lind, who met Pete Roe in Lund, fell when she left. Ann Lind, who met Pete Roe, wept when she came.\n' +
        'Pete Roe left. “It is over,” she said.',
      ['Ann Lind'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a pronoun behind somebody without a name who has spoken', () => {
  it.each([
    [
      'who is not whom the quote tells of',
      'Ann Lind helped. “It was late,” she said.\nA resident said it was loud.\n“He had no lamp,” she said.',
      ['Ann Lind', 'a resident', 'a resident'],
    ],
    [
      'with more told of her, and of what was done to her',
      'Ann Lind helped. “It was late,” she said.\nAnother witness, a miller who asked not to be named, said the wind had woken her.\n“He had no lamp,” she said.',
      ['Ann Lind', 'another witness', 'another witness'],
    ],
    [
      'not who is a man',
      'Ann Lind helped. “It was late,” she said.\nA man said it was loud.\n“He had no lamp,” she said.',
      ['Ann Lind', 'a man', 'Ann Lind'],
    ],
    [
      'not who is only told of',
      'Ann Lind helped. “It was late,” she said.\nA resident slept.\n“He was tired,” she said.',
      ['Ann Lind', 'Ann Lind'],
    ],
    [
      'who gives a name',
      'Ann Lind helped. “It was late,” she said.\nOne of those who have worked there, a 40-year-old Dane who asked to be named only by her first name, Dita, said it was loud.\n“It was dark,” she said.',
      ['Ann Lind', 'Dita', 'Dita'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('who answers', () => {
  it.each([
    ['is who was asked', 'Ann Roe asked Ida Lind if it was late.\n“No,” she said.', ['Ann Roe', 'Ida Lind']],
    [
      'is who was asked by name and role',
      'Ann Roe asked the baker, Ida Lind, whether it was late. She said it was not.',
      ['Ida Lind'],
    ],
    [
      'not who was asked to do something',
      'Ann Roe asked Ida Lind to leave. She said it was late.',
      ['Ann Roe', 'Ann Roe'],
    ],
    [
      'is a woman named before rather than who asked',
      'Ida Lind sold the boat. Ann Roe asked if she would buy it back.\n“It is late,” she replied.',
      ['Ann Roe', 'Ida Lind'],
    ],
    [
      'is who was accused',
      'Tom Roe accused Martin Lind of theft. He denied it. “I was in Lund,” he said.',
      ['Tom Roe', 'Martin Lind'],
    ],
    [
      'is not who was accused where the accuser goes on',
      'Tom Roe accused Martin Lind of theft. “He was in Lund,” he said.',
      ['Tom Roe', 'Tom Roe'],
    ],
    [
      'is the body that was contacted',
      'Orbis fell. Orbis rose. When the Lund Post contacted Orbis in May, it said it was over.',
      ['Orbis'],
    ],
    [
      'is the body that was asked in the sentence before',
      'Orbis fell. Orbis rose. The Lund Post contacted Orbis in May. It said it was over.',
      ['Orbis'],
    ],
    [
      'is not the body that was left',
      'Orbis fell. Orbis rose. When the Lund Bank left Orbis in May, it said it was over.',
      ['Lund Bank'],
    ],
    [
      'may be who the sentence is about where another asked',
      'Ida Lind sold the boat. Ann Roe wept when a baker asked if it was late.\n“It is,” she replied.',
      ['a baker', 'Ann Roe'],
    ],
    [
      'is who is said to have been asked',
      'Ida Lind sold the boat. Ann Roe was once asked about the mill. She responded that it was over.',
      [null, 'Ann Roe'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('of whom somebody else tells', () => {
  const profile =
    'Ida Roe opens the door. Roe is 61. She has a dog. She has a boat. She has a mill. She sat down, and she wept, and she rose.\n'
  it.each([
    [
      'whom a profile is about',
      `${profile}On stage, Ann Lind says, she is calm. In the mill she is never calm. She told me it was late.`,
      ['Ann Lind', 'Ida Roe'],
    ],
    [
      'not where the words tell of no woman',
      `${profile}In Lund, Ann Lind says, the dog is known. She told me it was late.`,
      ['Ann Lind', 'Ann Lind'],
    ],
    [
      'not where the text is about nobody more',
      'On stage, Ann Lind says, she is calm. In the mill she is never calm. She told me it was late.',
      ['Ann Lind', 'Ann Lind'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('an answer to what the writer asks', () => {
  it.each([
    [
      'is whose the question is about',
      'Ida Roe sold the mill. Omar Lind told her it was late.\nWhat did Roe say to him?\n“I thanked him. Can you imagine?”',
      ['Omar Lind', 'Ida Roe'],
    ],
    [
      'and who is asked how they are',
      'Omar Lind told Ida Roe it was late.\nIs Roe happy?\n“I am. I sold the mill.”',
      ['Omar Lind', 'Ida Roe'],
    ],
    [
      'not whom a question only names',
      'Omar Lind said it was late.\nWhat made Roe weep?\n“It was the boat.”',
      ['Omar Lind', 'Omar Lind'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a quote behind what somebody tells of another’s words', () => {
  it.each([
    [
      'is the teller’s',
      'Ann Lind wept. She said she had begged Peter Roe to stay, but he had told her the boat was full.\n“He kissed us and left.”',
      ['Ann Lind', 'Peter Roe', 'Ann Lind'],
    ],
    [
      'is the other’s where he speaks after her',
      'Ann Lind wept. She said she begged Peter Roe to stay, but he told her the boat was full.\n“I had to go.”',
      ['Ann Lind', 'Peter Roe', 'Peter Roe'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a quote behind what a paper tells', () => {
  it.each([
    [
      'is not the paper’s where it says "I"',
      '“It was late,” Omar Roe said. According to the contracts, he earned ten crowns. “If that were so, would I be here?”',
      ['Omar Roe', 'contracts', 'Omar Roe'],
    ],
    [
      'nor so in the next paragraph',
      'Omar Roe sat down. According to the contracts, he earned ten crowns.\n“If that were so, would I be here?”',
      ['contracts', 'Omar Roe'],
    ],
    [
      'is the paper’s where nobody says "I"',
      'Omar Roe sat down. According to the report, he earned ten crowns. “The mill is old.”',
      ['report', 'report'],
    ],
    [
      'is a letter’s even so',
      'Omar Roe sat down. According to the letter, he earned ten crowns. “I am tired.”',
      ['letter', 'letter'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a quote behind what a body does', () => {
  it.each([
    ['is no body’s where it says "I"', 'Omar Roe sold up. The bank wanted more. “I had no choice.”', ['Omar Roe']],
    [
      'nor so in the next paragraph',
      'Omar Roe sold up. The bank wanted more.\n“I had no choice.”\n“It was late.”',
      ['Omar Roe', 'Omar Roe'],
    ],
    ['is the body’s where nobody says "I"', 'Omar Roe sold up. The bank wanted more. “We were owed it.”', ['bank']],
    ['is nobody’s from another paragraph', 'Omar Roe sold up.\nThe bank wanted more. “I had no choice.”', [null]],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('“she” of words that a heading gives as well', () => {
  it.each([
    [
      'is whoever the text in between tells of',
      'Clerk Ida Lind said: “We wait.”\n‘You lose a mill’\nCook Ann Roe wept.\n“You lose a mill and all,” she said.',
      ['Ida Lind', 'Ann Roe', 'Ann Roe'],
    ],
    [
      'is whoever spoke there',
      'Clerk Ida Lind said: “We wait.”\n‘You lose a mill’\nIt rained. “So it is,” said Ann Roe.\n“You lose a mill and all,” she said.',
      ['Ida Lind', 'Ann Roe', 'Ann Roe', 'Ann Roe'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a translator’s “he added”', () => {
  it.each([
    [
      'is a woman who has just spoken',
      'On the day Omar Baz left, Minister Ann Roe said she did not know.\nIt is late and dark. I know it.\n– he added.',
      ['Ann Roe', 'Ann Roe'],
    ],
    [
      'is a man who has been told of since',
      'Ann Roe said it was late. Omar Baz wept. “It is over,” he added.',
      ['Ann Roe', 'Omar Baz'],
    ],
    ['is a man whom she tells of', 'Ann Roe said Omar Baz was late. “It is over,” he added.', ['Ann Roe', 'Omar Baz']],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a first name alone with an age in words', () => {
  it.each([
    ['is somebody’s', 'So says Pino, 71 years old, a baker. “It is late,” he adds.', ['Pino']],
    ['is nobody’s without one', 'So says Pino, a mill. “It is late,” he adds.', [null]],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whoever is asked by another', () => {
  it.each([
    [
      'answers, not who asks',
      '“It is late,” Ann Roe said.\nAsked by one clerk if it was dark, the 58-year-old replied: “Yes.”',
      ['Ann Roe', 'one clerk', 'Ann Roe'],
    ],
    [
      'goes on',
      '“It is late,” Ann Roe said.\nAsked by Ida Lind if it was dark, she added: “Yes.”',
      ['Ann Roe', 'Ida Lind', 'Ann Roe'],
    ],
    [
      'is who has just spoken where nobody asks',
      'One clerk said it was late.\n“It is dark,” the 58-year-old replied.',
      ['one clerk', 'one clerk'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whom nobody has named yet', () => {
  it.each([
    ['the subject of the words themselves', 'Jane Roe will go in May, she said on Monday.', ['Jane Roe']],
    ['a role’s', 'The talks are over.\nThe mayor will go in May, he said.', ['mayor']],
    ['several', 'Residents will go in May, they said.', ['Residents']],
    ['not behind another', 'Ann Lind wept. Jane Roe will go in May, she said.', ['Ann Lind']],
    ['not in the middle of them', 'Jane Roe, she said, was late.', [null]],
    ['nor one of another gender', 'Jane Roe will go in May, he said.', [null]],
    [
      'is whose name is told later',
      'The lamp went out. “I sold it,” she says.\nHer name is Tamsin Roe, and she came by boat.',
      ['Tamsin Roe'],
    ],
    ['is nobody of the other gender', 'The lamp went out. “I sold it,” he says.\nHer name is Tamsin Roe.', [null]],
    ['is whom the sentence before describes', 'All day the miller sings. “It is late,” he calls.', ['miller']],
    ['is no thing', 'All day the mill sings. “It is late,” he calls.', [null]],
    ['is nobody by the way', 'All day it rained on the miller. “It is late,” he calls.', [null]],
    [
      'is whom the next paragraph opens with',
      'She rowed all night. “It was calm,” she says.\nTamsin Roe is one of ten ferrymen left.',
      ['Tamsin Roe'],
    ],
    [
      'is nobody named behind somebody told of',
      'A rower wept. Her boat sank. “It was calm,” she says.\nTamsin Roe runs the port.',
      ['a rower'],
    ],
    ['is nobody named by the way', 'She rowed all night. “It was calm,” she says.\nAll hail Tamsin Roe.', [null]],
    [
      'is whom an obituary is of',
      'At the port she was feared. “She saw it all,” said Omar Velt, who shared her desk.\nIt was, she once said, a small port.\nTamsin Roe is survived by a sister.',
      ['Omar Velt', 'Tamsin Roe'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('“they”', () => {
  it.each([
    [
      'are those who wrote, not the paper',
      'The authors of the report left Lund. The report led to talks. They said it was late.',
      ['authors of the report'],
    ],
    ['are no paper', 'The report led to talks. They said it was late.', [null]],
    ['are a body', 'The bank led the talks. They said it was late.', ['bank']],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a translation’s “they”', () => {
  it.each([
    ['is the house they speak from', 'From the Lund Board they say that it is late.', ['Lund Board']],
    ['is not where they come from', 'From the Lund Board they walked home. They say that it is late.', [null]],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('two who speak by turns', () => {
  it.each([
    [
      'ask again behind an answer',
      '“Were you late?” Ann Roe asked.\n“I was,” Ian Lind said.\n“For the boat?”\n“For the train.”',
      ['Ann Roe', 'Ian Lind', 'Ann Roe', 'Ian Lind'],
    ],
    [
      'do not where nobody asked before',
      '“I was late,” Ann Roe said.\n“So was I,” Ian Lind said.\n“For the boat?”',
      ['Ann Roe', 'Ian Lind', 'Ian Lind'],
    ],
    ['go on past “as if”', '‘It rained,’ Ann Roe says, as if that told us all, and: ‘No.’', ['Ann Roe', 'Ann Roe']],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a description of whoever answers', () => {
  it.each([
    [
      'is the other of two who speak by turns',
      '“It is late,” Ann Roe said.\n“For whom?” Ian Lind asked.\n“For me,” the executive replied.',
      ['Ann Roe', 'Ian Lind', 'Ann Roe'],
    ],
    [
      'is so where the question is told',
      '“It is late,” Ann Roe said.\nIan Lind asked whether it was.\n“It is late for me,” the executive shot back.',
      ['Ann Roe', 'Ian Lind', 'Ann Roe'],
    ],
    [
      'is whoever spoke last where nobody has asked',
      '“It is late,” Ann Roe said.\nIan Lind said it was over.\n“It is,” the mechanic replied.',
      ['Ann Roe', 'Ian Lind', 'Ian Lind'],
    ],
    [
      'is neither where a third comes in',
      '“It is late,” Ann Roe said. Omar Berg rose.\n“For whom?” clerk Ian Lind asked.\n“For him,” the mayor replied.',
      ['Ann Roe', 'Ian Lind', 'mayor'],
    ],
    [
      'is the role’s holder',
      'Mayor Omar Berg left. “It is late,” Ann Roe said.\n“For whom?” Ian Lind asked.\n“For him,” the mayor replied.',
      ['Ann Roe', 'Ian Lind', 'Omar Berg'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a form of address', () => {
  it.each([
    [
      'is the last of that rank',
      'Judge Ian Lind sat on Monday. Omar Berg said it was late.\n“It is over,” His Honour said.',
      ['Omar Berg', 'Ian Lind'],
    ],
    [
      'is like a pronoun where nobody’s rank is told',
      'Amina Roe left for Oslo. Her Excellency told reporters it was late.',
      ['Amina Roe'],
    ],
    [
      'is of the gender told',
      'Queen Amina Roe left. Prince Ian Lind wept. Her Majesty said it was late.',
      ['Amina Roe'],
    ],
    ['is none without capitals', 'Omar Berg left. His honour said it was late.', ['his honour']],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
