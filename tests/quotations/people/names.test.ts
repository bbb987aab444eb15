import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('names behind titles and offices', () => {
  it.each([
    [
      'letters for a title',
      'His Excellency Eng. Rashid bin Omar Al Lund, Minister of Roads, left. HE Al Lund said it was over.',
      ['Rashid bin Omar Al Lund'],
    ],
    ['not the pronoun', 'Jo Baz left. He Al Lund could not stand. Jo Baz said it was over.', ['Jo Baz']],
    [
      'behind the body of an office',
      'Chairman of the Lund Chamber of Commerce Khalfan Al Baz said it was over.',
      ['Khalfan Al Baz'],
    ],
    ['behind members', 'Head of the Lund Union of Journalists Zhanar Tolegen said it was over.', ['Zhanar Tolegen']],
    [
      'behind honours of two words',
      'Datuk Seri Omar Baz said it was over. Tan Sri Jane Holt said it was late.',
      ['Omar Baz', 'Jane Holt'],
    ],
    ['not a name of one', 'Jane Tan said it was over. Tan Lin said it was late.', ['Jane Tan', 'Tan Lin']],
    [
      'behind what a member sits for',
      'The Member of Parliament for Ida North, Hon. Omar Baz, said it was over.',
      ['Omar Baz'],
    ],
    ['not what a spokesman is for', 'A spokesman for Ida North said it was over.', ['a spokesman for Ida North']],
    ['behind “Chief”', 'Chief Nyamba left. He said it was over.', ['Chief Nyamba']],
    ['not without a name', 'Chief among them is Omar Baz. He said it was over.', ['Omar Baz']],
    ['of kin, whatever place is called so', 'His wife, Paris, was blunt. “It is over.”', ['Paris']],
    ['not of a place', 'His town, Paris, was blunt. “It is over.”', [null]],
    [
      'not without a role',
      'The Lund Chamber of Commerce Hall Trust said it was over.',
      ['Lund Chamber of Commerce Hall Trust'],
    ],
    [
      'no company behind its noun',
      'Jane Roe, who runs the yoga company GreenMill, who sells mats, wept. She said it was over.',
      ['Jane Roe'],
    ],
    ['behind an acting rank', 'The van was found. “It is over,” Acting Superintendent Ida Baz said.', ['Ida Baz']],
    ['behind a managing director', 'It is over, said Orbis managing director Ida Baz.', ['Ida Baz']],
    ['a child behind an age', 'The finder, seven-year-old Mia, was glad. “It stinks,” the youngster said.', ['Mia']],
    [
      'not a car behind an age',
      'A nine-year-old Morgan car stood there. “It stinks,” the youngster said.',
      ['youngster'],
    ],
    [
      'a caller and where they ring from',
      '“It is late,” Rolf from Baz told the host. He said it was over.',
      ['Rolf from Baz', 'Rolf from Baz'],
    ],
    ['not where somebody is from', 'Tan Lin from Baz, the keynote speaker, left. She said it was over.', ['Tan Lin']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('other names', () => {
  it.each([
    [
      'as everyone knows him',
      'Alan Dixon, or Dixie as everyone knows him, left. "It is over," Dixie said.',
      ['Alan Dixon'],
    ],
    ['better known', 'Alan Dixon, better known as Dixie, left. "It is over," Dixie said.', ['Alan Dixon']],
    [
      'one of several',
      'They met six clerks. One, Sizwe Ndaba, said it was over. “It is late,” he said.',
      ['Sizwe Ndaba', 'Sizwe Ndaba'],
    ],
    ['not one of several firms', 'Two firms bid. One, Stora Papier, left. “It is late,” he said.', [null]],
    ['the other of several', 'Two clerks left. The other, Bo Lind, said it was late.', ['Bo Lind']],
    [
      'not the other who met somebody',
      'Two clerks left. The other, who met Bo Lind, said it was late.',
      ['the other of two clerks'],
    ],
    [
      'a name that is given',
      'One pupil left. Another pupil, who gave her name simply as Afua, said it was late.',
      ['Afua'],
    ],
    ['not a name that is not', 'One pupil left. Another pupil, who gave no name, said it was late.', ['another pupil']],
    [
      'a role in other words',
      'Its deputy exec, Einar Torv, said it was over. “It is late,” he said.',
      ['Einar Torv', 'Einar Torv'],
    ],
    ['not an office in others', 'Its chief office, Velt Galleria, fell. “It is late,” he said.', [null]],
    [
      'a title in other words',
      '“It is over,” Play Mzia Gelo said. “It is late,” Ms. Gelo said.',
      ['Mzia Gelo', 'Mzia Gelo'],
    ],
    ['not a verb behind a quote', '“It is over,” Says Mzia Gelo.', ['Mzia Gelo']],
    ['a noun in other words', 'The select said it was over.', ['select']],
    [
      'an airline like a first name',
      'Air Tamara, the national provider, said it was over. It said it was late.',
      ['Air Tamara', 'Air Tamara'],
    ],
    ['what marks call somebody', 'Ann Holt left. A user called “Lamp Girl” wrote: “It is over.”', ['Lamp Girl']],
    ['not what marks say of somebody', 'A woman called “a lamp girl” wrote: “It is over.”', ['a woman']],
    ['a letter with its title', 'An account named “Captain Q” wrote: “It is over.”', ['Captain Q']],
    [
      'whom such a letter does not hide',
      'Mayor Ann Holt left. “Mayor Q” lit a lamp. The mayor said it was over.',
      ['Ann Holt'],
    ],
    ['not whom somebody calls names', 'Jane Roe left. One clerk called Roe “a lamp”.', ['one clerk']],
    ['behind who teams up', 'Jane Roe teamed up with Ola Velt, who said it was over.', ['Ola Velt']],
    ['not the other of two', 'Alan Dixon, or Dixie, will win. "It is over," Dixie said.', ['Dixie']],
    ['who stands alone', 'Hale came with his wife, Anna. Hale wept. He said it was over.', ['Hale']],
    ['not a firm', 'Orbis fell. It rose. Orbis said it was over. It said it was late.', ['Orbis', 'Orbis']],
    [
      'no verb of a headline',
      'Jane Roe Says It Is Over In Lund\n\nIt was late. Roe said it was over.',
      ['Jane Roe', 'Jane Roe'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('names at the start of a sentence', () => {
  it.each([
    ['not an adverb before them', 'Jane Holt left. Now Holt waits. She said it was over.', ['Jane Holt']],
    ['not a participle before them', 'Jane Holt left. Hosting Holt was fun. Holt said it was over.', ['Jane Holt']],
    ['but a first name before them', 'Jane Holt left. Ann Holt said it was over.', ['Ann Holt']],
    [
      'an unknown first name',
      '"It is late," said Singh Baz.\nVoahangy Singh, another nurse, said it was over.',
      ['Singh Baz', 'Voahangy Singh'],
    ],
    ['a hyphen in a first name', 'It is over, according to Mei-Lee Wong.', ['Mei-Lee Wong']],
    [
      'a word that opens',
      'Veradkhir said it was over. Once Veradkhir left, it closed. He met Shalgan Veradkhir’s son.',
      ['Shalgan Veradkhir'],
    ],
    ['a family name like one', 'Gordon Given left. Given said it was over.', ['Gordon Given']],
    ['a question', 'Does Roe know? Jane Roe left. Roe said it was over.', ['Jane Roe']],
    ['several titles', 'Senators Velt and Roe left. “It is over,” said Roe.', ['Roe']],
    ['a dateline', 'LUND - Jane Roe left. “It is over,” she said.', ['Jane Roe']],
    ['a title that opens a first name', '“It is over,” union boss Maj-Lis Ek told Orbis.', ['Maj-Lis Ek']],
    ['a role in a family name', '“It is over,” Ola King-Bergh told Orbis.', ['Ola King-Bergh']],
    ['not a title with a hyphen', '“It is over,” Maj-Gen Tom Ek told Orbis.', ['Tom Ek']],
    ['a hyphen in a name', 'Jean-Marc Roe left. “It is over,” Roe said.', ['Jean-Marc Roe']],
    ['a headline’s verb', 'Ann Roe Tells Lund To Wait\n“It is over,” Roe said.', ['Ann Roe']],
    ['a headline’s verb behind others', 'Peter Lind Beats Baz\nLind said it was over.', ['Peter Lind']],
    ['a basin', 'Peter Roe left the Nam valley. River Basin coal is cheap. “It is over,” he said.', ['Peter Roe']],
    ['which is a body where it speaks', 'River Basin said it was over.', ['River Basin']],
    [
      'a nickname in marks',
      'Cook Alan "Dixie" Dixon left. "It is over," fumed Dixie. Dixon said it was late.',
      ['Alan Dixon', 'Alan Dixon'],
    ],
    [
      'a nickname like a first name',
      "Xolani 'Bobby' Dube left. Bobby said it was late. Dube said it was over.",
      ['Xolani Dube', 'Xolani Dube'],
    ],
    ['no nickname in what is shouted', 'Dixon shouted "Fire!" Roe said it was over.', ['Dixon', 'Roe']],
    ['no name', 'Fans saw La Ri Lund. When La Ri Lund came, Peter Roe left. He said it was over.', ['Peter Roe']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('given names that lists do not have', () => {
  it.each([
    ['before one that they have', '“It is over,” said Thulwe Grace Velt, 44.', ['Thulwe Grace Velt']],
    [
      'in front of a relative clause',
      'For Thulwe Grace Velt, who left, it is late. “It is over,” she said.',
      ['Thulwe Grace Velt'],
    ],
    [
      'behind a quote and a role',
      '“It is over,” Thulwe Grace Velt said. “It is late,” said clerk Thulwe Grace Holt.',
      ['Thulwe Grace Velt', 'Thulwe Grace Holt'],
    ],
    ['not a group', 'On Monday, Democrats Grace Velt and Bo Lind left. Velt said it was over.', ['Grace Velt']],
    ['not another word at a sentence’s start', 'Deckhand Grace Velt said it was over.', ['Grace Velt']],
    ['not a nation', '“It is over,” said Norwegian Grace Velt, 44.', ['Grace Velt']],
    [
      'cut short',
      '“It is over,” said Sk. Rahim Velt, a clerk. Velt left. “It is late,” he said.',
      ['Sk. Rahim Velt', 'Sk. Rahim Velt'],
    ],
    [
      'cut short at a sentence’s start',
      'Mohd. Velt said it was over. Md. Salim Holt said it was late.',
      ['Mohd. Velt', 'Md. Salim Holt'],
    ],
    ['not a title', 'Dr. Rahim Velt said it was over.', ['Rahim Velt']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('names that are other words too', () => {
  it.each([
    [
      'a family name that is a title',
      'The champion Billie Jean King said it was over. King said it was late.',
      ['Billie Jean King', 'Billie Jean King'],
    ],
    ['not the title', 'Carl King left. The king said it was over.', ['king']],
    [
      'nor a title behind a place',
      'Lund Bishop Ann Roe said it was over. Bishop Roe said it was late.',
      ['Ann Roe', 'Ann Roe'],
    ],
    [
      'before a generation',
      'Martin Luke King III said it was over. King said it was late.',
      ['Martin Luke King III', 'Martin Luke King III'],
    ],
    [
      'behind a comma',
      'Walter Holt, Jr. said it was over. “It is late,” Holt said.',
      ['Walter Holt Jr.', 'Walter Holt Jr.'],
    ],
    ['not a generation alone', 'Walter Holt, a clerk, said it was over.', ['Walter Holt']],
    [
      'a family name that is a broadcaster’s',
      'Liam Fox said it was over. Fox said it was late. Fox News said it was odd.',
      ['Liam Fox', 'Liam Fox', 'Fox News'],
    ],
    [
      'one that bodies end with',
      'Housing Minister Ann Church said it was over. Church said it was late.',
      ['Ann Church', 'Ann Church'],
    ],
    ['not a church', 'Grace Church said it was over.', ['Grace Church']],
    ['nor a street', 'Jane Roe left. On Rose Street, a clerk said it was over.', ['a clerk']],
    ['a given name that is a season', 'Summer Holt said it was over.', ['Summer Holt']],
    ['the spokesman of a month', 'Ann May left. A spokesman for May said it was over.', ['a spokesman for May']],
    ['not the month', 'Ann May left. A clerk said in May it was over.', ['a clerk']],
    [
      'two families of two words',
      'Ann Ruiz Velt, a clerk, and Tom Ruiz Velt, a baker, left. Ms Ruiz Velt said it was over. Mr Ruiz Velt said it was late.',
      ['Ann Ruiz Velt', 'Tom Ruiz Velt'],
    ],
    [
      'a particle before the name in full',
      'Van der Velt wept. Joost van der Velt, a nurse, said it was over. Van der Velt said it was late.',
      ['Joost van der Velt', 'Joost van der Velt'],
    ],
    [
      'a post without an article',
      'Thulwe Velt, chief executive of Orbis, said it was over. “It is late,” said Velt.',
      ['Thulwe Velt', 'Thulwe Velt'],
    ],
    [
      'not a company that owns',
      'Orbis Velt, owner of the mill, said it was over. Orbis said it was late.',
      ['Orbis Velt', 'Orbis'],
    ],
    ['a day before a name', 'At a meeting on Friday Ann Holt said it was over.', ['Ann Holt']],
    ['not one that names a show', 'The host of Friday Night Lund said it was over.', ['host of Friday Night Lund']],
    [
      'a name that ends a sentence in further letters',
      'It was over, according to Ali Yıldız. Yıldız said it was late.',
      ['Ali Yıldız', 'Ali Yıldız'],
    ],
    ['a headline’s whose family name is a first name', 'Jane Hart to Go\n“It is over,” Hart said.', ['Jane Hart']],
    [
      'a small word for a family name',
      '“It is late,” Oh Min-su, head of the mill, told a hearing. Oh said it was over.',
      ['Oh Min-su', 'Oh Min-su'],
    ],
    ['not that word alone', 'Oh, it was late, Jane Roe said.', ['Jane Roe']],
    [
      'within a phrase that goes on with "which"',
      'A letter from his aunt, Jane Roe, which was long, came. Roe said it was late.',
      ['Jane Roe'],
    ],
    [
      'an abbreviated title',
      'The Minister for Roads, Alh. Musa Baz, left. The minister said it was over.',
      ['Musa Baz'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
