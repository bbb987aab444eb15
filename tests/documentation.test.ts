import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../commands/index.ts'
import { SETTING_NAMES } from '../src/config.ts'
import { COMMANDS, OPTIONS } from '../src/terminal/grammar.ts'

const root = resolve(import.meta.dirname, '..')
const readme = readFileSync(resolve(root, 'README.md'), 'utf8')

describe('the README', () => {
  it.each(SETTING_NAMES)('explains the setting %s', (name) => {
    expect(readme).toMatch(new RegExp(`\\| \`${name}\``))
    expect(readFileSync(resolve(root, '.env.example'), 'utf8')).toMatch(new RegExp(`^#?${name}=`, 'm'))
  })

  it.each(commands.map((command) => command.data.name))('explains the Discord command %s', (name) => {
    expect(readme).toMatch(new RegExp(`\\| (\`/${name}\\b|"?${name})`))
  })

  it.each(COMMANDS.map((row) => row.name))('explains the terminal command %s', (name) => {
    expect(readme).toMatch(new RegExp(`^(dateline )?${name}\\b`, 'm'))
  })

  it.each(Object.keys(OPTIONS))('explains the terminal option --%s', (name) => {
    expect(readme).toContain(`--${name}`)
  })

  it('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map((match) => match[1] ?? '')
    expect(named.length).toBeGreaterThan(0)
    for (const name of named) expect(Object.keys(scripts)).toContain(name)
  })

  it('links only to files that are there', () => {
    for (const [, target = ''] of readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
      expect(existsSync(resolve(root, target)), target).toBe(true)
  })
})

describe('the coverage that ships', () => {
  it('holds articles only', () => {
    for (const name of readdirSync(resolve(root, 'seeds'))) expect(name).toMatch(/\.txt$/)
  })
})
