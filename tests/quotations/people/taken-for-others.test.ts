import { describe, expect, it } from 'vitest'
import { quotedIn } from '../quoted-in.ts'
import { speakersIn } from '../speakers-in.ts'

describe('bodies that a noun stands for', () => {
  it.each([
    [
      'a think tank',
      'The Institute for Lamp Studies met. The thinktank said it was late. The think tank added that it was over.',
      ['Institute for Lamp Studies', 'Institute for Lamp Studies'],
    ],
    ['no think tank', 'Orbis Group met. The think tank said it was over.', ['think tank']],
    [
      'a watchdog that has just spoken',
      'Ofmill said it was late. The watchdog said it was over.',
      ['Ofmill', 'Ofmill'],
    ],
    ['no watchdog', 'Jane Roe said it was late. The watchdog said it was over.', ['Jane Roe', 'watchdog']],
    [
      'the bank that has spoken, not the agency that reports it',
      "Norway's central bank said it was late. Brokers polled by Reuters wept. The bank said it was over.",
      ["Norway's central bank", "Norway's central bank"],
    ],
    ['a union called like a verb', 'The Unite union said it was over.', ['Unite union']],
    [
      'what somebody sent to whom',
      'The head, Joan Baz, told parents in a letter that it was late. “It is over,” the letter read.',
      ['Joan Baz', 'Joan Baz'],
    ],
    [
      'what somebody sent',
      'In an email to staff, Tom Baz said it was late. The email said it was over.',
      ['Tom Baz', 'Tom Baz'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('persons by fewer words', () => {
  it.each([
    ['a governor', 'Governor Ida Wold smiled. It rained. The central banker said it was over.', ['Ida Wold']],
    ['called by one name', 'Nina Holm met a farmer called Piet. “It is over,” he says.', ['Piet']],
    [
      'a town’s name that speaks',
      '“It is late,” said Hassan, a baker. It rained. “It is over,” he said.',
      ['Hassan', 'Hassan'],
    ],
    ['a body’s word behind a title', 'The union left. Its chair, Prof Phil Bank, said it was over.', ['Phil Bank']],
    ['behind a party in brackets', 'Leader of the council Ann Lind (Con) said it was over.', ['Ann Lind']],
    [
      'by a party alone',
      'Her rival Nils Ek scoffed. “It is late,” he said. The Liberal said it was over.',
      ['Nils Ek', 'Nils Ek'],
    ],
    ['by a party nobody holds', 'It rained. The Liberal said it was over.', ['Liberal']],
    ['known to all', 'Trump left. The president said it was over.', ['Trump']],
    ['not known to all', 'Orbis left. The president said it was over.', ['president']],
    [
      'a mother of three',
      'A mother-of-three said it was late. “It is over,” said Tracy Dunn, 41.',
      ['Tracy Dunn', 'Tracy Dunn'],
    ],
    [
      'a courtier',
      '“It is late,” a palace insider said. The courtier added that it was over.',
      ['a palace insider', 'a palace insider'],
    ],
    [
      'a pal just told of',
      'Kai’s spokesman said it was late.\nBut a pal of the drummer, who left in May, weeps. “It is over,” says the friend.',
      ['Kai’s spokesman', 'a pal of the drummer'],
    ],
    [
      'this person',
      '“It is late,” said one former envoy. A senior banker was blunter. The lamp, this person says, is “out”.',
      ['one former envoy', 'a senior banker'],
    ],
    [
      'no pal told of',
      'Kai’s spokesman said it was late.\nA letter from a pal came. “It is over,” says the friend.',
      ['Kai’s spokesman', 'friend'],
    ],
    [
      'no friend but a clerk',
      '“It is late,” said Ida Wold. A clerk wept. The friend said it was over.',
      ['Ida Wold', 'friend'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('words about others', () => {
  it.each([
    [
      'a man in her own words',
      'The owner, Annis Roe, sat.\nOne of them, Noor Tam, a nurse, has been writing. “The guard gave his hat away,” she wrote.',
      ['Noor Tam'],
    ],
    [
      'whom her words are about',
      'The owner, Annis Roe, sat.\nOne of them, Noor Tam, a nurse, has slept. “Leave him his hat,” she wrote.',
      ['Annis Roe'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('kin, friends and those in court', () => {
  it.each([
    ['a friend', 'Family friend Shaz said it was over. She left.', ['Shaz']],
    ['a groom', 'Groom Adil said it was over.', ['Adil']],
    ['no trade', 'Tavillian Adil, a cook, said it was over.', ['Tavillian Adil']],
    ['no operator', 'Ferry operator Tern said it was over.', ['Tern']],
    [
      'not the judge',
      'Judge Ann Lind sat. She said it was late. In a note the woman said it was over.',
      ['Ann Lind', 'woman'],
    ],
    [
      'somebody else',
      'Ann Lind sat. She said it was late. In a note the woman said it was over.',
      ['Ann Lind', 'Ann Lind'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('what a court was told', () => {
  const opens = 'Dominic Roe KC, prosecuting, told jurors it was late.'
  it.each([
    [
      'by the prosecutor',
      `${opens}\nThe fires were seen in May, the court heard.`,
      ['Dominic Roe: it was late', 'Dominic Roe: The fires were seen in May'],
    ],
    [
      'before the prosecutor is named',
      `A clerk stole maps, a court has heard.\n${opens}`,
      ['Dominic Roe: A clerk stole maps', 'Dominic Roe: it was late'],
    ],
    [
      'where none is',
      'A clerk stole maps, an inquest has heard.\nAnn Lind said it was late.',
      ['null: A clerk stole maps', 'Ann Lind: it was late'],
    ],
    [
      'where two are',
      `A clerk stole maps, a court has heard.\n${opens} Prosecutor Jo Baz left.`,
      ['null: A clerk stole maps', 'Dominic Roe: it was late'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected)
  })
})

describe('clauses and quotes between paragraphs', () => {
  it.each([
    [
      'a second report in the plural',
      'The authors say it works but warn that it is dear.',
      ['authors: it works', 'authors: it is dear'],
    ],
    [
      'a clause about several',
      'The authors say the others work and warn that it is dear.',
      ['authors: the others work and warn that it is dear'],
    ],
    ['with "I’m"', 'She thinks I’m wrong. Jo Roe says I’m late.', ['null: I’m wrong', 'Jo Roe: I’m late']],
    [
      'a quote that ends a paragraph about somebody',
      'Peter Roe shouts to him to tie it. “Or else it will come loose!”\nThe man from Lund laughs.',
      ['Peter Roe: Or else it will come loose!'],
    ],
    [
      'a paragraph of its own',
      '“It will come loose!”\nThe man from Lund laughs.',
      ['man from Lund: It will come loose!'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected)
  })
})
