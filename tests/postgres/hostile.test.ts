import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openCoverage } from '../../src/coverage.ts'
import { fillDatabase } from '../../src/database.ts'
import { migrate, openDatabaseCoverage, openPool } from '../../src/postgres/index.ts'
import { describeNeeding } from '../needs.ts'
import { articleText } from '../newspaper.ts'
import { keptLog } from './log.ts'
import { POSTGRES, usePostgres } from './server.ts'

/** Letters that no compression makes shorter. */
const letters = (length: number, seed: string): string => {
  let text = ''
  for (let n = 0; text.length < length; n++)
    text += createHash('sha512')
      .update(`${seed}${n}`)
      .digest('hex')
      .replace(/\d/g, (d) => 'ghijklmnop'[Number(d)]!)
  return text.slice(0, length)
}
const LONG = letters(3000, 'name')
/** Letters of two code units each: cut at a number of code units, they end in half of one. */
const WIDE = ['\u{10480}', '\u{10580}'].map((last) => `ab${'\u{20000}'.repeat(19)}${last}${'\u{20001}'.repeat(5)}`)

/** Files that try what a database could trip over: its quotes and escapes, its limits, what it cannot hold. */
const FILES: Readonly<Record<string, string>> = {
  'escapes.txt': `Talks {fail} \\ "again"\n\nHAVEN, March 7. Mayor Ilse O'Brandt\\Null said on Monday that the talks had failed.
"We offered {nine, NULL} per cent \\ and they 'walked' \\" out; drop table articles; --," said Ilse O'Brandt, the mayor.
"It is $1 and %s or {}{{\\\\}} of the NULL," Karl {Weber} told reporters on Tuesday.\n`,
  'given.txt': articleText(1),
  'given.meta.json': JSON.stringify({
    title: 'A \0 in \ud83d the title',
    outlet: '\udc00Out\0let"\\',
    byline: 'By \0\ud800',
  }),
  'cut.txt': articleText(2),
  'cut.meta.json': JSON.stringify({ title: `${'a'.repeat(299)}\u{1f600}` }),
  'page.html': `<html><head><title>&#0; &#xd800; \\ {</title></head><body><article><h1>&#0;&#xdfff;</h1><p>${articleText(
    3,
  )
    .split('\n\n')
    .join('</p><p>')}</p></article></body></html>`,
  'untitled.md': `---\ntitle: ""\n---\n\n${articleText(4)}`,
  'wide.txt': `Wide words\n\nHAVEN, March 7. ${WIDE.join(' ')} was seen. "The ${WIDE.join(' and the ')} will stay," said Ilse Brandt.\n`,
  'long.txt': `Long words\n\nHAVEN, March 7. "The B${LONG} of Haven will stay open," said Ilse B${LONG} on Monday. The B${LONG} of
Haven was closed on March 3, 2021, Karl Weber said.\n`,
  'huge.txt': `A huge word\n\nHAVEN, March 7. "We will keep the ${letters(5_000_000, 'huge')}," said Ilse Brandt.\n`,
  'with "quotes", {braces} and \\ in\nits name.txt': articleText(5),
  [`${`${'deep'.repeat(50)}/`.repeat(15)}down.txt`]: articleText(6),
}
const ASKED = [
  'Who offered {nine, NULL} per cent?',
  `Who said that the B${LONG} will stay open?`,
  `What did Ilse B${LONG.slice(0, -1)}x say?`,
  `When was the B${LONG} of Haven closed?`,
  `Who will keep the ${WIDE[0]}?`,
  "'; drop table articles; -- \\ \0 \ud800",
]

describeNeeding([POSTGRES], 'articles that try to trip a database', () => {
  const server = usePostgres()

  it('are held, and answered from as they are in memory', { timeout: 600_000 }, async () => {
    const root = mkdtempSync(join(tmpdir(), 'dateline-hostile-'))
    const folder = join(root, 'articles')
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    const options = { paths: [folder], cacheDir: join(root, 'cache') }
    const databaseUrl = await server.database()
    await migrate(databaseUrl)
    const pool = openPool(databaseUrl, { log: keptLog() })
    try {
      const memory = await openCoverage(options)
      await fillDatabase({ ...options, databaseUrl })
      const database = openDatabaseCoverage(pool)
      const { articles } = await memory.sources()
      expect(articles.map(({ id }) => id).sort()).toEqual(
        Object.keys(FILES)
          .filter((name) => !name.endsWith('.json'))
          .sort(),
      )
      for (const list of ['sources', 'speakers', 'outlets', 'topics', 'days'] as const)
        expect(await database[list]()).toEqual(await memory[list]())
      for (const question of ASKED) {
        expect(await database.ask(question)).toEqual(await memory.ask(question))
        expect(await database.compare(question)).toEqual(await memory.compare(question))
        expect(await database.check(`"${question}"`)).toEqual(await memory.check(`"${question}"`))
        expect(await database.timeline({ about: question })).toEqual(await memory.timeline({ about: question }))
      }
      const quotations = await memory.quotations({})
      expect(quotations.length).toBeGreaterThan(10)
      expect(await database.quotations({})).toEqual(quotations)
      for (const { name: speaker } of await memory.speakers()) {
        expect(await database.what(speaker)).toEqual(await memory.what(speaker))
        expect(await database.timeline({ speaker })).toEqual(await memory.timeline({ speaker }))
      }
      for (const outlet of await memory.outlets())
        expect(await database.quotations({ outlet })).toEqual(await memory.quotations({ outlet }))
      for (const { content } of quotations.filter(({ content: said }) => said.length < 5000))
        expect(await database.check(`"${content}"`)).toEqual(await memory.check(`"${content}"`))
    } finally {
      await pool.end()
      rmSync(root, { recursive: true, force: true })
    }
  })
})
