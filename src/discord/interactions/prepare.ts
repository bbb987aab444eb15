import type { Desk } from '../desk.ts'
import { type Drawn, draw, type Message } from '../reply/message.ts'
import { plainReply, type Reply, type Request } from '../reply/reply.ts'
import { faultFields, faultReply } from './faults.ts'
import type { Outcome } from './respond.ts'
import { spaced } from './spacing.ts'

interface Drawing extends Omit<Drawn, 'keys'> {
  readonly request: Request
}

export interface Wanted extends Drawing {
  readonly work: () => Promise<Reply>
  /** For the log: "/ask", "a button". */
  readonly doing: string
}

/** A picture that cannot be drawn is left out: the words say the same. */
async function drawReply(reply: Reply, { request, ...drawn }: Drawing, { keys, log }: Desk): Promise<Message> {
  try {
    return await draw(reply, request, { ...drawn, keys })
  } catch (error) {
    if (!reply.picture) throw error
    log.error({ error: faultFields(error), view: request.view }, 'A picture could not be drawn')
    return draw({ ...reply, picture: undefined }, request, { ...drawn, keys })
  }
}

const NO_REQUEST: Request = { view: '', options: {} }

/** Works and draws the reply. Never rejects: what fails becomes a private apology. */
export async function prepare({ request, work, doing, ...drawn }: Wanted, desk: Desk): Promise<Outcome> {
  const { keys } = desk
  try {
    await spaced()
    const reply = await work()
    const isPrivate = drawn.isPrivate || reply.kind !== 'answer'
    return { message: await drawReply(reply, { ...drawn, request, isPrivate }, desk), isPrivate }
  } catch (error) {
    const fault = faultReply(error, desk.log, doing)
    return { message: await draw(fault, NO_REQUEST, { isPrivate: true, asker: drawn.asker, keys }), isPrivate: true }
  }
}

/** Words alone, to one person. */
export const tell = async (lead: string, desk: Desk): Promise<Outcome> => ({
  message: await draw(plainReply('mistake', lead), NO_REQUEST, { isPrivate: true, asker: '', keys: desk.keys }),
  isPrivate: true,
})
