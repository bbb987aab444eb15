import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { versionOf } from '../../src/cache/index.ts'

let root: string
const version = () => versionOf(['dates', 'analysis.ts'], join(root, 'src'))

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-version-'))
  mkdirSync(join(root, 'src', 'dates', 'rules'), { recursive: true })
  mkdirSync(join(root, 'node_modules', 'tagger'), { recursive: true })
  writeFileSync(join(root, 'package.json'), '{"dependencies":{"tagger":"^1.0.0"}}')
  writeFileSync(join(root, 'node_modules', 'tagger', 'package.json'), '{"version":"1.2.3"}')
  for (const file of ['analysis.ts', 'main.ts', 'dates/index.ts', 'dates/rules/weekday.ts'])
    writeFileSync(join(root, 'src', file), `// ${file}\n`)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('versionOf', () => {
  it.each([
    ['a rule changes', () => appendFileSync(join(root, 'src/dates/rules/weekday.ts'), ' ')],
    ['a rule is added', () => writeFileSync(join(root, 'src/dates/rules/feast.ts'), '')],
    ['a rule is removed', () => rmSync(join(root, 'src/dates/rules/weekday.ts'))],
    ['a room of one file changes', () => appendFileSync(join(root, 'src/analysis.ts'), ' ')],
    [
      'a package is updated',
      () => writeFileSync(join(root, 'node_modules/tagger/package.json'), '{"version":"1.2.4"}'),
    ],
  ])('is another when %s', (_, change) => {
    const before = version()
    change()
    expect(version()).not.toBe(before)
  })

  it.each([
    ['nothing changes', () => {}],
    ['a room above changes', () => appendFileSync(join(root, 'src/main.ts'), ' ')],
    ['a source map is added', () => writeFileSync(join(root, 'src/dates/index.js.map'), '{}')],
  ])('is the same when %s', (_, change) => {
    const before = version()
    change()
    expect(version()).toBe(before)
  })

  it('finds a built room of one file', () => {
    renameSync(join(root, 'src/analysis.ts'), join(root, 'src/analysis.js'))
    expect(version()).toMatch(/^[0-9a-f]{64}$/)
  })

  it('refuses a room that is not there: it would never change', () => {
    expect(() => versionOf(['kitchen'], join(root, 'src'))).toThrow('kitchen')
  })

  it('knows the rooms of this project', () => {
    expect(versionOf(['model.ts', 'language', 'analysis.ts'])).toMatch(/^[0-9a-f]{64}$/)
  })
})
