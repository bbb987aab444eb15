import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('a part of those asked', () => {
  it.each([
    [
      'by the fullest phrase',
      'A third of kinship carers are tired.\nThe survey of 1,214 carers is out. Six in ten said it was late, and almost half said it was over.',
      ['kinship carers', 'kinship carers'],
    ],
    ['a share in figures', 'A poll of 900 nurses is out. About 61% said it was late.', ['nurses']],
    ['nobody asked', 'It rained. Almost half said it was late.', ['half']],
    ['of what is no group', 'Half of the lamps are lit. Two-thirds said it was late.', ['Two-thirds']],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('several with their names beside them', () => {
  it.each([
    ['kin', 'Zara’s parents, Ian and Ann Lind, said it was late.', ['Ian Lind and Ann Lind']],
    ['a couple', 'The couple, Ian Lind and Ann Roe, said it was late.', ['Ian Lind and Ann Roe']],
    ['not one name', 'Her parents, with Ann Roe, said it was late.', ['her parents']],
    ['not where one more is named behind', 'The nurses, like Ian Lind and Ann Roe, said it was late.', ['nurses']],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('names beside the verb', () => {
  it.each([
    ['before a verb', 'Ann Roe, Ian Lind and Omar Baz said it was late.', ['Ann Roe, Ian Lind and Omar Baz']],
    [
      'with a comma before "and"',
      'Ann Roe, Ian Lind, and Omar Baz said it was late.',
      ['Ann Roe, Ian Lind and Omar Baz'],
    ],
    ['behind a verb', '“It is late,” said Ann Roe, Ian Lind and Omar Baz.', ['Ann Roe, Ian Lind and Omar Baz']],
    ['with a title', '“It is late,” Cllrs Ann Roe, Ian Lind and Omar Baz said.', ['Ann Roe, Ian Lind and Omar Baz']],
    [
      'with a name that no list has',
      'Mo Varg, Ian Lind and Omar Baz said it was late.',
      ['Mo Varg, Ian Lind and Omar Baz'],
    ],
    ['not a place', 'In Lund, Ian Lind and Omar Baz said it was late.', ['Ian Lind and Omar Baz']],
    ['not whom others met', 'They met Ann Roe, and Ian Lind said it was late.', ['Ian Lind']],
    [
      'behind where and when it was said',
      '“It is late,” said on Monday in a talk with the Post the baker Ann Roe.',
      ['Ann Roe'],
    ],
    ['not a date alone', '“It is late,” said on Monday.', [null]],
    ['not a post', '“It is late,” said Ann Roe, Lund’s mayor, and left.', ['Ann Roe']],
    ['bodies', 'Tarnel, the NRV and Unidos Lund said it was late.', ['Tarnel, the NRV and Unidos Lund']],
    [
      'bodies, each behind its article',
      'The FTV, the NRV and the Lund Guild said it was late.',
      ['FTV, the NRV and the Lund Guild'],
    ],
    ['not a seat’s description', 'Ann Roe, the Minister for Trade and Industry, said it was late.', ['Ann Roe']],
    [
      'places behind a verb',
      '“It is late,” said the leaders of Norway, Spain and Italy.',
      ['leaders of Norway, Spain and Italy'],
    ],
    [
      'places of a source',
      'According to the leaders of Norway, Spain and Italy, it is late.',
      ['leaders of Norway, Spain and Italy'],
    ],
    ['not what a source tells of', 'According to Ann Roe, Spain and Italy will meet.', ['Ann Roe']],
    [
      'those whom places have',
      'The ministers of Spain and Italy, Ann Roe and Ian Lind, said it was late.',
      ['Ann Roe and Ian Lind'],
    ],
    [
      'places that several lead',
      'The leaders of Norway, Spain and Italy said it was late.',
      ['leaders of Norway, Spain and Italy'],
    ],
    [
      'not people behind a place',
      'Residents of Lund, Ian Lind and Omar Baz said it was late.',
      ['Ian Lind and Omar Baz'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('teams', () => {
  it.each([
    [
      'of researchers, by whoever leads them',
      'Jane Roe and her colleagues fed the bees. The bees slept, the team reports. The researchers said it was late.',
      ['Jane Roe and her colleagues', 'Jane Roe and her colleagues'],
    ],
    ['of nobody told of', 'Jane Roe fed the bees. The bees slept, the team reports.', ['team']],
    [
      'a club, by whom the text is about',
      'Lund City won. Lund City are late. Omar Baz is out. Rain fell. Snow fell. Lamps broke. Nobody cared. The club said it was over.',
      ['Lund City'],
    ],
    [
      'no club that is named once',
      'Lund City won. Omar Baz is out. Rain fell. Snow fell. Lamps broke. Nobody cared. The club said it was over.',
      ['club'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('studies', () => {
  it.each([
    [
      'without their day',
      'It was late, according to a study published on Wednesday in the journal Bee Letters.',
      ['a study published in the journal Bee Letters'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whom a sentence with "it" is about', () => {
  it.each([
    [
      'whoever stands behind "that"',
      'Jane Roe left. It was here that a young clerk from the bank wept. I met him later, and he told me it was over.',
      ['a young clerk from the bank'],
    ],
    [
      'nobody, but whoever would not be drawn',
      'The union said it was late. It is clear that the mill was sold, though Omar Roe would not be drawn on that.\n“Not for me to tell. Ask others.”',
      ['union', 'Omar Roe'],
    ],
    [
      'what "it" takes up',
      'The union left. It is tired.\n“We never knew it would be so late.”\nIt said it was over.',
      ['union', 'union'],
    ],
    ['a paper', 'The ministry’s version was shorter. It said it was over.', ['ministry’s version']],
    ['a paper that is there', 'There was a note on the desk. It said it was over.', ['a note']],
    ['a paper that somebody read', 'Ida Wold had read an internal audit. It said it was over.', ['an internal audit']],
    ['not what somebody wrote in', 'Ida Wold slept in the library. It said it was over.', [null]],
    ['not a wall', 'The wall is old. It said it was over.', [null]],
    [
      'the subject of the words themselves',
      'Tarnel Energy will sell its mill in June, it said on Monday.',
      ['Tarnel Energy'],
    ],
    ['a noun’s', 'The lender sold its mill in May, it said in a filing.', ['lender']],
    [
      'not where another has spoken',
      'The council met on Monday. Tarnel Energy will sell its mill in June, it said.',
      ['council'],
    ],
    ['not a person', 'Jane Roe sold her mill in May, it said.', [null]],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a role far behind its holder', () => {
  it.each([
    [
      'who has spoken since',
      'Omar Roe, Minister of Roads, came. “We are late,” said Roe. It rained. It snowed. The mill burned. The town slept. Ann Lind read a report. “So it is,” said Lind.\n“It is over,” said the minister.',
      ['Omar Roe', 'Ann Lind', 'Omar Roe'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
