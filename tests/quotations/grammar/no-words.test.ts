import { describe, expect, it } from 'vitest'
import { contentsIn } from '../contents-in.ts'
import { speakersIn } from '../speakers-in.ts'

describe('what is nobody’s words', () => {
  it.each([
    ['Orla Roe is said to have replied: “Then you can go.”', ['Then you can go.']],
    ['Orla Roe is said to have left.', ['to have left']],
    ['“It was late,” Ana Roe said when told of the note.', ['It was late,']],
    ['Ana Roe was told of the note and warned of the flood.', ['the flood']],
    ['A man calling himself Dixie Lind left.', []],
    ['Roe called himself a fool.', ['himself a fool']],
    ['The sum, confirmed by a report from May that the Post has seen, is high.', []],
    ['The guard confirmed in May that the Post had seen it.', ['the Post had seen it']],
    ['Ann Roe did not answer calls seeking comment.', []],
    ['Mills are closing.\n\nNot everyone is complaining.', []],
    ['Mills are closing again.\n\nAna Roe complained.', ['Mills are closing again.']],
    ['Under the heading “Lost lamps,” the mill writes: nobody came.', ['nobody came']],
  ])('%s', (text, expected) => {
    expect(contentsIn(text)).toEqual(expected)
  })
})

describe('whose words hang on another clause', () => {
  it.each([
    ['Ann Roe fled, hours after a group of soldiers went on air to say that it was over.', 'a group of soldiers'],
    ['Ann Roe went on air to say that it was over.', 'Ann Roe'],
    [
      'The call came from Ida Lind, a nurse, who in May wrote to her boss to say the night shift was short.',
      'Ida Lind',
    ],
    ['It was set out by Detective Jo Lind, of the Lund crime unit, who said it was late.', 'Jo Lind'],
    [
      'It is shown by a report of the Auditor General, tabled on Monday, according to which it is late.',
      'a report of the Auditor General',
    ],
    ['It is over, reads the statement, according to which the men eat.', 'statement'],
  ])('%s', (text, expected) => {
    expect(speakersIn(text).at(-1)).toBe(expected)
  })

  it('finds what is promised while something else is done', () => {
    expect(contentsIn('Roe left while promising that it was late.')).toEqual(['it was late'])
    expect(contentsIn('Roe left with a warning that was late.')).toEqual([])
  })

  it('finds the words with which somebody posts a picture', () => {
    expect(speakersIn('Ida Roe posted a picture of the mill with the words “Well done, all of you”.')).toEqual([
      'Ida Roe',
    ])
    expect(speakersIn('Ida Roe bought a picture of the mill with the words “Well done, all of you”.')).toEqual([])
  })

  it('takes a night shift for no time of saying so', () => {
    expect(contentsIn('Roe said the night shift was short.')).toEqual(['the night shift was short'])
    expect(contentsIn('Roe said last night talks were over.')).toEqual(['talks were over'])
  })

  it('finds what a jury is told in an address', () => {
    expect(contentsIn('Roe told the jury in his opening address on Monday that it was late.')).toEqual(['it was late'])
    expect(contentsIn('It was late, the tribunal of inquiry into the flood was told.')).toEqual(['It was late'])
  })
})

describe('a clause with its report in the middle', () => {
  it.each([
    ['The mill sold 40 lamps, Roe said, more than a third of them in May.', true],
    ['The mill sold 40 lamps, Roe said, up from ten.', true],
    ['The mill sold 40 lamps, Roe said, the highest number since May.', true],
    ['The mill sold 40 lamps, Roe said, up on the roof of her house.', true],
    ['The mill sold 40 lamps, Roe said, the head of the mill.', false],
    ['The mill sold 40 lamps, Roe said, following talks.', false],
  ])('%s', (text, goesOn) => {
    expect(contentsIn(text)).toEqual([goesOn ? text.slice(0, -1) : 'The mill sold 40 lamps'])
  })

  it('reports what somebody remembered, at the end alone', () => {
    expect(contentsIn('It was dark in the house, the drummer remembered.')).toEqual(['It was dark in the house'])
    expect(contentsIn('In the house the drummer remembered a lamp.')).toEqual([])
  })
})
