import { describe, expect, it } from 'vitest'
import { genderOfFirstName } from '../../../src/quotations/people/gender.ts'

describe('what a first name tells', () => {
  it.each([
    ['Kevin', 'male'],
    ['Joseph', 'male'],
    ['Mohamed', 'male'],
    ['Hervé', 'male'],
    ['Stéphane', 'male'],
    ['Camille', 'female'],
    ['Ingrid', 'female'],
    ['Lucía', 'female'],
    // The first of two tells it
    ['Hans-Peter', 'male'],
    ['Jean-Yves', 'male'],
    ['Marie-Claude', 'female'],
    ['Min-jae', null],
    ['Anne-Peter', 'female'],
    // Of a Vietnamese name either may
    ['Quoc-Lan', null],
    ['Minh', null],
    // An Italian's or an American's
    ['Andrea', null],
    ['Jordan', null],
    ['Dakota', null],
    ['Ainsley', null],
    ['Harpreet', null],
    ['Xq', null],
  ])('%s', (name, expected) => {
    expect(genderOfFirstName(name)).toBe(expected)
  })
})
