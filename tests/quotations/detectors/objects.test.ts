import { describe, expect, it } from 'vitest'
import { contentsIn } from '../contents-in.ts'

describe('what a verb has for its object', () => {
  it.each([
    ['a measure', 'Sales of lamps declined 12 percent in May.', []],
    ['an offer', 'Jane Roe declined an offer from the mill.', ['an offer from the mill']],
    ['a call that is made', 'For Jane Roe, making calls two hours a day is a chance to help.', []],
    ['a call by hand', 'The chair is calling rich donors himself, and he writes to the rest.', []],
    ['a call at an hour', 'Jane Roe, who called Ida Lind shortly after the lamp went out, left.', []],
    ['a name', 'Jane Roe, who called Ida Lind utterly useless, left.', ['Ida Lind utterly useless']],
    ['what “it” is', 'Jane Roe saw the fire and described it in print.', []],
    ['what it was like', 'Jane Roe described it in print as a small sun.', ['it in print as a small sun']],
    ['whom somebody blames', 'Jane Roe criticized her during a debate in Lund.', []],
    ['what for', 'Jane Roe praised her for finding the lamp.', ['her for finding the lamp']],
    ['whom somebody asks', 'Jane Roe asked clerks loudly in the hall.', []],
    ['a question', 'Jane Roe asked him a question.', []],
    ['what is asked for', 'Jane Roe asked permission to leave.', ['permission to leave']],
    ['what somebody did not get', 'The town denied Jane Roe a lamp. It will deny them farming permits.', []],
    ['what nobody may use', 'The court denied refugee status to the sailors.', []],
    ['what somebody denies', 'Jane Roe denied any links to the mill.', ['any links to the mill']],
    [
      'who is let in',
      'They would vote for admitting Norland to the league. The school admits more foreign pupils.',
      [],
    ],
    ['what is admitted', 'Jane Roe admitted a mistake in the sum.', ['a mistake in the sum']],
    ['what is drawn', 'She printed two cards depicting his head on a pole.', []],
    ['as what', 'Jane Roe portrayed the mill as a ruin.', ['the mill as a ruin']],
    ['what a word is for', 'Jane Roe used a word that many have used to describe Ida Lind.', []],
    ['an office that ends', 'Jane Roe, who is term limited from office, left.', []],
    ['a fall', 'The mill shut amid declining public support and a flood.', []],
    ['a participle', 'It was the most admired and criticized move of her life.', []],
    ['the name of a thing', 'They mended the flaw called an “echo” in May.', []],
    [
      'what a paper calls it',
      'Jane Roe said the editorial called it “a farce”.',
      ['the editorial called it “a farce”'],
    ],
    ['where power reaches', 'Under Jane Roe the firm asserted itself in the north.', []],
    ['what nobody asks', 'Nobody asked about the mill. None of them has declared any plans.', []],
    ['what is likely', 'The night promised to be long.', []],
    ['a promise', 'Jane Roe promised to be there at noon.', ['to be there at noon']],
    [
      'what things tell',
      'What can the ruins tell us about the town? The sign most telling to voters is his smile.',
      [],
    ],
    ['what two call each other', 'The bond of Roe and Lind, as they call each other, has been strained.', []],
    [
      'the name of a new board',
      'The town set up a board. The board called Harbour 45 ran its first notice in May.',
      [],
    ],
    ['what is warned of', 'It was just the flood that the town warned about in its 2003 report.', []],
    ['what nothing is owed for', 'Jane Roe has nothing to apologize for — her lamp was found.', []],
    ['what “them” are', 'Jane Roe boasts about them loudly.', []],
    ['more than ten', 'Jane Roe warned of over ten floods a year.', ['over ten floods a year']],
    ['what is sent', 'Jane Roe communicated the data over the wire.', []],
  ])('%s', (_, text, contents) => {
    expect(contentsIn(text)).toEqual(contents)
  })
})

