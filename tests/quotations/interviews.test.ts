import { describe, expect, it } from 'vitest'
import { quotedIn } from './quoted-in.ts'

const ANSWERED = [
  'Do you row?',
  'I do, and my wife rows.',
  'When did you start?',
  'Long ago. We had a lamp shop then.',
  'Where will you row next?',
  'To Lund, I hope.',
]

describe('interviews printed without labels', () => {
  it.each([
    [
      'whom they are said to be with',
      ['Peter Lind left.', 'Ann Holt has written of Peter Lind. An interview with Jane Roe of Lund.', ...ANSWERED],
      [
        'Jane Roe: I do, and my wife rows.',
        'Jane Roe: Long ago. We had a lamp shop then.',
        'Jane Roe: To Lund, I hope.',
      ],
    ],
    [
      'with what is asked in Markdown’s bold type',
      [
        'An interview with Jane Roe of Lund.',
        '**Do you row?**',
        'I do, and my wife rows.',
        '**That was late.**',
        'I was ill then.',
        '**Where will you row next?**',
        'To Lund, I hope.',
        '**And what will your lamp do?**',
        'It will burn.',
      ],
      [
        'Jane Roe: I do, and my wife rows.',
        'Jane Roe: I was ill then.',
        'Jane Roe: To Lund, I hope.',
        'Jane Roe: It will burn.',
      ],
    ],
    [
      'not what a paper was told',
      [
        'An interview with Jane Roe of Lund.',
        ...ANSWERED.slice(0, 4),
        'Her sister Ida Lind told this newspaper that I was late.',
        ...ANSWERED.slice(4),
      ],
      [
        'Jane Roe: I do, and my wife rows.',
        'Jane Roe: Long ago. We had a lamp shop then.',
        'Ida Lind: I was late',
        'Jane Roe: To Lund, I hope.',
      ],
    ],
    [
      'whom the words before it name, not whom an answer does',
      [
        'Jane Roe sat down with us.',
        'Q: Do you row?',
        'A: I do. Peter Lind rows. Peter Lind is my friend.',
        'Q: And now?',
        'A: I rest.',
      ],
      ['Jane Roe: I do. Peter Lind rows. Peter Lind is my friend.', 'Jane Roe: I rest.'],
    ],
    [
      'by a role',
      [
        'Peter Lind left. Peter Lind rows.',
        'We interviewed a lamp shop owner. The owner, Jane Roe, is tall.',
        ...ANSWERED,
      ],
      [
        'Jane Roe: I do, and my wife rows.',
        'Jane Roe: Long ago. We had a lamp shop then.',
        'Jane Roe: To Lund, I hope.',
      ],
    ],
    [
      'not with those of whom an answer tells',
      [
        'We talked in a lamp shop.',
        'Do you row?',
        '“Row on”, yes, as we say. My neighbours said, “Come.”',
        'When did you start?',
        'Long ago, at school.',
        'Where will you row next?',
        'To Lund, I hope.',
      ],
      ['my neighbours: Come.', 'null: Long ago, at school.', 'null: To Lund, I hope.'],
    ],
    [
      'not questions that readers ask',
      [
        'Questions on the lamps, answered.',
        'Can you buy a lamp?',
        'Lamps are sold in Lund.',
        'When can you travel?',
        'Trains run at noon.',
        'What must you pay?',
        'Lamps cost ten.',
      ],
      [],
    ],
    [
      'not a report',
      ['Jane Roe talks of lamps.', 'Do you row?', 'I do not.', 'It is late. Is it over?', 'Lamps burn.'],
      [],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(quotedIn(paragraphs.join('\n'))).toEqual(expected)
  })
})

describe('what is told between turns with labels', () => {
  const turns = ['JO BAZ, HOST: When did you start?', 'ANN LIND: Long ago. I had a lamp shop then.']
  const next = ['BAZ: And now?', 'LIND: I row.']
  it.each([
    [
      'of whoever had the turn',
      ['The shop is shut. Its rent, Lind says, was high.', 'The town is small.'],
      ['ANN LIND: Long ago. I had a lamp shop then.', 'ANN LIND: Its rent, Lind says, was high'],
    ],
    [
      'with the words of others',
      ['Our questions went to the town.', '“It is late,” clerk Ida Berg says.'],
      ['ANN LIND: Long ago. I had a lamp shop then.', 'Ida Berg: It is late,'],
    ],
    [
      'not by whoever had the turn',
      ['My wife rows. “It is late,” she says to me.'],
      ['ANN LIND: Long ago. I had a lamp shop then.', 'ANN LIND: My wife rows. “It is late,” she says to me.'],
    ],
  ])('%s', (_, between, expected) => {
    const found = quotedIn([...turns, ...between, ...next].join('\n\n'))
    expect(found.filter((one) => !/start\?$|now\?$|I row\.$/.test(one))).toEqual(expected)
  })
})

describe('who asks behind a label', () => {
  const turns = ['Holm: Did it rain?', 'Baz: It did, at noon.', 'Holm: Who saw it?', 'Baz: Only the porter.']
  const answers = ['Jo Baz: It did, at noon.', 'Jo Baz: Only the porter.']
  it.each([
    [
      'speaks, where the text brings in both and their exchange',
      'Under questioning from the miller Ida Holm, the warden Jo Baz gave in. Here’s how that went:',
      ['Ida Holm: Did it rain?', answers[0], 'Ida Holm: Who saw it?', answers[1]],
    ],
    ['is nobody for the article itself', 'Jo Baz clashed with our reporter, Ida Holm.', answers],
    ['is nobody where no exchange is told of', 'The miller Ida Holm met the warden Jo Baz at noon.', answers],
  ])('%s', (_, told, expected) => {
    expect(quotedIn(['It went on.', told, ...turns].join('\n\n'))).toEqual(expected)
  })
})

describe('words behind labels that tell who speaks', () => {
  it.each([
    [
      'passers-by',
      ['Ida Brun, 29, nurse: I row there twice a day.', 'Bert Holm, 80, retired: Nobody rows.'],
      ['Ida Brun: I row there twice a day.', 'Bert Holm: Nobody rows.'],
    ],
    ['not a list of players', ['Ida Brun, 29, keeper: Saved two balls.', 'Bert Holm, 30, winger: Scored nine.'], []],
    [
      'a court’s record',
      ['THE COURT: Mr Holm, did it rain?', 'MR HOLM: It did, at noon.', 'THE COURT: We can go on.'],
      ['COURT: Mr Holm, did it rain?', 'Holm: It did, at noon.', 'COURT: We can go on.'],
    ],
    [
      'a parliament’s record',
      [
        'Rosa Baz (Lower Lund) (Ind): I thank the Minister.',
        'The Minister for Roads (Ms Ida Holm): I am glad to come.',
      ],
      ['Rosa Baz: I thank the Minister.', 'Ida Holm: I am glad to come.'],
    ],
    [
      'a call',
      ['Operator: Where are you?', 'Caller: On the roof of the mill.'],
      ['Operator: Where are you?', 'Caller: On the roof of the mill.'],
    ],
    ['not a menu', ['Starter: Is soup enough?', 'Main: Have the fish with bread.'], []],
    [
      'a house’s',
      ['Senator BAZ: Is the mill open?', 'Senator DI HOLM: It is not.'],
      ['BAZ: Is the mill open?', 'HOLM: It is not.'],
    ],
    ['not votes', ['Rosa Baz (Labour): 4,310 votes', 'Ida Holm (Green): 2,100 votes'], []],
  ])('%s', (_, paragraphs, expected) => {
    expect(quotedIn(['It went on.', ...paragraphs].join('\n\n'))).toEqual(expected)
  })
})
