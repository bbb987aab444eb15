import { answerReply, type Command, catalogueOf, privately, required, slash } from '../src/discord/index.ts'

export const who = {
  data: slash('who', 'Find out who said something')
    .addStringOption(required('words', 'What was said, in their words or yours', 300))
    .addBooleanOption(privately),
  async execute({ options: { words = '' }, coverage }) {
    return answerReply(await coverage.ask(words, 'who'), await catalogueOf(coverage))
  },
} satisfies Command
