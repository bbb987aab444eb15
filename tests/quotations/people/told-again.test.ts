import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

/** The speaker of the last words of each. */
const lastIn = (text: string) => speakersIn(text).at(-1)

describe('names', () => {
  it.each([
    ['behind a field of an office', 'Minister for Social Protection Dáithí Ó Roe said it was late.', 'Dáithí Ó Roe'],
    ['behind a field that no list has', 'Minister for Lamp Oil Jane Roe said it was late.', 'Jane Roe'],
    ['not behind what is no field', 'Minister for Health Ida Roe said it was late.', 'Ida Roe'],
    ['of a smith’s son', 'Sinn Féin’s Ruairí Mac an Bhaird said it was late.', 'Ruairí Mac an Bhaird'],
    ['of a tailor’s son', 'Seán Mac an tSaoir left. Mr Mac an tSaoir said it was late.', 'Seán Mac an tSaoir'],
    ['not “an” behind another name', 'Ida Roe met an Omani clerk. An Omani clerk said it was late.', 'an Omani clerk'],
    ['before a father’s', 'Noraini Abd Majid said it was late.', 'Noraini Abd Majid'],
    ['with a title inside', 'The clerk Abdirahman Sheikh Ali left. He said it was late.', 'Abdirahman Sheikh Ali'],
    ['behind a title', 'The clerk met Sheikh Ali. Sheikh Ali said it was late.', 'Sheikh Ali'],
    [
      'of four words, two of which a hyphen joins',
      'Declan Rhys Whaanga-Booth, 52, said it was late.',
      'Declan Rhys Whaanga-Booth',
    ],
    ['behind “Minister of the”', 'Minister of the Sea Étienne Roe left. The minister said it was late.', 'Étienne Roe'],
    ['with Maria cut short', 'Vice Gov. Ma. Lourdes Ong said it was late.', 'Ma. Lourdes Ong'],
    ['not with a family name that ends a sentence', 'It is run by Jack Ma. Alibaba said it was late.', 'Alibaba'],
    ['behind a low minister’s office', 'Trade Under-Secretary Ida Roe left. She said it was late.', 'Ida Roe'],
  ])('%s', (_, text, expected) => {
    expect(lastIn(text)).toBe(expected)
  })
})

