import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('names at the end of long titles', () => {
  it.each([
    [
      'behind letters in brackets',
      'Senior superintendent of police (SSP) Amit Rao said two men were held.',
      ['Amit Rao'],
    ],
    [
      'taken up by the role',
      'Superintendent of police (rural) Vivek Rao said it was late. The superintendent said it was over.',
      ['Vivek Rao', 'Vivek Rao'],
    ],
    [
      'of no given name known',
      'Additional chief secretary (home) Vrinda Kavalath said it was over.',
      ['Vrinda Kavalath'],
    ],
    [
      'behind a charge and a field',
      'Minister of State (Independent Charge) for Sports Anurag Rao said it was over.',
      ['Anurag Rao'],
    ],
    [
      'behind a land that is called like a person',
      'Norlandish Ambassador to Austin Peter Sund said it was over.',
      ['Peter Sund'],
    ],
    ['a name of three words', 'The clerk to Austin Peter Sund said it was over.', ['clerk to Austin Peter Sund']],
    ['initials without stops', 'Chief Justice of India (CJI) D Y Rao said it was over.', ['D Y Rao']],
    ['an S among them', 'Additional Solicitor General S V Raju said it was over.', ['S V Raju']],
    ['no name in letters', 'The Lund Plan B Group said it was over.', ['Lund Plan B Group']],
    [
      'behind a department',
      'Parliamentary Under-Secretary of State at the Department for Transport Jane Roe said it was over.',
      ['Jane Roe'],
    ],
    [
      'behind a house',
      'Deputy Speaker of the House of Representatives Hon Benjamin Baz said it was over.',
      ['Benjamin Baz'],
    ],
    [
      'before a party and a seat',
      'The head of the Senate Committee on Roads, Senator Ola Baz (APC, Lagos), said it was over.',
      ['Ola Baz'],
    ],
    [
      'not of whom somebody speaks for',
      'A spokesman for Prime Minister Jane Roe said it was over.',
      ['a spokesman for Prime Minister Jane Roe'],
    ],
    [
      'not of a body in brackets',
      'A spokesman for the Department for Roads (DfR) said it was over.',
      ['a spokesman for the Department for Roads'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('other words for a role', () => {
  it.each([
    ['a mayoress', 'The mayor of Lund, Consuelo Roe, left. The first mayoress said it was over.', ['Consuelo Roe']],
    ['not a deputy', 'The deputy mayor of Lund, Omar Roe, left. The mayoress said it was over.', ['mayoress']],
    ['a principal', 'Jane Roe, the headteacher of Lund School, left. The principal said it was late.', ['Jane Roe']],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
