import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCoverage } from '../../src/coverage.ts'
import { fillDatabase } from '../../src/database.ts'
import type { WholeCoverage } from '../../src/model.ts'
import { type DatabaseCoverage, migrate, openDatabaseCoverage, openPool, type Pool } from '../../src/postgres/index.ts'
import { describeNeeding, type Need, SHARED, sharedPath } from '../needs.ts'
import { keptLog } from './log.ts'
import { POSTGRES, usePostgres } from './server.ts'

const QUESTIONS = [
  'Who said Russia has a gun to the head of Ukraine?',
  'Who leads the Russian delegation in Geneva?',
  'What did Lavrov say about NATO?',
  'What did Blinkin say on Friday?',
  'When did Blinken and Lavrov meet?',
  'Where did the talks take place?',
  'How many troops are at the border?',
  'Did Russia agree to withdraw its troops?',
  'What did Stoltenberg say about wheat?',
  'Who is Sergei Ryabkov in the TASS report?',
  'Who said "we will not"?',
  'What did the minister say about the company in 2021?',
  'the of and',
  '',
]

const QUOTES = [
  '“a gun to the head of Ukraine” — Blinken',
  'Lavrov: "I do not know whether we are on the right track"',
  '"Nothing of the kind was ever said by anybody here"',
  '"the" "we will"',
]

/** Folders whose answers are compared. */
const COVERAGES: readonly { readonly name: string; readonly folder: string; readonly needs: readonly Need[] }[] = [
  { name: 'the seeds', folder: resolve('seeds'), needs: [POSTGRES] },
  { name: 'articles in other styles', folder: resolve('tests/quotations/fixtures'), needs: [POSTGRES] },
  { name: 'an encyclopaedia', folder: sharedPath('data', 'xquad-en', 'articles'), needs: [POSTGRES, SHARED] },
]

for (const { name, folder, needs } of COVERAGES)
  describeNeeding(needs, `in memory and in a database: ${name}`, () => {
    const server = usePostgres()
    const root = mkdtempSync(join(tmpdir(), 'dateline-parity-'))
    let memory: WholeCoverage
    let database: DatabaseCoverage
    let pool: Pool

    beforeAll(async () => {
      const cacheDir = join(root, 'cache')
      memory = await openCoverage({ paths: [folder], cacheDir })
      const databaseUrl = await server.database()
      await migrate(databaseUrl)
      await fillDatabase({ databaseUrl, paths: [folder], cacheDir })
      pool = openPool(databaseUrl, { log: keptLog() })
      database = openDatabaseCoverage(pool)
    }, 300_000)
    afterAll(async () => {
      await pool?.end()
      rmSync(root, { recursive: true, force: true })
    })

    it('are made of the same', async () => {
      for (const list of ['sources', 'speakers', 'outlets', 'topics', 'days'] as const)
        expect(await database[list]()).toEqual(await memory[list]())
    })

    it('answer the same', { timeout: 300_000 }, async () => {
      for (const question of [...QUESTIONS, ...(needs.includes(SHARED) ? encyclopaedic() : [])])
        expect(await database.ask(question)).toEqual(await memory.ask(question))
      for (const question of QUESTIONS)
        for (const as of ['who', 'when', 'where'] as const)
          expect(await database.ask(question, as)).toEqual(await memory.ask(question, as))
    })

    it('tell what every speaker said, of anything and of a matter', async () => {
      const speakers = (await memory.speakers()).slice(0, 30)
      for (const { name: speaker } of [...speakers, { name: 'Nobody Atall' }])
        for (const about of [undefined, 'NATO', 'the talks', 'money'])
          expect(await database.what(speaker, about)).toEqual(await memory.what(speaker, about))
    })

    it('list the same quotations', async () => {
      const [{ name: speaker } = { name: 'x' }] = await memory.speakers()
      const [outlet = 'x'] = await memory.outlets()
      const days = { since: '2022-01-10', until: '2022-01-21' }
      for (const filter of [{}, { speaker }, { outlet }, days, { about: 'talks' }, { ...days, speaker, about: 'will' }])
        expect(await database.quotations(filter)).toEqual(await memory.quotations(filter))
    })

    it('draw the same timelines', { timeout: 120_000 }, async () => {
      const [{ name: speaker } = { name: 'x' }] = await memory.speakers()
      const days = { since: '2022-01-10', until: '2022-01-12' }
      for (const filter of [{}, { speaker }, { about: 'talks' }, { about: 'meeting war' }, days, { ...days, speaker }])
        expect(await database.timeline(filter)).toEqual(await memory.timeline(filter))
    })

    it('compare the same wordings', async () => {
      const quotations = await memory.quotations({})
      const said = quotations.filter((_, n) => n % Math.ceil(quotations.length / 40) === 0)
      const words = said.map(({ content }) => content.split(/\s+/).slice(0, 8).join(' '))
      for (const one of [...words, 'the of', '', 'a mixture of words without a source'])
        expect(await database.compare(one)).toEqual(await memory.compare(one))
    })

    it('find the same printings of a quote', async () => {
      const quotations = await memory.quotations({})
      const said = quotations.filter((_, n) => n % Math.ceil(quotations.length / 25) === 0)
      const texts = said.map(({ content, speaker }) => `"${content}" — ${speaker?.name ?? 'someone'}`)
      const altered = said.map(({ content }) => `"${content.replace(/\b(?:is|are|was|will)\b/, 'never')}"`)
      for (const text of [...texts, ...altered, ...QUOTES])
        expect(await database.check(text)).toEqual(await memory.check(text))
    })

    it('show the same paragraphs', async () => {
      for (const { id, text } of (await memory.records()).slice(0, 10))
        for (const span of [
          { start: 0, end: 5 },
          { start: text.length - 9, end: text.length },
          { start: 5, end: 1 },
        ])
          expect(await database.context(id, span)).toEqual(await memory.context(id, span))
      expect(await database.context('nowhere.txt', { start: 0, end: 1 })).toBe(null)
    })
  })

function encyclopaedic(): string[] {
  const file = readFileSync(sharedPath('data', 'xquad-en', 'questions.json'), 'utf8')
  const questions = (JSON.parse(file) as { readonly question: string }[]).map(({ question }) => question)
  return process.env.DATELINE_TEST_EVERYTHING ? questions : questions.slice(0, 150)
}