describe('who is told of again', () => {
  it.each([
    [
      'whoever went on, behind what they have run for years',
      'Kirsten Baird said it was late. The innkeeper, who has run the Sula Inn since 2009, added that she was ill.',
      'Kirsten Baird',
    ],
    [
      'whoever went on, and not whom their words tell of',
      'Officer Curtis Lind is on leave.\n\nMike Roe, president of the Lund Police Association, spoke. He wrote that Lind “had no time” to look.\n\n“It is over,” the union leader added.',
      'Mike Roe',
    ],
    [
      'a body that a clause before tells of',
      'The row contradicts what the Lund Police Department wrote in May, when it said that it was late.',
      'Lund Police Department',
    ],
    [
      'a body that acts within the sentence before',
      'Orbis Homes said it was late. The row comes as the Lund Water Council has cut its staff. Its report says it is over.',
      'Lund Water Council',
    ],
    [
      'not one to which something is done',
      'Orbis Homes said it was late. The row comes as men left the Lund Water Council. Its report says it is over.',
      'Orbis Homes',
    ],
    [
      'whom the latter of two clauses is about',
      'Clem Roe plays. A critic wrote that it was loud; Roe had it printed. He was offered a part and refused, explaining that it was late.',
      'Clem Roe',
    ],
    [
      'not whom it is not about',
      'Clem Roe plays. A critic wept; the words of Roe were lost. He refused, explaining that it was late.',
      'a critic',
    ],
    [
      'whom a man in a coat is',
      'The returning officer, a man in a long coat, read it out. “I am sorry,” he said.',
      'returning officer',
    ],
    [
      'an actor told of in full, who is named at once',
      'The lead actor of the film “Lamp” has sued the mill, alleging that it was late.\n\nLucía Roe, 39, wants a share.',
      'Lucía Roe',
    ],
    [
      'not an office without more',
      'The mayor has sued the mill, alleging that it was late.\n\nLucía Roe, 39, wants a share.',
      'mayor',
    ],
    ['a dame', 'Dame Ida Roe smiles. Her lamp is lit. “There,” says the dame.', 'Ida Roe'],
    [
      'whoever is from a part of a land',
      'Ida Roe, who left the party, was less sure. “No,” the Queenslander told the paper.',
      'Ida Roe',
    ],
    [
      'a complaint by its length',
      'The complaint, filed in May, says it was late. “It was cold,” the 34-page filing states.',
      'complaint',
    ],
    [
      'not a letter, by a filing',
      'The letter, sent in May, says it was late. “It was cold,” the 34-page filing states.',
      '34-page filing',
    ],
    [
      'whoever went on over paragraphs',
      'Kirsten Baird said: “It was late. It was cold.\n\n“It is over.”\n\nThe innkeeper added that she was ill.',
      'Kirsten Baird',
    ],
    [
      'a firm that has declined to speak',
      'Corrib Aviation Capital is in Lund. Corrib declined to comment. In a report, the lessor said it was late.',
      'Corrib Aviation Capital',
    ],
    [
      'no word that opens two sentences',
      'Turnout was low, the commission said. Turnout fell. It said it was late.',
      'commission',
    ],
    [
      'a name that opens two sentences',
      'Helixa was low, the commission said. Helixa fell. It said it was late.',
      'Helixa',
    ],
    [
      'a member of a house by the place where they live',
      'Cabinet Secretary Julius Roe left. Education Committee chairman Peter Lind said it was late. According to the Lund-based lawmaker, it is over.',
      'Peter Lind',
    ],
    [
      'who is tried, behind a report that tells of them',
      'Jo Baz, 40, denies theft. The defendant came out of the barn, said Mr Lind. He told her it was late.',
      'Jo Baz',
    ],
    [
      'not where the report tells of none',
      'Jo Baz, 40, denies theft. The lamp was out, said Mr Lind. He told her it was late.',
      'Lind',
    ],
    [
      'a body that a sentence opens with, behind whose name the verb is lost',
      'Castellan Bank left. Halvor Bank, founded in 1921 by a keeper, reports first-quarter results. It said it was late.',
      'Halvor Bank',
    ],
    [
      'no magazine',
      'The study, published in Nature Metabolism in May, was led by Joost Roe, a clerk. He says it was late.',
      'Joost Roe',
    ],
    [
      'one of somebody’s people',
      'Even some of Roe’s co-authors are uneasy. One of them says it was late.',
      'one of Roe’s co-authors',
    ],
    [
      'a spokesperson for a state’s body',
      'A spokesperson for the state Board of Health said it was late.',
      'a spokesperson for the state Board of Health',
    ],
    [
      'whoever replies in a statement',
      'The clerk, Ida Roe, replied to the mayor’s words in a statement. The statement said it was late.',
      'Ida Roe',
    ],
    [
      'no spokesperson of another',
      'The housing spokesperson, Bo Lind, left. The prime minister’s official spokesperson said it was late.',
      'prime minister’s official spokesperson',
    ],
    [
      'the spokesman of the same',
      'The prime minister’s spokesman, Bo Lind, left. The prime minister’s official spokesman said it was late.',
      'Bo Lind',
    ],
    [
      'a document told of in full',
      'It was said that the town’s own impact assessment was lost. That document is long. It concedes that it was late.',
      'town’s own impact assessment',
    ],
    [
      'a person told of before any words',
      'Talks died over what a person close to the mill called “a farce”. The same person said it was late.',
      'a person close to the mill',
    ],
    [
      'never just anybody',
      'Tan Siew Lian stood up. Would she go, somebody shouted. “Go home,” she said.',
      'Tan Siew Lian',
    ],
  ])('%s', (_, text, expected) => {
    expect(lastIn(text)).toBe(expected)
  })

  it('tells no gender by a family name that stands first', () => {
    const text = 'Bo Lind lost. Tan Siew Lian stood on the stage.\n\n“Go home,” she said.'
    expect(lastIn(text)).toBe('Tan Siew Lian')
    expect(lastIn(text.replace('Tan Siew Lian', 'Tarek Baz'))).not.toBe('Tarek Baz')
  })

  it('tells no gender by a woman whom somebody knows', () => {
    const text = 'Jo Roe left. One belongs to a woman Roe taught.\n\n“It is late,” he said.'
    expect(lastIn(text)).toBe('Jo Roe')
  })
})
