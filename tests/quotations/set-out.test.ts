import { describe, expect, it } from 'vitest'
import { speakersIn } from './speakers-in.ts'

const UNDER = (...names: string[]) =>
  names.map((name) => `${name}\nThe advice: “It is late, so leave the mill at once.”`).join('\n')

describe('whose words a line or a dash sets out', () => {
  it.each([
    ['names on lines', `It is late.\n${UNDER('Jane Roe', 'Peter Lind')}`, ['Jane Roe', 'Peter Lind']],
    ['not one alone', `It is late.\n${UNDER('Jane Roe')}`, [null]],
    ['not headings', `It is late.\n${UNDER('Job Pains Remain', 'Mill Sales Fall')}`, [null, null]],
    ['behind a dash', 'MILLS STUMBLE — Lund Post: “An odd group gave all of it the money.”', ['Lund Post']],
    [
      'several behind a dash',
      'MILLS STUMBLE — The Post’s Jane Roe and Peter Lind: “An odd group gave all of it the money.”',
      ['Jane Roe and Peter Lind'],
    ],
    ['not an aside', 'Jane Roe left the mill — her third: “An odd group gave all of it the money.”', ['Jane Roe']],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
