import { type Exchange, type LocalDiscord, textOf, type Where } from '../../src/playground/index.ts'

/** Does one thing as a person and looks at what comes of it: null when that is right, else what is wrong. */
type Act = (discord: LocalDiscord, where: Where) => Promise<string | null>

const FAILED = /went wrong|could not show|That was quick|not have that command/

/** How long what comes after a first response is waited for, in milliseconds. */
const LATE = 60_000
const late = (): Promise<null> => new Promise((resolve) => setTimeout(resolve, LATE, null).unref())

/** What the person reads in the end. A late answer that is private takes the public one back and follows it. */
function readIn(seen: Exchange): string {
  const { reply, followups } = seen
  const [follow] = followups
  return textOf(reply?.deleted && follow ? follow.message : seen.message())
}

async function judged({ changes }: LocalDiscord, begun: Promise<Exchange>, expected: RegExp): Promise<string | null> {
  const seen = await (await begun).settled()
  if (seen.state !== 'answered') return `${seen.state}: ${seen.failure}`
  // A button that needs time is acknowledged first, and its message changed later.
  await Promise.race([changes.until(() => expected.test(readIn(seen))), late()])
  if (seen.followups.length > (seen.reply?.deleted ? 1 : 0)) return 'answered twice'
  const text = readIn(seen)
  return FAILED.test(text) || !expected.test(text) ? `answered: ${text.slice(0, 200)}` : null
}

const slash =
  (name: string, values: Readonly<Record<string, string | boolean>>, expected: RegExp): Act =>
  (discord, where) =>
    judged(discord, discord.people.slash(name, values, where), expected)

/** Presses a button of the answer to a command. */
const press =
  (name: string, values: Readonly<Record<string, string>>, button: string, expected: RegExp): Act =>
  async (discord, where) => {
    const seen = await (await discord.people.slash(name, values, where)).settled()
    if (seen.state !== 'answered') return `${seen.state}: ${seen.failure}`
    return judged(discord, discord.people.press(seen, button, where), expected)
  }

const GUN = 'Who said Russia has a gun to the head of Ukraine?'

async function mention({ people, changes }: LocalDiscord, where: Where): Promise<string | null> {
  const said = people.say(GUN, { mention: true, ...where })
  const reply = await Promise.race([changes.until(() => said.replies()[0]), late()])
  const text = reply ? textOf(reply.message) : 'with nothing'
  return /Blinken/.test(text) ? null : `a mention was answered ${text.slice(0, 200)}`
}

const complete: Act = async ({ people }, where) => {
  const { choices, failure } = await people.autocomplete('quotes', 'speaker', 'Bli', {}, where)
  return choices?.some(({ value }) => String(value).includes('Blinken')) ? null : `completed nothing: ${failure}`
}

const check: Act = (discord, where) => {
  const { post } = discord.people.say('Blinken said "Russia has a gun to the head of Ukraine".', where)
  return judged(discord, discord.people.messageMenu('Check quotes', post, where), /gun to the head of Ukraine/)
}

/** What people do, in turn: each command, buttons, completion, mentions, quotes in a message. */
export const ACTS: readonly Act[] = [
  slash('ask', { question: GUN }, /Blinken/),
  slash('who', { words: 'gun to the head of Ukraine' }, /Blinken/),
  complete,
  slash('what', { speaker: 'Sergey Lavrov' }, /Lavrov/),
  mention,
  slash('quotes', { speaker: 'Blinken', about: 'Ukraine' }, /Ukraine/),
  press('quotes', { speaker: 'Blinken' }, 'Next page', /Page 2 of/),
  slash('when', { event: 'Blinken met Lavrov' }, /2022/),
  slash('where', { event: 'talks between Blinken and Lavrov' }, /Geneva/),
  check,
  slash('compare', { words: 'gun to the head of Ukraine' }, /gun/),
  press('ask', { question: GUN }, 'Show in context', /gun to the head/),
  slash('timeline', { about: 'talks' }, /2022/),
  slash('ask', { question: 'Who won the tennis final in Melbourne?' }, /nothing on that/),
  slash('sources', { private: true }, /articles?/),
]
