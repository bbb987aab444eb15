import type { Desk } from '../desk.ts'
import { type Drawn, draw } from '../reply/message.ts'
import { plainReply, type Reply, type Request } from '../reply/reply.ts'
import { faultReply } from './faults.ts'
import type { Outcome } from './respond.ts'

export interface Wanted extends Omit<Drawn, 'keys'> {
  readonly request: Request
  readonly work: () => Promise<Reply>
  /** For the log: "/ask", "a button". */
  readonly doing: string
}

const NO_REQUEST: Request = { view: '', options: {} }

/** Works and draws the reply. Never rejects: what fails becomes a private apology. */
export async function prepare({ request, work, doing, ...drawn }: Wanted, desk: Desk): Promise<Outcome> {
  const { keys } = desk
  try {
    const reply = await work()
    const isPrivate = drawn.isPrivate || reply.kind !== 'answer'
    return { message: await draw(reply, request, { ...drawn, isPrivate, keys }), isPrivate }
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
