import { type Command, catalogueOf, checkReply, messageMenu } from '../src/discord/index.ts'

/** In a message's menu, under Apps. A menu takes no options; its answer is always private. */
export const checkQuotes = {
  data: messageMenu('Check quotes'),
  async execute({ options: { text = '' }, coverage }) {
    return checkReply(await coverage.check(text), await catalogueOf(coverage))
  },
} satisfies Command
