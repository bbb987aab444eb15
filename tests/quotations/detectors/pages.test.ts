import { describe, expect, it } from 'vitest'
import { foundIn } from '../found-in.ts'
import { speakersIn } from '../speakers-in.ts'

describe('posts that a page shows', () => {
  const post = 'It rained.\nThe mill burns. Where are the crews? https://t.co/8lh pic.twitter.com/OZX'
  it.each([
    [
      'signed below',
      `${post}\n— Jo Wordman (@joword) May 23, 2016`,
      ['unmarked: The mill burns. Where are the crews?'],
    ],
    [
      'signed at its end',
      `${post} — Jo Wordman (@joword) 23 May 2016`,
      ['unmarked: The mill burns. Where are the crews?'],
    ],
    [
      'a report passed on',
      'It rained.\nThe old mill on the river burns, officials said https://t.co/8lh\n— Lund Post (@lp) May 23, 2016',
      ['indirect: The old mill on the river burns'],
    ],
    ['signed by no handle', `${post}\n— Jo Wordman, May 23, 2016`, []],
  ])('%s: %s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })

  it('are whose name stands there', () => {
    expect(speakersIn(`${post}\n— Jo Wordman (@joword) May 23, 2016`)).toEqual(['Jo Wordman'])
  })
})

describe('labels', () => {
  it.each([
    [
      'before quotes, with a list between them',
      'It rained.\nReview: "Lovely lamps."\nLund lamp\n$7.00 in the shop\nReview: "Lovely light."\nOslo lamp',
      ['direct: Lovely lamps.', 'direct: Lovely light.'],
    ],
    [
      'of an interview',
      'It rained.\nRoe: Lovely lamps they are.\nAnd cheap.\nLind: Not for me.\nRoe: Lovely light.\nLind: Never mind.',
      [
        'unmarked: Lovely lamps they are.',
        'unmarked: And cheap.',
        'unmarked: Not for me.',
        'unmarked: Lovely light.',
        'unmarked: Never mind.',
      ],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('a broadcast report', () => {
  const turns = (handsOver: string) =>
    [
      'It rained.',
      `MARK HOLT: The town has cut its aid.\n${handsOver}`,
      'ANNA ROE: It has been a hard year. According to Peter Lind, it will be worse.',
      'PETER LIND: It is a shame for the town.',
      'ANNA ROE: Is it over?',
      'PETER LIND: I hope not.',
      'MARK HOLT: Peter Lind there with Anna Roe.',
    ].join('\n')

  it('is told by whoever is handed over to, and whoever hands over', () => {
    expect(foundIn(turns('Anna Roe reports.'))).toEqual([
      'indirect: it will be worse',
      'unmarked: It is a shame for the town.',
      'unmarked: I hope not.',
    ])
  })

  it('is no talk between two', () => {
    expect(foundIn(turns('Good evening.'))).toContain('unmarked: The town has cut its aid.')
  })
})

describe('quotes that stand alone', () => {
  it.each([
    [
      'a title in a list of sources',
      'It rained.\n"Old paper found in the rain on a Lund street" — Lund Post, May 15, 2008',
      [],
    ],
    [
      'a signed quote',
      'It rained.\n"We found old papers in the rain on a street." — Jane Roe, May 15, 2008',
      ['direct: We found old papers in the rain on a street.'],
    ],
    [
      'what goes on behind an aside',
      'Roe said: “We work with Lind” – an old friend – “and then we sing together.”',
      ['direct: We work with Lind', 'direct: and then we sing together.'],
    ],
    [
      'a scare quote behind one',
      'Roe said: “We work with Lind” – an old friend – “so to speak” – and left.',
      ['direct: We work with Lind'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})
