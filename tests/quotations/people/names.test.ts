import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('names at the start of a sentence', () => {
  it.each([
    ['not an adverb before them', 'Jane Holt left. Now Holt waits. She said it was over.', ['Jane Holt']],
    ['not a participle before them', 'Jane Holt left. Hosting Holt was fun. Holt said it was over.', ['Jane Holt']],
    ['but a first name before them', 'Jane Holt left. Ann Holt said it was over.', ['Ann Holt']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
