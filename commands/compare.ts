import { type Command, catalogueOf, compareReply, privately, required, slash } from '../src/discord/index.ts'

export const compare = {
  data: slash('compare', 'See one statement as each article words it')
    .addStringOption(required('words', 'The statement, or a part of it', 300))
    .addBooleanOption(privately),
  async execute({ options: { words = '' }, coverage }) {
    return compareReply(await coverage.compare(words), words, await catalogueOf(coverage))
  },
} satisfies Command
