import { type Browser, chromium, type Page } from 'playwright-core'
import type { LocalDiscord } from '../../src/playground/index.ts'
import { chromiumPath } from '../needs.ts'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
].concat(['--disable-component-update', '--disable-sync'])

export const launch = (): Promise<Browser> =>
  chromium.launch({ ...(chromiumPath ? { executablePath: chromiumPath } : {}), args: FLAGS })

export interface Opened {
  readonly page: Page
  /** Addresses asked of anyone but the playground. */
  readonly outside: readonly string[]
  /** Errors of scripts and what the browser complained of. */
  readonly errors: readonly string[]
}

/** A fresh page on the playground, as somebody sees it who opens it for the first time. */
export async function open(
  browser: Browser,
  discord: LocalDiscord,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 860 }, ...options })
  const page = await context.newPage()
  const outside: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${discord.origin}/`)) outside.push(request.url())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text())
  })
  await page.goto(discord.origin)
  await page.locator('#status[data-online="true"]').waitFor()
  return { page, outside, errors }
}

/** Types a command's name and takes it from the list. */
export async function command(page: Page, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Message' })
  await box.click()
  await page.keyboard.type(`/${name}`)
  await page
    .getByRole('option', { name: `/${name}` })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
}
