#!/usr/bin/env node
/** The terminal: reads the command line, opens the coverage, prints the answer. Results alone go to standard output. */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { ConfigError, loadConfig } from './config.ts'
import { CoverageError, openCoverage } from './coverage.ts'
import type { WholeCoverage } from './model.ts'
import { type Question, readArguments } from './terminal/arguments.ts'
import { help, type Request, UsageError } from './terminal/grammar.ts'
import { progressBar } from './terminal/progress.ts'
import { answerRequest, type Outcome } from './terminal/run.ts'
import { answerLines, linesOf, print, runPrompt, type Streams } from './terminal/session.ts'
import { version } from './terminal/version.ts'

const streams: Streams = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  width: process.stdout.isTTY ? Math.min(process.stdout.columns, 100) : 0,
}

/** The folders and files that a request reads: `extract`'s own, a file to explain, else the coverage's folder. */
function pathsOf(request: Request | null, seeds: string): readonly string[] {
  if (request?.command === 'extract' && request.operands.length) return request.operands
  const file = request?.command === 'explain' ? request.operands.join(' ') : ''
  return file && !request?.options.seeds && existsSync(file) ? [file] : [seeds]
}

function open(request: Request | null, seeds: string, cacheDir: string): Promise<WholeCoverage> {
  const log = (line: string) => process.stderr.write(`dateline: ${line}\n`)
  return openCoverage({ paths: pathsOf(request, seeds), cacheDir, log, onProgress: progressBar(process.stderr) })
}

/** Exit 1 when something is wrong. */
async function doctor({ options }: Request): Promise<number> {
  const { examine, findingLine } = await import('./doctor/index.ts')
  const config = loadConfig()
  const findings = await examine(typeof options.seeds === 'string' ? { ...config, seedsDir: options.seeds } : config)
  const text = () => findings.map((finding) => `${findingLine(finding)}\n`).join('')
  const found = findings.every(({ ok }) => ok)
  print({ json: findings, text, found }, options.json === true, streams)
  return found ? 0 : 1
}

async function answer(question: Question): Promise<number> {
  const request = question.kind === 'request' ? question.request : null
  const options = question.kind === 'request' ? question.request.options : question.options
  if (request?.command === 'doctor') return doctor(request)
  const { seedsDir, cacheDir } = loadConfig()
  const coverage = await open(request, typeof options.seeds === 'string' ? options.seeds : seedsDir, cacheDir)
  const json = options.json === true
  try {
    if (!request) await runPrompt(coverage, json, streams, process.stdin.isTTY === true)
    else if (request.command === 'ask' && !request.operands.length)
      await answerLines(linesOf(process.stdin), coverage, json, streams)
    else {
      const outcome = await answerRequest(request, coverage)
      print(outcome, json, streams)
      if (options.png && outcome.found) await savePicture(outcome, String(options.png))
      return outcome.found ? 0 : 1
    }
    return 0
  } finally {
    await coverage.close()
  }
}

/** @throws UsageError when the file cannot be written */
async function savePicture({ picture }: Outcome, file: string): Promise<void> {
  if (!picture) return
  const png = await picture()
  await writeFile(file, png).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--png: ${file} cannot be written (${error.code})`)
  })
}

async function main(): Promise<number> {
  try {
    const invocation = readArguments(process.argv.slice(2))
    if (invocation.kind === 'help') process.stdout.write(help())
    else if (invocation.kind === 'version') process.stdout.write(`${version()}\n`)
    else return await answer(invocation)
    return 0
  } catch (error) {
    const expected = error instanceof UsageError || error instanceof ConfigError || error instanceof CoverageError
    process.stderr.write(`dateline: ${(error as Error).message.split('\n')[0]}\n`)
    return expected ? 2 : 70
  }
}

// A reader that has seen enough ("| head") closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70))
process.exitCode = await main()
