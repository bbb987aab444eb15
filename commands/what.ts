import {
  answerReply,
  type Command,
  catalogueOf,
  completed,
  privately,
  required,
  slash,
  speakers,
  topics,
} from '../src/discord/index.ts'

export const what = {
  data: slash('what', 'Read what someone said')
    .addStringOption((option) => required('speaker', 'Who said it', 100)(option).setAutocomplete(true))
    .addStringOption(completed('about', 'Only what was said of this'))
    .addBooleanOption(privately),
  autocomplete: { speaker: speakers, about: topics },
  async execute({ options: { speaker = '', about }, coverage }) {
    return answerReply(await coverage.what(speaker, about), await catalogueOf(coverage))
  },
} satisfies Command
