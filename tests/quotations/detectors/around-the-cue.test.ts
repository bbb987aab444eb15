import { describe, expect, it } from 'vitest'
import { foundIn } from '../found-in.ts'

describe('a clause around its cue', () => {
  it.each([
    [
      'behind a verb that looks like a noun',
      'Within four years, the surveyors report, rents had doubled.',
      ['indirect: Within four years, the surveyors report, rents had doubled'],
    ],
    [
      'behind a verb that is denied',
      'Roe is not, she insists, against the lamps.',
      ['indirect: Roe is not, she insists, against the lamps'],
    ],
    ['that a judge rules', 'The ban was void, a judge ruled on Monday.', ['indirect: The ban was void']],
    ['not what ruled', 'Peace came, reason ruled and the mill was open.', []],
    ['that a council decides', 'The mill may stay, the council has decided.', ['indirect: The mill may stay']],
    ['not what a council decided', 'The mill was old, the council decided its fate.', []],
    [
      'that goes on in marks',
      'The rise, according to Jane Roe, “is a blow to every porter”.',
      ['mixed: The rise, according to Jane Roe, “is a blow to every porter”'],
    ],
    ['not a noun', 'The mill, the annual report, the lamps and rents had changed.', []],
    [
      'whose "that" is not the cue’s',
      'But there is a risk, Ms Roe said, that the mill will shut.',
      ['indirect: there is a risk, Ms Roe said, that the mill will shut'],
    ],
    ['not one behind "and"', 'It was late, and Ms Roe said, that the mill had shut.', ['indirect: the mill had shut']],
    [
      'past whoever is like those who say it',
      'Part of the trouble, say cooks like Jane Roe, a baker, is the salt.',
      ['indirect: Part of the trouble, say cooks like Jane Roe, a baker, is the salt'],
    ],
    [
      'behind a clause inside its subject',
      'One of the plans they made, according to Ms Roe, is to move.',
      ['indirect: One of the plans they made, according to Ms Roe, is to move'],
    ],
    [
      'not a verb of the next clause',
      'They made plans, according to Ms Roe, and the mill was lost.',
      ['indirect: They made plans, according to Ms Roe, and the mill was lost'],
    ],
    [
      'behind "as"',
      'They came late, and the end, as Ms Roe later explained, was a draw.',
      ['indirect: the end, as Ms Roe later explained, was a draw'],
    ],
    ['not past a new verb', 'The plan failed, as Ms Roe warned, and was lost.', ['indirect: The plan failed']],
    [
      'that counts some of what it tells',
      'There would be rafts, she promised, nine of them with oars.',
      ['indirect: There would be rafts, she promised, nine of them with oars'],
    ],
    [
      'behind a colon',
      'Berg stayed in bed: his doctor, he says, had told him to.',
      ['indirect: his doctor, he says, had told him to'],
    ],
    [
      'that nobody is named for',
      'The lease ends, it was said, on March 3.',
      ['indirect: The lease ends, it was said, on March 3'],
    ],
    ['not what somebody was told', 'The clerk left, she was told, on March 3.', []],
    [
      'with a name given to somebody',
      'Nobody laughed, she recalls, until one of them, a cook called Ida Bly, dropped a spoon.',
      ['indirect: Nobody laughed, she recalls, until one of them, a cook called Ida Bly, dropped a spoon'],
    ],
    [
      'of what is remembered',
      'Nothing moved, she remembers, until dawn broke.',
      ['indirect: Nothing moved, she remembers, until dawn broke'],
    ],
    ['not whom somebody remembers', 'The cook, a sailor once, remembers Jane Roe, who was late.', []],
    ['behind a word that stands for it', 'So, said Mr Lind, was hers.', ['indirect: So, said Mr Lind, was hers']],
    [
      'told to a room',
      'He has, he informs the room, made one lamp in his life.',
      ['indirect: He has, he informs the room, made one lamp in his life'],
    ],
    [
      'with a participle before a noun',
      'In two earlier storms, she says, the stolen boats turned out to be rafts.',
      ['indirect: In two earlier storms, she says, the stolen boats turned out to be rafts'],
    ],
    [
      'past what somebody charged',
      'The law, she said, will close the age of the tollman, who in some towns charged a fortune.',
      ['indirect: The law, she said, will close the age of the tollman, who in some towns charged a fortune'],
    ],
    [
      'past a colon behind when it was said',
      'It is dark there, however, he adds soon after: the lamps are gone.',
      ['indirect: It is dark there, however, he adds soon after: the lamps are gone'],
    ],
    ['not what is heard of a crowd', 'She fell, the crowd screamed, and the whistle went.', []],
    ['behind a mere link', 'So, said Mr Lind, the mill was hers.', ['indirect: the mill was hers']],
    [
      'with a quote',
      'There was, she said, “a certain charm” to it.',
      ['mixed: There was, she said, “a certain charm” to it'],
    ],
    [
      'not with a sentence',
      'There he was, she said: “A certain man.”',
      ['indirect: There he was', 'direct: A certain man.'],
    ],
    [
      'past a semicolon',
      'There was no oil, she explained; there was only soap.',
      ['indirect: There was no oil, she explained; there was only soap'],
    ],
    ['not past a list', 'There was no oil, she explained; no soap.', ['indirect: There was no oil']],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('a clause before its cue', () => {
  it.each([
    ['of many who did', 'It is over, said riders who lost their keys.', ['indirect: It is over']],
    [
      'not of those told of',
      'The mill is shut, and Lind said the riders who lost their keys were angry.',
      ['indirect: the riders who lost their keys were angry'],
    ],
    [
      'behind a colon',
      'Nothing is settled: she will ask her party on Friday, her office said.',
      ['indirect: she will ask her party on Friday'],
    ],
    [
      'not behind a list',
      'They brought two things: soap and oil, her office said.',
      ['indirect: They brought two things: soap and oil'],
    ],
    [
      'of a body whose verb looks like a noun',
      'Bats cost the town a fortune in nets, the town’s harbour bureau estimates.',
      ['indirect: Bats cost the town a fortune in nets'],
    ],
    [
      'of somebody described',
      'Many sailors have hung up their coats, reports Chief Engineer Jane Roe from the harbour office.',
      ['indirect: Many sailors have hung up their coats'],
    ],
    ['of a name of two', 'She has not been paid, Jane Roe-Lind reports later.', ['indirect: She has not been paid']],
    ['with a verb that may report', 'They were boasting, a friend said.', ['indirect: They were boasting']],
    ['not one that does', 'She says, the mill is lost.', ['indirect: the mill is lost']],
    [
      'that tells of a question',
      'A sailor had held the rope and asked if he was late, she said.',
      ['indirect: A sailor had held the rope and asked if he was late'],
    ],
    ['not in a list', 'They read books, reports, Jane Roe from cover to cover.', []],
    [
      'that follows something',
      'Wages are sure to rise, Jane Roe said on Friday following a dinner with her guest.',
      ['indirect: Wages are sure to rise'],
    ],
    [
      'with where it was lodged',
      'Wages will rise, Jane Roe said in a report lodged at the town hall.',
      ['indirect: Wages will rise'],
    ],
    [
      'of somebody described, whose verb looks like an adjective',
      'Wages will rise, the shop’s owner, Jane Roe, alleged.',
      ['indirect: Wages will rise'],
    ],
    [
      'of several, whose verb looks like an adjective',
      'Wages will rise, villagers alleged.',
      ['indirect: Wages will rise'],
    ],
    ['not of a noun', 'Wages will rise in the villages alleged.', []],
    [
      'of nobody who is asked',
      'Another is the account of the baker, Jane Roe, who, rung at home, answers: “It was paid.”',
      ['direct: It was paid.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('a condition before its cue', () => {
  it.each([
    [
      'of what would be',
      'If it rains, Ms Roe said they would stay in.',
      ['indirect: If it rains, Ms Roe said they would stay in'],
    ],
    [
      'of a quote',
      'Unless it rains, Ms Roe wrote, "We can walk to Lund."',
      ['indirect: Unless it rains', 'direct: We can walk to Lund.'],
    ],
    ['not of what was', 'If she knew, Ms Roe said nobody told her.', ['indirect: nobody told her']],
    ['not what was asked', 'If asked, Ms Roe said she would go.', ['indirect: she would go']],
    ['not a doubt', 'If there was any doubt, Ms Roe said she would go.', ['indirect: she would go']],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('what somebody grants', () => {
  it.each([
    ['recognised', 'The mayor recognised that the mill was late.', ['indirect: the mill was late']],
    ['not known again', 'The mayor recognised the mill that was late.', []],
    ['a compound behind "said"', 'The printer said pull-outs had been set.', ['indirect: pull-outs had been set']],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('a phrase that reports', () => {
  it.each([
    ['to somebody', 'She made it plain to the paper that it was late.', ['indirect: it was late']],
    ['not without words', 'She made it plain to the paper.', []],
    ['behind the words', 'The mill will open in May, she let it be known.', ['indirect: The mill will open in May']],
    ['not so without them', 'At noon she let it be known.', []],
    ['called out', 'A miller called out that it was late.', ['indirect: it was late']],
    ['not whom she called', 'She called out the mayor that day.', []],
    [
      'before another’s, which has the whole clause',
      'Friends tell another tale: the lamp, they say, was lost in May.',
      ['indirect: the lamp, they say, was lost in May'],
    ],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})
