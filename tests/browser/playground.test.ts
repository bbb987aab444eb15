import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { openCoverage } from '../../src/coverage.ts'
import type { Coverage } from '../../src/model.ts'
import { openPlayground, type Playground } from '../../src/playground/index.ts'
import { SEEDS } from '../e2e/newsroom.ts'
import { CHROMIUM, describeNeeding } from '../needs.ts'
import { command, launch, type Opened, open } from './browser.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
/** How long something on the page may take before a test gives up on it. */
const SOON = { timeout: 20_000, interval: 50 }
const QUESTION = 'Who said Russia has a gun to the head of Ukraine?'

describeNeeding([CHROMIUM], 'the playground’s page', () => {
  let coverage: Coverage
  let playground: Playground
  let browser: Browser
  let opened: Opened | null = null
  const dataDir = mkdtempSync(join(tmpdir(), 'dateline-'))
  beforeAll(async () => {
    coverage = await openCoverage({ paths: [SEEDS] })
    const log = { info: () => {}, warn: () => {}, error: () => {} }
    playground = await openPlayground({ coverage, commands, dataDir, port: 0, log })
    browser = await launch()
  })
  afterEach(async () => {
    const { page, outside, errors } = opened ?? {}
    opened = null
    await page?.context().close()
    expect(outside ?? []).toEqual([])
    expect(errors ?? []).toEqual([])
  })
  afterAll(async () => {
    await browser.close()
    await playground.close()
    await coverage.close()
    rmSync(dataDir, { recursive: true })
  })

  const begin = async (options = {}): Promise<Page> => {
    opened = await open(browser, playground.discord, options)
    return opened.page
  }
  const last = (page: Page) => page.locator('#log > article').last()
  /** Waits for a message by the bot after `work`, and gives its text. */
  const answerTo = async (page: Page, work: () => Promise<unknown>): Promise<string> => {
    await page.locator('#log:not([aria-busy])').waitFor({ state: 'attached' })
    const before = await page.locator('#log > article').count()
    await work()
    await expect.poll(() => page.locator('#log > article').count(), SOON).toBeGreaterThan(before)
    await last(page).locator('.tag').waitFor()
    return (await last(page).textContent()) ?? ''
  }

  it('leads a newcomer from an example to an answer, its context and a private one', async () => {
    const page = await begin()
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toContain(
      'Ask who said what, when and where',
    )
    expect(await answerTo(page, () => page.getByRole('button', { name: '/sources' }).click())).toContain(
      'used /sources',
    )

    const answer = await answerTo(page, async () => {
      await command(page, 'ask')
      await page.keyboard.type(QUESTION)
      await page.keyboard.press('Enter')
    })
    expect(answer).toContain('Blinken')
    const context = await answerTo(page, () =>
      last(page).getByRole('button', { name: 'Show in context' }).first().click(),
    )
    expect(context).toContain('Only you can see this')
    await last(page).getByRole('button', { name: 'Dismiss message' }).click()
    await expect.poll(() => page.locator('.message.private').count(), SOON).toBe(0)
  })

  it('completes a speaker by keyboard alone, and turns pages in place', async () => {
    const page = await begin()
    const answer = await answerTo(page, async () => {
      await command(page, 'quotes')
      await page.keyboard.type('lavr')
      await page
        .getByRole('option', { name: /Lavrov/ })
        .first()
        .waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
    })
    expect(answer).toContain('Lavrov')
    const shown = () => last(page).locator('.container').textContent()
    const before = await shown()
    await last(page).getByRole('button', { name: 'Next page' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(shown, SOON).not.toBe(before)
    // Focus stays where it was, so that one can go on turning.
    expect(await page.locator(':focus').textContent()).toBe('Next page')
    await last(page).locator('details.select summary').click()
    await last(page).locator('[data-choose="0"]').click()
    await expect.poll(shown, SOON).toBe(before)
  })

  it('reads a command that is typed or pasted whole', async () => {
    const page = await begin()
    const answer = await answerTo(page, async () => {
      await page.getByRole('combobox', { name: 'Message' }).fill('/quotes speaker:Blinken about:Ukraine')
      await page.keyboard.press('Enter')
    })
    expect(answer).toContain('Blinken')
  })

  it('answers a mention, and a direct message', async () => {
    const page = await begin()
    const box = page.getByRole('combobox', { name: 'Message' })
    const mentioned = await answerTo(page, async () => {
      await box.click()
      await page.keyboard.type('@')
      await page.getByRole('option', { name: '@Dateline' }).waitFor()
      await page.keyboard.press('Enter')
      await page.keyboard.type(QUESTION)
      await page.keyboard.press('Enter')
    })
    expect(mentioned).toContain('Blinken')
    await page.getByRole('button', { name: '@ Dateline' }).click()
    await page.getByRole('heading', { name: 'Direct message with Dateline' }).waitFor()
    const direct = await answerTo(page, async () => {
      await box.fill(QUESTION)
      await page.keyboard.press('Enter')
    })
    expect(direct).toContain('Blinken')
  })

  it('checks the quotes of a message from its menu', async () => {
    const page = await begin()
    const box = page.getByRole('combobox', { name: 'Message' })
    await box.fill('He said "Russia has a gun to the head of Ukraine".')
    await page.keyboard.press('Enter')
    await page.getByText('He said "Russia has a gun').waitFor()
    const checked = await answerTo(page, async () => {
      await last(page).hover()
      await last(page).locator('.tools summary').click()
      await last(page).getByRole('button', { name: 'Check quotes' }).click()
    })
    expect(checked).toContain('Only you can see this')
  })

  it('shows a private answer to the one who asked alone', async () => {
    const page = await begin()
    await answerTo(page, async () => {
      await page.getByRole('combobox', { name: 'Message' }).fill('/sources private:true')
      await page.keyboard.press('Enter')
    })
    expect(await page.locator('.message.private').count()).toBeGreaterThan(0)
    await page.getByLabel('You are').selectOption('Grace')
    await expect.poll(() => page.locator('.message.private').count(), SOON).toBe(0)
  })

  it('shows nothing of one place in another, even before the other has answered', async () => {
    const page = await begin()
    await answerTo(page, () => page.getByRole('button', { name: '/sources' }).click())
    let answered = () => {}
    const held = new Promise<void>((resolve) => {
      answered = resolve
    })
    await page.route('**/playground/feed**', async (route) => {
      await held
      await route.continue()
    })
    await page.getByRole('button', { name: '@ Dateline' }).click()
    await page.getByRole('heading', { name: 'Direct message with Dateline' }).waitFor()
    expect(await page.locator('#log > article').count()).toBe(0)
    answered()
    await page.locator('#log:not([aria-busy])').waitFor({ state: 'attached' })
  })

  it('says what a command still needs', async () => {
    const page = await begin()
    await command(page, 'ask')
    await page.keyboard.press('Enter')
    expect(await page.locator('input:focus:invalid').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('combobox', { name: 'Message' }).isVisible()).toBe(true)
  })

  it('tells how to bring the bot to a server', async () => {
    const page = await begin()
    await page.getByRole('button', { name: 'Bring it to a server' }).click()
    expect(await page.getByRole('dialog').textContent()).toContain('DISCORD_TOKEN')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 375, height: 740 }, hasTouch: true }],
  ])('can be used by everyone (%s): axe finds nothing serious', async (_, options) => {
    const page = await begin(options)
    for (const name of ['sources', 'timeline', 'quotes'])
      await answerTo(page, async () => {
        await command(page, name)
        await page.keyboard.press('Enter')
      })
    await command(page, 'quotes')
    const { violations, passes } = await axe(page)
    expect(passes.length).toBeGreaterThan(15)
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect(wider).toBe(0)
  })
})

/** Runs axe past the page's own policy, which lets no script in. */
async function axe(page: Page): Promise<AxeResults> {
  const { readFile } = await import('node:fs/promises')
  await page.evaluate(await readFile(AXE, 'utf8'))
  return page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run())
}
