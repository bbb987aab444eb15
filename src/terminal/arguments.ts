import { parseArgs } from 'node:util'
import { checkRequest, OPTIONS, type OptionName, type Request, UsageError } from './grammar.ts'

const PARSE_OPTIONS = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, option]) => [name, { type: option.value ? 'string' : 'boolean' } as const]),
)

/** A request, or the prompt when the command line names no command. */
export type Question =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'prompt'; readonly options: Request['options'] }

/** What the command line asks for. */
export type Invocation = Question | { readonly kind: 'help' } | { readonly kind: 'version' }

/**
 * Reads a command line.
 *
 * @param argv the arguments after the program's name
 * @throws UsageError with one line for a person
 * @example readArguments(['quotes', '--speaker', 'Blinken', '--json'])
 */
export function readArguments(argv: readonly string[]): Invocation {
  const { values, positionals } = parse(argv)
  const options = values as Partial<Record<OptionName, string | true>>
  if (options.help) return { kind: 'help' }
  if (options.version) return { kind: 'version' }
  const [command, ...operands] = positionals
  if (command === undefined) return { kind: 'prompt', options }
  return { kind: 'request', request: checkRequest({ command, operands, options }) }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: PARSE_OPTIONS, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}; --help lists the commands and options`)
  }
}
