import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../../src/answers/question/asked.ts'
import { kindOf } from '../../../src/answers/question/kind.ts'
import { readSaid } from '../../../src/answers/question/said.ts'

describe('the kind of a question', () => {
  it.each([
    ['Who leads the delegation?', 'who', 'person'],
    ['Which minister resigned?', 'who', 'person'],
    ['When will the harbour open?', 'when', 'date'],
    ['In what year was the bridge built?', 'when', 'date'],
    ['Where did they meet?', 'where', 'place'],
    ['In which city did they meet?', 'which', 'place'],
    ['At which hotel did she arrive?', 'which', 'place'],
    ['How many ships came?', 'number', 'number'],
    ['What percentage of voters agreed?', 'number', 'number'],
    ['How long did the talks last?', 'number', 'duration'],
    ['Which ship sank?', 'which', 'phrase'],
    ['What sank?', 'what', 'phrase'],
    ['Why did it sink?', 'other', 'reason'],
    ['How did it sink?', 'other', 'manner'],
    ['How did the union react?', 'other', 'account'],
    ['Did the ship sink?', 'yesno', 'verdict'],
    ['Will she resign when the talks end?', 'yesno', 'verdict'],
    ['What happened on Friday?', 'what', 'account'],
    ['What did the union do?', 'what', 'account'],
    ['What has the council done about the flood?', 'what', 'account'],
    ['What does the union do-it-yourself guide cost?', 'what', 'phrase'],
    ['What did he do when it happened?', 'what', 'account'],
    ['What did he eat when it happened?', 'what', 'phrase'],
    ['the harbour', 'other', 'account'],
    ['', 'other', 'account'],
  ])('%s', (question, kind, wanted) => {
    expect(kindOf(question)).toEqual({ kind, wanted })
  })

  it.each([
    ['At which hotel did she arrive?', 'hotel'],
    ['How many ships came?', 'ship'],
    ['What kind of boat sank?', 'boat'],
    ['What did she lead?', null],
    ['Who leads the delegation?', null],
  ])('%s asks for a %s', (question, focus) => {
    expect(readQuestion(question).focus).toBe(focus)
  })
})

describe('questions about words that were said', () => {
  it.each([
    ['Who said the port will close?', { asks: 'who', statement: ' the port will close?', deeds: false }],
    ['Who told reporters that it rained?', { asks: 'who', statement: ' reporters that it rained?', deeds: false }],
    ['Who warned of floods?', { asks: 'who', statement: ' of floods?', deeds: true }],
    ['Who has promised a bridge?', { asks: 'who', statement: ' a bridge?', deeds: true }],
    ['Which minister, who promised a bridge, left?', null],
    [
      'What did Ines Vargo say about ships?',
      { asks: 'what', speaker: 'Ines Vargo', about: 'about ships?', deeds: false },
    ],
    ['what has the mayor said', { asks: 'what', speaker: 'the mayor', about: '', deeds: false }],
    ['What is Vargo’s position on fishing?', { asks: 'what', speaker: 'Vargo', about: 'on fishing?', deeds: false }],
    ['How did Vargo respond to the strike?', { asks: 'what', speaker: 'Vargo', about: 'to the strike?', deeds: true }],
    ['WHAT DID VARGO SAY ABOUT IT', { asks: 'what', speaker: 'vargo', about: 'about it', deeds: false }],
    [
      'What did the Island State say about it',
      { asks: 'what', speaker: 'the Island State', about: 'about it', deeds: false },
    ],
    [
      'What did Vargo tell Coast Radio about the strike?',
      { asks: 'what', speaker: 'Vargo', about: 'about the strike?', deeds: false },
    ],
    ['What did the union demand?', { asks: 'what', speaker: 'the union', about: '?', deeds: true }],
    ['What does the Island State lack?', null],
    ['What did Vargo sign?', null],
    ['Who signed it?', null],
    ['said', null],
  ])('%s', (question, expected) => {
    expect(readSaid(question)).toEqual(expected)
  })
})
