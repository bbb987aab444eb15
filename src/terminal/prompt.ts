import { checkRequest, commandRow, type OptionName, type Request } from './grammar.ts'

/**
 * Reads a line as Discord would: "/quotes speaker:Blinken about:NATO talks"; a bare line is a question. A command's
 * own words may stand bare ("/who a gun to the head") or under Discord's name for them ("/who words:a gun ...");
 * `private:` is understood and means nothing here.
 *
 * @returns null for an empty line
 * @throws UsageError with one line for a person
 */
export function readPromptLine(line: string): Request | null {
  const text = line.trim()
  if (!text) return null
  if (!text.startsWith('/')) return checkRequest({ command: 'ask', operands: [text], options: {} })
  const name = /^\/(\S*)/.exec(text)?.[1] ?? ''
  const row = commandRow(name)
  const operandNames = row.operand ? OPERAND_NAMES : []
  const { bare, named } = splitNamed(text.slice(name.length + 1), [...operandNames, ...row.options, 'private'])
  const operandName = operandNames.find((candidate) => named.has(candidate))
  const operand = (operandName && named.get(operandName)) ?? bare
  const options: Partial<Record<OptionName, string>> = {}
  for (const option of row.options) if (named.has(option)) options[option] = named.get(option) as string
  return checkRequest({ command: row.name, operands: operand ? [operand] : [], options })
}

/** What Discord's commands call the words that a terminal takes bare. */
const OPERAND_NAMES = ['question', 'words', 'event', 'speaker', 'text', 'file']

/** "a b speaker:C D about:E" into its bare words and the values of the names that are known here. */
function splitNamed(text: string, names: readonly string[]): { bare: string; named: Map<string, string> } {
  const marks = [...text.matchAll(/(?:^|\s)([a-z]+):/g)].filter((mark) => names.includes(mark[1] ?? ''))
  const named = new Map<string, string>()
  marks.forEach((mark, i) => {
    const value = text.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? text.length).trim()
    named.set(mark[1] ?? '', value)
  })
  return { bare: text.slice(0, marks[0]?.index ?? text.length).trim(), named }
}
