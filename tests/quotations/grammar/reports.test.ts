import { describe, expect, it } from 'vitest'
import { foundIn } from '../found-in.ts'

describe('what reports and what does not', () => {
  it.each([
    [
      'a report into something',
      'The mill had no lamp, a report into the fire has found.',
      ['indirect: The mill had no lamp'],
    ],
    ['not who walked into something', 'The mill had no lamp, and he strode into the hall.', []],
    [
      'as somebody put it, before a colon',
      'As Ann Roe, the baker, put it: “There are two kinds, old and cold.”',
      ['direct: There are two kinds, old and cold.'],
    ],
    ['vowing not to', 'Roe vowed not to sell the mill.', ['indirect: not to sell the mill']],
    [
      'not what the report answers',
      'The mill will stay, Jane Roe said on Monday, after being asked about it.',
      ['indirect: The mill will stay'],
    ],
    [
      'what befell before it',
      'The lamp fell, Jane Roe said on Monday, after being hit by a stone.',
      ['indirect: The lamp fell, Jane Roe said on Monday, after being hit by a stone'],
    ],
    [
      'before whoever is told, and when',
      'The mill must go, the mayor told a noon briefing on Monday when asked about the fire.',
      ['indirect: The mill must go'],
    ],
    ['elaborating', 'The mayor further elaborated that the mill would go.', ['indirect: the mill would go']],
    ['elaborating on something', 'The mayor elaborated on the road.', []],
    ['underscoring', 'The mill must go, the mayor underscored.', ['indirect: The mill must go']],
    ['not a thing underscored', 'The fire underscored the need for a mill.', []],
    ['past a town and its land', 'Roe says at a fair in Lund, Sweden, that it is late.', ['indirect: it is late']],
    [
      'all of a clause in which somebody else asks',
      'The family, who asked Roe to show them the film, saw it on Monday, police said.',
      ['indirect: The family, who asked Roe to show them the film, saw it on Monday'],
    ],
    [
      'all of a clause in which somebody else says so',
      'The mayor, who had said the mill was safe, was hurt in it on Monday, police said.',
      ['indirect: The mayor, who had said the mill was safe, was hurt in it on Monday'],
    ],
    [
      'all of a clause that somebody is to be sure of',
      'The mayor may sell it, once she can be convinced that it is late, Ann Roe told the Post.',
      ['indirect: The mayor may sell it, once she can be convinced that it is late'],
    ],
    ['calling for order', 'The chair called for order again.', []],
    ['calling for something', 'The Speaker called for a vote on the mill.', ['indirect: a vote on the mill']],
    ['pleading not to be named', 'A clerk pleaded anonymity because it was late.', []],
    [
      'behind a quote that another verb has',
      'Roe saw the hall, which he described as “a damp barn”, and said both had lost.',
      ['direct: a damp barn', 'indirect: both had lost'],
    ],
    ['what is put to a witness', 'Challenged by counsel that he had left, he wept.', ['indirect: he had left']],
    ['not what is challenged', 'He challenged the view that the lamps were old.', []],
    ['what is calculated', 'The firm calculates that the lamps will last.', ['indirect: the lamps will last']],
    ['not what is counted on', 'The firm sold up, calculating that the lamps would last.', []],
    ['what is insinuated', 'He insinuated that she had left.', ['indirect: she had left']],
    ['what looks like a verb', 'She said that play was over.', ['indirect: play was over']],
    ['what is groused', 'She groused to a crowd that pay was low.', ['indirect: pay was low']],
    ['what a doctor certifies', 'The doctor certified that she had died.', ['indirect: she had died']],
    ['not a certified copy', 'A certified copy that she had made was lost.', []],
    ['what is evidence', 'It was the cook’s evidence that the lamp was lit.', ['indirect: the lamp was lit']],
    ['not what is nobody’s', 'There was evidence that the lamp was lit.', []],
    ['not what is not somebody’s case', 'It was never her case that the lamp was lit.', []],
    [
      'a verb between two pieces of a quote',
      '“I had a bit of money,” Roe claims, “and then I spent it.”',
      ['direct: I had a bit of money,', 'direct: and then I spent it.'],
    ],
    ['not a noun there', 'On the list stood “lamps,” bold claims, “old tales” and more.', []],
    ['to say nothing of', 'It runs on, and that is to say nothing of the lamps on the wall.', []],
    ['saying nothing', 'Roe had to say nothing was lost.', ['indirect: nothing was lost']],
    ['a participle behind an owner', "Here is a picture of the town's proposed 300-seat hall in Lund.", []],
    ['a verb behind one', "The mayor's said that it is over.", ['indirect: it is over']],
    ['a noun that another joins', 'The plan is open for a viewing and comment week until May.', []],
    ['that, and how often', 'Roe has said that more than once.', []],
    [
      'that, and more of it',
      'Roe has said that more towns than that are short of it.',
      ['indirect: more towns than that are short of it'],
    ],
    ['that, and another report', 'Roe denied that, arguing that it was late.', ['indirect: it was late']],
    [
      'a source with a clause of its own',
      'According to Tom Lind, who led the inquiry, Baz had left.',
      ['indirect: Baz had left'],
    ],
    ['rules under which something is', 'Under Swedish mining rules it has until May to make an offer.', []],
    ['a court that rules', 'The court rules it is over.', ['indirect: it is over']],
    ['no comment', 'The ministry said it was late but did not comment on the sale.', ['indirect: it was late']],
    ['a comment', 'The ministry commented on the sale.', ['indirect: the sale']],
    ['what a price suggests', 'Shares in Orbis fell, suggesting that few believe it is over.', []],
    ['what somebody suggests', 'Ann Roe left, suggesting that it was over.', ['indirect: it was over']],
    ['calling help', 'Roe said he heard a noise and called police.', ['indirect: he heard a noise and called police']],
    ['calling help something', 'Roe called police “useless”.', ['mixed: police “useless”']],
    ['what was read from', 'Pell read from a letter the clerk had sent to the mayor.', []],
    ['what the writer told', 'She left when I told her about my aunt.', []],
    ['an order for a thing', 'Roe ordered a review of the force that since May has grown like a weed.', []],
    ['an order', 'Roe ordered that the force be cut.', ['indirect: the force be cut']],
    [
      'an aside between a verb and its auxiliary',
      'She did, however, confirm that it was over.',
      ['indirect: it was over'],
    ],
    [
      'an aside of several words there',
      'Roe has, for the first time, admitted that it was late.',
      ['indirect: it was late'],
    ],
    ['not what an aside ends', 'The mill was, in May, reported missing.', []],
    ['an aside behind a verb tagged a noun', 'Jane Roe notes, however, that it was late.', ['indirect: it was late']],
    ['a noun behind its owner', 'His notes, however, that year were lost.', []],
    ['words sent over a wire', 'The skipper radioed that the mast was gone.', ['indirect: the mast was gone']],
    ['what was sent over a wire', 'He wired the money that she had asked for.', []],
    ['what came in', 'The radios that came in were late, and the flags that flew were red.', []],
    ['a verb with two ways of spelling', 'Orbis signalled that it was over.', ['indirect: it was over']],
    ['a decree', 'The court decreed that the mill must close.', ['indirect: the mill must close']],
    ['a chorus', '“Nobody came,” the children chorused.', ['direct: Nobody came,']],
    ['to fret about something', 'Jane Roe fretted over the price of bread.', []],
    ['what was recorded before', 'The film was recorded a day before the vote, that dark hour.', []],
    ['not asked', "While the two weren't asked to climb the wall, they did.", []],
    ['a day that owns something', "Roe says today's cut has dealt a blow.", ["indirect: today's cut has dealt a blow"]],
    ['a day that dates it', 'Roe said today the cut has dealt a blow.', ['indirect: the cut has dealt a blow']],
    [
      'an adverb before the verb',
      'They claimed the man allegedly left the union.',
      ['indirect: the man allegedly left the union'],
    ],
    ['an adverb and no verb', 'They claimed the prize quickly and left.', []],
    [
      'an order and a report in the middle',
      'The guard ordered him to stop, Captain Roe said, but instead he ran.',
      ['indirect: The guard ordered him to stop, Captain Roe said, but instead he ran'],
    ],
    [
      'an order and then a quote',
      'Asked by Lind to respond to it, Roe said, “What does it say?”',
      ['indirect: to respond to it', 'direct: What does it say?'],
    ],
    ['asked', 'The two were asked to climb the wall.', ['indirect: to climb the wall']],
    ['overheard', 'Roe heard a porter yell: “Go home! Go home!”', ['direct: Go home! Go home!']],
    [
      'a source behind that',
      'The Post has learned that according to a filing made on Monday, the mill is sold.',
      ['indirect: the mill is sold'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('quotes inside what is no quotation', () => {
  it.each([
    [
      'part of the subject',
      'The "Past" section of the site explains that it began in May.',
      ['indirect: it began in May'],
    ],
    ['a description in a headline', "One of the town's ‘most feared’ dogs found in Lund.", []],
    ['a clause that ends in a quote', 'The plan was "a farce," Roe said.', ['mixed: The plan was "a farce,"']],
    ['an adjunct', 'In a letter written to the "Orbis family," Roe said it was over.', ['indirect: it was over']],
    [
      'a fronted phrase of the clause',
      'In the "war on lamps," Roe said, the town had lost.',
      ['mixed: In the "war on lamps," Roe said, the town had lost'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('where a report ends', () => {
  it.each([
    [
      'behind its conditions',
      'Roe said that if her son, who left in May, came back, she would tell him that it was late.',
      ['indirect: if her son, who left in May, came back, she would tell him that it was late'],
    ],
    [
      'the verb of whom "which" tells of',
      'The board, which claimed that it was misled, is gone.',
      ['indirect: it was misled'],
    ],
    [
      'not what is believed as well',
      'Roe said she believes the mill was sold in May and was never hers.',
      ['indirect: she believes the mill was sold in May and was never hers'],
    ],
    [
      'its bracket',
      'They left (Roe says it was fun because “I saw it”), and the others wept.',
      ['mixed: it was fun because “I saw it”'],
    ],
    [
      'a bracket inside',
      'Roe says the mill (and its shop) is closed.',
      ['indirect: the mill (and its shop) is closed'],
    ],
    [
      'a bracket with a report of its own',
      'He was told he was mad (“It sold badly,” Roe jokes.)',
      ['indirect: he was mad', 'direct: It sold badly,'],
    ],
    [
      'a condition behind a quote',
      'Roe said "there may be rain" if the wind turns.',
      ['mixed: "there may be rain" if the wind turns'],
    ],
    ['when it was said', 'Roe said "there may be rain" when the wind turned.', ['direct: there may be rain']],
    [
      'what happened before, behind a quote that ends its clause',
      'Villagers say they are “sat by candles” after their old cable was cut.',
      ['mixed: they are “sat by candles”'],
    ],
    [
      'not a reason within it',
      'Villagers say they have “no answer” as to why it was cut.',
      ['mixed: they have “no answer” as to why it was cut'],
    ],
    ['a further report', 'Roe said none had been hurt and appealed for help.', ['indirect: none had been hurt']],
    ['one with a particle', 'Roe said it has “no oil” and brushed aside the rest.', ['mixed: it has “no oil”']],
    [
      'one behind "but"',
      'Roe said nobody had seen the mill since May, but rejected the idea that it was lost.',
      ['indirect: nobody had seen the mill since May'],
    ],
    [
      'not what somebody else had done',
      'Roe said the firm had left and rejected the claim.',
      ['indirect: the firm had left and rejected the claim'],
    ],
    [
      'before what it was said behind',
      'The lake is closed to boats, Roe said, after an hour of talks in Lund.',
      ['indirect: The lake is closed to boats'],
    ],
    [
      'not before what is told',
      'The lake is closed to boats, Roe said, after the talks had failed.',
      ['indirect: The lake is closed to boats, Roe said, after the talks had failed'],
    ],
    ['on an eve', 'Roe said it was late, on the eve of talks in Lund.', ['indirect: it was late']],
    ['before what came of it', 'Roe said prices had grown, dashing hopes of a truce.', ['indirect: prices had grown']],
    [
      'not before what did it',
      'Roe said prices had grown, raising the cost of oil.',
      ['indirect: prices had grown, raising the cost of oil'],
    ],
    [
      'what the writer infers',
      'Roe said he has sold the mill, so perhaps he is leaving.',
      ['indirect: he has sold the mill'],
    ],
    [
      'what it would mean',
      'Officials said Roe had come by train, which would mean he crossed two borders.',
      ['indirect: Roe had come by train'],
    ],
    [
      'what he said of another',
      'Officials said the lamp was safe, which is what they said of the last one, in May.',
      ['indirect: the lamp was safe'],
    ],
    [
      'not what it needs',
      'Officials said the lamp was out, which is what it needed.',
      ['indirect: the lamp was out, which is what it needed'],
    ],
    [
      'behind an aside with "if not"',
      'Roe said the road would be slow, if not shut, while the bridge is guarded.',
      ['indirect: the road would be slow, if not shut, while the bridge is guarded'],
    ],
    [
      'past a day inside it',
      'Roe said she had met him, a week after the vote, and seen him weep.',
      ['indirect: she had met him, a week after the vote, and seen him weep'],
    ],
    ['to a day behind it', 'Roe said she had met him, a week after the vote.', ['indirect: she had met him']],
    [
      'what the writer sets beside it',
      'Roe said the road would be slow, while the bridge is guarded.',
      ['indirect: the road would be slow'],
    ],
    [
      'behind an aside inside the verb',
      'Roe insisted the mill had never, in any signed paper, promised an open gate.',
      ['indirect: the mill had never, in any signed paper, promised an open gate'],
    ],
    [
      'a verb behind "would"',
      'Roe said the mill would wait for spring and criticised the arrest of two guests.',
      ['indirect: the mill would wait for spring', 'indirect: the arrest of two guests'],
    ],
    [
      'a verb that may go on',
      'Roe said the miller had closed the mill and criticised the arrest of two guests.',
      ['indirect: the miller had closed the mill and criticised the arrest of two guests'],
    ],
    [
      'when somebody arrived',
      'Ms Roe said the row was close to its end as she arrived at the town hall.',
      ['indirect: the row was close to its end'],
    ],
    [
      'when somebody told of left',
      'Ms Roe said the woman had fallen as she left the town hall.',
      ['indirect: the woman had fallen as she left the town hall'],
    ],
    ['what follows', 'Roe said it was wet, so they stayed at home.', ['indirect: it was wet, so they stayed at home']],
  ])('%s: %s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})
