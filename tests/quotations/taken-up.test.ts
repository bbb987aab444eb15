import { describe, expect, it } from 'vitest'
import { speakersIn } from './speakers-in.ts'

describe('who goes on', () => {
  it.each([
    [
      'whoever has just spoken',
      'Referring to a meeting between him and Omar Lind, Peter Roe said: “It is late.”\n“It is over,” he added.',
      ['Peter Roe', 'Peter Roe'],
    ],
    [
      'not a woman as "he"',
      'Peter Roe met Ann Lind. Ann Lind said it was late. He added it was over.',
      ['Ann Lind', 'Peter Roe'],
    ],
    [
      'a body',
      'The Lund Bank said it was late. The Baz Bank fell. It added that it was over.',
      ['Lund Bank', 'Lund Bank'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('two who are taken up as one', () => {
  it.each([
    ['as "they"', 'Ann Lind and Jo Roe rent a flat in Lund, but they say it is over.', ['Ann Lind and Jo Roe']],
    [
      'as both',
      'Lund Airlines and Marrow Airlines have hubs. Both airlines said it was over.',
      ['Lund Airlines and Marrow Airlines'],
    ],
    ['as the two', 'Ann Lind met Omar Roe. The two ministers said it was over.', ['Ann Lind and Omar Roe']],
    ['not of three', 'Ann Lind met Omar Roe and Jo Baz. Both ministers said it was over.', ['Both ministers']],
    ['a family as the couple', 'The Hartells bought a barn. The couple said it was cold.', ['Hartells']],
    ['not what is no name', 'The mills were shut. The couple said it was cold.', ['couple']],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whose words something carries', () => {
  it.each([
    [
      'a company’s results',
      'Marrow Corp. grew. It has ten mills, according to the company’s results.',
      ['Marrow Corp.'],
    ],
    ['not its lawyer', 'Marrow Corp. grew. It is late, said the company’s lawyer.', ['company’s lawyer']],
    ['somebody’s attorney', 'Omar Roe was not there. His attorney said it was over.', ["Omar Roe's attorney"]],
    ['an attorney with a name', 'Omar Roe was not there. His attorney, Ann Lind, said it was over.', ['Ann Lind']],
    [
      'an attorney named before',
      'Omar Roe and his attorney, Ann Lind, left. His attorney said it was over.',
      ['Ann Lind'],
    ],
    [
      'a local service',
      'The Lund County sheriff’s department came. The department said it was over.',
      ['Lund County sheriff’s department'],
    ],
    ['the same people', 'Marrow executives met Omar Roe. The executives said it was over.', ['Marrow executives']],
    ['whoever a clause describes', 'The union that speaks for more than 200 brokers said it was over.', ['union']],
    ['not what repeats', 'It was a siren, repeated six times, and a note.', []],
    ['behind "in what"', 'In what was a first for Omar Roe, Ann Lind left early, saying it was over.', ['Ann Lind']],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whose words a document holds', () => {
  it.each([
    [
      'a filing',
      'Tarn Mills fell, it said in a late filing on Monday. “It is over,” the filing said.',
      ['Tarn Mills', 'Tarn Mills'],
    ],
    [
      'a message, whoever it was read to',
      'Tom Velt wept. A text message sent by Velt to a seller was shown in court. It said: “It is late.”',
      ['Tom Velt'],
    ],
    [
      'not whom it was sent to',
      'A message sent to Tom Velt was shown in court. It said: “It is late.”',
      ['a message sent to Tom Velt'],
    ],
    [
      'an email',
      'An email from Jane Holt to the board says it is over. It adds: “It is late.”',
      ['Jane Holt', 'Jane Holt'],
    ],
    [
      'a notice to clients, by itself',
      'A notice sent to clients on Monday says it is over.',
      ['a notice sent to clients'],
    ],
    [
      'somebody’s statement',
      'Jane Holt, 36, left as her personal statement was read out. “It is over,” it said.',
      ['Jane Holt'],
    ],
    ['a note left', 'Tom Velt wept. A note left by Velt was found. It read: “It is late.”', ['Tom Velt']],
    [
      'not whoever published an email',
      'An email published by Orbis was shown in court. It read: “It is late.”',
      ['an email published by Orbis'],
    ],
    [
      'a family’s statement',
      'The family of Ann Velt issued a statement on Monday. “It is over,” it said.',
      ['family of Ann Velt'],
    ],
    ['an email to clients', 'The company sent clients an email on Monday. “It is over,” the email read.', ['company']],
    ['a poll with its maker set off', 'The poll, conducted by Orbis, found that it was late.', ['Orbis']],
    ['not with who saw it', 'The poll, seen by Orbis, found that it was late.', ['poll']],
    ['somebody’s affidavit', 'Jane Holt was late. Her affidavit was filed. It says: “It is over.”', ['Jane Holt']],
    ['not somebody’s lamp', 'Jane Holt was late. Her lamp was lit. It says: “It is over.”', [null]],
    ['an email by whoever sent one', 'Orbis sent a short email on Monday. “It is over,” the email said.', ['Orbis']],
    [
      'an audit by its length',
      'The audit found that it was late. “It is over,” the 90-page document said.',
      ['audit', 'audit'],
    ],
    [
      'not another document',
      'The audit found that it was late. “It is over,” the second document said.',
      ['audit', 'second document'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('what only leads up to a report', () => {
  it.each([
    ['what it is about', 'Referring to the vote that Omar Lind won, Ann Roe said: “It is late.”', ['Ann Roe']],
    ['speaking of it', 'Speaking about the vote, Ann Roe said, “It is late.”', ['Ann Roe']],
    ['a clause that is reported', 'It is over for all of them, Ann Roe said: “We lost.”', ['Ann Roe', 'Ann Roe']],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
