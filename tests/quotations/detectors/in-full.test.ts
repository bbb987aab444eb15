import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

const WORDS = 'We know that the work is behind its plan. More hands have come since last May.'

describe('statements printed in full', () => {
  it.each([
    ['in the same paragraph', `Orbis Bank met on Monday.\nIts statement reads as follows: ${WORDS}`, ['Orbis Bank']],
    ['not rules', `Orbis Bank met on Monday.\nThe rules are as follows: ${WORDS}`, []],
    [
      'of whom the sentence is about',
      `Orbis Bank, the firm in charge, has given its reply. Here it is in full.\n${WORDS}`,
      ['Orbis Bank'],
    ],
    ['of whose it is', `It rained.\nJane Roe left. Her letter in full:\n${WORDS}`, ['Jane Roe']],
    [
      'with what somebody did with it',
      `It rained.\nJane Roe’s letter in full, as she read it at noon:\n${WORDS}`,
      ['Jane Roe'],
    ],
    ['that follows', `It rained.\nOrbis Bank has released the following statement:\n${WORDS}`, ['Orbis Bank']],
    ['not any record', `It rained.\nOrbis Bank has released the following record:\n${WORDS}`, []],
    [
      'not what stands behind a quote of it',
      `Orbis Bank wrote to all. “We are sorry,” the letter reads.\n${WORDS}`,
      ['Orbis Bank'],
    ],
    ['not a list', `The list is given in full.\n${WORDS}`, []],
    [
      'not what a live page goes on with',
      `Orbis Bank has given its reply. Here it is in full.\n13.15 On to the next bill of the day, which we will follow here until the vote is over.`,
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('what words are about, before a colon', () => {
  it.each([
    [
      'behind somebody’s report',
      'Omar Roe says he is late. On the radio interview: “I was wrong, and I know it.”',
      ['Omar Roe', 'Omar Roe'],
    ],
    ['on a wall', 'On the wall: “Keep out of it.”', []],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('interviews without labels', () => {
  const asked = (words: string) =>
    `An interview with Jane Roe\nDid you plan it?\nI did not plan it at all.\n${words}\nWho paid you?\nMy mother paid for it.\nDo you miss them?\nI miss them.`
  it.each([
    ['count no remark', asked('The lamps are very loud.\nThey are! I wanted them so.'), 4],
    ['count what goes on', asked('The lamps are very loud.\nIn May I had wanted them so.'), 5],
    ['count no narration', asked('Omar Baz comes in. The lamp was late, he says.'), 4],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toHaveLength(expected)
  })
})

describe('letters to the editor', () => {
  it.each([
    [
      'with their writer',
      'It rained.\nSIR – I read that the lamp is to go.\nLet it be.\nIda Baz-Holm\nUpper Lane, Lund',
      ['Ida Baz-Holm', 'Ida Baz-Holm'],
    ],
    [
      'with where the writer lives',
      'It rained.\nDear Editor,\nI was glad of the lamp.\nYours faithfully\nBert Holm, Lund',
      ['Bert Holm'],
    ],
    ['not what nobody signs', 'It rained.\nSir, the lamp is to go.\nLet it be.\nThe mill burned.', []],
    ['not a knight', 'It rained.\nSir Ian Roe is to go.\nIda Baz', []],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
