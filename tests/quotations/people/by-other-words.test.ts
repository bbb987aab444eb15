import { describe, expect, it } from 'vitest'
import { quotedIn } from '../quoted-in.ts'
import { speakersIn } from '../speakers-in.ts'

describe('who is taken up', () => {
  it.each([
    [
      'a charity whose name has a charity’s word',
      'Ann Lind, director of the Warm Lamps Alliance, wept. The charity said it was over.',
      ['Warm Lamps Alliance'],
    ],
    [
      'no company by "the charity"',
      'Ann Lind, director of Orbis Motors, wept. The charity said it was over.',
      ['charity'],
    ],
    [
      'a company of two utilities by its first name',
      'Halm Gas and Power will pay. Halm said it was over.',
      ['Halm Gas and Power'],
    ],
    [
      'an affidavit by "the document"',
      'According to a sworn affidavit, Roe wept. He left. It was over, the document says.',
      ['a sworn affidavit'],
    ],
    ['no survey by "the document"', 'A Lund survey is out. It was over, the document says.', ['document']],
    [
      'a sitting jury by "it"',
      'The Lund Hospital Group wept. The jury of four women returned a verdict. It said the mill was late.',
      ['jury of four women'],
    ],
    [
      'a name of several words by "it"',
      'The Lund Hospital Group wept. Tern Norland has posted a letter. It said the mill was late.',
      ['Tern Norland'],
    ],
    [
      'the one person in the lead by what she does',
      'Ann Lind, 34, left her lamp outside.\n\nBut when they got back it was late.\n\nThe dental nurse said it was over.',
      ['Ann Lind'],
    ],
    [
      'neither of two',
      'Ann Lind, 34, left her lamp outside.\n\nEva Roe, 41, took it.\n\nIt was late.\n\nThe dental nurse said it was over.',
      ['dental nurse'],
    ],
    [
      'a chief executive by a headline’s letters',
      'CEO says it is over\n\n“It was late,” Chief Executive Jan Lind said.',
      ['Jan Lind', 'Jan Lind'],
    ],
    ['no company by the letters', 'CEO says it is over\n\nIt was late, the company said.', ['CEO', 'company']],
    ['whoever says it themselves', 'Jan Lind left. He himself said it was over.', ['Jan Lind']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('where a report ends that says no more', () => {
  it.each([
    [
      'before "and declined to comment"',
      'Jan Lind said the mill was closed and declined to comment on the lamp.',
      ['Jan Lind: the mill was closed'],
    ],
    [
      'not before what others declined',
      'Jan Lind said the men had left and the mayor had declined to comment.',
      ['Jan Lind: the men had left and the mayor had declined to comment'],
    ],
    ['before "I’m"', 'Jan Lind, who owns the mill, thinks I’m late.', ['Jan Lind: I’m late']],
    [
      'past a verb that looks like a noun',
      'A woman who lives behind the mill said it was late.',
      ['a woman who lives behind the mill: it was late'],
    ],
    [
      'past an agency’s code for a share',
      'Orbis Motors ORBM.HE said the mill was late.',
      ['Orbis Motors: the mill was late'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected)
  })
})
