import { expect, it } from 'vitest'
import { mayTellHolder } from '../../../src/answers/short/holder.ts'

it.each([
  ['Who is the president of Madagascar?', 'The president of Madagascar spoke.', true],
  ['Who is the president of Madagascar?', 'The president of the union spoke.', false],
  ['Who was the foreign minister of New Zealand?', 'A new minister came from Zealand.', true],
  ['Who was the foreign minister of New Zealand?', 'The foreign minister spoke.', false],
  ['Who is the mayor?', 'Nobody spoke.', true],
  ['Who spoke of Madagascar?', 'Nobody spoke.', true],
])('%s: %s -> %s', (question, text, expected) => {
  expect(mayTellHolder(question, { text })).toBe(expected)
})
