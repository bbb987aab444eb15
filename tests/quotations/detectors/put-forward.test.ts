import { describe, expect, it } from 'vitest'
import { contentsIn } from '../contents-in.ts'

describe('what somebody puts forward', () => {
  it.each([
    ['a case', 'Jane Roe made the case that the mill was lost.', ['the mill was lost']],
    ['a warning', 'Jane Roe has issued a fresh warning that the mill was lost.', ['the mill was lost']],
    ['behind a participle', 'Jane Roe left, giving an assurance that the mill was safe.', ['the mill was safe']],
    ['not what it is about', 'Jane Roe made the case for a mill that was lost.', []],
    ['not what was heard', 'Jane Roe heard the argument that the mill was lost.', []],
    ['not what was denied', 'Jane Roe did not make the case that the mill was lost.', []],
    ['not what nobody claims', 'Jane Roe made no claim that the mill was lost.', []],
  ])('%s', (_, text, expected) => {
    expect(contentsIn(text)).toEqual(expected)
  })
})
