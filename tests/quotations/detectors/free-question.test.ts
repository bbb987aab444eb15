import { describe, expect, it } from 'vitest'
import { foundIn } from '../found-in.ts'

describe('questions around their report', () => {
  it.each([
    [
      'with the cue in the middle',
      'Was the mayor aware, she wondered, that the mill had cost so much?',
      ['indirect: Was the mayor aware, she wondered, that the mill had cost so much'],
    ],
    ['before the cue', 'Why had nobody told them, Jane Roe asked.', ['indirect: Why had nobody told them']],
    ['behind the first word', 'Why, he asked, had nobody left?', ['indirect: Why, he asked, had nobody left']],
    [
      'not a clause that dates it',
      'When it rained, he asked whether they would stay.',
      ['indirect: whether they would stay'],
    ],
    ['not an object', 'What he wanted, she asked for.', []],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('where reports end', () => {
  it.each([
    [
      'past what it is not',
      'The town has new hours, a change the board says is about light, not money.',
      ['indirect: is about light, not money'],
    ],
    [
      'past what was found so',
      'According to the note, the firm stopped paying in May and its office was found locked.',
      ['indirect: the firm stopped paying in May and its office was found locked'],
    ],
    [
      'before what was found to be so',
      'The mayor said the mill was old, and a survey found that it was late.',
      ['indirect: the mill was old', 'indirect: it was late'],
    ],
    [
      'past what went before',
      'He said he had been raised there and had never called it “home”.',
      ['mixed: he had been raised there and had never called it “home”'],
    ],
    [
      'past how something is used',
      'Orbis said its paint lasts if laid according to the leaflet and that it was old.',
      ['indirect: its paint lasts if laid according to the leaflet and that it was old'],
    ],
    ['before a source', 'Roe said ten were killed according to police.', ['indirect: ten were killed']],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text).map((one) => one.replace(/[.]$/, ''))).toEqual(expected)
  })
})

describe('views', () => {
  it.each([
    ['behind "but"', 'The union welcomes the plan but believes that it is late.', ['indirect: it is late']],
    ['long held', 'Jane Roe has long believed that it is late.', ['indirect: it is late']],
    ['told of once', 'Jane Roe had believed that it was late.', []],
    ['suspected', 'Jane Roe suspects the plan is late.', ['indirect: the plan is late']],
    ['suspected once', 'Jane Roe suspected the plan was late.', []],
    ['of the sure', 'Roe was confident that it was late.', ['indirect: it was late']],
    ['not of confidence', 'Roe was confident in the plan that it had.', []],
    ['no question in words', 'Roe began before anybody had asked a question.', []],
    ['not how often', 'Roe, who speaks about twice a year, left.', []],
    ['of what', 'Roe spoke about the mill.', ['indirect: the mill']],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})
