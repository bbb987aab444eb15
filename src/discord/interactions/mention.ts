import { ChannelType, type Message } from 'discord.js'
import type { Desk } from '../desk.ts'
import { draw } from '../reply/message.ts'
import { faultFields, faultReply } from './faults.ts'
import { answerRequest } from './request.ts'

/** As long as /ask takes. */
const LONGEST_QUESTION = 300

const HELP =
  'Ask me anything about the coverage, such as: who said what about something? `/sources` shows what I have read.'
const NOTHING = 'The coverage has nothing on that. `/ask` with the same question shows you the closest passages.'
const TOO_LONG = `That is too long for me: please keep a question under ${LONGEST_QUESTION} characters.`

/**
 * The question that a message puts to the bot: the text of a direct message, or what stands beside an explicit mention
 * of the bot. Null when the message is not for the bot.
 */
function questionIn(message: Pick<Message, 'content' | 'author' | 'webhookId' | 'system' | 'channel'>, me: string) {
  if (message.author.bot || message.webhookId || message.system) return null
  const mention = new RegExp(`<@!?${me}>`, 'g')
  if (message.channel.type !== ChannelType.DM && !mention.test(message.content)) return null
  return message.content.replace(mention, ' ').replace(/\s+/g, ' ').trim()
}

/** Answers a mention or a direct message as /ask does; errors and "nothing found", which cannot be private, in a line. */
export async function answerMention(message: Message, me: string, desk: Desk): Promise<void> {
  const question = questionIn(message, me)
  if (question === null || !desk.isNew(message.id)) return
  const asker = message.author.id
  // Nobody is told to wait in public: the person's own messages show what is not answered.
  if (desk.turns.take(asker, performance.now()) > 0) return
  try {
    // With the nonce Discord takes the answer to a message once, also when sending it is tried again.
    await message.reply({ ...(await answered(question, asker, desk)), nonce: message.id, enforceNonce: true })
  } catch (error) {
    desk.log.warn({ error: faultFields(error) }, 'A mention could not be answered')
  }
}

const inOneLine = (content: string) => ({ content, ...TO_NOBODY })
const TO_NOBODY = { allowedMentions: { parse: [], repliedUser: false }, failIfNotExists: false } as const

async function answered(question: string, asker: string, desk: Desk) {
  if (!question) return inOneLine(HELP)
  if (question.length > LONGEST_QUESTION) return inOneLine(TOO_LONG)
  const request = { view: 'ask', options: { question } }
  try {
    const reply = await answerRequest(request, desk)
    if (reply.kind !== 'answer') return inOneLine(NOTHING)
    return { ...(await draw(reply, request, { isPrivate: false, asker, keys: desk.keys })), failIfNotExists: false }
  } catch (error) {
    return inOneLine(faultReply(error, desk.log, 'a mention').lead.replace(/\n/g, ' '))
  }
}
