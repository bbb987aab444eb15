import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('roles and works', () => {
  it.each([
    ['a role in capitals', 'Prime Minister Jane Roe left. “It is over,” the Prime Minister said.', ['Jane Roe']],
    ['with its country', 'US President Jane Roe left. “It is over,” the US President said.', ['Jane Roe']],
    [
      'of another country',
      'US President Jane Roe left. “It is over,” the French President said.',
      ['French President'],
    ],
    ['in small letters', 'US President Jane Roe left. “It is over,” the French president said.', ['French president']],
    [
      'a nation for its country',
      'UK Prime Minister Jane Roe left. “It is,” the British prime minister said.',
      ['Jane Roe'],
    ],
    [
      'not the name in a phrase before it',
      'A day after his film shook the Lund Lamp Prize, the director said it was over.',
      ['director'],
    ],
    ['a name without a second comma', 'Jane Roe, the director said it was over.', ['Jane Roe']],
    [
      'who stands behind a study',
      'A study released late last month by the Lund Audit Office said it was over.',
      ['Lund Audit Office'],
    ],
    ['who wrote a post', '“It is over,” said the post by an unknown writer on Pigeon.', ['an unknown writer']],
    [
      'who issued a report',
      'It was over, according to a report issued last year by the Lund Audit Office.',
      ['Lund Audit Office'],
    ],
    ['when it was issued', 'A report released by Monday said it was over.', ['a report']],
    ['a year', 'A Lund study from 2011 said it was over.', ['a Lund study from 2011']],
    [
      'a clause with "that"',
      'Ann Lund, the mind behind lamps and other things that turned Orbis around, quit as head on Monday, saying it was over.',
      ['Ann Lund'],
    ],
    ['a chief by where he works', 'Defense Secretary Jan Roe left. It was over, the Pentagon chief said.', ['Jan Roe']],
    ['another chief', 'Defense Secretary Jan Roe left. It was over, the harbour chief said.', ['harbour chief']],
    ['a name like a verb', 'Jane Cross left. Cross also said it was over.', ['Jane Cross']],
    ['no name', 'Jane Cross left. Asked again, she said it was over.', ['Jane Cross']],
    [
      'past a statement that somebody issued',
      'Peter Roe left. He wept. Ann Lind, in a statement issued for the board, said it was late. She said it was over.',
      ['Ann Lind', 'Ann Lind'],
    ],
    [
      'past a report of the leader',
      'Anders Berg gave up, saying he is too tired to work. He left, and his wife saw him.\nBerg said he "had hoped for another year."\nLamps Inc. Chairman Art Levin, in a note issued for the board, said Berg\'s "vision saved it."\nHe said that Berg will stay.',
      ['Anders Berg', 'Anders Berg', 'Art Levin', 'Art Levin'],
    ],
    ['both', 'Damien Roe left. Both Roe and his friend wept. “It is over,” Roe said.', ['Damien Roe']],
    ['a short form', 'Lamp Makers Assn. officials said it was over.', ['Lamp Makers Assn. officials']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whoever a verb tells to lead, own or make something', () => {
  const lead = 'Jo Lind wept.'
  it.each([
    [
      'in a clause about them',
      `Ana Roe, who leads the Union of Lamp Makers, left. ${lead} The union chief said it was over.`,
      ['Ana Roe'],
    ],
    ['with an age', `Ana Roe, 46, who owns the mill, left. ${lead} The mill owner said it was over.`, ['Ana Roe']],
    ['in the sentence', `Ana Roe chairs the council. ${lead} The council chair said it was over.`, ['Ana Roe']],
    ['by the noun alone', `Ana Roe, who coaches Lund, left. ${lead} The coach said it was over.`, ['Ana Roe']],
    ['not in a past sentence', `Ana Roe led the way. ${lead} The leader said it was over.`, ['Jo Lind']],
    [
      'not for whom they stood',
      `Ana Roe, who ran for mayor, left. Jo Lind, a cook, wept. The boss said it was over.`,
      ['Jo Lind'],
    ],
    [
      'not another body',
      'Ana Roe, who leads the union, left. The council leader said it was over.',
      ['council leader'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whoever heads a body', () => {
  it.each([
    [
      'that was pointed to',
      'The union left. The president of the organization, Ana Roe, wept. Jo Lind slept. The head of the union said it was over.',
      ['Ana Roe'],
    ],
    [
      'by another word for head',
      'Ana Roe, union leader, left. Jo Lind wept. The union chief said it was over.',
      ['Ana Roe'],
    ],
    [
      'not a group in it',
      'Labour group leader Ana Roe wept. The council’s leader said it was over.\nIt rained. Leader Jo Lind slept.',
      ['Jo Lind'],
    ],
    ['by a party', 'Labour leader Ana Roe wept. The party’s leader said it was over.', ['Ana Roe']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
