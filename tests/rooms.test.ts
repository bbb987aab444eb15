import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** From the lowest room to the highest: a room may import from any room before it, never from one after it. */
const ROOMS = [
  'src/model.ts',
  'src/keys.ts',
  'src/once.ts',
  'src/unavailable.ts',
  'src/threads',
  'src/language',
  'src/dates',
  'src/articles',
  'src/quotations',
  'src/analysis.ts',
  'src/cache',
  'src/linking',
  'src/retrieval',
  'src/answers',
  'src/postgres',
  'src/picture',
  'src/coverage.ts',
  'src/database.ts',
  'src/live',
  'src/health',
  'src/discord',
  'commands',
  'src/playground',
  'src/config.ts',
  'src/doctor',
  'src/terminal',
  'src/log.ts',
  'src/cli.ts',
  'src/main.ts',
]

/** Packages that stay inside the named rooms. */
const KEPT_IN: Record<string, readonly string[]> = {
  'wink-nlp': ['src/language'],
  'wink-eng-lite-web-model': ['src/language'],
  lunr: ['src/retrieval'],
  pg: ['src/postgres'],
  'node-pg-migrate': ['src/postgres'],
  'discord.js': ['src/discord', 'commands', 'src/main.ts'],
}

/** The top level is the user's: nothing else may stand there. */
const TOP_LEVEL = [
  'CHANGELOG.md',
  'Dockerfile',
  'LICENSE',
  'README.md',
  'biome.json',
  'commands',
  'compose.yaml',
  'docs',
]
  .concat(['package-lock.json', 'package.json', 'seeds', 'src', 'tests', 'tsconfig.build.json', 'tsconfig.json'])
  .concat(['vitest.config.ts', 'node_modules', 'dist', 'coverage'])

function files(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = posix.join(folder, name)
    if (statSync(join(root, path)).isDirectory()) return files(path)
    return path.endsWith('.ts') ? [path] : []
  })
}

const roomOf = (path: string): string | undefined => ROOMS.find((room) => path === room || path.startsWith(`${room}/`))

function importsOf(path: string): string[] {
  const source = readFileSync(join(root, path), 'utf8')
  return [...source.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '')
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const sources = ['src', 'commands'].filter((folder) => existsSync(join(root, folder))).flatMap(files)

describe('the rooms', () => {
  it.each(sources)('%s imports only from rooms below it', (path) => {
    const room = roomOf(path)
    expect(room, `${path} stands in no room`).toBeDefined()
    for (const specifier of importsOf(path)) {
      if (specifier.startsWith('.')) {
        const target = relative(root, resolve(root, dirname(path), specifier)).replaceAll('\\', '/')
        const other = roomOf(target)
        expect(other, `${path} imports ${target}, which stands in no room`).toBeDefined()
        expect(ROOMS.indexOf(other ?? ''), `${path} imports ${target}`).toBeLessThanOrEqual(ROOMS.indexOf(room ?? ''))
      } else {
        const kept = KEPT_IN[packageOf(specifier)]
        if (kept) expect(kept, `${path} imports ${specifier}`).toContain(room)
      }
    }
  })

  it('has no room for what belongs nowhere', () => {
    for (const path of sources) expect(path).not.toMatch(/(^|\/)(utils?|helpers?|misc|common)(\/|\.ts$)/)
  })

  it('keeps the top level as it is', () => {
    for (const name of readdirSync(root).filter((entry) => !entry.startsWith('.'))) expect(TOP_LEVEL).toContain(name)
  })

  it('reads process.env in src/config.ts alone', () => {
    for (const path of sources.filter((file) => file !== 'src/config.ts'))
      expect(readFileSync(join(root, path), 'utf8'), path).not.toMatch(/process\.env/)
  })
})
