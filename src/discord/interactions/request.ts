import type { Asked } from '../command.ts'
import type { Desk } from '../desk.ts'
import { fingerprint, requestFromText } from '../reply/press.ts'
import { Mistake, type Reply, type Request } from '../reply/reply.ts'
import { catalogueOf } from '../views/catalogue.ts'
import { compareReply } from '../views/compare.ts'
import { contextReply } from '../views/context.ts'
import { readSpot } from '../views/spot.ts'

type Answering = Pick<Desk, 'commands' | 'coverage'>

/** Views that only buttons lead to. */
const VIEWS: Readonly<Record<string, (asked: Asked) => Promise<Reply>>> = {
  context: ({ options, coverage }) => contextReply(options, coverage),
  wordings: async ({ options, coverage }) => {
    const { text } = await readSpot(options, coverage)
    return compareReply(await coverage.compare(text), text, await catalogueOf(coverage))
  },
}

/** What an entry of another request's reply unfolds; `sum` tells whether the entry is still the same. */
async function unfold({ of = '', entry, sum }: Request['options'], desk: Answering): Promise<Reply> {
  const request = requestFromText(of)
  if (request.view === 'more') throw new Mistake(GONE)
  const found = (await answerRequest(request, desk)).entries.at(Number(entry))
  if (!found?.more || fingerprint(found.text(1)) !== sum)
    throw new Mistake('The coverage has changed since this answer was given. Please ask again.')
  return found.more.reply
}

const GONE = 'I no longer have that command. Please ask again with /ask.'

/**
 * Answers a request, whether a command or a button brought it.
 *
 * @throws Mistake when it cannot be answered as it stands.
 */
export async function answerRequest({ view, options }: Request, desk: Answering): Promise<Reply> {
  const progress = desk.coverage.progress?.()
  if (progress)
    throw new Mistake(`I am still reading: ${Math.floor(100 * progress.share)} %. Please ask again in a little while.`)
  if (view === 'more') return unfold(options, desk)
  const answer = desk.commands.get(view)?.execute ?? (Object.hasOwn(VIEWS, view) ? VIEWS[view] : undefined)
  if (!answer) throw new Mistake(GONE)
  return answer({ options, coverage: desk.coverage })
}
