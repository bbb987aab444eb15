import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('subjects', () => {
  it.each([
    [
      'whom the verb before brought up',
      'The row brought a harsh reply from Ann Roe, who said it was late.',
      ['Ann Roe'],
    ],
    ['of a thing that somebody carries', 'Two men raised a sign that said: “It is late.”', ['a sign']],
    ['not what the subject holds', 'The men holding a sign said it was late.', ['men']],
    ['not what the subject was given', 'The man given the job said it was late.', ['man']],
    [
      'joined on to the object before it',
      'Bankers said the mayor misled the town and farmers accused him of theft.',
      ['Bankers', 'farmers'],
    ],
    [
      'past a role without an article',
      'Jane Holt, director of Hill & Vale, a Lund seed merchant, said it was over.',
      ['Jane Holt'],
    ],
    [
      'not past what dates the sentence',
      'On Sunday, mayor of Lund Jane Holt, a baker, said it was over.',
      ['Jane Holt'],
    ],
    ['behind a lead in a noun', '"It is over," lead author and NASA chemist Jane Holt said.', ['Jane Holt']],
    [
      'behind "but" and what something is taken as',
      'Ann Roe denied the men were seen as pawns but Peter Lind said it was over.',
      ['Ann Roe', 'Peter Lind'],
    ],
    [
      'whom a clause tells of that happened to somebody',
      'The parents of a boy hurt on Monday when a lamp hit the wall have said it was over.',
      ['parents of a boy'],
    ],
    ['not of a clause of its own', 'Jane Roe wept when a lamp hit the wall and said it was over.', ['Jane Roe']],
    ['that is an adjective too', '“It is late,” wrote the redhead, who left.', ['redhead']],
    ['not what is only an adjective', '“It is late,” wrote the small, who left.', [null]],
    ['before what dates it later', '“It is late,” said the miller a minute later.', ['miller']],
    ['not what may go', 'Coach Jane Roe on whether the lamp can go this May: “In the rain? Never.”', ['Jane Roe']],
    ['what goes so', 'The song goes: “In the rain, never.”', ['song']],
    ['behind what they are at work on', 'It was late, presenting author Jane Roe told the hall.', ['Jane Roe']],
    ['not whom a thing leads', 'It was late, leading mayor Jane Roe to say it was over.', ['Jane Roe']],
    ['not a minute', 'Asked a minute later if it was late, Jane Roe said: “Never.”', [null, 'Jane Roe']],
    ['behind “told” where a quote stands before it', '“It is late”, told the miller.', ['miller']],
    ['not whom somebody told', '“It is late,” Jane Roe told the miller.', ['Jane Roe']],
    [
      'whoever was asked and told it',
      'I asked the Lund Board about lamps and was told that it was late.',
      ['Lund Board'],
    ],
    ['not whoever asked', 'I was asked by Jane Roe and was told that it was late.', [null]],
    ['whoever tells what another asked', 'A man asked if it was late, Jane Roe said.', ['Jane Roe']],
    [
      'whoever tells what was told her',
      'Jane Roe left. She was told by a man that it was late, she said.',
      ['Jane Roe'],
    ],
    ['of two behind "as"', 'It was over, as Ann Roe and Peter Lind said.', ['Ann Roe and Peter Lind']],
    ['not behind a verb', 'Jane Holt will lead, Peter Lind said.', ['Peter Lind']],
    ['past a think tank', 'In May a study by Ann Lund, a Lund-based think tank, found that it was over.', ['Ann Lund']],
    ['past a party and state', 'In May, Rep. Jane Holt, R-W.Va., left and argued that it was over.', ['Jane Holt']],
    ['of a report, not of a plea', 'A Lund man pleaded guilty Monday to theft, prosecutors said.', ['prosecutors']],
    [
      'past who wrote a letter',
      'Jane Roe said in a letter written by Bo Lind, her lawyer, that it was late.',
      ['Jane Roe'],
    ],
    ['of who wrote that it was', 'It was in a letter that Bo Lind wrote that it was late.', ['Bo Lind']],
    ['of a plea that says something', 'Jane Holt pleaded that it was late.', ['Jane Holt']],
    ['past what it rests on', 'The survey on which the plan rests, read by Orbis, found that it was over.', ['survey']],
    ['not past a clause', 'On Monday, when the plan failed, Jane Holt, a baker, said it was over.', ['Jane Holt']],
    [
      'past who saw a memo',
      'A memo written for bankers and seen by the Lund Post says it is over.',
      ['a memo written for bankers'],
    ],
    [
      'not past who spoke',
      'Men were held and seen by doctors. Jane Holt wept and Bo Lind said it was over.',
      ['Bo Lind'],
    ],
    [
      'past what a petition calls for',
      'A petition pressing for the mill to be shut, which has 90 names, says it is over.',
      ['a petition'],
    ],
    ['past what a plan is to do', 'But a plan to move the mill, which Orbis backs, says it is late.', ['a plan']],
    ['not past who goes somewhere', 'Orbis went to the mill, and Bo Lind, a Dane, said it was over.', ['Bo Lind']],
    ['not of what somebody calls for', 'Holt called for the mill to be shut, Bo Lind says.', ['Bo Lind']],
    ['not of an adjective', 'But the most telling sign was her claim that it was over. Roe wept.', [null]],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
