/**
 * What some tests need and a machine may lack. Such a test is skipped by name; with DATELINE_TEST_EVERYTHING set (as
 * continuous integration does) it fails instead, so that nothing goes untested unseen.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, it } from 'vitest'

export interface Need {
  readonly name: string
  readonly present: boolean
}

const root = resolve(import.meta.dirname, '..')

/** A path in the folder of shared material beside the project. */
export const sharedPath = (...parts: string[]): string => resolve(root, '..', 'shared', ...parts)

export const SHARED: Need = { name: 'the shared material', present: existsSync(sharedPath('README.md')) }

const CHROMIUM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export const chromiumPath: string | undefined = CHROMIUM_PATHS.find((path) => existsSync(path))

export const CHROMIUM: Need = { name: 'Chromium', present: chromiumPath !== undefined }

/** `describe` where everything needed is there; else skipped by name, or a failure where nothing may be skipped. */
export function describeNeeding(needs: readonly Need[], name: string, body: () => void): void {
  const missing = needs.filter((need) => !need.present).map((need) => need.name)
  if (!missing.length) describe(name, body)
  else if (!process.env.DATELINE_TEST_EVERYTHING) describe.skip(`${name} (needs ${missing.join(' and ')})`, body)
  else
    describe(name, () => {
      it('has what it needs', () => {
        throw new Error(`${missing.join(' and ')} must be there: DATELINE_TEST_EVERYTHING is set`)
      })
    })
}
