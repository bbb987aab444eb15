import { answerReply, type Command, catalogueOf, privately, required, slash } from '../src/discord/index.ts'

export const when = {
  data: slash('when', 'Find out when something happened or was said')
    .addStringOption(required('event', 'What happened, in a few words', 100))
    .addBooleanOption(privately),
  async execute({ options: { event = '' }, coverage }) {
    return answerReply(await coverage.ask(event, 'when'), await catalogueOf(coverage))
  },
} satisfies Command
