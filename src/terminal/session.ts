import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { WholeCoverage } from '../model.ts'
import { help, UsageError } from './grammar.ts'
import { readPromptLine } from './prompt.ts'
import { answerRequest, type Outcome } from './run.ts'

/** Where a session reads and writes; `width` wraps paragraphs, 0 leaves lines whole. */
export interface Streams {
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
  readonly width: number
}

/** Prints an outcome as text, or as JSON: one value, or a line for each where the contract says so. */
export function print(outcome: Outcome, json: boolean, { output, width }: Streams): void {
  if (!json) output.write(outcome.text({ width }))
  else if (outcome.lines) for (const line of outcome.json as unknown[]) output.write(`${JSON.stringify(line)}\n`)
  else output.write(`${JSON.stringify(outcome.json)}\n`)
}

/** The lines of a stream, whatever ends them. */
export const linesOf = (input: Readable): AsyncIterable<string> =>
  createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })

/** Answers questions, one a line, until they end. @returns how many there were */
export async function answerLines(
  lines: AsyncIterable<string> | readonly string[],
  coverage: WholeCoverage,
  json: boolean,
  streams: Streams,
): Promise<number> {
  let count = 0
  for await (const line of lines) {
    if (!line.trim()) continue
    if (count++ && !json) streams.output.write('\n')
    if (!json) streams.output.write(`> ${line.trim()}\n`)
    print(await answerRequest({ command: 'ask', operands: [line], options: {} }, coverage), json, streams)
  }
  return count
}

const PROMPT = 'dateline> '

/** A prompt that takes the commands as Discord does; a bare line is a question; ends with the input or "/quit". */
export async function runPrompt(
  coverage: WholeCoverage,
  json: boolean,
  streams: Streams,
  isTerminal: boolean,
): Promise<void> {
  const lines = createInterface({
    input: streams.input,
    ...(isTerminal ? { output: streams.errors, prompt: PROMPT } : {}),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  if (isTerminal) {
    streams.errors.write(
      'Ask a question, or use a command: /quotes speaker:NAME about:WORDS. /help lists them, /quit ends.\n',
    )
    lines.prompt()
  }
  for await (const line of lines) {
    if (/^\/(quit|exit)\s*$/.test(line)) break
    if (/^\/help\s*$/.test(line)) streams.output.write(help())
    else await answerPromptLine(line, coverage, json, streams)
    if (isTerminal) lines.prompt()
  }
  lines.close()
}

async function answerPromptLine(line: string, coverage: WholeCoverage, json: boolean, streams: Streams): Promise<void> {
  try {
    const request = readPromptLine(line)
    if (request) print(await answerRequest(request, coverage), json, streams)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    streams.errors.write(`${error.message}\n`)
  }
}
