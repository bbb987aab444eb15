import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { articleOf } from './article-of.ts'

function quotationsIn(text: string) {
  const article = articleOf(text)
  return findQuotations(article, readDocument(article.text, article.blocks)).quotations
}
const found = (text: string): string[] => quotationsIn(text).map(({ kind, content }) => `${kind}: ${content}`)
const speakers = (text: string): (string | null)[] => quotationsIn(text).map(({ speaker }) => speaker)

/** Each detector by name, with sentences that it matches and sentences that it must leave alone. */
const DETECTORS: readonly (readonly [string, string, readonly string[]])[] = [
  ['quote before its cue', '"We won," she said.', ['direct: We won,']],
  ['quote before its cue', 'The vote was "a farce," said Ms Roe.', ['mixed: The vote was "a farce,"']],
  ['quote before its cue', "'It is done,' beamed Ms Roe.", ['direct: It is done,']],
  ['quote before its cue', '“We won," she said.', ['direct: We won,']],
  ['quote before its cue', "''We won,'' she said.", ['direct: We won,']],
  ['quote before its cue', '"The Long Hour" drew a crowd, and the crowd went home.', []],
  ['quote after its cue', 'Ms Roe said, "We won."', ['direct: We won.']],
  ['quote after its cue', 'Ms Roe told reporters: "We won."', ['direct: We won.']],
  ['quote after its cue', 'Ms Roe replied sharply, with half a smile: "No deal."', ['direct: No deal.']],
  ['quote after its cue', 'Ms Roe spoke on the BBC\'s "Question Time" on Monday.', []],
  ['single marks that run on', "Ms Roe said: 'We won.\n'And we sang.'", ['direct: We won.', 'direct: And we sang.']],
  ['both sides', '"We won," she said, "and they lost."', ['direct: We won,', 'direct: and they lost.']],
  ['that-clause', 'Ms Roe said on Friday that talks would resume.', ['indirect: talks would resume']],
  ['that-clause', 'Ms Roe told them, in a rare rebuke, that it was over.', ['indirect: it was over']],
  ['that-clause', 'Critics claim that the plan has failed.', ['indirect: the plan has failed']],
  ['that-clause', 'The claim that she had left early was on every front page.', []],
  ['question', 'She asked whether they knew the way.', ['indirect: whether they knew the way']],
  ['clause without that', 'Ms Roe said talks would resume.', ['indirect: talks would resume']],
  ['clause without that', 'Four in ten say they want a change.', ['indirect: they want a change']],
  ['clause without that', 'Ms Roe said goodbye.', []],
  ['clause without that', 'Ms Roe wrote a book about the sea.', []],
  ['clause before its cue', 'Talks will resume, Ms Roe said on Monday.', ['indirect: Talks will resume']],
  ['clause before its cue', 'In the end, Ms Roe said nothing.', []],
  ['cue in the middle', 'Any deal, she said, will take time.', ['indirect: Any deal, she said, will take time']],
  ['according to', 'Talks go on, according to the ministry.', ['indirect: Talks go on']],
  ['according to', 'According to Ms Roe, talks go on.', ['indirect: talks go on']],
  ['according to', 'The game was played according to the rules of 1890.', ['indirect: The game was played']],
  ['as someone reported', 'As the agency reported, talks go on.', ['indirect: talks go on']],
  ['clause around its cue', 'It is a plan that officials said would work.', ['indirect: would work']],
  ['infinitive', 'Ms Roe vowed to fight the ban.', ['indirect: to fight the ban']],
  ['noun object', 'Ms Roe criticised the new ban.', ['indirect: the new ban']],
  ['prepositional object', 'Asked about her plans, Ms Roe laughed.', []],
  ['prepositional object', 'Ms Roe called for an early vote.', ['indirect: an early vote']],
  ['lone quote', 'The so-called "smart" lamps were dark.', []],
  ['lone quote', 'Mayor defends "vanity" clock.', []],
  ['lone quote', 'The talks were described as "blunt".', []],
  [
    'quote after its cue',
    'Mr Lind, who is eighty, put it to me like this: "Rain is money."',
    ['direct: Rain is money.'],
  ],
  ['quote after its cue', 'Mr Lind put it on the "top" shelf.', []],
  ['quote after its cue', 'Ms Roe had this to say of the plan: "Never again."', ['direct: Never again.']],
  ['quote before its cue', '"The tea is cold," as he put it.', ['direct: The tea is cold,']],
  ['that-clause', 'Ms Roe, who asked not to be named, said that it was over.', ['indirect: it was over']],
  ['infinitive', 'The ministry declined to comment.', []],
  ['infinitive', 'The ministry declined to open the file.', ['indirect: to open the file']],
  ['clause without that', 'Ms Roe said this on the evening news.', []],
  ['clause without that', 'Ms Roe said this plan was dead.', ['indirect: this plan was dead']],
  ['clause without that', 'The agency was reported as saying it would appeal.', ['indirect: it would appeal']],
  ['clause without that', 'I say the plan was badly made.', []],
  ['quote before its cue', '"I say it is mad," she said.', ['direct: I say it is mad,']],
  ['quote after its cue', 'I told them: "Go home."', ['direct: Go home.']],
  ['noun object', 'Ms Roe did not criticise the ban.', []],
  ['clause before its cue', '15:05 Prices will fall, Ms Roe said.', ['indirect: Prices will fall']],
  ['including that', 'Ms Roe mentioned gains, including that exports had risen.', ['indirect: exports had risen']],
  [
    'including that',
    'Ms Roe spoke of many costs, including that of coal.',
    ['indirect: many costs, including that of coal'],
  ],
  ['noun with a that-clause', 'He rejected the claim by Ms Roe that it was rigged.', ['indirect: it was rigged']],
  [
    'noun with a that-clause',
    'Despite Mr Lind’s warnings that it would fall, nobody left.',
    ['indirect: it would fall'],
  ],
  ['noun with a that-clause', 'From the hill his view of the bay was clear.', []],
  [
    'a clause without a verb',
    '"We can stay," she said, and that was the reason they stayed.',
    ['direct: We can stay,'],
  ],
  ['a noun taken for a verb', 'The only reason they left was the rain.', []],
  ['a noun taken for a verb', 'Most Southern states have small towns.', []],
  [
    'a verb taken for a noun',
    'The Harbour Post reports Lind was held on Monday.',
    ['indirect: Lind was held on Monday'],
  ],
  ['a verb taken for a noun', 'Some say they hear the sea.', ['indirect: they hear the sea']],
  [
    'a verb taken for a noun',
    'Prices rose again in May, the Harbour Post reports.',
    ['indirect: Prices rose again in May'],
  ],
  ['a verb taken for a noun', 'She reads the Harbour Post reports.', []],
  ['a participle before its noun', 'The proposed ban on lamps was dropped with its added costs.', []],
  ['clause without that', 'Ms Roe said none of the lamps were lit.', ['indirect: none of the lamps were lit']],
  [
    'clause without that',
    'Ms Roe said about half of the lamps were lit.',
    ['indirect: about half of the lamps were lit'],
  ],
  ['clause without that', 'Ms Roe claimed the prize and was gone by noon.', []],
  ['clause without that', 'Ms Roe claims the prize was hers.', ['indirect: the prize was hers']],
  ['that-clause', 'Ms Roe said — in a letter, as it happens — that it was over.', ['indirect: it was over']],
  ['that-clause', 'Ms Roe told Mr Lind and others that it was over.', ['indirect: it was over']],
  ['gerund', 'The firm reported having lost its ship.', ['indirect: having lost its ship']],
  ['gerund', 'Ms Roe reported missing on Monday was found.', []],
  ['according to', 'The plan, according to Ms Roe, is dead.', ['indirect: The plan, according to Ms Roe, is dead']],
  ['according to', 'But, according to Ms Roe, the plan is dead.', ['indirect: the plan is dead']],
  ['according to', 'According to Jane Roe, a nurse in Lund, the plan is dead.', ['indirect: the plan is dead']],
  ['according to', '"It is dead," he told aides, according to Ms Roe.', ['direct: It is dead,']],
  ['as someone reported', 'Talks go on, as the agency reported on Monday.', ['indirect: Talks go on']],
  ['as someone reported', 'As reported by the agency, talks go on.', ['indirect: talks go on']],
  ['clause around its cue', 'He backs the tax, which critics said was unfair.', ['indirect: was unfair']],
  ['lead of a quote', 'If it rains, Ms Roe said, "we stay in."', ['indirect: If it rains', 'direct: we stay in.']],
  ['lead of a quote', 'In the end, Ms Roe said, "We stayed in."', ['direct: We stayed in.']],
  ['lead of a quote', 'They all left because, she said, "it rained."', ['direct: it rained.']],
  ['noun object', 'Ms Roe called the plan a farce.', ['indirect: the plan a farce']],
  ['noun object', 'Ms Roe called the police.', []],
  ['noun object', 'A group called Night Watch keeps the lamps lit.', []],
  ['noun object', 'A minister called the plan reckless.', ['indirect: the plan reckless']],
  ['noun object', 'Ms Roe declared war on waste.', []],
  ['infinitive', 'Ms Roe told him to leave.', ['indirect: to leave']],
  ['infinitive', 'The clerk, who declined to be named, wept.', []],
  [
    'cue in the middle',
    'Rather than wait, said Jane Roe, a nurse, the town wants a vote.',
    ['indirect: Rather than wait, said Jane Roe, a nurse, the town wants a vote'],
  ],
  ['name and colon', 'Operator NorthLine: "Do not travel."', ['direct: Do not travel.']],
  ['name and colon', 'Two words: "Never again."', []],
]

