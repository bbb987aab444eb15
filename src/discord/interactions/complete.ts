import type { AutocompleteInteraction } from 'discord.js'
import { Unavailable } from '../../unavailable.ts'
import type { Choice } from '../command.ts'
import type { Desk } from '../desk.ts'
import { CHOICE_TEXT, CHOICES } from '../limits.ts'
import { label } from '../markdown/escape.ts'
import { faultFields } from './faults.ts'

/** What Discord accepts of the choices: a value that is too long cannot be cut without changing its meaning. */
export const acceptable = (choices: readonly Choice[]): Choice[] =>
  choices
    .filter(({ value }) => value.length > 0 && value.length <= CHOICE_TEXT)
    .map(({ name, value }) => ({ name: label(name, CHOICE_TEXT) || label(value, CHOICE_TEXT), value }))
    .filter(({ name }) => name.length > 0)
    .slice(0, CHOICES)

/** Completes the option that is being typed; offers nothing when it cannot. */
export async function complete(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const { name, value } = interaction.options.getFocused(true)
  const completer = desk.commands.get(interaction.commandName)?.autocomplete?.[name]
  let choices: readonly Choice[] = []
  try {
    const loading = desk.coverage.progress?.() ?? null
    if (!loading) choices = (await completer?.(value, desk.coverage)) ?? []
  } catch (error) {
    // What cannot be reached just now stands in the log already, and people type many letters meanwhile.
    if (!(error instanceof Unavailable))
      desk.log.error({ error: faultFields(error), option: name }, 'Completion failed')
  }
  await interaction.respond(acceptable(choices))
}
