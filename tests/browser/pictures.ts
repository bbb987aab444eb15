/**
 * Takes the README's pictures from the playground's page into docs/pictures: `npm run pictures`. Needs Chromium.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { commands } from '../../commands/index.ts'
import { openCoverage } from '../../src/coverage.ts'
import { openPlayground } from '../../src/playground/index.ts'
import { SEEDS } from '../e2e/newsroom.ts'
import { launch, open } from './browser.ts'

const FOLDER = resolve(import.meta.dirname, '../../docs/pictures')

/** What each picture shows: the lines sent, and how the page is looked at. */
const PICTURES: readonly (readonly [name: string, lines: readonly string[], options: object])[] = [
  ['playground', [], {}],
  ['ask', ['/ask question:Who said Russia has a gun to the head of Ukraine?'], {}],
  ['compare', ['/compare words:gun to the head of Ukraine'], {}],
  ['timeline', ['/timeline'], { colorScheme: 'dark' }],
  ['phone', ['@Dateline Who said Russia has a gun to the head of Ukraine?'], { viewport: { width: 390, height: 780 } }],
]

/** Sends a line and waits for the bot's answer with its pictures. */
async function send(page: Page, line: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Message' }).fill(line)
  await page.keyboard.press('Enter')
  if (await page.locator('#fields').isVisible()) await page.keyboard.press('Enter')
  await page.locator('#log > article .tag').last().waitFor()
  await page.waitForFunction('[...document.images].every((image) => image.complete)')
}

const dataDir = mkdtempSync(join(tmpdir(), 'dateline-'))
const coverage = await openCoverage({ paths: [SEEDS] })
const log = { info: () => {}, warn: () => {}, error: () => {} }
mkdirSync(FOLDER, { recursive: true })
const browser = await launch()
for (const [name, lines, options] of PICTURES) {
  const playground = await openPlayground({ coverage, commands, dataDir, port: 0, log })
  const { page } = await open(browser, playground.discord, { viewport: { width: 1100, height: 780 }, ...options })
  for (const line of lines) await send(page, line)
  await page.mouse.move(0, 0)
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
  await page.context().close()
  await playground.close()
}
await browser.close()
await coverage.close()
rmSync(dataDir, { recursive: true })
