import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10'
import { lengthOf } from './limits/json.ts'

/** What a person fills in: the option's name and its value. */
export type Values = Readonly<Record<string, string | number | boolean>>

/** An option as an interaction carries it. */
export interface FilledOption {
  readonly name: string
  readonly type: Type
  readonly value?: string | number | boolean
  readonly focused?: boolean
  readonly options?: readonly FilledOption[]
}

const TYPE_OF = { string: Type.String, number: Type.Integer, boolean: Type.Boolean } as const

/** Options as they are, without asking whether the command has them: what a client with old commands sends. */
export const unchecked = (values: Values): readonly FilledOption[] =>
  Object.entries(values).map(([name, value]) => ({ name, type: TYPE_OF[typeof value as keyof typeof TYPE_OF], value }))

/**
 * Options for a command named with its subcommands ("quotes" or "admin reload"), checked as Discord's own client
 * checks them before it sends anything: throws in words when a person could not have entered this.
 */
export function fill(
  command: APIApplicationCommand,
  path: readonly string[],
  values: Values,
  focus?: string,
): readonly FilledOption[] {
  const [step, ...rest] = path
  if (step !== undefined) {
    const inner = command.options?.find(({ name }) => name === step)
    if (!inner) throw new Error(`/${command.name} has no subcommand ${step}`)
    const options = fill(
      { ...command, options: 'options' in inner ? inner.options : [] } as APIApplicationCommand,
      rest,
      values,
      focus,
    )
    return [{ name: step, type: inner.type, options }]
  }
  const known = (command.options ?? []) as readonly APIApplicationCommandBasicOption[]
  for (const { name, required } of known)
    if (required && values[name] === undefined && focus === undefined)
      throw new Error(`/${command.name} requires ${name}`)
  return Object.entries(values).map(([name, value]) => {
    const option = known.find((candidate) => candidate.name === name)
    if (!option) throw new Error(`/${command.name} has no option ${name}`)
    const focused = name === focus
    if (!focused) check(option, value)
    return { name, type: option.type, value, ...(focused ? { focused } : {}) }
  })
}

function check(option: APIApplicationCommandOption, value: string | number | boolean): void {
  const wrong = (words: string): never => {
    throw new Error(`${option.name} must be ${words}`)
  }
  const number = typeof value === 'number'
  if (option.type === Type.Boolean && typeof value !== 'boolean') wrong('true or false')
  if (option.type === Type.Integer && !(number && Number.isInteger(value))) wrong('a whole number')
  if (option.type === Type.Number && !number) wrong('a number')
  if (option.type === Type.String) {
    const length = typeof value === 'string' ? lengthOf(value) : -1
    if (length < 0) wrong('a text')
    const most = Math.min(option.max_length ?? 6000, 6000)
    if (length > most) wrong(`at most ${most} characters`)
    if (length < Math.max(option.min_length ?? 0, 1))
      wrong(`at least ${Math.max(option.min_length ?? 0, 1)} characters`)
  }
  if ((option.type === Type.Integer || option.type === Type.Number) && number) {
    if (option.min_value !== undefined && value < option.min_value) wrong(`at least ${option.min_value}`)
    if (option.max_value !== undefined && value > option.max_value) wrong(`at most ${option.max_value}`)
  }
  const choices = 'choices' in option ? (option.choices ?? []) : []
  if (choices.length && !choices.some((choice) => choice.value === value)) wrong('one of the choices')
}
