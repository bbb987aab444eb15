import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const children = new Set<ChildProcess>()

/** Kills what still runs. */
export function endProcesses(): void {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL')
  children.clear()
}

/** `npm start` without npm: its output, and its exit code. */
export function startProcess(data: string, environment: Record<string, string>, ...words: readonly string[]) {
  const { PATH = '' } = process.env
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...words], {
    cwd: root,
    env: { PATH, LOG_LEVEL: 'info', DATA_DIR: data, CACHE_DIR: join(data, 'cache'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  let output = ''
  let errors = ''
  child.stdout?.on('data', (chunk) => {
    output += chunk
  })
  child.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  const ended = new Promise<number | null>((done) => child.on('close', done))
  return { child, ended, errors: () => errors.trim(), output: () => output }
}
