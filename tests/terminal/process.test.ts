import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..', '..')
const tsx = join(root, 'node_modules', '.bin', 'tsx')

function run(file: string, args: readonly string[], input = '', environment: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    SEEDS_DIR: join(root, 'seeds'),
    CACHE_DIR: join(folder, 'c'),
  }
  return spawnSync(tsx, [join(root, 'src', file), ...args], {
    cwd: folder,
    input,
    env: { ...env, ...environment },
    encoding: 'utf8',
  })
}

const dateline = (args: readonly string[], input = '') => run('cli.ts', args, input)

const oneLine = (result: SpawnSyncReturns<string>): void => {
  expect(result.stderr.trim().split('\n')).toHaveLength(1)
  expect(result.stderr).not.toMatch(/\bat .*:\d+:\d+/)
}

describe('dateline', () => {
  it('answers a question with cited excerpts, exit 0', () => {
    const result = dateline(['ask', '--json', 'Who said Russia has a gun to the head of Ukraine?'])
    expect(result.status).toBe(0)
    const answer = JSON.parse(result.stdout)
    expect(answer).toMatchObject({ kind: 'who', found: true })
    expect(answer.citations[0].text).toContain('gun to the head')
    expect(result.stderr).toBe('')
  })

  it('exits 1 when a single question finds nothing, 0 when questions come from standard input', () => {
    expect(dateline(['ask', 'Who won the tennis final in Melbourne?']).status).toBe(1)
    const result = dateline(['ask', '--json'], 'Who won the tennis final in Melbourne?\n\nWhen is the NATO meeting?\n')
    expect(result.status).toBe(0)
    expect(
      result.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).question),
    ).toEqual(['Who won the tennis final in Melbourne?', 'When is the NATO meeting?'])
  })

  it('extracts a line of JSON an article, whose quotations are slices of the file', () => {
    const result = dateline(['extract'])
    expect(result.status).toBe(0)
    const articles = result.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(articles).toHaveLength(5)
    expect(articles[0]).toMatchObject({ article: '000_d964f765ebc1199a.txt', text: null, credit: 'AFP/Reuters' })
    for (const name of ['title', 'outlet', 'byline', 'url', 'published', 'quotations', 'timexes'])
      for (const article of articles) expect(article).toHaveProperty(name)
  })

  it.each([
    [['nonsense']],
    [['who']],
    [['ask', '--loud']],
    [['sources', '--seeds', '/nowhere/at/all']],
    [['extract', '/nowhere/at/all.txt']],
  ])('ends %j with one line and exit 2', (args) => {
    const result = dateline(args)
    expect(result.status).toBe(2)
    expect(result.stdout).toBe('')
    oneLine(result)
  })

  it('names a setting that cannot be used, exit 2', () => {
    const result = run('cli.ts', ['sources'], '', { LOG_LEVEL: 'loud' })
    expect(result.status).toBe(2)
    expect(result.stderr).toMatch(/^dateline: LOG_LEVEL is "loud"; expected one of/)
  })

  it('reads commands as Discord does when it is given none', () => {
    const result = dateline([], '/sources\n/who\nWho said Russia has a gun to the head of Ukraine?\n/quit\n')
    expect(result.status).toBe(0)
    expect(result.stdout).toMatch(/^5 articles\n/)
    expect(result.stdout).toContain('gun to the head')
    expect(result.stderr).toContain('who needs WORDS')
  })

  it('writes the timeline as a picture, and says so when it cannot', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'dateline-')), 'timeline.png')
    expect(dateline(['timeline', '--png', file]).status).toBe(0)
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG')
    const refused = dateline(['timeline', '--png', '/nowhere/at/all.png'])
    expect(refused.status).toBe(2)
    oneLine(refused)
  })

  it('prints help and the version', () => {
    expect(dateline(['--help']).stdout).toContain('dateline COMMAND')
    expect(dateline(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('a folder with one article', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-'))
    writeFileSync(
      join(folder, 'bridge.md'),
      '---\ntitle: Bridge\n---\n\nThe mayor, Ada Osei, said the bridge was safe.\n',
    )
    writeFileSync(join(folder, 'noise.txt'), Buffer.from([0, 1, 2, 255]))
  })

  it('gives the text that offsets count in, and names what it left out', () => {
    const result = dateline(['extract', folder])
    expect(result.status).toBe(0)
    const article = JSON.parse(result.stdout)
    expect(article.text).toContain('the bridge was safe')
    for (const { start, end, content } of article.quotations) expect(article.text.slice(start, end)).toBe(content)
    expect(result.stderr).toContain('noise.txt')
  })
})

describe('npm start without a token', () => {
  it('answers one example question when it is given none', () => {
    const result = run('main.ts', [])
    expect(result.status).toBe(0)
    expect(result.stdout).toMatch(/^> Who said Russia has a gun to the head of Ukraine\?\n/)
  })

  it('answers the questions of standard input, one a line', () => {
    const result = run('main.ts', [], 'Who is the prime minister of Estonia?\nWhere did they meet?\n')
    expect(result.status).toBe(0)
    expect(result.stdout.match(/^> /gm)).toHaveLength(2)
    expect(result.stdout).toContain('Kaja Kallas')
  })

  it('ends with one line and exit 1 on a placeholder', () => {
    const result = run('main.ts', [], '', { DISCORD_TOKEN: 'your-token-here' })
    expect(result.status).toBe(1)
    oneLine(result)
    expect(result.stderr).toContain('DISCORD_TOKEN')
  })
})
