import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('whom a name or a pronoun means', () => {
  it.each([
    ['a pronoun behind its verb', 'Jane Roe wept. “It is late,” says she. “It is over.”', ['Jane Roe', 'Jane Roe']],
    ['not one that is told of', 'Jane Roe wept. It was “a farce,” said he would go.', [null]],
    ['whoever reassures', '“Nobody will have to go,” reassured the mayor, Jane Roe.', ['Jane Roe']],
    ['whoever is moved', '“It is late,” a visibly moved Jane Roe said.', ['Jane Roe']],
    ['a moved man of office', '“It is late,” a clearly shaken mayor told us.', ['a clearly shaken mayor']],
    ['not what somebody moved', 'The mayor slowly moved. Jane Roe said it was late.', ['Jane Roe']],
    ['a translation’s “dixit”', '“Nobody will have to go,” dixit the mayor, Jane Roe.', ['Jane Roe']],
    [
      'whoever has none of something',
      'Jane Roe sold the mill in March and makes no demands: “I never liked the cold in there.”',
      ['Jane Roe'],
    ],
    ['not what is regretted', 'Jane Roe regrets nothing: “I never liked the cold in there.”', ['Jane Roe']],
    ['whoever has a wish', 'Jane Roe has a wish of sorts: “Never sell a mill in the cold.”', ['Jane Roe']],
    [
      'a given name of a family',
      'Olaf Lind and his son Nils Lind own the mill. “It was late,” Nils Lind said. Olaf wept. “It was over,” Olaf said.',
      ['Nils Lind', 'Olaf Lind'],
    ],
    [
      'a family name that was somebody’s alone before, not a sister’s',
      'Mark Lind sold the mill. Lind was glad. “He was not easy,” his sister, Ida Lind, told me. “It was late,” said Lind.',
      ['Ida Lind', 'Mark Lind'],
    ],
    [
      'a family name that was somebody’s alone again and again, not that of one named in passing',
      'Mark Lind sold the mill. Lind was glad. Lind sang. Lind danced. A clerk, Peter Lind, was hurt. “It was late,” said Lind.',
      ['Mark Lind'],
    ],
    [
      'the latest of a family, where the other was hardly told of',
      'Mark Lind sold the mill. Lind was glad. A clerk, Peter Lind, was hurt. “It was late,” said Lind.',
      ['Peter Lind'],
    ],
    [
      'the latest of a family who is nobody’s sister',
      'Mark Lind sold the mill. Lind was glad. “He was not easy,” said Ida Lind, a baker. “It was late,” said Lind.',
      ['Ida Lind', 'Ida Lind'],
    ],
    [
      'no name before a hyphen',
      'Jan Velde won. Velde-supporting students told the Post they were glad to see it happen.',
      ['Velde-supporting students'],
    ],
    ['those around somebody', 'Jan Velde won. Those around Velde admit he is late.', ['Those around Velde']],
    ['not whom they told', 'Jan Velde won. People wept for Velde. Velde said he was late.', ['Jan Velde']],
    [
      'the object of a participle',
      'Eda Roe rose to speak in Lund. Citing Omar Tewhiu and Ihaka Tewhiu, she said it was over.',
      ['Eda Roe'],
    ],
    [
      'a woman whom a list of names takes for a man',
      'A judge wept; she was late.\nCristian Roe, a cook, left Lund with her husband.\n“It was late,” Roe said.\nNow they will leave.\n“It is over,” she said.',
      ['Cristian Roe', 'Cristian Roe'],
    ],
    [
      'a woman told of as a mother',
      'A judge wept; she was late.\nCristian Roe, a cook from Lund, is a mother of two who runs the mill with her husband.\n“It was late,” Roe said.\nNow they will leave.\n“It is over,” she said.',
      ['Cristian Roe', 'Cristian Roe'],
    ],
    [
      'a clause behind another',
      'Omar Baz left Lund. Baz sold his mill. He wrote his memoirs. He wept. He slept. Baz met his son. He ate. His boat sank. He swam.\nA year after the mill opened, Ian Lind left the town.\n“It was late,” he said.',
      ['Ian Lind'],
    ],
    [
      'an adviser who has just spoken without a name',
      'Peter Lind, a former adviser, left. One former adviser said it was late. “It is over,” the former adviser said.',
      ['one former adviser', 'one former adviser'],
    ],
    [
      'not another adviser',
      'Peter Lind, the chief adviser, left. One former adviser said it was late. “It is over,” the chief adviser said.',
      ['one former adviser', 'Peter Lind'],
    ],
    ['no name that opens like a thing', 'Daily Warner rose. “It is over,” he said.', [null]],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whose a report without a subject is', () => {
  it.each([
    ['past a gesture', 'Jane Roe smiles and says, “It is over.” It was late.', ['Jane Roe']],
    ['not a noun', 'Jane Roe keeps smiles and nods for the crowd. “It is over,” says Lind.', ['Lind']],
    [
      'behind a colon',
      'Then it turned: Jane Roe, a clerk in Lund, rose to tell him that the mill was shut.',
      ['Jane Roe'],
    ],
    [
      'behind where it was written',
      'LUND: In what may be a first, Sweden on Tuesday changed its plan by dropping the tax and stressing that the mill was safe.',
      ['Sweden'],
    ],
    [
      'not what describes a letter',
      'A leaked letter seen by Lund News says “it is over by all accounts”.',
      ['a leaked letter seen by Lund News'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whoever is named past what describes them', () => {
  it.each([
    ['a question to a company', 'Will AT&T pay for it? It is late. AT&T said it would pay.', ['AT&T']],
    ['somebody called Will', 'Will Roe left. He was late. Roe said it was over.', ['Will Roe']],
    [
      'for whom somebody speaks',
      'Jane Roe for Lamp Standards Australia New Zealand, says the mill is shut until the end of the year.',
      ['Jane Roe'],
    ],
    [
      'whose stories a paper published',
      'Soon the Lund Post published the stories of six women who said they were late.',
      ['six women'],
    ],
    [
      'a town in its state',
      'Jane Roe, a former miller who now teaches at the College of Lund, Ohio, has warned that it is late.',
      ['Jane Roe'],
    ],
    ['not a name behind a town', 'Last week the mayor of Lund, Jane Roe, said it was over.', ['Jane Roe']],
    [
      'what sources know',
      'It was late, said people with direct knowledge of the matter. It was over, the people said.',
      ['people with direct knowledge of the matter', 'people with direct knowledge of the matter'],
    ],
    ['not what people have', 'It was late, said people with boats.', ['people']],
    [
      'who did not want to be named',
      'A miller who did not want to be named out of fear said it was late. “It is over,” the miller said.',
      ['a miller', 'a miller'],
    ],
    [
      'the one elected',
      'Jan Velde won the vote. Velde admitted he was late. In a talk with the Post, the president-elect said it was over.',
      ['Jan Velde', 'Jan Velde'],
    ],
    [
      'not the president',
      'President Omar Baz left. It rained in Lund. In a talk with the Post, the president-elect said it was over.',
      ['president-elect'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('words that are said to follow', () => {
  it.each([
    [
      'whoever says them',
      'When Peter Lind came for his lamps, Jane Roe said the following.\n“I light them when I need them.”',
      ['Jane Roe'],
    ],
    [
      'not where nothing follows',
      'Peter Lind came for his lamps, and Jane Roe left with a following.\n“I light them when I need them.”',
      ['Peter Lind'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
