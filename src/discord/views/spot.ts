import type { Citation, Context, Coverage } from '../../model.ts'
import { fingerprint } from '../reply/press.ts'
import { Mistake } from '../reply/reply.ts'

/** A place in an article as options of a request; `sum` tells whether the article still says the same there. */
export const spotOptions = ({ article, start, end, text }: Citation): Readonly<Record<string, string>> => ({
  article,
  start: String(start),
  end: String(end),
  sum: fingerprint(text),
})

/**
 * The paragraph around the place that `options` name.
 *
 * @throws Mistake when the article is gone or has changed there.
 */
export async function readSpot(options: Readonly<Record<string, string>>, coverage: Coverage): Promise<Context> {
  const [start, end] = [Number(options.start), Number(options.end)]
  const sound = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end
  const context = sound ? await coverage.context(options.article ?? '', { start, end }) : null
  if (!context) throw new Mistake('That article is no longer in the coverage. Please ask again.')
  if (fingerprint(context.text) !== options.sum)
    throw new Mistake('That article has changed since this answer was given. Please ask again.')
  return context
}
