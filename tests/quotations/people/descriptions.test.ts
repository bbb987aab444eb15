import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('who a role means', () => {
  it.each([
    ['by a short title', 'Gov. Ann Lind left.\nThe union met. The governor said it was over.', ['Ann Lind']],
    ['not by another', 'Gov. Ann Lind left.\nThe union met. The senator said it was over.', ['senator']],
    ['a doctor by the title', 'Dr Ann Lind left. Peter Roe stayed. The doctor said it was over.', ['Ann Lind']],
    ['not whose doctor', 'Dr Ann Lind left. Jo Roe fell. Her doctor said it was over.', ['her doctor']],
    ['an officer by the rank', 'Detective Constable Ann Lind rose. The officer said it was over.', ['Ann Lind']],
    [
      'with the words before the title',
      'New Baz Gov. Ann Lind met Gov. Peter Roe. The New Baz governor said it was over.',
      ['Ann Lind'],
    ],
    [
      'not of another place',
      'Texas Senator Bo Lind won.\nMarta Roe lost. The Florida senator said it was over.',
      ['Marta Roe'],
    ],
    ['not another office', 'Chancellor Ann Lind left. The shadow chancellor said it was over.', ['shadow chancellor']],
    ['whom nothing else is told of', 'Ann Lind wants peace. The chancellor said it was over.', ['Ann Lind']],
    ['not who has an office', 'Ann Lind, a mayor, wants peace. The chancellor said it was over.', ['chancellor']],
    ['not who sits in any court', 'Ann Lind fell off a roof. The coroner said it was over.', ['coroner']],
    [
      'not where somebody else is called so',
      'A chancellor resigned. Ann Lind left. The chancellor said it was over.',
      ['chancellor'],
    ],
    [
      'whom it is about rather than a holder far away',
      'Senator Bo Lind won. It rained. It snowed. It hailed. It froze. It thawed.\nAnn Roe lost. The senator said it was over.',
      ['Ann Roe'],
    ],
    ['the holder close by', 'Senator Bo Lind won. It rained. Ann Roe lost. The senator said it was over.', ['Bo Lind']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('who is named later', () => {
  it.each([
    [
      'with all words of the role',
      'The chairman of Orbis said it was over.\nIt rained.\n"It is," said Omar Baz, chairman of Orbis.',
      ['Omar Baz', 'Omar Baz'],
    ],
    [
      'not with others',
      'The chairman of Orbis said it was over.\n"It is," said Omar Baz, chairman of Helixa.',
      ['chairman of Orbis', 'Omar Baz'],
    ],
    [
      'not two of them',
      'The deputy mayor of Lund said it was over.\nAnn Roe, deputy mayor of Lund, met Jo Baz, deputy mayor of Lund.',
      ['deputy mayor of Lund'],
    ],
    ['not a noun alone', 'The plumber said it was over.\nAnn Roe, a plumber, left.', ['plumber']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
