import { describe, expect, it } from 'vitest'
import { LEADS, venueInFrame } from '../../src/linking/venue/rules.ts'
import { coverageOf, quotationWith } from './coverage.ts'

const venueOf = (frame: string): string | null => {
  const venue = venueInFrame(frame, null)
  return venue && frame.slice(venue.start, venue.end)
}

describe('the venue in a sentence', () => {
  it.each(LEADS)('"$like", not "$unlike"', ({ like, unlike }) => {
    expect(venueOf(like)).not.toBeNull()
    expect(venueOf(unlike)).toBeNull()
  })

  it.each([
    ['she said on NOS radio on Monday', 'NOS radio'],
    ['he told the BBC on Monday', 'BBC'],
    ['he told NBC\'s "Meet the Press" program', 'NBC\'s "Meet the Press" program'],
    ['she told CNN’s Jake Tapper', 'CNN’s Jake Tapper'],
    ['he told the Kyodo news agency on Sunday', 'Kyodo news agency'],
    [
      'he told the German daily Frankfurter Allgemeine Zeitung on Monday',
      'German daily Frankfurter Allgemeine Zeitung',
    ],
    ['Writing in the Harbour Times, she said', 'Harbour Times'],
    ['he said in an interview with the weekly Den', 'weekly Den'],
    ['she said in an interview published on Sunday in El País', 'El País'],
    ['Speaking at a joint press conference, he said', 'joint press conference'],
    ['he told Yle on Monday', 'Yle'],
    ["she told the BBC's World at One that it was late", "BBC's World at One"],
    ['she said on Match of the Day that it was late', 'Match of the Day'],
    ['in an interview granted to El País, he said', 'El País'],
    ['Speaking to Europe 1 on Sunday, she said', 'Europe 1'],
    ["he told 'Lund News Hour' that it was late", "'Lund News Hour'"],
    ["he told 'the boys' that it was late", null],
    ['he told Yleman that it was late', null],
    ['he told reporters in Oslo', 'reporters'],
    ['she told lawmakers on Friday', 'lawmakers'],
    ['he wrote on Telegram', 'Telegram'],
    ['the Kyodo news agency quoted him as saying', 'Kyodo news agency'],
    ['the harbour master said, NRK television reported', 'NRK television'],
    ['In a letter to staff seen by the Times, she wrote', 'letter to staff'],
    ['In a call with reporters on Monday, he said', 'call with reporters'],
    ['he used the picture in a television interview in Oslo on Sunday', 'television interview'],
    ['she told the same briefing that it was late', 'same briefing'],
    ['he said in an interview in Oslo', null],
    ['in a letter that he signed', null],
    ['he told Mr Lind', null],
    ['he told US allies to hurry', null],
    ['Speaking in Oslo, he said', null],
    ['she said on Friday', null],
    ['he told NATO that it was late', null],
    ['she said at the White House', null],
  ])('%s -> %s', (frame, venue) => {
    expect(venueOf(frame)).toBe(venue)
  })

  it('is never the speaker', () => {
    expect(venueInFrame('the daily Den reported on Monday', { start: 0, end: 13 })).toBeNull()
  })
})

describe('the venue of a quotation', () => {
  it.each<[string, string, string, string | null]>([
    [
      'goes on in the next paragraph',
      '"No ship will sail before Tuesday," Ann Grey told NRK radio.\n\n"The waves are nine metres high and the wind is rising," she said.',
      'nine metres',
      'NRK radio',
    ],
    [
      'stands in the sentence before',
      'Ann Grey gave an interview to NRK radio on Monday.\n\n"The waves are nine metres high and the wind is rising," she said.',
      'nine metres',
      'NRK radio',
    ],
    [
      'comes after what the speaker said before, when all of it is one interview',
      'Ann Grey said the harbour would stay closed until Tuesday.\n\n"No ship will sail before Tuesday," Ann Grey told NRK radio.',
      'stay closed',
      'NRK radio',
    ],
    [
      'goes on past a reported clause',
      '"No ship will sail before Tuesday," Ann Grey told NRK radio.\n\nGrey did not expect a calm week, and said that the wind would rise.\n\n"The waves are nine metres high," she said.',
      'nine metres',
      'NRK radio',
    ],
    [
      'is that of the sentence which sets the scene',
      'Ann Grey used the same picture in a television interview on Sunday. Grey said the waves were nine metres high.',
      'nine metres',
      'television interview',
    ],
    [
      'is not another speaker’s',
      '"No ship will sail before Tuesday," Ann Grey told NRK radio.\n\n"The fleet cannot wait any longer," Bo Lind said.',
      'cannot wait',
      null,
    ],
  ])('%s', (_name, text, words, venue) => {
    const coverage = coverageOf([`Storm closes port of Bergen for a second day\n\n${text}`], '2021-05-03')
    expect(quotationWith(coverage, words).venue).toBe(venue)
  })
})
