import { describe, expect, it } from 'vitest'
import { quotedIn } from './quoted-in.ts'

const WORDS =
  'The lamps had been lit since noon. If rain falls, the mill keeps no oil, and nobody rows to the far bank.'

describe('words set apart without marks', () => {
  it.each([
    ['behind a report', `It was noon.\nBy May, as Jane Roe explains:\n${WORDS}`, [`Jane Roe: ${WORDS}`]],
    [
      'that take up another’s first',
      'It was noon.\nJane Roe replied on X:\n"Maybe" is no answer for the mill and the men who row to it. They wanted oil at noon.',
      ['Jane Roe: "Maybe" is no answer for the mill and the men who row to it. They wanted oil at noon.'],
    ],
    [
      'up to the writer’s words',
      `It was noon.\nIn a letter, Jane Roe replied:\n${WORDS} She also claimed the mill was late.`,
      [`Jane Roe: ${WORDS}`, 'Jane Roe: the mill was late'],
    ],
    [
      'without a full stop, where it is somebody’s own',
      'It was noon.\nJane Roe emailed us this:\nI was at the mill at noon and the clerk had no oil to sell for the lamps',
      ['Jane Roe: I was at the mill at noon and the clerk had no oil to sell for the lamps'],
    ],
    [
      'not without one otherwise',
      'It was noon.\nJane Roe emailed us this:\nThe mill at noon and the clerk with no oil to sell for the lamps of Lund',
      [],
    ],
    [
      'behind whoever is brought in',
      `It was noon.\nFrom my colleague Jane Roe, who is in Lund:\n${WORDS}`,
      [`Jane Roe: ${WORDS}`],
    ],
    ['behind “here is”', `It was noon.\nHere is Jane Roe, the clerk, on the lamps:\n${WORDS}`, [`Jane Roe: ${WORDS}`]],
    ['not behind what is brought in', `It was noon.\nHere is Lund, on the sea:\n${WORDS}`, []],
    ['behind a post', `It was noon.\nThe winner is Jane Roe, who posted on X:\n${WORDS}`, [`Jane Roe: ${WORDS}`]],
    ['not behind words that nobody says', `It was noon.\nThe night was long:\n${WORDS}`, []],
    ['not behind the writer’s own', `It was noon.\nAs we explained:\n${WORDS}`, []],
    ['not the time of an entry', 'It was noon.\n4:30 PM\nsaid the clerk.', []],
    ['not a list', 'It was noon.\nJane Roe explains:\nLamps and oil.\nRowing at noon.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected)
  })
})

describe('what somebody has in mind or voices', () => {
  it.each([
    ['belief', 'Jane Roe believes the mill should be sold.', ['Jane Roe: the mill should be sold']],
    ['not nobody’s', 'It is believed that the mill was sold. It is hard to believe that it burned.', []],
    ['not of a group so defined', 'Voters who think the mill was sold are few.', []],
    ['not what is thought about', 'Jane Roe thought about selling the mill, but it burned.', []],
    ['concern', 'Jane Roe has expressed grave concern that the mill was late.', ['Jane Roe: the mill was late']],
    [
      'a statement to somebody',
      'Lund Council issued a statement to the Post that the mill was late.',
      ['Lund Council: the mill was late'],
    ],
    ['not what a thing raises', 'The plan raised fears that the mill was late.', []],
    ['not a thing described', 'Jane Roe made a lamp that burned.', []],
    ['jokes', 'The union hated Jane Roe’s jokes that the mill was late.', ['Jane Roe: the mill was late']],
  ])('%s: %s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected)
  })
})
