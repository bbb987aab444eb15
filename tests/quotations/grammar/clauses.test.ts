import { describe, expect, it } from 'vitest'
import { foundIn } from '../found-in.ts'

describe('where the writer takes over', () => {
  it.each([
    [
      'at the verb of a subject that "who" describes',
      'Voters who say the harbour is most important were divided between the two.',
      ['indirect: the harbour is most important'],
    ],
    [
      'not within what they say',
      'They met voters who say the harbour is most important.',
      ['indirect: the harbour is most important'],
    ],
    [
      'not at a participle',
      'Voters who say the harbour is a place loved by all are few.',
      ['indirect: the harbour is a place loved by all'],
    ],
    [
      'at a description of what was told of',
      'Roe said he backed the plan, which he called a gift to the town.',
      ['indirect: he backed the plan'],
    ],
    [
      'at what somebody keeps to himself',
      'Roe said the talks were open, though he stopped short of naming a day.',
      ['indirect: the talks were open'],
    ],
    [
      'not at what else is said',
      'Roe said the talks were open, though they were slow.',
      ['indirect: the talks were open, though they were slow'],
    ],
    [
      'at what others say',
      'Roe said the road was dry, contrary to reports on the radio.',
      ['indirect: the road was dry'],
    ],
    [
      'not where the clause goes on behind it',
      'Roe said he backed the plan, which he called a gift, and would sign it.',
      ['indirect: he backed the plan, which he called a gift, and would sign it'],
    ],
    [
      'at what the words drew',
      'Roe said the ban would stay, drawing a sharp rebuke from Lind.',
      ['indirect: the ban would stay'],
    ],
    [
      'not at what somebody draws',
      'Roe said the mill would stay, drawing water from the well.',
      ['indirect: the mill would stay, drawing water from the well'],
    ],
    [
      'at what they put somebody at',
      'Roe said the town would pay, putting her at odds with Lind.',
      ['indirect: the town would pay'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('what is no lead of a report', () => {
  it.each([
    [
      'a count of none',
      'Not a single wage has been paid, the union says.',
      ['indirect: Not a single wage has been paid'],
    ],
    [
      'a question',
      'Whether the mill will close is unclear, Roe said.',
      ['indirect: Whether the mill will close is unclear'],
    ],
    ['where it was said', 'In a letter sent on Monday, Roe said the mill was shut.', ['indirect: the mill was shut']],
    [
      'what tells more of a source',
      'According to the union, which has 300 members, wages fell by a tenth.',
      ['indirect: wages fell by a tenth'],
    ],
    [
      'what somebody did beside',
      'Roe said the firm would not bow, but left the door open.',
      ['indirect: the firm would not bow'],
    ],
    [
      'what else was so',
      'Roe said the firm would come but had no plans.',
      ['indirect: the firm would come but had no plans'],
    ],
    [
      'what a clause inside may do',
      'Roe said the firm would go if the mill was late and left.',
      ['indirect: the firm would go if the mill was late and left'],
    ],
    ['how well it was said', 'Roe said it best when the mill was shut.', []],
    ['what it says', 'Roe said it is best to shut the mill.', ['indirect: it is best to shut the mill']],
    [
      'those who had gathered',
      'Roe told a crowd gathered in the square that the mill was shut.',
      ['indirect: the mill was shut'],
    ],
    ['those who had gathered, and no more', 'Roe told a crowd gathered in the square little that day.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('around a report in the middle', () => {
  it.each([
    [
      'with what moved as well',
      'Rents rose in May, Roe said, with lamps up 9 percent.',
      ['indirect: Rents rose in May, Roe said, with lamps up 9 percent'],
    ],
    ['not how it was said', 'The rain had stopped, Roe said, with a smile.', ['indirect: The rain had stopped']],
    [
      'of a subject whose verb stands in marks',
      'The plan, Roe said, “is dead in the lake”.',
      ['mixed: The plan, Roe said, “is dead in the lake”'],
    ],
    [
      'of a question that is the subject',
      'Whether it stays, Roe said, “depends on the lake”.',
      ['mixed: Whether it stays, Roe said, “depends on the lake”'],
    ],
    ['not of a day', 'On Monday, Roe said, “nobody came to the lake”.', ['direct: nobody came to the lake']],
    [
      'past what describes the speaker',
      'Other ports, said Jane Roe, an expert at the Harbour Centre, would read this as a sign.',
      ['indirect: Other ports, said Jane Roe, an expert at the Harbour Centre, would read this as a sign'],
    ],
    [
      'past what the speaker does',
      'And Baz, said Lind, who remains friendly with him, does not forgive.',
      ['indirect: And Baz, said Lind, who remains friendly with him, does not forgive'],
    ],
    [
      'not where no verb follows',
      'The mill was late, said Jane Roe, an expert at the Harbour Centre, in a letter.',
      ['indirect: The mill was late'],
    ],
    [
      'by an inside source',
      'The aim, one inside source said, was a quick sale.',
      ['indirect: The aim, one inside source said, was a quick sale'],
    ],
    [
      'with a message behind it',
      'The mill had been sold, she said in a video message for miners.',
      ['indirect: The mill had been sold'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('who reports', () => {
  it.each([
    [
      'a copy that is leaked',
      'A leaked copy of the memo seen by the Post said nurses were tired.',
      ['indirect: nurses were tired'],
    ],
    [
      'some, and others between dashes',
      'Nurses — and some doctors — say that the ward is cold.',
      ['indirect: the ward is cold'],
    ],
    [
      'to people in a town and its state',
      'Roe told farmers in Lund, New Hampshire on Sunday that the mill was late.',
      ['indirect: the mill was late'],
    ],
    [
      'behind a participle with a quote',
      'Citing “duties in Lund,” the spokeswoman told the Post that Roe would stay.',
      ['indirect: Roe would stay'],
    ],
    ['behind one, a quote alone', 'Wearing a hat, “It is late,” Roe told the Post.', ['direct: It is late,']],
    [
      'with a verb that looks like a noun',
      'Roe said the family deserved better.',
      ['indirect: the family deserved better'],
    ],
    ['a gerund for its subject', 'Roe said the offending was late.', ['indirect: the offending was late']],
    [
      'a gerund that does not stand alone',
      'Roe said the offending lamp was out.',
      ['indirect: the offending lamp was out'],
    ],
    ['with a noun that looks like a verb', 'Roe said hatred of the mill.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('what something is called', () => {
  it.each([
    [
      'past what tells of it',
      'Roe called her vote in favour of the mill a mistake.',
      ['indirect: her vote in favour of the mill a mistake'],
    ],
    ['not how often', 'Roe called the mill in Lund a few times.', []],
    ['not among other things', 'Roe made ending what he calls theft from the poor a pledge.', []],
    ['that report', 'Roe called that report on Friday a “bold lie.”', ['mixed: that report on Friday a “bold lie.”']],
    ['this', 'Roe called this a false tale.', ['indirect: this a false tale']],
    ['so', 'The town is called that in the north.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})
