import { ApplicationCommandOptionType as Option, ApplicationCommandType as Type } from 'discord-api-types/v10'
import type { Violation } from '../errors.ts'
import { at, type Body, isBody, lengthOf, listOf, type Path } from './json.ts'
import { checkLengths } from './lengths.ts'

/** Commands of one kind that an application may have, globally and again in each server. */
const MOST: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  [Type.ChatInput, 100],
  [Type.User, 15],
  [Type.Message, 15],
])
/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const IN_ALL = 8000

const typeOf = (command: Body): unknown => command.type ?? Type.ChatInput
const bad = (path: Path, code: string, message: string): Violation => ({ path, code, message })

/** Options with those inside subcommands, and where they stand. */
const optionsOf = (holder: Body, path: Path): readonly (readonly [Path, Body])[] =>
  listOf(holder.options).flatMap((option, i) => {
    const here = [...path, 'options', i]
    return [[here, option] as const, ...optionsOf(option, here)]
  })

/** At most 100 slash commands and 15 of each menu. */
export const numberOfCommands = (commands: readonly Body[]): readonly Violation[] =>
  [...MOST].flatMap(([type, most]) => {
    const number = commands.filter((command) => typeOf(command) === type).length
    return number > most
      ? [bad([], 'APPLICATION_COMMANDS_LIMIT', `At most ${most} of type ${type}; these are ${number}`)]
      : []
  })

export function namesDiffer(commands: readonly Body[]): readonly Violation[] {
  const seen = new Set<string>()
  return commands.flatMap((command, i) => {
    const key = `${typeOf(command)} ${command.name}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [bad([i], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique')]
  })
}

/** Slash commands and options are named in lower case without spaces; a menu's name is free. */
export const names = (commands: readonly Body[]): readonly Violation[] =>
  commands.flatMap((command, i) => {
    const chat = typeOf(command) === Type.ChatInput
    const named: (readonly [Path, Body])[] = [...(chat ? [[[i], command] as const] : []), ...optionsOf(command, [i])]
    return [
      ...checkLengths(command, [['name', 1, 32]], [i]),
      ...named.flatMap(([path, { name }]) =>
        typeof name === 'string' && NAME.test(name) && name === name.toLowerCase()
          ? []
          : [bad([...path, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')],
      ),
    ]
  })

/** A slash command and each option says what it does in 1 to 100 characters; a menu says nothing. */
export const descriptions = (commands: readonly Body[]): readonly Violation[] =>
  commands.flatMap((command, i) => {
    const chat = typeOf(command) === Type.ChatInput
    const described: (readonly [Path, Body])[] = [
      ...(chat ? [[[i], command] as const] : []),
      ...optionsOf(command, [i]),
    ]
    const menu = !chat && command.description ? [bad([i, 'description'], 'BASE_TYPE_MAX_LENGTH', 'Must be empty')] : []
    const wrong = described.flatMap(([path, { description }]) => {
      const length = typeof description === 'string' ? lengthOf(description) : 0
      const message = `Must be between 1 and 100 in length; this has ${length}.`
      return length >= 1 && length <= 100 ? [] : [bad([...path, 'description'], 'BASE_TYPE_BAD_LENGTH', message)]
    })
    return [...menu, ...wrong]
  })

/** 25 options a level, names unique, required ones first; choices and completion exclude each other. */
export const options = (commands: readonly Body[]): readonly Violation[] =>
  commands.flatMap((command, i) => {
    const holders = [[[i], command] as const, ...optionsOf(command, [i])]
    return [
      ...holders.flatMap(([path, holder]) => {
        const inside = listOf(holder.options)
        const required = inside.map((option) => option.required === true)
        return [
          ...checkLengths(holder, [['options', 0, 25]], path),
          ...(new Set(inside.map(({ name }) => name)).size < inside.length
            ? [
                bad(
                  [...path, 'options'],
                  'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
                  'Option name already exists',
                ),
              ]
            : []),
          ...(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
            ? [bad([...path, 'options'], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', 'Required options come first')]
            : []),
        ]
      }),
      ...optionsOf(command, [i]).flatMap(([path, option]) => [
        ...checkChoices(option, path),
        ...(option.autocomplete && listOf(option.choices).length
          ? [bad([...path, 'choices'], 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE', 'Not with autocomplete')]
          : []),
        ...['min_length', 'max_length'].flatMap((field) => {
          const value = option[field]
          const least = field === 'max_length' ? 1 : 0
          if (value === undefined || value === null) return []
          return option.type === Option.String && Number(value) >= least && Number(value) <= 6000
            ? []
            : [bad([...path, field], 'NUMBER_TYPE_MAX', `Between ${least} and 6000, on a text`)]
        }),
      ]),
    ]
  })

/** 25 choices; names and texts of 1 to 100 characters. */
export const checkChoices = (holder: Body, path: Path = []): readonly Violation[] => [
  ...checkLengths(
    holder,
    [
      ['choices', 0, 25],
      ['choices.*.name', 1, 100],
    ],
    path,
  ),
  ...at(holder, 'choices.*').flatMap(([inner, choice]) => {
    const value = isBody(choice) ? choice.value : undefined
    if (typeof value === 'number') return []
    return typeof value === 'string' && lengthOf(value) >= 1 && lengthOf(value) <= 100
      ? []
      : [bad([...path, ...inner, 'value'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.')]
  }),
]

/** 8,000 characters over the names, descriptions and choices of one command. */
export const commandTotal = (commands: readonly Body[]): readonly Violation[] =>
  commands.flatMap((command, i) => {
    const texts = [command, ...optionsOf(command, []).map(([, option]) => option)].flatMap((part) => [
      part.name,
      part.description,
      ...listOf(part.choices).flatMap((choice) => [choice.name, choice.value]),
    ])
    const total = texts.reduce<number>((sum, text) => sum + (typeof text === 'string' ? lengthOf(text) : 0), 0)
    return total > IN_ALL ? [bad([i], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds ${IN_ALL}: ${total}`)] : []
  })
