import type { APIApplicationCommandOption, CommandInteractionOption } from 'discord.js'
import type { Command, Options } from '../command.ts'
import { HALVES } from '../markdown/clean.ts'
import { Mistake } from '../reply/reply.ts'

const OUTDATED = 'Your Discord shows an older form of this command. Restart Discord (Ctrl+R), then try again.'

interface Given {
  readonly options: Options
  readonly isPrivate: boolean
}

type Known = Pick<APIApplicationCommandOption, 'name' | 'required'> & { readonly max_length?: number }

/**
 * The options of an interaction, held against the command as it is now: a client may still show an older form.
 *
 * @throws Mistake when one is unknown, missing or too long.
 */
export function readOptions({ data }: Command, given: readonly CommandInteractionOption[]): Given {
  const json = data.toJSON()
  const known = ('options' in json ? (json.options ?? []) : []) as readonly Known[]
  const options: Record<string, string> = {}
  for (const { name, value } of given) {
    const option = known.find((each) => each.name === name)
    if (!option) throw new Mistake(OUTDATED)
    if (typeof value !== 'string') continue
    const text = value.replace(HALVES, '\uFFFD').trim()
    if (text.length > (option.max_length ?? 6000))
      throw new Mistake(`That is too long for me: please keep “${name}” under ${option.max_length} characters.`)
    if (text) options[name] = text
  }
  const missing = known.find((option) => option.required && !options[option.name])
  if (missing && given.some(({ name }) => name === missing.name))
    throw new Mistake(`“${missing.name}” is empty. Please write something there.`)
  if (missing) throw new Mistake(OUTDATED)
  return { options, isPrivate: given.some(({ name, value }) => name === 'private' && value === true) }
}
