import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('bodies by their short names', () => {
  it.each([
    [
      'a board by its members',
      'The board of governors met. It rained. Roe left. Lind wept. It snowed. The board said it was over.',
      ['board of governors'],
    ],
    [
      'past the bare noun',
      'The parish council met. The council wept. It rained. The council said it was over.',
      ['parish council'],
    ],
    ['not by an owner', 'The court of Jane Roe sat. The court said it was over.', ['court']],
    [
      'a survey as an agency',
      'It was late, according to the national Geological Survey. It was over, the agency said.',
      ['Geological Survey', 'Geological Survey'],
    ],
    [
      'a company, not its chairman of one name',
      'Lund sold Velt Papier. Velt, which makes lamps, wept. Chairman Ola Velt left. “It is over,” Mr Velt said. It was late, Velt said.',
      ['Ola Velt', 'Velt'],
    ],
    [
      'not somebody whose letter is told of',
      'Ola Velt left. It was a letter from Velt, which was late. It was over, Velt said.',
      ['Ola Velt'],
    ],
    [
      'no person whom a firm’s description tells',
      'Velt’s lamps are dear. Skyfarm Velt, the lamp-making firm, wept. It said it was over.',
      ['Skyfarm Velt'],
    ],
    ['but one who is a developer', 'Ola Velt, a Lund-based developer, wept. He said it was over.', ['Ola Velt']],
    ['a company by its seat', 'Pinewood Data, based in Lund, left. The company said it was over.', ['Pinewood Data']],
    [
      'an employer by its first word, with “which”',
      'The union wrote to the employer, Brandal Quay, in May. “It is late,” the union said.\nBrandal, which owns two cranes, rejects this. In a letter it said Brandal was poor.',
      ['union', 'Brandal Quay'],
    ],
    [
      'not an employer who is somebody',
      'The cook wrote to the employer, Jane Roe, in May. Roe rejects this. She said it was over.',
      ['Jane Roe'],
    ],
    ['not somebody with a seat', 'Jane Roe, based in Lund, runs a shop. The company said it was over.', ['company']],
    [
      'not a party',
      'Republicans wept. The Republican plan fell. Republican Jane Roe left. The company said it was over.',
      ['company'],
    ],
    [
      'the same source',
      'A doctor, who asked not to be named, said it was late. “It is over,” said the same source.',
      ['a doctor', 'a doctor'],
    ],
    ['another source', 'A doctor said it was late. “It is over,” said another source.', ['a doctor', 'another source']],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
