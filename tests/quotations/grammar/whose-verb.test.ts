import { describe, expect, it } from 'vitest'
import { foundIn } from '../found-in.ts'
import { speakersIn } from '../speakers-in.ts'

/** The one or the last speaker of each. */
const lastIn = (text: string) => speakersIn(text).at(-1)

describe('whose a reporting verb is', () => {
  it.each([
    [
      'past a report that tells which critics',
      'Ann Roe sharply rebuked critics who say she should shut the mill, saying it was late.',
      'Ann Roe',
    ],
    [
      'not past one that the next adds to',
      'Ann Roe met farmers who said they were tired, adding that it was late.',
      'farmers',
    ],
    [
      'of the words that trail, not within them',
      'The mills did not complain when the toll was cut, Ann Roe said, adding that it was late.',
      'Ann Roe',
    ],
    [
      'of the main clause behind them',
      'The mills complained when the toll was cut, and Ann Roe said it was late.',
      'Ann Roe',
    ],
    ['of a name behind somebody’s object', 'At noon, a man asked for a photo and Ann Roe said it was late.', 'Ann Roe'],
    ['not of the end of two charges', 'The man charged with theft and fraud said it was late.', 'man'],
    ['past a span of weeks', 'The ministry less than two weeks ago said it was late.', 'ministry'],
    [
      'past whom somebody backs',
      'The head of the group backing former mayor Bo Lind for president, Ann Roe, said it was late.',
      'Ann Roe',
    ],
    ['past big things that somebody holds', 'The men holding big lamps said it was late.', 'men'],
    [
      'behind “as”',
      'A list of those who should be shunned for helping the mayor gathered steam as a number of writers said it was late.',
      'a number of writers',
    ],
    [
      'of whoever is quick to say so',
      'When it comes to the tolls, the mills are quick to point out that it is late.',
      'mills',
    ],
    [
      'of two behind “with”',
      'Prices are falling through the land, with other mills and even a lamp maker suggesting that it is late.',
      'other mills and even a lamp maker',
    ],
    [
      'past “whose” between dashes',
      'Ann Roe -- whose son signed the deal into law -- has mocked the plan, suggesting that it was late.',
      'Ann Roe',
    ],
    [
      'past states between dashes',
      'Even if Bo Lind cannot win in the north, farmers in the next two states — Ohio and Utah — said it was late.',
      'farmers in the next two states',
    ],
    [
      'behind whom they talk with',
      'In talks with guests Bo Lind and Ann Roe, the Labour leader stated that it was late.',
      'Labour leader',
    ],
    [
      'of a union under its name',
      'A group of priests called for a ban on the mill, and the union the Lamp Makers strongly mocked the plan and said it was late.',
      'Lamp Makers',
    ],
  ])('%s: %s', (_, text, speaker) => {
    expect(lastIn(text)).toBe(speaker)
  })

  it.each([
    [
      'past what a letter is',
      'In a letter to union friends released Monday, Ann Roe rips the pact to save it, arguing that it was late.',
      'Ann Roe',
    ],
    [
      'past quoted words of critics',
      'Ann Roe sharply rebuked critics who say she should call it “a lost cause,” saying it was late.',
      'Ann Roe',
    ],
    [
      'past quoted words and what is denounced',
      'Ann Roe summed up the plan as “a farce,” denounced its backers and said it was late.',
      'Ann Roe',
    ],
    [
      'of a campaign from a land',
      'And Bo Lind turned on Roe, with the campaign of the former senator from Ohio saying it was late.',
      'campaign of the former senator from Ohio',
    ],
    [
      'behind dashes in what leads up',
      'In a speech from Utah -- which votes on Saturday -- Ann Roe claimed the day and argued it was late.',
      'Ann Roe',
    ],
    [
      'past what is said of a land',
      'Ann Roe took a softer road, was cool about Norway’s part in it and stood out by saying it was late.',
      'Ann Roe',
    ],
    [
      'of whoever has begun',
      'The talks opened on Thursday as more millers have begun urging the union to leave.',
      'more millers',
    ],
    ['of whoever has begun, not of the talks', 'The union has begun urging the millers to leave.', 'union'],
    [
      'within “on which”',
      'It was a day on which Ann Roe sits down with millers and tells them why it is late.',
      'Ann Roe',
    ],
    [
      'past “which” in what leads up',
      'Speaking to a hall on Monday in Ohio, which is set to vote, Ann Roe praised Lind but described his mill as late.',
      'Ann Roe',
    ],
    [
      'past what it made clear',
      'But Ann Roe, making it clear that the mill came first, stood beside her friend, Bo Lind, and said it was late.',
      'Ann Roe',
    ],
    ['behind “And in”', 'And in explaining why the mill had failed, Ann Roe wept.', 'Ann Roe'],
    ['of those asked', 'By wide margins, those surveyed say it is late.', 'those surveyed'],
    ['of those present', 'Those present said it was late.', 'those present'],
    ['past what they did before', 'Ann Roe, who in the past has voiced the wish to leave, wept.', 'Ann Roe'],
    ['past earlier books', 'Ann Roe, who in two earlier books had made clear that it was late, wept.', 'Ann Roe'],
    [
      'past a month within the verb',
      'Police had last month charged Bo Lind after determining that it was late.',
      'Police',
    ],
    ['past what they favour', 'So even millers who favor higher tolls agree that it is late.', 'millers'],
    ['of whom it is hard for', 'The loss was steep for Ann Roe, who said it was late.', 'Ann Roe'],
    ['of whom others are critical of', 'They were both sternly critical of farmers who say it is late.', 'farmers'],
    [
      'past when work is released',
      'Work to be released this week by four leading millers suggests that it is late.',
      'Work',
    ],
    [
      'past what befell those',
      'Families of those affected by the floods urged the mayor to leave.',
      'Families of those',
    ],
    [
      'of whoever refuses to say so',
      'The talk went on as Ann Roe stood by Lind, refusing to acknowledge that it was late.',
      'Ann Roe',
    ],
    ['behind “in addition to”', 'Yet in addition to worrying that it is late, Ann Roe has lost her mill.', 'Ann Roe'],
    ['behind “instead of”', 'Instead of admitting that it was late, Ann Roe left.', 'Ann Roe'],
    [
      'past a day behind the name',
      'And President Lindt yesterday, asked whether she was glad, replied that it was late.',
      'Lindt',
    ],
    ['past recent days', 'The kin have refused to sign, and in recent days said it was late.', 'kin'],
    [
      'past a month behind a comma',
      'Orbis Inc., owned by Bo Lind and his Tarn Corp., earlier this month announced a sale.',
      'Orbis Inc.',
    ],
    [
      'past an old wire’s dashes',
      'Bo Lind _ perhaps under pressure from the mill _ has indicated it is late.',
      'Bo Lind',
    ],
    ['of an area in a state', 'The police in the Lund, Ohio, area say it is late.', 'police in the Lund, Ohio, area'],
    ['of a thrift', 'Valley Federal Bank lost $2 million. The thrift said it was late.', 'Valley Federal Bank'],
    ['of a firm in a town', 'Orbis Mills Corp., New York, said it was late.', 'Orbis Mills Corp.'],
    ['of a firm in a town that few know', 'Orbis Corp., Bayonne, N.J., said it was late.', 'Orbis Corp.'],
    ['of a firm in a town and state', 'Tarn Airlines, Phoenix, Ariz., said it was late.', 'Tarn Airlines'],
    ['of an operator by its name', 'The operator, Tarn Airlines, said it was late.', 'Tarn Airlines'],
    [
      'in and around a town',
      'Elected officials in and around Lund warned us that it was late.',
      'officials in and around Lund',
    ],
    [
      'past what a firm sells',
      'Orbis, a firm with sales of about C$2 billion, largely from lamps and tolls, said it was late.',
      'Orbis',
    ],
    [
      'past a campus',
      'Bo Lind and Ann Roe of the University of Ohio, Lund say that it was late.',
      'Bo Lind and Ann Roe',
    ],
    ['of suits being considered', 'Two suits being considered in Lund have accused the mill of fraud.', 'two suits'],
    ['past when a notice came', 'It was replaced at noon on Thursday by a notice that said: “It is late.”', 'a notice'],
    [
      'of a chair whom a reply prompted',
      'The reply drew laughter, prompting the chair, Ann Roe, to warn that it was late.',
      'Ann Roe',
    ],
    ['not of “those” alone', 'Those say it is late.', null],
  ])('is %s: %s', (_, text, speaker) => {
    expect(lastIn(text)).toBe(speaker)
  })

  it.each(['It is easy to say that it is late.', 'It is hard to predict how they will vote.'])(
    'is nobody’s: %s',
    (text) => {
      expect(speakersIn(text)).toEqual([])
    },
  )

  it('is not “a friend referred to him”', () => {
    expect(speakersIn('A friend referred to him as “the best miller that I have ever met” in May.')).toEqual([
      'a friend',
    ])
  })
})

