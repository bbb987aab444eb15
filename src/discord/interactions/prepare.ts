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
  try {
    await spaced()
    const reply = await work()
    const isPrivate = drawn.isPrivate || reply.kind !== 'answer'
    return { message: await drawReply(reply, { ...drawn, request, isPrivate }, desk), isPrivate }
  } catch (error) {
    return excuse(error, desk, doing)
  }
}

/** What failed as an apology to one person. */
export const excuse = (error: unknown, desk: Desk, doing: string): Promise<Outcome> =>
  privately(faultReply(error, desk.log, doing), desk)

/** Words alone, to one person. */
export const tell = (lead: string, desk: Desk): Promise<Outcome> => privately(plainReply('mistake', lead), desk)

const privately = async (reply: Reply, { keys }: Desk): Promise<Outcome> => ({
  message: await draw(reply, NO_REQUEST, { isPrivate: true, asker: '', keys }),
  isPrivate: true,
})