describe('where an object ends', () => {
  it.each([
    ['before an occasion', 'Jane Roe condemned the rule during a stop in Lund.', ['the rule']],
    ['before a medium', 'Jane Roe called the plan “rotten” in a tweet on Tuesday.', ['the plan “rotten”']],
    ['before a day', 'Jane Roe called Ida Lind a liar on Friday after the vote was lost.', ['Ida Lind a liar']],
    ['not before its own day', 'Jane Roe proposed a debate on Friday.', ['a debate on Friday']],
    [
      'not inside a clause',
      'Jane Roe voiced hope that Ida Lind would win in a debate.',
      ['hope that Ida Lind would win in a debate'],
    ],
    ['before what is explained next', 'Jane Roe called her son a hero before explaining why.', ['her son a hero']],
    [
      'before another report',
      'Jane Roe accuses Ida Lind of theft while Omar Baz suggests the sum is wrong.',
      ['Ida Lind of theft', 'the sum is wrong'],
    ],
    [
      'not before what somebody does',
      'Jane Roe promised to help firms that sell lamps while claiming relief.',
      ['to help firms that sell lamps while claiming relief'],
    ],
    [
      'before the verb of the sentence',
      "Those who praised the mill's and the town's books are few.",
      ["the mill's and the town's books"],
    ],
    [
      'before the verb behind a participle',
      'A note calling on him to be sent home has won support.',
      ['him to be sent home'],
    ],
    [
      'before the verb behind a clause',
      'The number of sailors saying they want a lamp is as high as ten.',
      ['they want a lamp'],
    ],
    ['before the verb behind “what”', 'What Jane Roe calls a “grand plan” has failed.', ['a “grand plan”']],
    ['before a verb behind commas', 'Jane Roe, recalling long walks with Lind, was pale.', ['long walks with Lind']],
    [
      'not before a participle',
      'Jane Roe left, saying she was late, tired from the work.',
      ['she was late, tired from the work'],
    ],
    [
      'not before what was bought',
      'A source laughed, saying the rugs were “good rugs”, bought by the chair.',
      ['the rugs were “good rugs”, bought by the chair'],
    ],
    ['before what others do', 'Talks stalled, with Roe calling for a tax and others backing a ban.', ['a tax']],
    ['before the main clause', 'With Jane Roe calling for a tax on lamps, talks stalled.', ['a tax on lamps']],
    [
      'before another “with”',
      'They called it a gift with a clerk telling the town it was dear.',
      ['it a gift', 'it was dear'],
    ],
    ['before what somebody does meanwhile', 'She kept vowing to win, while taking slams at Lind.', ['to win']],
    ['before the terms', 'Two clerks spoke about the fund only on condition of anonymity.', ['the fund']],
    ['before what came first', 'Jane Roe called for a ban on lamps following the fire.', ['a ban on lamps']],
    ['before how long after', 'Jane Roe announced the sale two days after taking office.', ['the sale']],
    ['not before a person who follows', 'Jane Roe condemned the men following her.', ['the men following her']],
    [
      'before an answer',
      'Jane Roe asked whether the mill was sold, but the town refused to say.',
      ['whether the mill was sold'],
    ],
    [
      'after a dash',
      'When asked how she would define “thrift” – a word of his – Roe wept.',
      ['how she would define “thrift” – a word of his'],
    ],
    ['a call that could do much', 'Her call to shut the mill, could split the town.', ['to shut the mill']],
    [
      'before what is conceded',
      'Jane Roe called for his exile, even though it was clear that it had failed.',
      ['his exile'],
    ],
    [
      'before what came first',
      'Jane Roe vowed to shut the mill, after she bought it last month.',
      ['to shut the mill'],
    ],
    [
      'not before “as” and a noun',
      'Jane Roe praised Ida Lind, who left in May, as “a woman who never slept” at all.',
      ['Ida Lind, who left in May, as “a woman who never slept” at all'],
    ],
    ['before “something”', 'Jane Roe called for longer days, something she has asked for before.', ['longer days']],
    [
      'before another voice',
      'The mill denies any links to the bank, but critics cite its old books.',
      ['any links to the bank'],
    ],
    [
      'behind “that way”',
      'Jane Roe urged people to leave that way, and the road was soon full.',
      ['people to leave that way'],
    ],
    [
      'behind a description',
      'Jane Roe called Ida Lind, her rival of ten years, a “fine” miller.',
      ['Ida Lind, her rival of ten years, a “fine” miller'],
    ],
    [
      'with whom something is asked of',
      'The pilot rose and asked for men to move to the back.',
      ['men to move to the back'],
    ],
    ['before what is done next', 'She was loud, proposing a ban on ships and taunting her rival.', ['a ban on ships']],
  ])('%s', (_, text, contents) => {
    expect(contentsIn(text)).toEqual(contents)
  })
})

