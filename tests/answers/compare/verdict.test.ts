import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../src/answers/compare/changes.ts'
import { verdictOf } from '../../../src/answers/compare/verdict.ts'

const FULL = 'But we will build it. It costs money, of course. We have money and we have time.'

describe('how an article prints a statement', () => {
  it.each([
    ['verbatim', 'But we will build it. It costs money, of course. We have money and we have time.'],
    ['verbatim', '“But we will build it. It costs money, of course. We have money and we have time”'],
    ['trimmed', 'We will build it. It costs money, of course. We have money and we have time.'],
    ['trimmed', 'But we will build it.'],
    ['trimmed', 'But we will build it. We have money and we have time.'],
    ['trimmed', 'But we will build it ... We have money and we have time.'],
    ['trimmed', 'It costs money, of course. We have money … and we have time.'],
    ['altered', 'But we will build it. It costs time, of course. We have money and we have time.'],
    ['altered', 'But we will build it. It costs money, of course. We have money and time.'],
    ['altered', 'But we will not build it. It costs money, of course. We have money and we have time.'],
    ['altered', 'Nobody said so.'],
  ])('%s: %s', (verdict, text) => {
    expect(verdictOf(changesBetween(FULL, text))).toBe(verdict)
  })
})