describe('whom “who” takes up', () => {
  it.each([
    ['past a town', '"It is late," said Bo Lind, 24, from Lund, who said the mill was shut. "Go home."', 'Bo Lind'],
    [
      'past a trade',
      '"It is late," said Bo Lind, a Lund miller and a friend of hers who has praised the mill. "Go home."',
      'Bo Lind',
    ],
    [
      'behind “by”',
      'She was backed on Friday by Ann Roe of Lund, the leader of the council, who said it was late.',
      'Ann Roe',
    ],
    ['of two the nearer', 'He dismissed words from Bo Lind and Ann Roe, a banker who said it was late.', 'Ann Roe'],
    ['of one among them', 'Ann Roe, a miller from Lund, is among those who say it is late.', 'Ann Roe'],
    ['of those whom she met', 'Ann Roe was among friends, and met those who say it is late.', null],
    ['which of a land', 'It was aimed at heading off more trouble with Norway, which said it was late.', 'Norway'],
    [
      'which of a board',
      'Bo Lind got a good ruling from the Lund Board of Trade, which said it was late.',
      'Lund Board of Trade',
    ],
    [
      'which of a report',
      'Bo Lind read a report on the mayor of Lund, which said it was late.',
      'a report on the mayor of Lund',
    ],
    ['not past another name', 'He met Bo Lind, a cook, and Ann Roe, the nurse who said it was late.', 'Ann Roe'],
  ])('%s: %s', (_, text, speaker) => {
    expect(lastIn(text)).toBe(speaker)
  })
})

