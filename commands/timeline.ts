import {
  type Command,
  catalogueOf,
  completed,
  days,
  nearestSpeakers,
  privately,
  readFilter,
  slash,
  speakers,
  timelineReply,
  topics,
} from '../src/discord/index.ts'

export const timeline = {
  data: slash('timeline', 'See what happened, day by day')
    .addStringOption(completed('about', 'What it is about'))
    .addStringOption(completed('speaker', 'Who was involved'))
    .addStringOption(completed('since', 'The first day, such as: last Friday'))
    .addStringOption(completed('until', 'The last day, such as: January 2022'))
    .addBooleanOption(privately),
  autocomplete: { about: topics, speaker: speakers, since: days('from'), until: days('to') },
  async execute({ options, coverage }) {
    const filter = await readFilter(options, coverage)
    const events = await coverage.timeline(filter)
    const nearest = events.length === 0 ? await nearestSpeakers(filter, coverage) : null
    return timelineReply(events, filter, await catalogueOf(coverage), nearest)
  },
} satisfies Command
