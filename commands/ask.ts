import { answerReply, type Command, catalogueOf, privately, required, slash } from '../src/discord/index.ts'

/** Any question; mentions and direct messages are answered by this command too. */
export const ask = {
  data: slash('ask', 'Ask a question about the articles')
    .addStringOption(required('question', 'Such as: who warned of sanctions?', 300))
    .addBooleanOption(privately),
  async execute({ options: { question = '' }, coverage }) {
    return answerReply(await coverage.ask(question), await catalogueOf(coverage))
  },
} satisfies Command
