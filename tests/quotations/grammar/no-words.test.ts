import { describe, expect, it } from 'vitest'
import { contentsIn } from '../contents-in.ts'

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
    ['Mills are closing.\n\nNot everyone is complaining.', []],
    ['Mills are closing again.\n\nAna Roe complained.', ['Mills are closing again.']],
    ['Under the heading “Lost lamps,” the mill writes: nobody came.', ['nobody came']],
  ])('%s', (text, expected) => {
    expect(contentsIn(text)).toEqual(expected)
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
