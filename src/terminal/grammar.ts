/** What can be asked in a terminal: one row a command. Parsing, help and the README's test all read this table. */

export interface CommandRow {
  readonly name: string
  /** The words after the command, joined by spaces, or null when there are none. */
  readonly operand: { readonly name: string; readonly required: boolean } | null
  /** Further options; `--seeds` and `--json` go with every command. */
  readonly options: readonly OptionName[]
  readonly summary: string
}

export const OPTIONS = {
  seeds: { value: 'DIR', summary: 'the folder of articles (default: SEEDS_DIR)' },
  json: { value: null, summary: 'print JSON for programs' },
  about: { value: 'WORDS', summary: 'only what is about these words' },
  speaker: { value: 'NAME', summary: 'only what this person or body said' },
  outlet: { value: 'NAME', summary: 'only this outlet or agency' },
  since: { value: 'DAY', summary: 'from this day on: 2022-01-09, "9 January 2022", "last Friday"' },
  until: { value: 'DAY', summary: 'up to and including this day' },
  png: { value: 'FILE', summary: "write the timeline's picture" },
  help: { value: null, summary: 'print this help' },
  version: { value: null, summary: 'print the version' },
} as const satisfies Record<string, { readonly value: string | null; readonly summary: string }>

export type OptionName = keyof typeof OPTIONS

const required = (name: string) => ({ name, required: true })

export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'extract',
    operand: { name: 'PATH...', required: false },
    options: [],
    summary: 'quotations, dates and metadata of files or folders: a line of JSON an article',
  },
  {
    name: 'ask',
    operand: { name: 'QUESTION', required: false },
    options: [],
    summary: 'answer a question; without one, a question a line from standard input',
  },
  { name: 'who', operand: required('WORDS'), options: [], summary: 'who said that, with each article that carries it' },
  { name: 'what', operand: required('SPEAKER'), options: ['about'], summary: 'what someone said, of something' },
  { name: 'when', operand: required('EVENT'), options: [], summary: 'the day, with how it is known' },
  { name: 'where', operand: required('EVENT'), options: [], summary: 'the place' },
  {
    name: 'quotes',
    operand: null,
    options: ['speaker', 'about', 'outlet', 'since', 'until'],
    summary: 'all quotations that match, newest said first',
  },
  {
    name: 'timeline',
    operand: null,
    options: ['about', 'speaker', 'since', 'until', 'png'],
    summary: 'dated events and statements in order',
  },
  { name: 'compare', operand: required('WORDS'), options: [], summary: 'one statement as each article words it' },
  { name: 'sources', operand: null, options: [], summary: 'the articles, their dates and how each date is known' },
  { name: 'check', operand: required('TEXT'), options: [], summary: 'look up every quote in a text' },
  {
    name: 'explain',
    operand: required('FILE'),
    options: [],
    summary: "which rules found and attributed an article's quotations, and why",
  },
  {
    name: 'doctor',
    operand: null,
    options: [],
    summary: 'check token, permissions, folders, database and clock, each with its remedy',
  },
]

/** A command with its words and options, checked against the table. */
export interface Request {
  readonly command: string
  /** The operand's words, one entry a shell argument. */
  readonly operands: readonly string[]
  readonly options: Readonly<Partial<Record<OptionName, string | true>>>
}

/** Words that are no command, or a command with the wrong words: one line that says what is expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The row of a command. @throws UsageError when there is none of that name. */
export function commandRow(name: string): CommandRow {
  const row = COMMANDS.find((candidate) => candidate.name === name)
  if (!row)
    throw new UsageError(`there is no command "${name}"; the commands are ${COMMANDS.map((c) => c.name).join(', ')}`)
  return row
}

/** @throws UsageError when the operand is missing, or given where none belongs, or an option does not belong. */
export function checkRequest(request: Request): Request {
  const row = commandRow(request.command)
  if (row.operand?.required && !request.operands.join('').trim())
    throw new UsageError(`${row.name} needs ${row.operand.name}: ${synopsis(row)}`)
  if (!row.operand && request.operands.length)
    throw new UsageError(`${row.name} takes no words of its own: ${synopsis(row)}`)
  for (const option of Object.keys(request.options) as OptionName[])
    if (!['seeds', 'json', ...row.options].includes(option))
      throw new UsageError(`${row.name} has no option --${option}: ${synopsis(row)}`)
  return request
}

/** One line: "quotes [--speaker NAME] [--about WORDS] ...". */
function synopsis(row: CommandRow): string {
  const operand = row.operand && (row.operand.required ? row.operand.name : `[${row.operand.name}]`)
  const options = row.options.map((name) => `[--${name} ${OPTIONS[name].value}]`)
  return [row.name, operand, ...options].filter(Boolean).join(' ')
}

export function help(): string {
  const commands = COMMANDS.map((row) => `  ${synopsis(row)}\n      ${row.summary}`)
  const options = Object.entries(OPTIONS).map(
    ([name, option]) => `  ${`--${name}${option.value ? ` ${option.value}` : ''}`.padEnd(16)} ${option.summary}`,
  )
  return [
    'dateline: who said what, when and where in a folder of news articles',
    '',
    'dateline COMMAND [OPTIONS]; without a command, a prompt',
    '',
    ...commands,
    '',
    ...options,
    '',
    'Exit: 0; 1 when a single question or search found nothing; 2 for wrong usage or a folder without articles.',
    '',
  ].join('\n')
}
