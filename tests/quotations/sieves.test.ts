import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { articleOf } from './article-of.ts'

function speakers(text: string): (string | null)[] {
  const article = articleOf(text)
  return findQuotations(article, readDocument(article.text, article.blocks)).quotations.map(({ speaker }) => speaker)
}

describe('words that are announced', () => {
  it.each([
    [
      'by a question',
      'Jo Baz said it was over.\n\nAnn Lind’s advice to them? "Bring it back."',
      ['Jo Baz', 'Ann Lind'],
    ],
    ['by a colon', 'Jo Baz said it was over. Ann Lind fell. Her verdict: "It is late."', ['Jo Baz', 'Ann Lind']],
    ['by where it came from', 'Jo Baz rang. A reply came from Ann Lind’s office: "It is late."', ['Ann Lind']],
    ['not by where a thing came from', 'It was late. A lamp came from the attic: "Keep out."', [null]],
    [
      'by last words',
      'Jo Baz said it was over. Ann Lind’s last words to him were these: "It is late."',
      ['Jo Baz', 'Ann Lind'],
    ],
    [
      'by an answer',
      'Jo Baz wrote: "Is it over?" Ann Lind replied: "It is late." At noon came the answer: "Stay."',
      ['Jo Baz', 'Ann Lind', 'Jo Baz'],
    ],
    [
      'not by what else came',
      'Jo Baz wrote: "Is it over?" Ann Lind replied: "It is late." At noon came the boat: "It was red."',
      ['Jo Baz', 'Ann Lind', 'Ann Lind'],
    ],
    ['not by what somebody owns', 'Jo Baz said it was over. Ann Lind’s house? "It is late."', ['Jo Baz', 'Jo Baz']],
    [
      'by who sent them',
      'Jo Baz fell. His wife, Ann Lind, has the message he sent from there: "All is well."',
      ['Jo Baz'],
    ],
    ['not by who sent a thing', 'Jo Baz fell. Ann Lind has the boat he sent from there: "All is well."', ['Ann Lind']],
    [
      'not by the writer behind them',
      'Jane Roe said it was over. "It is late in Lund." We have asked the council for a word.',
      ['Jane Roe', 'Jane Roe', null],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('an answer that is nobody’s by its own words', () => {
  it.each([
    [
      'of who spoke before the question',
      '"It was late," said Jo Baz.\n\n"Were you sure?" Ann Lind asked.\n\n"It was dark."\n\n"Where?"\n\n"In Lund."',
      ['Jo Baz', 'Ann Lind', 'Jo Baz', 'Ann Lind', 'Jo Baz'],
    ],
    [
      'of who is told of before it',
      'Jo Baz took the stand.\n\n"Were you sure?" asked Ann Lind, for the crown.\n\n"It was dark."',
      ['Ann Lind', 'Jo Baz'],
    ],
    [
      'of whom the question is put to',
      '"It was late," said Jo Baz.\n\n"Were you sure?" Ann Lind asked Ida Roe.\n\n"It was dark."',
      ['Jo Baz', 'Ann Lind', 'Ida Roe'],
    ],
    [
      'behind a question without quote marks',
      '"It was late," said Jo Baz.\n\nAnn Lind asked whether he was sure.\n\n"It was dark."',
      ['Jo Baz', 'Ann Lind', 'Jo Baz'],
    ],
    [
      'not to what somebody asks of themselves',
      '"It is late," said Jo Baz.\n\n"What are we to do?" asked Ann Lind.\n\n"There is no lamp for miles."',
      ['Jo Baz', 'Ann Lind', 'Ann Lind'],
    ],
    [
      'not where nobody spoke before',
      'It was late.\n\n"Who would do that?" asked Ann Lind.\n\n"There is no lamp for miles."',
      ['Ann Lind', 'Ann Lind'],
    ],
    [
      'not where more is told behind the question',
      '"It was late," said Jo Baz.\n\n"Is it over?" Ann Lind asked. Ida Roe nodded.\n\n"It is dark."',
      ['Jo Baz', 'Ann Lind', 'Ida Roe'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('a quote behind a sentence about somebody who has not spoken', () => {
  it.each([
    [
      'whose "I" it holds',
      '"It was late," said Jo Baz. Ann Lind heard of it in Lund. "I was glad."',
      ['Jo Baz', 'Ann Lind'],
    ],
    [
      'not one that tells of her',
      '"It was late," said Jo Baz. Ann Lind heard of it in Lund. "I told her so."',
      ['Jo Baz', 'Jo Baz'],
    ],
    [
      'not one without an "I"',
      '"It was late," said Jo Baz. Ann Lind heard of it in Lund. "It was dark."',
      ['Jo Baz', 'Jo Baz'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('a report that a mark inside the quote cuts off', () => {
  it.each([
    [
      'with whom it is told to',
      'Omar Baz left. "Is it over?" Jane Roe asked the miller, Ida Velt, at ten.',
      ['Jane Roe'],
    ],
    [
      'with whom it is sent to',
      'Omar Baz left. "Is it over?" Jane Roe, a clerk, emailed the miller, Ida Velt.',
      ['Jane Roe'],
    ],
    ['with more behind it', '"Is it over?" Jane Roe asked, laughing. "What now?"', ['Jane Roe', 'Jane Roe']],
    ['with where it was said', '"Help!" Jane Roe wrote in a May 16, 2012 letter to all staff.', ['Jane Roe']],
    ['not who is asked', '"Is it over?" The crowd fell silent.', [null]],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('a label above a quote', () => {
  it.each([
    [
      'a name in capitals',
      'Elias Mar met Jane Roe.\nELIAS MAR, in a televised address on Monday\n"It is over."\nJANE ROE, MAYOR OF LUND\n"It was late."',
      ['Elias Mar', 'Jane Roe'],
    ],
    ['a name and a role', 'Jane Roe, head of the mill\n"It is over."', ['Jane Roe']],
    ['a company', 'They all spoke.\nORSO LINES, in a statement\n"It is over."', ['ORSO LINES']],
    ['not a heading', 'They all spoke.\nWHAT A DAY, OR TWO\n"It is over."', [null]],
    [
      'not a sentence',
      'The mill shut, and Jane Roe, head of the mill, left it to Jo Lind.\n"It is over," said Lind.',
      ['Jo Lind'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('a subject behind the verb', () => {
  it.each([
    ['a compound', '"It is over," said Lund-based analyst Al Reyes, laughing.', ['Al Reyes']],
    ['a participle before its noun', '"It is over," said one retired sailor.', ['one retired sailor']],
    ['what somebody is known as', '"It is over," said the fixer known as Bob, laughing.', ['fixer']],
    ['another', '"It is over," tweeted another.', ['another']],
    ['a verb that the tagger takes for a noun', '"It is over," Jane Roe notes.', ['Jane Roe']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('the subject of a participle', () => {
  it.each([
    ['behind a comma', 'Jane Roe (Lund), noting that it was late, left.', ['Jane Roe']],
    ['behind "after"', 'Mr Lind, after saying that it was late, left.', ['Lind']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('transcripts of broadcasts', () => {
  it.each([
    [
      'name whoever asks, and turns go on',
      'It is noon.\nJANE ROE, HOST: Is it over?\nPETER LIND: It is.\nIt was close.\nROE: Peter Lind. Thanks.\nIt was late.',
      ['Jane Roe', 'Peter Lind', 'Peter Lind', 'Jane Roe'],
    ],
    [
      'a label alone, and no noises',
      'Jane Roe is on air.\nJANE ROE, HOST:\nIs it all over?\n(LAUGHTER)\nOMAR BAZ, BYLINE: (Laughter) It is now.\nROE: Thanks a lot.',
      ['Jane Roe', 'Omar Baz', 'Jane Roe'],
    ],
    [
      'a voice behind a label',
      'It is noon.\nJANE ROE, HOST: Is it over?\nOMAR BAZ (THROUGH INTERPRETER): It is over now.\nROE: Thanks a lot.',
      ['Jane Roe', 'Omar Baz', 'Jane Roe'],
    ],
    ['not a report with labels', 'Note: It is late.\nUPDATE: It is over now.', []],
  ])('%s', (_, text, expected) => {
    expect(speakers(text).map((name) => name?.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase()))).toEqual(
      expected,
    )
  })
})

describe('quotes that no verb of saying goes with', () => {
  it.each([
    [
      'how they were put, told in the next paragraph',
      '“Oh, the lamp is out! It is out for good!”\n\nThat was how Jane Roe, on the radio, broke the news.',
      ['Jane Roe'],
    ],
    ['how they sum it up', '“It is a farce.” That is how Jane Roe, a miller, sums up the year.', ['Jane Roe']],
    ['whose words they were', '“It is a farce.” Those were the words of Jane Roe in May.', ['Jane Roe']],
    [
      'who is said to speak, in the next paragraph',
      '“It is a farce.”\nThe speaker is Jane Roe, 72, a miller.',
      ['Jane Roe'],
    ],
    ['not of whom nothing is told', '“It is a farce.”\nThe speaker is late.', [null]],
    ['whose verdict it was', '“It is a farce.” Such was Jane Roe’s verdict in May.', ['Jane Roe']],
    ['not how a race was won', '“We ran hard.” That was how Jane Roe won the race.', [null]],
    ['the clause before them', 'Jane Roe folded the letter: "It is over now."', ['Jane Roe']],
    ['not a clause about a thing', 'Jane Roe left. The lamp on the door was lit: "Keep out of here."', [null]],
    ['a sign', 'Jane Roe left. The sign on the door was blunt: "Keep out of here."', ['sign on the door']],
    ['the sentence before them', 'Jane Roe shook her head. "It is over now."', ['Jane Roe']],
    ['not a sentence about a thing', 'The doors shut. "It is over now."', [null]],
    ['a pronoun before them', 'Jane Roe rose at noon.\nShe shook her head. "It is over now."', ['Jane Roe']],
    ['the sentence behind them', '"It is over now." Jane Roe shook her head.', ['Jane Roe']],
    ['not a thing behind them', '"It is over now." The doors shut.', [null]],
    [
      'who spoke in the sentence before, whoever is behind',
      '"It is over," said Jane Roe.\n"It is all over now." Peter Lind was asleep.',
      ['Jane Roe', 'Jane Roe'],
    ],
    ['a paragraph about somebody', 'Jane Roe was furious at noon.\n"It is over now."', ['Jane Roe']],
    ['not one about a thing', 'The lamps went out at noon.\n"It is over now."', [null]],
    [
      'not a heading between dashes',
      '“It is late,” said Ann Lind. “It is over.”\n- Long wait -\nIt rained.',
      ['Ann Lind', 'Ann Lind'],
    ],
    ['who signs them in brackets', '"It is all over now, I fear." (Ilse Varga, baker, 41)', ['Ilse Varga']],
    ['not who laughs in them', 'It rained. "It is all over now, I fear." (Laughs)', [null]],
    ['who signs them', 'Ann Lind wept.\n"It is all over now." – Jane Roe, coach of Lund', ['Jane Roe']],
    ['on a line of its own', 'Ann Lind wept.\n"It is all over now."\n— Jane Roe', ['Jane Roe']],
    ['not what happens', 'Ann Lind wept.\n"It is all over now." – Lamps went out.', ['Ann Lind']],
    [
      'who says the same words in full',
      'Ann Lind wept.\n"We need more lamps"\nIt was late. "It is dark. We need more lamps," said Jane Roe.',
      ['Jane Roe', 'Jane Roe'],
    ],
    [
      'who says the first of them in the middle of a paragraph',
      'Ann Lind wept.\n"Nobody here will go back to the old lamps. We need more"\nJane Roe said it was dark. "Nobody here will go back to the old lamps. It was bad."',
      ['Jane Roe', 'Jane Roe', 'Jane Roe'],
    ],
    [
      'not who says others',
      'Ann Lind wept.\n"We need more lamps"\nIt was late. "It is dark. We need less," said Jane Roe.',
      ['Ann Lind', 'Jane Roe'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('words that end in a colon', () => {
  it.each([
    [
      'behind a question put later',
      'Jane Roe, the mayor, wept. Asked a minute later about lamps, she was blunt: “They are for fools.”',
      ['Jane Roe'],
    ],
    [
      'that keep it brief',
      'Omar Baz left. Taking the lamp, Jane Roe kept it brief: “My aunt sold her car.”',
      ['Jane Roe'],
    ],
    [
      'of a guideline',
      'The old leaflet is firm: “Do not run.” It adds that it is late.',
      ['old leaflet', 'old leaflet'],
    ],
    ['not of a gate', 'The new gate is blunt: “Do not look.”', [null]],
    [
      'before the next paragraph',
      '"It is late," said Peter Lind.\nJane Roe, President of the Union of Lamp Makers, commented:\n"It is over now."',
      ['Peter Lind', 'Jane Roe'],
    ],
    ['with no verb', 'Peter Lind left.\nMore from Jane Roe: "It is over now, and we are going home."', ['Jane Roe']],
    ['not of an owner', 'Jane Roe’s lamp: "It is over now, and we are going home."', [null]],
    ['behind a pause', 'Jane Roe eyed the lamp. A long pause, then: "It is over."', ['Jane Roe']],
    ['not behind a thing', 'Jane Roe eyed the lamp. A pause button: "Stop."', []],
    [
      'behind a report',
      'A reader called Jo Roe writes that it rains: "In May we rowed to the pub."',
      ['Jo Roe', 'Jo Roe'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('the subject of a report', () => {
  it.each([
    ['not the thing behind it', 'Jane Roe, its director, said the second loan, of $9m, was late.', ['Jane Roe']],
    ['whoever stands in its middle', 'The second loan, part of a plan, said Jane Roe, was late.', ['Jane Roe']],
    ['whom another quotes', '"It is over," it quoted Jane Roe as saying.', ['Jane Roe']],
    ['not who is quoted by another', 'Peter Lind was quoted by Jane Roe as saying it was over.', ['Peter Lind']],
    [
      'whom a clause describes',
      'Jane Roe, a pilot who flew for years – and who is retired – said it was over.',
      ['Jane Roe'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('whose words a noun before a colon tells', () => {
  it.each([
    ['an owner', 'Jane Roe’s verdict: "Never again."', ['Jane Roe']],
    ['a pronoun', 'Peter Lind wept.\nHis message to fans: "Wait."', ['Peter Lind']],
    ['from whom', 'The answer from Jane Roe: "Never again."', ['Jane Roe']],
    ['a text from somebody', 'Text from Jane Roe in the away end: "Never again."', ['Jane Roe']],
    ['what came in from somebody', 'And this from Peter Lind, a baker in Lund: "Never again."', ['Peter Lind']],
    ['not a text from what nobody is', 'Three lines from the treaty: "Never again."', []],
    ['a name with a post', 'Jane Roe, general secretary of Dock Workers United: "Never again."', ['Jane Roe']],
    ['a name behind a clock', '10:42 Jane Roe, head of Lund Docks: "Never again."', ['Jane Roe']],
    ['a name with an age', 'Peter Lind, 44, of Lund: "Never again."', ['Peter Lind']],
    ['not a place with its country', 'Lund, Sweden: "Never again."', []],
    ['a name with a handle', 'Lund Rovers @lundrovers: "Never again."', ['Lund Rovers']],
    ['a relative of an owner', 'Jane Roe’s brother: "Never again."', ['Jane Roe’s brother']],
    ['not what is owned', 'Jane Roe’s lamp: "Never again."', []],
    ['a name given after a noun', 'A reader called Jo wrote: "Never again."', ['Jo']],
    ['not what is called so', 'A ship called Jo sank. It was late.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('whom a mention means', () => {
  it.each([
    ['with a party in brackets', 'The mayor of Lund, Iva Koll (PS), left. She said it was over.', ['Iva Koll']],
    [
      'with a school',
      'The book’s author, Iva Koll at the Institute of Soils in Lund, left. She said it was over.',
      ['Iva Koll'],
    ],
    ['whom the subject is', 'Jo Baz left. The cook is Iva Koll, who came late and said it was over.', ['Iva Koll']],
    ['not whose the subject is', 'The cook is Iva Koll’s brother, who came late and said it was over.', ['cook']],
    [
      'not whoever asks',
      'Asked by Iva Koll whether he rows, Jo Baz paused before answering: “No.”',
      ['Iva Koll', 'Jo Baz'],
    ],
    ['not a street', 'Jo Baz swept. Adam Street Road is long. “It is over,” he said.', ['Jo Baz']],
    ['nor a film', 'Jo Baz, later of the film Millrace, who rows, left. “It is over,” he said.', ['Jo Baz']],
    [
      'somebody just introduced',
      'Jo Baz said it was late.\nThe prize went to a young clerk, long out of work.\n“It is over,” he said.',
      ['Jo Baz', 'a young clerk'],
    ],
    [
      'not who only listens',
      'Jo Baz said it was late.\nThe letter went to a young reporter.\n“It is over,” he said.',
      ['Jo Baz', 'Jo Baz'],
    ],
    [
      'whom a role is told to be',
      'Jo Baz said it was late.\nThe mill’s only director is Qhawe Zwane.\nWe sent Zwane a letter. He said it was over.',
      ['Jo Baz', 'Qhawe Zwane'],
    ],
    [
      'not a thing that something is told to be',
      'Jo Baz said it was late.\nThe mill’s only product is Qhawe Zwane.\nWe sent Zwane a letter. He said it was over.',
      ['Jo Baz', 'Jo Baz'],
    ],
    [
      'somebody later of a film',
      'Jo Baz said it was late.\nThen came Qhawe Zwane, later of the film Millrace, who rows. “It is over,” he says.',
      ['Jo Baz', 'Qhawe Zwane'],
    ],
    [
      'a given name of no list before a family name of one',
      'Xandru Blake left. “It is over,” he said.',
      ['Xandru Blake'],
    ],
    [
      'a name with Mac inside',
      'The dentist Ailbhe Mac Giolla Roe rose. He said it was over.',
      ['Ailbhe Mac Giolla Roe'],
    ],
    [
      'who is of a group',
      'Jo Baz said it was late.\nTivra Qhost, of the club Lamp Watch, said it was dark.\n“It is over,” she said.',
      ['Jo Baz', 'Tivra Qhost', 'Tivra Qhost'],
    ],
    [
      'not a thing of a kind',
      'Jo Baz said it was late.\nTivra Qhost, of the lamp kind, fell.\nIt rained. “It is over,” he said.',
      ['Jo Baz', 'Jo Baz'],
    ],
    ['counsel by letters', 'Ann Lind KC rose. Jo Baz wept. “Is it over?” the KC asked.', ['Ann Lind']],
    ['not other counsel', 'Ann Lind QC rose. Jo Baz wept. “Is it over?” the KC asked.', ['KC']],
    ['a guard of the coast', 'Jo Baz rowed. The coast guard said it was over.', ['coast guard']],
    [
      'a mayor as translated pages have it',
      'The mayor, Ann Lind, rose. It rained. The first citizen said it was over.',
      ['Ann Lind'],
    ],
    [
      'not any citizen',
      'The mayor, Ann Lind, rose. It rained. The eldest citizen said it was over.',
      ['eldest citizen'],
    ],
    ['a writer’s mother', 'I walked with my mother. By the mill it was dark. “It is over,” she said.', ['my mother']],
    [
      'a message from somebody',
      'Jo Baz said it was late. And this from Yusra in Lund: “It is over and we are all going home at last.”',
      ['Jo Baz', 'Yusra'],
    ],
    [
      'a council less the writer',
      'I rang Lund Town Council I knew. The council said it was over.',
      ['Lund Town Council'],
    ],
    ['a part in per cent', 'Of the flats, 63 per cent were wet. 40 per cent said it was over.', ['40 per cent']],
    ['a notice less its verb', 'A notice pinned to the gate states that it is over.', ['a notice pinned to the gate']],
    ['with a town', 'Her former teacher, Gianni Bevi of Lund, said it was over.', ['Gianni Bevi']],
    ['not whom a bracket names', 'The mayor (with Iva Koll, PS) said it was over.', ['mayor']],
    ['a title that ends in a full stop', 'Her pastor, the Rev. Chue Xiong, rose. He said it was over.', ['Chue Xiong']],
    ['a name after a role of two words', 'City Clerk Jane Roe left. She said it was over.', ['Jane Roe']],
    ['a name only given', 'Her boss, who gave only his first name, Renato, said it was over.', ['Renato']],
    ['not a name of another', 'Her boss, who met only her brother, Renato, said it was over.', ['her boss']],
    ['nobody’s father', 'Peter Lind left. Her father said it was over.', ['her father']],
    ['nobody’s barrister', 'Peter Lind left. Her barrister said it was over.', ['her barrister']],
    [
      'the gender that pronouns tell',
      'Elun Bryn-Dan, who sailed, wept. Her father left.\nPeter Lind asked Elun Bryn-Dan how she was. She said it was over.',
      ['Peter Lind', 'Elun Bryn-Dan'],
    ],
    [
      'not that of whom somebody met',
      'Elun Bryn-Dan, who sailed, told him no.\nPeter Lind met Elun Bryn-Dan. He said it was over.',
      ['Peter Lind'],
    ],
    [
      'a family name with a clause',
      'They saw Elun Ross-Baz leave.\nRoss-Baz, who has died, said it was over.',
      ['Elun Ross-Baz'],
    ],
    ['not a ship’s', 'They saw Elun Bryn.\nElun Bryn, which sank, was red. She said it was over.', [null]],
    [
      'the pair',
      'Jane Roe and Peter Lind said it was over. "It is," the pair add.',
      ['Jane Roe and Peter Lind', 'Jane Roe and Peter Lind'],
    ],
    ['not a pair of whom one spoke', 'Jane Roe said it was over. "It is," the pair add.', ['Jane Roe', 'pair']],
    ['a ruler', 'The traditional ruler of Ossa, Igwe Alo Nze, rose. The monarch said it was over.', ['Alo Nze']],
    ['a union by no other name', 'Orbis Motors Corp cut jobs. The union said it was over.', ['union']],
    ['a union with a name', 'The Lund union met. The CNM union said it was over.', ['CNM union']],
    ['a first name that is a day', 'Its chairman, Engr. Sunday Ilo, said it was over.', ['Sunday Ilo']],
    ['a family name that is short for a day', 'Sun Mei-ling, who lives here, said it was over.', ['Sun Mei-ling']],
    ['not a day', 'Peter Ilo left. On Sunday Ilo said it was over.', ['Peter Ilo']],
    ['not whom the words name', 'Jane Roe spoke.\nAnn Lind, she said, was over the moon.', ['Jane Roe']],
    ['not where somebody was', 'Travelling in Lund, the clerk himself said it was over.', ['clerk']],
    [
      'a sentence that only goes on',
      '"It is late," Jane Roe said. Before adding: "It is over."',
      ['Jane Roe', 'Jane Roe'],
    ],
    [
      'not one with its own subject',
      '"It is late," Jane Roe said. Before noon a clerk said: "It is over."',
      ['Jane Roe', 'a clerk'],
    ],
    ['past what stands within the verb', 'Jane Roe had in fact said it was over.', ['Jane Roe']],
    ['not past a fact', 'A fact said it was over.', ['a fact']],
    ['whom they do not', 'Jane Roe spoke.\nWhen Ann Lind rose, she said it was over.', ['Ann Lind']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('phrases that report', () => {
  it.each([
    ['made clear', 'Jane Roe made clear that it was over.', ['Jane Roe']],
    ['made it plain', 'Jane Roe made it plain she felt it was over.', ['Jane Roe']],
    ['not made clear things', 'Jane Roe made clear soup that day.', []],
    ['gave evidence', 'The clerk Jane Roe gave evidence that she called there.', ['Jane Roe']],
    ['gave it to somebody', 'Jane Roe gave evidence to the inquiry that she called there.', ['Jane Roe']],
    ['not of something else', 'The stain gave evidence of a leak.', []],
    ['was adamant', 'Jane Roe was adamant that it was over.', ['Jane Roe']],
    ['not was clear', 'The sky was clear that day.', []],
    ['a reply that came', '"Never," came the reply from Jane Roe.', ['Jane Roe']],
    ['a reply of who was asked', 'Jane Roe was pressed on it. "Never," came the reply.', ['Jane Roe']],
    ['who waits', 'Asked whether it was late, Jane Roe paused. "Never," came the reply.', [null, 'Jane Roe']],
    [
      'a reply of whom another asked',
      'Jo Baz asked Jane Roe if it was late. "Never," came the reply.',
      ['Jo Baz', 'Jane Roe'],
    ],
    [
      'a reply of who spoke before',
      '"We left," said Jane Roe.\nJo Baz noted that it was late. "Never," comes the answer.',
      ['Jane Roe', 'Jo Baz', 'Jane Roe'],
    ],
    ['not a reply where nobody spoke', 'It was late. "Never," came the reply.', [null]],
    ['words told to be somebody’s', '"It is over now." These are the words of the baker Jane Roe.', ['Jane Roe']],
    ['not the words of a song', '"It is over now." These are old words.', [null]],
    ['whose reply it was', '"Never," was Jane Roe’s reply.', ['Jane Roe']],
    ['not whose film it is', '"Never Again" was Jane Roe’s film.', []],
    ['in whose view it is', 'In Jane Roe’s view, the plan is dead.', ['Jane Roe']],
    ['in her opinion', 'Jane Roe left. In her opinion, the plan is dead.', ['Jane Roe']],
    ['not in view', 'In full view, the tower fell down.', []],
    ['shot back', 'Jane Roe shot back: "Never."', ['Jane Roe']],
    ['not shot', 'Jane Roe shot the film at noon.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('what a court hears', () => {
  it.each([
    ['is nobody’s that is named', 'A carer emptied the account, a court has heard.', [null]],
    ['with "that"', 'Lund Crown Court heard that a carer emptied the account.', [null]],
    ['as it was told', 'A carer emptied the account, jurors were told on Monday.', [null]],
    [
      'whoever opens the case',
      'A carer emptied the account, jurors were told.\nOpening the case, Jane Roe showed them a lamp.',
      ['Jane Roe'],
    ],
    ['not what somebody hears', 'Jane Roe heard that a carer emptied the account.', []],
    ['nor was told', 'A carer emptied the account, Jane Roe was told on Monday.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('whose a report without a subject is', () => {
  it.each([
    ['who is named behind a reproach', 'Ann left. “It is a raffle,” the deputy Omar Baz reproached her.', ['Omar Baz']],
    ['who asks', 'Asked by Jane Roe whether it was over, Peter Lind left.', ['Jane Roe']],
    ['not where nobody asks', 'Asked whether it was over, Peter Lind left.', [null]],
    ['whom something moved to it', 'The noise prompted Jane Roe to say that it was over.', ['Jane Roe']],
    ['not who wants to', 'The mayor of Lund wants to say that it is over.', ['mayor of Lund']],
    [
      'of a clause that hangs on one about a thing',
      'The crisis grew as the Harbour Front left, alleging that it was over.',
      ['Harbour Front'],
    ],
    ['past an aside with a verb', 'Jane Roe, seated behind the mayor, made it plain that it was over.', ['Jane Roe']],
    ['behind a participle', 'Clad in a red cape, Jane Roe spun around, saying it was over.', ['Jane Roe']],
    ['who is quoted', 'In a talk with Baz News, Jane Roe was quoted calling the plan a farce.', ['Jane Roe']],
    ['who was saying it', 'As the train left, Jane Roe was still saying that it was over.', ['Jane Roe']],
    ['not of one about somebody', 'Jane Roe left as the Harbour Front met, alleging that it was over.', ['Jane Roe']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('a run of quotes', () => {
  it.each([
    [
      'that ends with whom the sentence before it is about',
      '"We won," said Ann Lind. Jo Roe wants more. "We must train." "We will," said Roe.',
      ['Ann Lind', 'Jo Roe', 'Jo Roe'],
    ],
    [
      'not one that ends with somebody else',
      '"We won," said Ann Lind. Jo Roe wants more. "We must train." "We will," said Lind.',
      ['Ann Lind', 'Ann Lind', 'Ann Lind'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('who holds what is not told by a verb', () => {
  it.each([
    [
      'for somebody',
      'Jo Baz said it was over.\n\nFor the mayor, Ann Lind, the tax “is a gift to those who need none”.',
      ['Jo Baz', 'Ann Lind'],
    ],
    ['not for a while', 'For years, the tax “was a gift to those who need none”.', [null]],
    ['in a ministry', 'At the Ministry of Roads, it is pointed out that it was late.', ['Ministry of Roads']],
    ['in a company', 'Inside the company, they say that it was late.', ['company']],
    ['not in a garden', 'In the garden, it is said that it was late.', [null]],
    ['not in a land', 'In the Netherlands, they say that it was late.', [null]],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})
