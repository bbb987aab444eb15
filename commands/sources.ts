import { type Command, privately, slash, sourcesReply } from '../src/discord/index.ts'

export const sources = {
  data: slash('sources', 'See which articles I have read').addBooleanOption(privately),
  async execute({ coverage }) {
    return sourcesReply(await coverage.sources())
  },
} satisfies Command
