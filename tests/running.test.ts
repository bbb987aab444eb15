import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SETTING_NAMES } from '../src/config.ts'

const read = (name: string): string => readFileSync(resolve(import.meta.dirname, '..', name), 'utf8')
/** Set beside Dateline's own settings. */
const FOREIGN = ['NODE_ENV', 'POSTGRES_USER', 'POSTGRES_DB', 'POSTGRES_PASSWORD_FILE']

describe('what Dateline is run by', () => {
  it.each([
    ['docs/dateline.service', /^Environment=(.*)$/gm],
    ['Dockerfile', /^ENV (.*)$/gm],
    ['compose.yaml', /^ {6}([A-Z_]+): /gm],
  ])('%s sets only what there is', (name, lines) => {
    const settings = [...read(name).matchAll(lines)].flatMap(([, line = '']) =>
      line.split(' ').map((setting) => setting.split('=')[0] ?? ''),
    )
    expect(settings.length).toBeGreaterThan(2)
    for (const setting of settings) expect([...SETTING_NAMES, ...FOREIGN]).toContain(setting)
  })

  it.each(['docs/dateline.service', 'Dockerfile'])('%s starts what the build makes', (name) => {
    const built = /dist\/(src\/[a-z]+)\.js/.exec(read(name))?.[1] ?? ''
    expect(read(`${built}.ts`)).toContain('process.exit(')
  })

  it('the container holds what an answer needs', () => {
    const ignored = read('.dockerignore')
    for (const [, name = ''] of read('Dockerfile').matchAll(/^COPY (?!--from)(.*) \S+$/gm))
      for (const path of name.split(' ')) expect(ignored).toContain(`!${path}`)
  })
})
