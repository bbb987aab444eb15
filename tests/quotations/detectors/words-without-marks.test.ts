import { describe, expect, it } from 'vitest'
import { foundIn } from '../found-in.ts'

const WORDS = 'I was hired at 16 and my wife sews the sails.'

describe('a paragraph whose speaker the next one names', () => {
  it.each([
    [
      'with what describes them',
      `The mill was sold.\n${WORDS}\nconfides Marek Roux, miller, over a beer.`,
      [`unmarked: ${WORDS}`],
    ],
    [
      'by a verb that is none of saying',
      `The mill was sold.\n${WORDS}\nfired the Dane, 41, on his way to the boat.`,
      [`unmarked: ${WORDS}`],
    ],
    ['behind a dash', `The mill was sold.\n${WORDS}\n- sums up Jane Roe, head of the mill.`, [`unmarked: ${WORDS}`]],
    ['not of a thing', `The mill was sold.\n${WORDS}\nopened the old gate.`, []],
    ['not of what is no clause', 'The mill was sold.\nThe old council of Lund\nthanked Jane Roe, who left.', []],
    [
      'that points at it',
      `The mill was sold.\n${WORDS}\nJane Roe said this on Lund TV, also on Sunday.`,
      [`unmarked: ${WORDS}`],
    ],
    [
      'not one that tells what was said',
      `The mill was sold.\n${WORDS}\nJane Roe said this mill was late.`,
      ['indirect: this mill was late'],
    ],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('a paragraph that opens with a dash', () => {
  it.each([
    [
      'where others end in a report',
      'The mill burned.\n– It was dark in there, Jane Roe says.\nOmar Baz was near.\n– We ran for our lives.',
      ['unmarked: It was dark in there', 'unmarked: We ran for our lives.'],
    ],
    ['not where none does', 'The mill burned.\nOmar Baz was near.\n– We ran for our lives.', []],
    [
      'nor an item of a list',
      'The mill burned.\n– It was dark in there, Jane Roe says.\nWhat is left of it:\n– Two old lamps.',
      ['unmarked: It was dark in there'],
    ],
    [
      'up to its report, and behind it',
      'The mill was sold.\n– We are late – said the miller. – We had no oil.',
      ['unmarked: We are late', 'unmarked: We had no oil.'],
    ],
    [
      'over several sentences, up to its report',
      'The mill was sold.\n– We were late until May. Then the miller rang, says Roe to the paper. – And we ran.',
      ['unmarked: We were late until May. Then the miller rang', 'unmarked: And we ran.'],
    ],
    [
      'not over the items of a list',
      'The mill was sold.\n– The lamps were lit. They are old, Roe said.',
      ['indirect: They are old'],
    ],
    [
      'not over a clause that goes on',
      'The mill was sold.\n– The mill, says Roe, is late.',
      ['indirect: The mill, says Roe, is late'],
    ],
    [
      'behind a colon',
      'The mill was sold.\nRoe answers as follows:\n– Lind is late. There is tea.',
      ['unmarked: Lind is late. There is tea.'],
    ],
    ['not where further items follow', 'The mill was sold.\nRoe says:\n– Lind is late.\n– There is tea.', []],
    ['with a comma', 'The mill was sold.\n- We are late, - Jane Roe added.', ['unmarked: We are late']],
    ['not an item of a list', 'The mill was sold.\n– We are late\n– No oil was left – in May', []],
    ['that signs the one above', `The mill was sold.\n${WORDS}\n– Dr Jane Roe`, [`unmarked: ${WORDS}`]],
    ['not for an agency', `The mill was sold.\n${WORDS}\n– Reuters`, []],
    ['not under the writer’s text', 'It was noon.\nThe mill was sold.\n– Jane Roe', []],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('a paragraph behind a colon', () => {
  it.each([
    [
      'that tells how it was put',
      'It was noon.\nJane Roe summed up the day in this way:\nNobody left, and that is news.',
      ['unmarked: Nobody left, and that is news.'],
    ],
    ['however short', 'It was noon.\nJane Roe answered only this much:\nAsk my dog', ['unmarked: Ask my dog']],
    ['not how a thing was done', 'It was noon.\nJane Roe mended the lamp in this way:\nThe glass came off first.', []],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('a sentence before its report', () => {
  it.each([
    [
      'by whoever announced it',
      'The mill will stay shut. This was announced by Mayor Jane Roe on Monday.',
      ['indirect: The mill will stay shut'],
    ],
    [
      'with its verb in the active',
      'The mill will stay shut. The mayor announced this on Monday.',
      ['indirect: The mill will stay shut'],
    ],
    ['not what was done', 'The rule is old. This was changed by the mayor.', []],
    ['not by nobody', 'The mill will stay shut. This was announced on Monday.', []],
    ['not one with words of its own', 'Roe said it was late. This was confirmed by police.', ['indirect: it was late']],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('two sources', () => {
  it.each([
    [
      'in a row',
      'According to Jane Roe, the guards fired, according to Ian Lind, nobody had a weapon.',
      ['indirect: the guards fired', 'indirect: nobody had a weapon'],
    ],
    [
      'not one',
      'The guards fired, according to Jane Roe, and nobody had a weapon.',
      ['indirect: The guards fired, according to Jane Roe, and nobody had a weapon'],
    ],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('under a heading', () => {
  it.each([
    [
      'answers to the questions that it counts',
      'It was noon.\nTwo questions for Jane Roe\nIs the mill late?\nIt is.\nWhat is next?\nWe wait for oil.\nThe mill was sold.',
      ['unmarked: It is.', 'unmarked: We wait for oil.'],
    ],
    ['not of a list', 'It was noon.\nTwo questions for the town\nThe mill was sold.\nThe oil was dear.', []],
    [
      'what readers write',
      'It was noon.\nFrom our Facebook page:\nIda B: Sell the mill then\nBob from the kiosk: My lamp works.',
      ['unmarked: Sell the mill then', 'unmarked: My lamp works.'],
    ],
    ['not a table', 'It was noon.\nThe mill in short:\nOwner: Jane Roe of Lund\nYear: built in 1890', []],
    ['not a line that only opens a part', 'It was noon.\nThe mill was sold.\nWhat the council says\nIt rained.', []],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})
