import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/language/index.ts'
import { findQuotations } from '../../../src/quotations/index.ts'
import { articleOf } from '../article-of.ts'
import { speakersIn } from '../speakers-in.ts'

describe('whom a lead describes before the name comes', () => {
  it.each([
    [
      'the only one in office',
      'Mill to stay\nThe mediator said it was over.\nIt rained. The mediator, Jo Lind, slept.',
      ['Jo Lind'],
    ],
    [
      'of what the standfirst tells of',
      'A fair opens\nTen left the fair. Its curator said it was over.\nIt rained. Jo Lind, the fair’s curator, slept.',
      ['Jo Lind'],
    ],
    [
      'a judge of any court',
      'Mill to stay\nA Texas judge jailed Jo Roe, telling her she had stolen from the poor.\nDistrict Judge Ann Lind slept.',
      ['Ann Lind'],
    ],
    [
      'a judge who is a recorder',
      'Mill to stay\nA judge jailed Jo Roe, telling her she had stolen from the poor.\nRecorder Ann Lind slept.',
      ['Ann Lind'],
    ],
    [
      'not of two judges',
      'Mill to stay\nA judge jailed Jo Roe, telling her she had stolen from the poor.\nDistrict Judge Ann Lind slept. Judge Bo Baz wept.',
      ['a judge'],
    ],
    [
      'a brother',
      '‘We will look for her,’ says brother of Ann Roe\nIt rained. Bo Roe, her older brother, wept.',
      ['Bo Roe'],
    ],
    ['what somebody was', 'A plumber has said it was over.\nIt rained. Ann Roe, who was a plumber, left.', ['Ann Roe']],
    [
      'not of two senators',
      'Mill to stay\nA senator from Texas says it is over.\nIt rained. Sen. Jo Lind slept. Senator Bo Baz wept.',
      ['a senator from Texas'],
    ],
    ['not behind another’s name', 'Ann Roe hammers Orbis CEO: It was late\nIt rained. Orbis CEO Jo Lind slept.', []],
    [
      'not a deputy',
      'Mill to stay\nA minister said it was over.\nIt rained. It snowed. Deputy minister Jo Lind slept.',
      ['a minister'],
    ],
    [
      'not whoever need not be named',
      'Mill to stay\nA witness said it was over.\nIt rained. Jo Lind, a witness, slept.',
      ['a witness'],
    ],
    [
      'a headline by the lead’s words',
      'Consultant says mill was late\nA former consultant has told a court it was late.\nDr Ann Lind, who worked there, said it rained.',
      ['Ann Lind', 'Ann Lind', 'Ann Lind'],
    ],
    [
      'a headline by other words',
      'Consultant says mill was late\nA doctor has told a court it was late.\nIt rained.',
      ['Consultant', 'a doctor'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whom a title or an office in court tells', () => {
  it.each([
    ['a councillor', 'Mayor Ros Lind left. “It is over,” Cr Lind said.', ['Ros Lind']],
    ['a constable', 'Const. Devon Roe wept. The constable said it was over.', ['Devon Roe']],
    ['not an inspector', 'Const. Devon Roe wept. The inspector said it was over.', ['inspector']],
    [
      'a prosecutor by the office',
      'Assistant County Attorney Mireya Lind rose. Jo Roe wept. It was over, the prosecutor said.',
      ['Mireya Lind'],
    ],
    [
      'not the defence',
      'Defense attorney Mireya Lind rose. Jo Roe wept. It was over, the prosecutor said.',
      ['prosecutor'],
    ],
    [
      'a witness who was asked',
      'Counsel rose. Ann Lind was questioned about the night. Jo Roe wept.\n“Nobody came,” the witness said.',
      ['Ann Lind'],
    ],
    [
      'a witness who answered',
      'Asked by Mr Baz about it, Ann Lind replied that it was late. Jo Roe wept.\n“Nobody came,” the witness said.',
      ['Ann Lind', 'Ann Lind'],
    ],
    [
      'not who asked',
      'Ann Lind asked for a lamp. Jo Roe wept.\n“Nothing came,” the witness said.',
      ['Ann Lind', 'witness'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a lead that describes who is named in the next sentence', () => {
  it.each([
    [
      'appearing where it was said',
      'The chief executive of Orbis has told MPs it was late.\nIan Lind appeared before a panel on Monday.',
      ['Ian Lind'],
    ],
    [
      'not where the next does something else',
      'The chief executive of Orbis has told MPs it was late.\nIan Lind left on Monday.',
      ['chief executive of Orbis'],
    ],
    [
      'not of another role',
      'The chief executive of Orbis has told MPs it was late.\nDentist Ian Lind appeared before a panel on Monday.',
      ['chief executive of Orbis'],
    ],
    [
      'a judge of whatever court',
      'A federal judge said it was late.\nDistrict Judge Ann Roe sat on Monday.',
      ['Ann Roe'],
    ],
    [
      'not where two judges are named',
      'A federal judge said it was late.\nDistrict Judge Ann Roe and Circuit Judge Ian Lind sat on Monday.',
      ['a federal judge'],
    ],
    [
      'by the same words',
      'The road is shut, a traffic officer has said.\nDistrict traffic officer Ann Roe told drivers it was late.',
      ['Ann Roe', 'Ann Roe'],
    ],
    [
      'not by a noun alone',
      'The road is shut, an officer has said.\nTraffic officer Ann Roe told drivers it was late.',
      ['an officer', 'Ann Roe'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whom a new word for somebody means in the same paragraph', () => {
  it.each([
    [
      'behind their words',
      'Warden Ann Roe said it was late. “It is over,” the parks officer said.',
      ['Ann Roe', 'Ann Roe'],
    ],
    [
      'in the next paragraph',
      'Row over a boat\nAnn Roe, 46, said it was late.\n“It is over,” the lorry driver said.',
      ['Ann Roe', 'Ann Roe'],
    ],
    [
      'not where the article told of a lorry',
      'A lorry sank.\nAnn Roe, 46, said it was late.\n“It is over,” the lorry driver said.',
      ['Ann Roe', 'lorry driver'],
    ],
    [
      'in the next paragraph, whatever they do',
      'Row over a boat\nAnn Roe, 46, said it was late.\n“It is over,” the apprentice weaver said.',
      ['Ann Roe', 'Ann Roe'],
    ],
    [
      'in the next paragraph of several who do that',
      'Row over drivers\nAnn Roe, 46, said it was late.\n“It is over,” the driver said.',
      ['Ann Roe', 'Ann Roe'],
    ],
    [
      'not of whom every place has one',
      'Row over a boat\nCollector Ann Roe said it was late.\n“It is over,” the harbour mayor said.',
      ['Ann Roe', 'harbour mayor'],
    ],
    [
      'not where somebody else is named since',
      'Row over a boat\nCollector Ann Roe said it was late. Grocer Ian Lind and Omar Berg wept.\n“It is over,” the apprentice said.',
      ['Ann Roe', 'apprentice'],
    ],
    [
      'who is named before the quote since somebody spoke',
      'Ann Roe said it was late. That drew a reply from her rival, Ian Lind. “It is over,” the Lund TD said.',
      ['Ann Roe', 'Ian Lind'],
    ],
    [
      'nor somebody on duty there',
      'Row over a boat\nAnn Roe, 46, said it was late.\n“It is over,” the police officer said.',
      ['Ann Roe', 'police officer'],
    ],
    [
      'not somebody on duty',
      'Collector Ann Roe said it was late. “It is over,” the police officer said.',
      ['Ann Roe', 'police officer'],
    ],
    [
      'not whoever was called so',
      'A shop owner wept. Collector Ann Roe said it was late. “It is over,” the shop owner said.',
      ['Ann Roe', 'shop owner'],
    ],
    [
      'behind whose words they were',
      'Omar Lind left.\nThese are the words of Lind, who once ended a lockout. According to the mediator, it was late.',
      ['Omar Lind'],
    ],
    [
      'not whoever others wept for',
      'Workers wept for Omar Lind. According to the mediator, it was late.',
      ['mediator'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('who speaks for a body or has a post there', () => {
  it.each([
    ['its press office', 'Tarn Mills wept. Its press office said it was late.', ['Tarn Mills']],
    ['not an office of its own', 'Tarn Mills wept. Its local office said it was late.', ['its local office']],
    [
      'by a noun alone',
      'Lund Borough Council met. It rained. A council spokesperson said it was over.',
      ['a spokesperson for Lund Borough Council'],
    ],
    [
      'not where none has that noun',
      'The house fell. A council spokesperson said it was over.',
      ['a council spokesperson'],
    ],
    [
      'beside its name and seat',
      'A spokesperson for the publisher, Halder Press in Lund, said it was over.',
      ['a spokesperson for Halder Press'],
    ],
    [
      'not another bank',
      'Lund Bank met. A spokesman for the central bank said it was over.',
      ['a spokesman for the central bank'],
    ],
    [
      'its manager, again',
      'Orbis Mills fell. Its manager, who did not give a name, said it was late. “It is over,” the manager said.',
      ['manager of Orbis Mills', 'manager of Orbis Mills'],
    ],
    [
      'its manager, where a call went',
      'Letters to the head of the company, Lund Coaches, came back. Its manager said it was over.',
      ['manager of Lund Coaches'],
    ],
    ['not of nothing named', 'The mill fell. Its manager said it was over.', ['its manager']],
    [
      'not whoever is named',
      'The Lund Mill fell. Jo Roe, its manager, wept. Its manager said it was over.',
      ['Jo Roe'],
    ],
    [
      'a firm that a hyphen describes',
      'Verdal, a wood-pellet firm in Bern, left. The company said it was over.',
      ['Verdal'],
    ],
    ['not a campaign group', 'Sea Watch, a campaign group, wept. The company said it was over.', ['company']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whose words a document holds', () => {
  it.each([
    ['one of several letters', 'Ninety people wrote. One, from Ida Kowal of Tarn, reads: “It is late.”', ['Ida Kowal']],
    ['a report made public', 'A study by the Tarn Institute made public in May said it was late.', ['Tarn Institute']],
    ['men made redundant', 'The men made redundant in May said it was late.', ['men']],
    [
      'an affidavit',
      'In an affidavit filed in May, the mill’s officer, Dora Lind, says it was late. “I told them,” the affidavit reads.',
      ['Dora Lind', 'Dora Lind'],
    ],
    [
      'a statement, whoever published it',
      'In a witness statement published by the inquiry, Jan Lind says it was late. “I forget,” the statement continues.',
      ['Jan Lind', 'Jan Lind'],
    ],
    [
      'a statement issued for somebody',
      'But Ann Lind, in a statement issued on Monday by her adviser, Mr Omar Roe, said it was late. The statement read, “It is over.” It added that it was late.',
      ['Ann Lind', 'Ann Lind', 'Ann Lind'],
    ],
    [
      'not a report',
      'In a report by auditors, Jane Lind said it was late. The report said it was over.',
      ['Jane Lind', 'auditors'],
    ],
    [
      'a home’s owner',
      'It was late, the home’s owner, Senior Lamp Living, said. “It is over,” the company said.',
      ['Senior Lamp Living', 'Senior Lamp Living'],
    ],
    ['not a state’s', 'Texas fell. Texas rose. The company said it was over.', ['company']],
    ['not a news agency’s', 'Reuters left. Reuters wept. The airport operator said it was over.', ['airport operator']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whom a part of a phrase tells', () => {
  it.each([
    [
      'kin, whatever pronoun stands beside',
      'Anna Lind left. Marc Roe, her older brother, wept.\n“It is over,” he said.',
      ['Marc Roe'],
    ],
    ['not of kin in a clause', 'Petra Roe, a cook whose father was ill, wept. “It is over,” she said.', ['Petra Roe']],
    [
      'a role before a title',
      'But group leader Cllr Ann Roe wept. Jo Baz, a cook, slept. “It is over,” the group leader said.',
      ['Ann Roe'],
    ],
    ['one of several, named', 'Three divers left. One, Thabo Zwane, said it was late.', ['Thabo Zwane']],
    ['one of several, unnamed', 'Three monitors left. One said it was late.', ['One']],
    ['another, by a name given', 'Another nurse, who gave her name only as Emeka, said it was late.', ['Emeka']],
    [
      'an office by its owner',
      'The ministry’s press office replied to the paper. “It is over,” the press office said.',
      ['ministry’s press office'],
    ],
    [
      'an office without one',
      'The press office replied to the paper. “It is over,” the press office said.',
      ['press office'],
    ],
    [
      'no operator of people',
      'Passengers wait. Passengers sleep. The airport operator said it was over.',
      ['airport operator'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('the body that a headline opens with', () => {
  const speakers = (title: string, standfirst: string) => {
    const article = articleOf(`${title}\n${standfirst}\nOn Monday Velm, a mill, wrote to them. Velm slept.`)
    const blocks = article.blocks.map((block, i) => (i === 1 ? { ...block, role: 'standfirst' as const } : block))
    return findQuotations({ ...article, blocks }, readDocument(article.text, blocks)).quotations.map(
      ({ speaker }) => speaker,
    )
  }
  it.each([
    ['by its trade', 'Velm turns down bid', 'Swedish packaging group says it is late.', ['Velm']],
    ['not another', 'Velm turns down bid', 'A rival group says it is late.', ['a rival group']],
    [
      'not a headline about none',
      'Bid turned down',
      'Swedish packaging group says it is late.',
      ['Swedish packaging group'],
    ],
  ])('%s', (_, title, standfirst, expected) => {
    expect(speakers(title, standfirst)).toEqual(expected)
  })
})
