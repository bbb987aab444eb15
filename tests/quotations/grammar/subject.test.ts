import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('subjects', () => {
  it.each([
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
    ['not of an adjective', 'But the most telling sign was her claim that it was over. Roe wept.', [null]],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