describe('a verb in “-ing” that a sentence is about', () => {
  it.each([
    ['a subject', 'But denying the rise in rents carries risks.', []],
    ['a subject with an aside', 'Demanding equal pay, for example, makes men wary.', []],
    ['two of them', 'But ignoring or denying the rise will cost votes.', []],
    ['a clause', 'Claiming the sum of the bill is wrong, Jane Roe left.', ['the sum of the bill is wrong']],
    ['a participle', 'Denouncing the rise in rents, Jane Roe called it a theft.', ['it a theft']],
  ])('%s', (_, text, contents) => {
    expect(contentsIn(text)).toEqual(contents)
  })
})

describe('what only leads up to a report', () => {
  it.each([
    [
      'a time',
      'But almost immediately after she left, Ida Lind, who was an aide, wrote this: “It is late.”',
      ['It is late.'],
    ],
    ['a time with two verbs', 'When he met Lind or led a debate, Roe reminded viewers about his cap.', ['his cap']],
    ['what whoever speaks does', 'Growing louder as he spoke, Mr Roe continued: “It was bad.”', ['It was bad.']],
    [
      'a clause about “-ing”',
      'Growing wheat takes years, Jane Roe said, adding that it pays.',
      ['Growing wheat takes years', 'it pays'],
    ],
    [
      'a second time',
      'On Tuesday, even as mills were closing, Jane Roe wrote to clerks, telling them it was over.',
      ['it was over'],
    ],
    [
      'what is told whole',
      'When it rains the mill floods, Jane Roe said on Monday.',
      ['When it rains the mill floods'],
    ],
    ['what is announced', 'Trains will run at night, a plan announced earlier this year.', []],
    [
      'what some of them did',
      'The band, which left in May, and Jay Vik, the mayor, tweeted their thanks to the town.',
      [],
    ],
    ['what his father said', 'It is late, said his father.', ['It is late']],
    ['what is found', 'Trains run late, a study found.', ['Trains run late']],
    [
      'a clause behind a colon',
      'It was clear: months after Jane Roe declared a new start, rebels took the town.',
      ['a new start'],
    ],
  ])('%s', (_, text, contents) => {
    expect(contentsIn(text)).toEqual(contents)
  })
})

describe('what a source is given', () => {
  it.each([
    ['nothing before a colon', 'According to Ida Roe, writing for the Herald:', []],
    [
      'what follows “after”',
      'He left the town after, according to Lind, the council shut his shop.',
      ['the council shut his shop'],
    ],
    ['what spaced hyphens set off', 'Many clerks - who are old, according to a survey - walk home.', ['who are old']],
    [
      'what brackets hold',
      'Jane Roe gave a wrong sum (the true one is 12, according to Orbis).',
      ['the true one is 12'],
    ],
    ['what brackets end before', 'Jane Roe (Lund) is leaving, according to Orbis.', ['Jane Roe (Lund) is leaving']],
  ])('%s', (_, text, contents) => {
    expect(contentsIn(text)).toEqual(contents)
  })
})
