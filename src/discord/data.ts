import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  type SlashCommandBooleanOption,
  SlashCommandBuilder,
  type SlashCommandStringOption,
} from 'discord.js'

/** In servers and for a user who installed the app; in servers, direct messages and group messages. */
const INSTALLS = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall]
const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
] as const

/** A slash command that works everywhere. */
export const slash = (name: string, description: string): SlashCommandBuilder =>
  new SlashCommandBuilder()
    .setName(name)
    .setDescription(description)
    .setIntegrationTypes(INSTALLS)
    .setContexts(...CONTEXTS)

/** An entry in a message's menu that works everywhere. */
export const messageMenu = (name: string): ContextMenuCommandBuilder =>
  new ContextMenuCommandBuilder()
    .setName(name)
    .setType(ApplicationCommandType.Message)
    .setIntegrationTypes(INSTALLS)
    .setContexts(...CONTEXTS)

type TextOption = (option: SlashCommandStringOption) => SlashCommandStringOption

/** A required text. Names and words are at most 100 characters, questions and statements 300. */
export const required =
  (name: string, description: string, most: 100 | 300): TextOption =>
  (option) =>
    option.setName(name).setDescription(description).setMaxLength(most).setRequired(true)

/** A text that may be left out and is completed while it is typed. */
export const completed =
  (name: string, description: string): TextOption =>
  (option) =>
    option.setName(name).setDescription(description).setMaxLength(100).setAutocomplete(true)

/** The switch that every slash command ends with. */
export const privately = (option: SlashCommandBooleanOption): SlashCommandBooleanOption =>
  option.setName('private').setDescription('Show the answer only to you')
