import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quoteIn, withoutQuotes } from '../../src/answers/quoted.ts'
import { openCoverage } from '../../src/coverage.ts'
import type { Coverage } from '../../src/model.ts'

describe('what a question quotes', () => {
  it.each([
    ['Who said "we open on Friday"?', 'we open on Friday'],
    ['Who said “we open on Friday”?', 'we open on Friday'],
    ['Who said "no" to "the whole of it"?', 'the whole of it'],
    ['Who said "no"?', null],
    ['Who said we open on Friday?', null],
  ])('%s', (question, expected) => {
    expect(quoteIn(question)).toBe(expected)
  })

  it('is no part of the question’s own words', () => {
    expect(withoutQuotes('Who said "on Friday" in March?')).toBe('Who said "         " in March?')
  })
})

describe('a question with a quote', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quoted-'))
  let coverage: Coverage

  beforeAll(async () => {
    writeFileSync(
      join(folder, 'ferry.txt'),
      `Ferry line to reopen

LINDHOLM, May 4, 2023. The ferry line will reopen in June, its owner Greta Moss said.

“We shall reopen the line on Friday, whatever the weather, and we shall not close it again,” Moss told reporters.

“A ferry that does not sail is a museum, and a bad one,” said the mayor, Tomas Keller.
`,
    )
    coverage = await openCoverage({ paths: [folder] })
  })
  afterAll(async () => {
    await coverage.close()
    rmSync(folder, { recursive: true })
  })

  it.each([
    ['Who said "we shall reopen the line on Friday"?', /^Greta Moss/, null],
    ['Who said "we will reopen that line on Friday"?', /^Greta Moss/, /words it otherwise: “.*reopen the line/],
    ['Who called a ferry that does not sail "a museum, and a bad one"?', /^Tomas Keller/, null],
    ['Who said "a ferry that cannot sail is a museum"?', /^Tomas Keller/, /words it otherwise: “A ferry/],
  ])('%s', async (question, answer, note) => {
    const given = await coverage.ask(question)
    expect(given).toMatchObject({ found: true, answer: expect.stringMatching(answer) })
    if (note) expect(given.note).toMatch(note)
    else expect(given.note).toBeNull()
  })

  it('is not answered by words that share its topic alone', async () => {
    const { note } = await coverage.ask('Who said "the price of wheat sails with every ferry"?')
    expect(note ?? '').not.toMatch(/words it otherwise/)
  })
})