describe('the subject behind a quote', () => {
  it.each([
    ['a spokesman for some', '"It is late," a spokesman for union members said.', 'a spokesman for union members'],
    ['whoever adds it to a paper', '“It is late,” Ann Roe added to the Lund Post.', 'Ann Roe'],
    ['whoever adds it to reporters', '"It is late," Ann Roe added to reporters.', 'Ann Roe'],
    ['before a verb like a noun', '"It is late," the Danes state in the paper.', 'Danes'],
    ['before one behind “report”', '"It is late," the report states in its summary.', 'report'],
    ['a compound before “in”', '"It is late," a voice-over in the film says.', 'a voice-over in the film'],
    [
      'past a list of duties',
      '"It is late," Ann Roe, assistant secretary of state for water, roads, and trade, said on the call.',
      'Ann Roe',
    ],
    [
      'past “who” without a second comma',
      '"It is late," Ann Roe, who is head of the Lamp Makers said in a note.',
      'Ann Roe',
    ],
  ])('is %s: %s', (_, text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker])
  })

  it.each([
    ['what adds to something', 'It was “a lost cause,” and the toll added to the woes of the mill.'],
    ['an object of its own', 'Roe saw “a lost cause,” denounced its backers and left.'],
  ])('is not %s: %s', (_, text) => {
    expect(speakersIn(text).filter((speaker) => speaker !== 'Roe')).toEqual([])
  })

  it.each([
    [
      'the sentence’s verb',
      'Roe, who has called the plan “a farce,” portrayed Lind as a passing trouble.',
      ['mixed: the plan “a farce,”'],
    ],
    [
      'how they were met',
      'She had met several, Ann Roe replied, to cries of shame from the benches.',
      ['indirect: She had met several'],
    ],
    [
      'no end where the words go on',
      'The plan, she said, to the surprise of all, was late.',
      ['indirect: The plan, she said, to the surprise of all, was late'],
    ],
    [
      'a sentence behind an hour',
      'The returns are due by 10am. Any boat that is late, she warned, shall be sold.',
      ['indirect: Any boat that is late, she warned, shall be sold'],
    ],
    ['two stations', 'She said it was “a stain,” Oslo radio and army radio reported.', ['mixed: it was “a stain,”']],
  ])('ends the words before %s: %s', (_, text, found) => {
    expect(foundIn(text)).toEqual(found)
  })
})

describe('a quote behind two reports', () => {
  it.each([
    [
      'not of what only tells when',
      '"It is late," Bo Lind said at his party, two hours after the papers declared it over. "Go home."',
      'Bo Lind',
    ],
    [
      'nor of what is told of the words',
      '"It is not late!" Bo Lind declared, a point he made on a show during which callers asked how late it was. "Go home."',
      'Bo Lind',
    ],
    [
      'of whoever speaks meanwhile',
      '"It is late," Bo Lind said at his party, while Ann Roe told them it was over. "Go home."',
      'Ann Roe',
    ],
  ])('is %s: %s', (_, text, speaker) => {
    expect(lastIn(text)).toBe(speaker)
  })
})