describe('detectors', () => {
  it.each(DETECTORS)('%s: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('where a reported clause ends', () => {
  it.each([
    ['Ms Roe said it was over, adding that she would leave.', ['it was over', 'she would leave']],
    ['Ms Roe said it was over, following talks in Rome.', ['it was over']],
    ['Ms Roe said it was over, and Mr Lind said it was not.', ['it was over', 'it was not']],
    ['Ms Roe said it was over and that all was lost.', ['it was over and that all was lost']],
    ['When Ms Roe said it was over, the crowd went home.', ['it was over']],
    ['Asked if it was over, Ms Roe laughed.', ['if it was over']],
    ['Ms Roe said it was over — a surprise to many.', ['it was over']],
    ['Ms Roe said she was tired but that she would go on.', ['she was tired but that she would go on']],
  ])('%s', (text, expected) => {
    expect(quotationsIn(text).map(({ content }) => content)).toEqual(expected)
  })
})

describe('speakers', () => {
  it.each([
    ['the subject', 'Jane Roe said it was over.', ['Jane Roe']],
    ['after the verb', '"It is over," said Jane Roe.', ['Jane Roe']],
    ['before an apposition', 'Jane Roe, the head of the bank, said it was over.', ['Jane Roe']],
    ['after a role', 'The bank’s chief economist, Jane Roe, said it was over.', ['Jane Roe']],
    ['with a role before it', 'Finance Minister Jane Roe said it was over.', ['Jane Roe']],
    ['a surname that is a verb', 'Tim Cook said it was over.', ['Tim Cook']],
    ['by family name', 'Jane Roe left. Ms Roe said it was over.', ['Jane Roe']],
    ['by pronoun and gender', 'Jane Roe met Peter Lind. She said it was over.', ['Jane Roe']],
    [
      'by pronoun, past a subject of the other gender',
      'Peter Lind left. Jane Roe wept. He said it was over.',
      ['Peter Lind'],
    ],
    ['a role', 'Finance Minister Jane Roe left.\nThe finance minister said it was over.', ['Jane Roe']],
    ['a role by class', 'Secretary of State Jane Roe left.\nThe head of US diplomacy said it was over.', ['Jane Roe']],
    ['a company', 'Orbis Motors Corp cut its forecast.\nThe carmaker said it was over.', ['Orbis Motors Corp']],
    ['named next', 'A bank boss said it was over.\nJane Roe, who heads Orbis, made the claim on Monday.', ['Jane Roe']],
    ['not named next', 'A source said it was over.\nJane Roe, who heads Orbis, left on Monday.', ['a source']],
    ['a spokesman, not whom he speaks for', 'A spokesman for Jane Roe said it was over.', ['a spokesman for Jane Roe']],
    ['a body', 'The Russian Foreign Ministry said it was over.', ['Russian Foreign Ministry']],
    ['a group', 'Analysts say it is over.', ['Analysts']],
    ['a passive has none', 'Jane Roe was told that it was over.', [null]],
    ['a passive that quotes', 'Jane Roe was quoted as saying it was over.', ['Jane Roe']],
    ['same paragraph', '"We won," Jane Roe said. "They lost."', ['Jane Roe', 'Jane Roe']],
    ['paragraph before', '"We won," Jane Roe said.\n"They lost by a mile."', ['Jane Roe', 'Jane Roe']],
    ['running on', '"We won," Jane Roe said. "They lost.\n"And we sang."', ['Jane Roe', 'Jane Roe', 'Jane Roe']],
    ['the next sentence', '“Is it over?” Mr Roe asked.', ['Roe']],
    ['no words of a headline', 'Late Lind Header Wins It\nAnna Lind wept. Lind said it was over.', ['Anna Lind']],
    ['nor its verb', 'Lind Beats Roe Again\nPeter Lind won. Lind said it was over.', ['Peter Lind']],
    ['a first name with a description', 'My neighbour Frank, who keeps cows, said it was over.', ['Frank']],
    ['not who was told', 'Jane Roe, a nurse, told The Evening Post: "It is over."', ['Jane Roe']],
    ['nor with no name', '"It is over," a neighbour, who asked not to be named, told The Post.', ['a neighbour']],
    [
      'introduced with "a"',
      'A neighbour said it was over. The neighbour said it was bad.',
      ['a neighbour', 'a neighbour'],
    ],
    ['a paper is not he', 'Writing in Daily Frank, Mr Ricci said it was over. “It is,” he added.', ['Ricci', 'Ricci']],
    [
      'the company that the text is about',
      'Orbis Motors Corp cut jobs. Prices rose after Delta Bank moved.\nThe company confirmed that it was over.',
      ['Orbis Motors Corp'],
    ],
    [
      'the bank when one is named so',
      'Orbis Motors Corp cut jobs. Prices rose after Delta Bank moved.\nThe bank confirmed that it was over.',
      ['Delta Bank'],
    ],
    [
      'who made a survey',
      'According to a survey by the Farmers’ Union, half of all farms lost money.',
      ['Farmers’ Union'],
    ],
    ['when a survey was made', 'According to a survey from Monday, half of all farms lost money.', ['a survey']],
    ['a reported passive', 'The Justice Department was reported as saying it would appeal.', ['Justice Department']],
    [
      'a head of policy',
      'Trade Minister Ana Souza met Foreign Minister Luis Prado.\n"It is bad," declared the head of Brazilian trade policy.',
      ['Ana Souza'],
    ],
    [
      'not a head of policy when two ministers hold it',
      'Trade Minister Ana Souza met Trade Minister Luis Prado.\n"It is bad," declared the head of Brazilian trade policy.',
      ['head of Brazilian trade policy'],
    ],
    ['behind a clock', '15:05 Jane Roe said it was over.', ['Jane Roe']],
    ['whose claim it is', 'He rejected Jane Roe’s claim that the vote was rigged.', ['Jane Roe']],
    ['a pronoun after a preposition', 'Peter Lind left. According to him, talks may go on.', ['Peter Lind']],
    ['after a description and a colon', "Peter Lind, who ran the inn for years, fumed: 'It is mad.'", ['Peter Lind']],
    ['who had to say it', '10:30 Here is what the envoy, Jane Roe, had to say: "It is over."', ['Jane Roe']],
    ['who assured, before a clause', '"It is over," assured Jane Roe, who wept.', ['Jane Roe']],
    [
      'an office with its field',
      'The Minister of Labor, Lucía Ferrer, left. The minister said it was over.',
      ['Lucía Ferrer'],
    ],
    ['a street that speaks', 'Downing Street has said it is over.', ['Downing Street']],
    [
      'the company, past one behind a preposition',
      'Orbis Motors Corp cut jobs. Analysts at Delta Motors Inc wept.\nThe company said it was over.',
      ['Orbis Motors Corp'],
    ],
    ['before a time', '"It is over," Mr Lind, 71, said one recent morning.', ['Lind']],
    ['a single first name with a clause', 'Claire, whose son is six, said it was over.', ['Claire']],
    [
      'a spokesperson of a department',
      'A Department for Education spokesperson said it was over.',
      ['a Department for Education spokesperson'],
    ],
    ['on the radio', 'Manager Ana Duarte on Radio Lund: "It is over."', ['Ana Duarte']],
    ['where someone is from', 'Stefan Holt left. The Austrian said it was over.', ['Stefan Holt']],
    ['not a paper that sounds so', 'Stefan Holt left. The Guardian said it was over.', ['Guardian']],
    ['a title with a capital', 'Mayor Tiago Reis left. The Mayor said it was over.', ['Tiago Reis']],
    ['not where someone is from', 'Senator Jane Roe of Georgia, who wept, said it was over.', ['Jane Roe']],
    ['not whom they work for', '"It is over," wrote Jane Pell of Orla Capital.', ['Jane Pell']],
    ['an office for a field', 'Commissioner for Environment Tunde Alabi said it was over.', ['Tunde Alabi']],
    ['a name after a description', 'His neighbour, Hauwa Sani, wept. She said it was over.', ['Hauwa Sani']],
    ['behind a dateline', 'LUND, Nov 3 (Agency) - The central bank said it was over.', ['central bank']],
    ['who said what a clause describes', 'It is a plan that Jane Roe said would work.', ['Jane Roe']],
    ['behind "as reported by"', 'As reported by Orbis Motors Corp, talks go on.', ['Orbis Motors Corp']],
    ['two people of one family name', 'Jane Roe met Peter Roe. Peter Roe said it was over.', ['Peter Roe']],
    ['particles', 'Joost van den Hoek, who sold it, wept. Mr van den Hoek said it was over.', ['Joost van den Hoek']],
    ['an Arabic article in any spelling', 'Omar el-Baz left. Mr Al Baz said it was over.', ['Omar el-Baz']],
    ['a family name of two words', 'Hamid Abdel Nour left. Mr Abdel Nour said it was over.', ['Hamid Abdel Nour']],
    ['a given name with a hyphen', 'Lin Mei-hua, a clerk, said it was over.', ['Lin Mei-hua']],
    ['not a team with one', 'The State-run Lund Bank said it was over.', ['State-run Lund Bank']],
    ['letters after a name', 'Dame Ruth Hale KC, who chairs it, said it was over.', ['Ruth Hale']],
    ['a title that stays', 'Lord Marsh left. Marsh said it was over.', ['Lord Marsh']],
    ['a title that goes', 'Lord Peter Marsh left. Lord Marsh said it was over.', ['Peter Marsh']],
    ['a judge by title', 'Mrs Justice Hale frowned.\n"It is over," the judge said.', ['Justice Hale']],
    ['an envoy for a place', 'The envoy for the Horn of Africa Jane Roe said it was over.', ['Jane Roe']],
    ['a role inside a description', 'Her brother, the senator Jack Roe, said it was over.', ['Jack Roe']],
    ['a family name after a role', 'The US envoy, Holt, said it was over.', ['Holt']],
    ['a title after a role', 'The Minister of State for Water, Alhaji Musa Bello, said it was over.', ['Musa Bello']],
    ['behind "with"', 'The deal fell, with the tax office saying it was over.', ['tax office']],
    ['a participle in front', 'Noting that it was late, Jane Roe left.', ['Jane Roe']],
    ['who issued a statement', 'It is over now, according to a statement issued by the union.', ['union']],
    ['of a country', 'The US envoy, Jane Roe, met Omar Baz. The American said it was over.', ['Jane Roe']],
    [
      'a person described, again',
      'A person briefed on the talks said it was over. “It is,” the person said.',
      ['a person briefed on the talks', 'a person briefed on the talks'],
    ],
    ['what someone does', 'Jane Roe, 34, was asleep. The plumber said it was over.', ['Jane Roe']],
    ['not what a body does', 'Jane Roe, 34, was asleep. The lender said it was over.', ['lender']],
    [
      'one spokesperson as "they"',
      'A Lund spokesperson said it was over. "It is," they added.',
      ['a Lund spokesperson', 'a Lund spokesperson'],
    ],
    ['a company without such a word', 'Helixa cut jobs. Helixa fell.\nThe company confirmed it was over.', ['Helixa']],
    ['a body with a description', 'The operator, NorthLine, said it was over.', ['NorthLine']],
    [
      'a delegation of a country',
      'The Kenyan delegation left. The delegation said it was over.',
      ['Kenyan delegation'],
    ],
    [
      'a pronoun against a list of names',
      'Jane Roe said it was over.\nIt was late. He said it was bad.',
      ['Jane Roe', 'Jane Roe'],
    ],
    ['not against a title', 'Mrs Roe said it was over.\nIt was late. He said it was bad.', ['Roe', null]],
    [
      'no city',
      'ADDIS ABABA, March 13 (Agency) -- Water Minister Jane Roe left.\nThe minister said it was over.',
      ['Jane Roe'],
    ],
    ['no friend by the next name', 'A pal said it was over.\nGran Jane Roe, 61, left.', ['a pal']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })

  it('stores the rules that decided, the sieves tried and a reason', () => {
    const [, second] = quotationsIn('"We won," Jane Roe said. "They lost."')
    expect(second).toMatchObject({
      decidedBy: { detector: 'sentence in quote marks', sieve: 'same paragraph' },
      why: 'the words before it in the paragraph are attributed to it; known by name',
    })
    expect(second?.tried.at(-1)).toBe('same paragraph')
  })
})
