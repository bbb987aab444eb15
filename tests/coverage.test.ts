import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCoverage } from '../src/coverage.ts'
import type { Answer, WholeCoverage } from '../src/model.ts'

/** Questions that have broken such programs: operators, marks, invisible and reversing characters, nothing at all. */
const HOSTILE = [
  ...[
    '',
    ' ',
    'the of and',
    '🙂🙂🙂',
    're: Diem',
    '"unclosed',
    '+-*~^',
    '**bold** _it_ ||spoiler|| `code`',
    '@everyone <@1>',
  ],
  ...[
    '\u202eneilB\u202c',
    'Bli\u200bnken\u200d',
    'constructor __proto__',
    'who '.repeat(75),
    '\ud800',
    '((((',
    'what did say about',
  ],
]

async function cited(coverage: WholeCoverage, answer: Answer): Promise<void> {
  const texts = new Map((await coverage.records()).map(({ id, text }) => [id, text]))
  expect(answer.confidence).toBeGreaterThanOrEqual(0)
  expect(answer.confidence).toBeLessThanOrEqual(1)
  for (const { article, start, end, text } of answer.citations) {
    expect(text).toBe(texts.get(article)?.slice(start, end))
    expect(text.length).toBeGreaterThan(0)
    expect(text.length).toBeLessThanOrEqual(400)
  }
}

describe('a coverage', () => {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'))
  let coverage: WholeCoverage

  beforeAll(async () => {
    const paragraph =
      'The harbour of Aldmouth will be dredged in spring, its director Ines Vargo told reporters on Monday.'
    writeFileSync(join(folder, 'harbour.txt'), `Harbour to be dredged\n\n${paragraph}\n\nShe expects 40 ships a day.\n`)
    writeFileSync(join(folder, 'empty.txt'), '')
    const lines = [...HOSTILE, 'word '.repeat(300)].map((line) => `The mayor of Aldmouth said ${line} to reporters.`)
    writeFileSync(join(folder, 'hostile.txt'), `Mayor speaks\n\n${lines.join('\n\n')}\n`)
    coverage = await openCoverage({ paths: [folder] })
  })
  afterAll(async () => {
    await coverage.close()
    rmSync(folder, { recursive: true })
  })

  it('names the files that it left out', async () => {
    const lines: string[] = []
    await (await openCoverage({ paths: [folder], log: (line) => lines.push(line) })).close()
    expect(lines.join('\n')).toMatch(/empty\.txt/)
  })

  it.each(HOSTILE)('answers %j without harm', async (question) => {
    await cited(coverage, await coverage.ask(question))
    await cited(coverage, await coverage.what(question, question))
    expect(Array.isArray(await coverage.quotations({ speaker: question, about: question, outlet: question }))).toBe(
      true,
    )
  })

  it('answers any text with citations that stand at their offsets', async () => {
    const words = fc.constantFrom(
      'who',
      'said',
      'harbour',
      'Vargo',
      'when',
      '"',
      '’',
      '*',
      '\u202e',
      '🙂',
      'mayor',
      'what did',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 320 }),
      fc.array(words).map((parts) => parts.join(' ')),
    )
    await fc.assert(fc.asyncProperty(texts, async (text) => cited(coverage, await coverage.ask(text))))
  })

  it('shows the paragraph of a citation', async () => {
    const { citations } = await coverage.ask('When will the harbour be dredged?')
    const context = await coverage.context(citations[0]!.article, citations[0]!)
    expect(`${context?.before}${context?.text}${context?.after}`).toContain('its director Ines Vargo told reporters')
    expect(await coverage.context('nothing.txt', { start: 0, end: 1 })).toBeNull()
    expect(await coverage.context('harbour.txt', { start: 5, end: 5_000_000 })).toBeNull()
  })
})
