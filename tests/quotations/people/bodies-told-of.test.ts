import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('a body set beside a noun', () => {
  it.each([
    ['a mill', 'The mill, Tarnvik Pulp in Lund, has denied it was late.', ['Tarnvik Pulp']],
    ['behind its seat', 'The ship sank. Its owner, Lund-based Tarnvik Freight, said it was late.', ['Tarnvik Freight']],
    [
      'of a ship',
      'It hit the Sea Robin, whose owner, Lund-based Tarnvik Freight, denies it was late.',
      ['Tarnvik Freight'],
    ],
    [
      'which somebody leads',
      'Ivo Berg wept. The league he chairs, the Tarnvik Employers’ Union, says it is over.',
      ['Tarnvik Employers’ Union'],
    ],
    ['an operator', 'Its operator, Metro Tarnvik, said it was late.', ['Metro Tarnvik']],
    ['nobody beside a trade', 'The baker, Ivo Berg, said it was late.', ['Ivo Berg']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('which body a noun means', () => {
  it.each([
    [
      'a landlord that has just spoken',
      'Tarn Homes said it was late. It is over, the landlord said.',
      ['Tarn Homes', 'Tarn Homes'],
    ],
    ['not behind a person', 'Ann Roe said it was late. It is over, the landlord said.', ['Ann Roe', 'landlord']],
    ['an airline by its name', 'Two Tarnvik Air flights fell out. The airline said it was late.', ['Tarnvik Air']],
    ['not a council', 'Two Tarnvik Council vans broke down. The airline said it was late.', ['airline']],
    [
      'a paper called a daily',
      'Rents fell, the daily Havn reported. According to the paper, it was late.',
      ['Havn', 'Havn'],
    ],
    ['what a firm makes', 'Tarn Foods fell on Tuesday. The maker of Lamplight soap said it was late.', ['Tarn Foods']],
    [
      'what a firm stands behind',
      'Tarn Foods fell on Tuesday. The company behind Lamplight soap said it was late.',
      ['Tarn Foods'],
    ],
    [
      'not behind a person',
      'Ivo Berg left on Tuesday. The maker of Lamplight soap said it was late.',
      ['maker of Lamplight soap'],
    ],
    ['where a firm is', 'Tarn Foods fell on Tuesday. It was late, the Leeds group said.', ['Tarn Foods']],
    ['not what a name has', 'Tarn Foods fell on Tuesday. It was late, the Leeds Group said.', ['Leeds Group']],
    ['no union there', 'Tarn Foods fell on Tuesday. It was late, the Leeds union said.', ['Leeds union']],
    [
      'what the sentence before is about',
      'Tarn Rail ran it for Tarnvik Water. Tarnvik Water has shut the well. It is late, the utility said.',
      ['Tarnvik Water'],
    ],
    ['whose map is told of', 'Tarnvik Power’s map is red. The utility says it is late.', ['Tarnvik Power']],
    [
      'whose figures open the paragraph',
      'Orlo said it was glad.\n\nVelm’s own figures fell again. Costs rose. Rents rose. The company said it was late.',
      ['Orlo', 'Velm'],
    ],
    ['not a town’s mayor', 'Tarnvik’s mayor left. The company said it was late.', ['company']],
    ['a council', 'Velmby council has shut the hall. The authority said it was late.', ['Velmby council']],
    ['not any council', 'Town council has shut. Tarn Rail left. The authority said it was late.', ['authority']],
    ['a line of ships', 'Tarn Ferries left. The ferry line said it was late.', ['Tarn Ferries']],
    ['no line of words', 'Tarn Ferries left. The last line said it was late.', ['last line']],
    ['not a day’s vote', 'Monday’s vote was lost. The company said it was late.', ['company']],
    ['no union', 'The dockers’ union Havn wept. The company said it was late.', ['company']],
    [
      'not whose analysts wept',
      'Tarnvik Dairies cut jobs. Analysts at Tarn Dairies wept. The company said it was over.',
      ['Tarnvik Dairies'],
    ],
    [
      'whose director has just spoken',
      'Ida Berg, director of Tarnvik Standards, said it was late. The regulator said it was over.',
      ['Ida Berg', 'Tarnvik Standards'],
    ],
    [
      'whose coach is told of',
      'Ivo Berg is no longer the coach of Real Tarnvik. The club said it was over.',
      ['Real Tarnvik'],
    ],
    [
      'no report, to whoever commissioned it',
      'A review commissioned by the council found that it was late. The review said it was over.',
      ['a review commissioned by the council', 'a review commissioned by the council'],
    ],
    ['whoever wrote it', 'A review by the council found that it was late.', ['council']],
    ['its owner’s', 'Ida Berg left. According to her analysis, it was late.', ['Ida Berg']],
    [
      'no time zone',
      '12.40 CEST\n\nIt is late, the rail operator Tarnvik Zuid says. It is, according to the company, over.\n\n11.20 CEST\n\nIt rains.',
      ['Tarnvik Zuid', 'Tarnvik Zuid'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whom a spokesperson speaks for', () => {
  it.each([
    ['in full', 'Tarnvik Foods cut jobs. A Tarnvik spokesman said it was late.', ['a spokesman for Tarnvik Foods']],
    [
      'whoever was asked',
      'Tarnvik Foods cut jobs. Jobs are few. We have put that to Tarnvik Foods. A spokesman said it was late.',
      ['a spokesman for Tarnvik Foods'],
    ],
    ['as printed', 'The Tarnvik Rowing Federation (TRF) met. A TRF spokesman said it was late.', ['a TRF spokesman']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('names of those who have none', () => {
  it.each([
    ['whom they serve', '“It is late,” sighed an adviser to the mayor.', ['an adviser to the mayor']],
    ['where they stand', '“It is late,” called a man at the back.', ['a man at the back']],
    ['in a noun that may be a verb', 'It was late, according to repair logs.', ['repair logs']],
    ['not a verb', 'It was late, according to the miller. He says little.', ['miller']],
    ['in what another says', 'It was late, according to the miller, says Omar Baz.', ['Omar Baz']],
    ['where they work', 'It was late, according to engineers in Norway and Chile.', ['engineers in Norway and Chile']],
    [
      'who led it',
      'It was late, according to a new survey led by the University of Tarnvik.',
      ['a new survey led by the University of Tarnvik'],
    ],
    ['not who led a team', 'A Lund team led by Ida Berg said it was late.', ['a Lund team']],
    ['whose they are', 'Ivo Berg left. His representative said it was late.', ["Ivo Berg's representative"]],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
