import { describe, expect, it } from 'vitest'
import { contentsIn } from '../contents-in.ts'

describe('where a report ends', () => {
  it.each([
    // a clause that leads up to the main one
    ['If we read Roe right when he says he will stay, the vote is still open.', ['he will stay']],
    ['For someone who says she is ill, Roe looks well.', ['she is ill']],
    ['Yet besides worrying that she was cold, Roe was ill.', ['she was cold']],
    ['Besides worrying that she was late, Roe was cold.', ['she was late']],
    ['At the fair, Roe said those who left, two men, were late.', ['those who left, two men, were late']],
    // a noun that takes up what is said
    ['Roe says the talks are dead, a move that could hurt the town and the mill.', ['the talks are dead']],
    ['Roe said the talks were dead, remarks that were printed and sent round.', ['the talks were dead']],
    ['Roe said he had a house, a boat that leaks and a car.', ['he had a house, a boat that leaks and a car']],
    // the next share of those asked
    ['About half of them say they want a mayor from Lund, while 4 in 10 want none.', ['they want a mayor from Lund']],
    ['In May 61 percent said they knew him compared to a third last year.', ['they knew him']],
    ['Half of them said rents had risen, while wages had not.', ['rents had risen, while wages had not']],
    // the verb of whatever a participle stands beside
    ['The notice, saying the mill was shut, hangs in the hall.', ['the mill was shut']],
    ['Roe left, saying the lamp was hers, bought in May.', ['the lamp was hers, bought in May']],
    ['Roe left, saying the bank, founded in May, was shut.', ['the bank, founded in May, was shut']],
  ])('%s', (text, expected) => {
    expect(contentsIn(text)).toEqual(expected)
  })
})

describe('where a report goes on', () => {
  it.each([
    [
      'A guard said the head of the works, Ida Roe, told clerks to leave.',
      ['the head of the works, Ida Roe, told clerks to leave'],
    ],
    [
      'Roe says the town took the mayor of Lund, Norland, from its list in May after he warned that it was late.',
      ['the town took the mayor of Lund, Norland, from its list in May after he warned that it was late'],
    ],
  ])('%s', (text, expected) => {
    expect(contentsIn(text)).toEqual(expected)
  })
})
