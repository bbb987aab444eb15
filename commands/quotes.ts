import {
  type Command,
  catalogueOf,
  completed,
  days,
  nearestSpeakers,
  outlets,
  privately,
  quotationsReply,
  readFilter,
  slash,
  speakers,
  topics,
} from '../src/discord/index.ts'

export const quotes = {
  data: slash('quotes', 'List quotations, the newest first')
    .addStringOption(completed('speaker', 'Who said it'))
    .addStringOption(completed('about', 'What it is about'))
    .addStringOption(completed('outlet', 'Who printed it'))
    .addStringOption(completed('since', 'The first day, such as: last Friday'))
    .addStringOption(completed('until', 'The last day, such as: January 2022'))
    .addBooleanOption(privately),
  autocomplete: { speaker: speakers, about: topics, outlet: outlets, since: days('from'), until: days('to') },
  async execute({ options, coverage }) {
    const filter = await readFilter(options, coverage)
    const found = await coverage.quotations(filter)
    const nearest = found.length === 0 ? await nearestSpeakers(filter, coverage) : null
    return quotationsReply(found, filter, await catalogueOf(coverage), nearest)
  },
} satisfies Command
