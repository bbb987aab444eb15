import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('a description that nobody is known by', () => {
  it.each([
    [
      'whoever the sentence before is about',
      'Brokers were glum. Kit Lorne doubted the offer. “It is late,” the analyst said.',
      ['Kit Lorne'],
    ],
    [
      'who is all that a short sentence tells of, before “he”',
      '“Go home,” an old man called out. The soldier looked up. “It is late,” he said.',
      ['an old man', 'soldier'],
    ],
    [
      'not what is no person’s',
      '“Go home,” an old man called out. The lamp went out. “It is late,” he said.',
      ['an old man', 'an old man'],
    ],
    [
      'whose shop is told of, before “he”',
      '“Go home,” said Ida Lorne. A miller whose mill had shut put it bluntly. “It is late,” he said.',
      ['Ida Lorne', 'a miller'],
    ],
    ['at a prefecture', 'At the prefecture, it was said that the mill was late.', ['prefecture']],
    [
      'who has just spoken',
      '“It is late,” said roofer Ivo Lorne, 41.\n\nThe dad said it was over.',
      ['Ivo Lorne', 'Ivo Lorne'],
    ],
    [
      'the first of two',
      'Ida Lorne, 31, and her husband Karl, 33, wept. “It is over,” said the teaching assistant.',
      ['Ida Lorne'],
    ],
    [
      'behind a view',
      'For the former goalkeeper Ivo Lorne, the kick was late. “It is over,” the pundit said.',
      ['Ivo Lorne'],
    ],
    [
      'whose friend has spoken',
      '“It is late,” said a friend of Ivo Lorne. It rained. The tenant of the manor said it was over.',
      ['a friend of Ivo Lorne', 'Ivo Lorne'],
    ],
    [
      'not past somebody without a name',
      'Ivo Lorne sang. A designer wept. The employee of nine years said it was over.',
      ['a designer'],
    ],
    [
      'nor whoever speaks for others',
      'A spokesman said it was late. “It is over,” said the head cook.',
      ['a spokesman', 'head cook'],
    ],
    [
      'whom the next paragraph names',
      '“It is late,” one veteran said.\n\nThat was Ivo Lorne, a prop of 36.',
      ['Ivo Lorne'],
    ],
    ['not whose thing it names', '“It is late,” one veteran said.\n\nThat was Ivo Lorne’s idea.', ['one veteran']],
    ['with what somebody bears', '“It is late,” said a woman with a baby on her back.', ['a woman with a baby']],
    ['not with how it is said', '“It is late,” said a woman with a smile.', ['a woman']],
    [
      'of several, as a comma tells',
      'Two nurses left. One said it was late. A third, a man in a hat, said it was over.',
      ['one of two nurses', 'a man in a hat'],
    ],
    [
      'by an age, not the sheriff',
      '“He was calm,” Sheriff Ivo Lorne said. The 33-year-old said the van was his.',
      ['Ivo Lorne', '33-year-old'],
    ],
    ['nor one who is called so already', 'A trader wept. Ivo Lorne left. The trader said it was over.', ['trader']],
    [
      'nor who holds something else',
      'Farm minister Ida Lorne left. The harbour auditor said it was over.',
      ['harbour auditor'],
    ],
    ['nor where two may be meant', 'It rained on Ida Lorne and Ivo Berg. The newlywed said it was over.', ['newlywed']],
    ['nor whom every road has', 'Ivo Lorne left. The driver said it was over.', ['driver']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a wide word', () => {
  it.each([
    [
      'who has just spoken',
      'Minister Ivo Berg said it was late. Ida Lorne, head of the Harbour Bloc, said it was early. According to the politician, it is over.',
      ['Ivo Berg', 'Ida Lorne', 'Ida Lorne'],
    ],
    [
      'not who does something else',
      'Minister Ivo Berg said it was late. Ida Lorne, a baker, said it was early. According to the politician, it is over.',
      ['Ivo Berg', 'Ida Lorne', 'Ivo Berg'],
    ],
    [
      'no name of whom the clause tells',
      'Minister Ivo Berg said it was late. Secretary Karl Lorne said it was early. According to the politician, Berg is over.',
      ['Ivo Berg', 'Karl Lorne', 'Karl Lorne'],
    ],
    [
      'the mayor',
      'Mayor Ida Lorne wept. Ivo Berg, a baker, said it was late. “It is over,” the town hall chief said.',
      ['Ivo Berg', 'Ida Lorne'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a role whose holder is of the other gender', () => {
  it.each([
    [
      'behind "his"',
      'Minister Anna Lorne met Peter Berg. He said it was late.\n\nThe minister denied that his boat was gone.',
      ['Peter Berg', 'Peter Berg'],
    ],
    [
      'past what describes him',
      'Minister Anna Lorne met Peter Berg. He said it was late.\n\nThe minister, a diver by training, denied that his boat was gone.',
      ['Peter Berg', 'Peter Berg'],
    ],
    [
      'not where somebody else is told of',
      'Minister Anna Lorne met Peter Berg. He said it was late.\n\nThe minister denied that a diver lost his boat.',
      ['Peter Berg', 'Anna Lorne'],
    ],
    [
      'nor of whoever is told',
      'Minister Peter Berg met Anna Lorne. She said it was late.\n\n“It is over,” the minister told her.',
      ['Anna Lorne', 'Peter Berg'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whoever reports a sentence behind its words', () => {
  it.each([
    [
      'goes on',
      'Ivo Berg met Karl Lorne. Berg is late, Lorne said. He said it was over.',
      ['Karl Lorne', 'Karl Lorne'],
    ],
    [
      'not before another verb',
      'Ivo Berg met Karl Lorne. Berg is late, Lorne said. He wept and said it was over.',
      ['Karl Lorne', 'Ivo Berg'],
    ],
    [
      'nor where another gender is told',
      'Ida Berg met Karl Lorne. Berg is late, Lorne said. She said it was over.',
      ['Karl Lorne', 'Ida Berg'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('an age or a stage of life', () => {
  it.each([
    [
      'whom the sentence before meets',
      'Ivo Berg left. That was news to one dock clerk. “It is over,” the 29-year-old said. He said it was late.',
      ['one dock clerk', 'one dock clerk'],
    ],
    [
      'not whoever asks',
      '“It is late,” said Ida Lorne, the chair. Asked by one investor whether it rained, the 63-year-old said it was over.',
      ['Ida Lorne', 'one investor', 'Ida Lorne'],
    ],
    [
      'whom the sentence before introduces',
      'Ivo Berg, 71, left. Ida Lorne, who had followed it, wept. “It is over,” said the pensioner.',
      ['Ida Lorne'],
    ],
    [
      'not one of an age',
      'Ida Lorne wept. Ivo Berg, 71, left. Ida Lorne wept. “It is over,” said the pensioner.',
      ['Ivo Berg'],
    ],
    [
      'a first name with years',
      'Ivo Berg left. “It is late,” says Hanno, 78 years old. His wife said it was over.',
      ['Hanno', "Hanno's wife"],
    ],
    [
      'whom the sentence is about, not somebody in it',
      'Hanna, whose mill was sold, saw a surgeon who was late. “It is over,” the 38-year-old said.',
      ['Hanna'],
    ],
    [
      'a name that is not the real one',
      'Marta, not her real name, left after a cook shouted. “It is over,” the 38-year-old said.',
      ['Marta'],
    ],
    ['whom a sentence singles out', 'The mill burned. It was Hanna who rang. “It is over,” she said.', ['Hanna']],
    ['not a firm', 'The mill burned. It was Tarnel who paid. “It is over,” she said.', [null]],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('an office in capitals', () => {
  it.each([
    [
      'whom the headline names',
      'Budget: Lorne rules out cuts\n\nThe Prime Minister said it was over.\n\nIt rained. Ida Lorne left.',
      ['Ida Lorne'],
    ],
    ['nobody else', 'Rain ends\n\nThe Prime Minister said it was over.', ['Prime Minister']],
    [
      'by its letters',
      'The managing director of Lorne Dairies, Karl Berg, left. “It is over,” the weary MD said.',
      ['Karl Berg'],
    ],
    ['by the letters past an “of”', 'Commissioner of Roads Karl Berg left. The CR said it was over.', ['Karl Berg']],
    [
      'by letters that leave an “in” out',
      'Karl Berg, officer-in-charge of the port, left. The OC said it was over.',
      ['Karl Berg'],
    ],
    ['by no state’s', 'Undersecretary of State Karl Berg left. The US said it was over.', ['US']],
    ['by no other letters', 'Commissioner of Roads Karl Berg left. The CP said it was over.', ['CP']],
    [
      'for two fields',
      'Minister for Roads and Heritage Karl Berg T.D. left. Ida Lorne wept. The Minister said it was over.',
      ['Karl Berg'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a family name that two bear', () => {
  it.each([
    [
      'the one whom "she" tells',
      'Ida Lorne runs it. Her brother Karl Lorne said it was late. Lorne says she left.',
      ['Karl Lorne', 'Ida Lorne'],
    ],
    [
      'her kin, who has just spoken',
      'Ida Lorne runs it. Her brother Karl Lorne said it was late. Lorne said it was over.',
      ['Karl Lorne', 'Karl Lorne'],
    ],
    [
      'not kin who spoke long before',
      'Ida Lorne said it was early. Her brother Karl Lorne said it was late. It rained. It snowed. It thawed. It froze. Lorne said it was over.',
      ['Ida Lorne', 'Karl Lorne', 'Ida Lorne'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a description of whoever tells somebody', () => {
  it.each([
    [
      'not whom it is told',
      'Ida Lorne, 34, fell ill. The nurse at her clinic told her that it was late.',
      ['nurse at her clinic'],
    ],
    [
      'whoever the text is about',
      'Ida Lorne, 34, fell ill. The mother of two told her boss that it was late.',
      ['Ida Lorne'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
