import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCoverage } from '../../src/coverage.ts'
import type { WholeCoverage } from '../../src/model.ts'

/** A coverage of files, read from a folder that goes when it is closed. */
export async function coverageOf(files: Readonly<Record<string, string>>): Promise<WholeCoverage> {
  const folder = mkdtempSync(join(tmpdir(), 'answers-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const coverage = await openCoverage({ paths: [folder] })
  return {
    ...coverage,
    async close() {
      await coverage.close()
      rmSync(folder, { recursive: true })
    },
  }
}
