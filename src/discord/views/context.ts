import type { Coverage } from '../../model.ts'
import { clean } from '../markdown/clean.ts'
import { escapeText, pieces } from '../markdown/escape.ts'
import { block, heading, lines, marked, small } from '../markdown/style.ts'
import type { Entry, Reply } from '../reply/reply.ts'
import { catalogueOf } from './catalogue.ts'
import { sourceLine } from './source.ts'
import { readSpot } from './spot.ts'

/** Escaped length of one piece; the signs of marks and quote blocks come on top. */
const PIECE = 1100

/** Characters on either side of the words; a paragraph that is longer is no paragraph. */
const AROUND = 20_000
const CUT = '[…]'

/** Blank lines have nothing to show, and a line of a quote block costs two characters. */
const paragraphs = (text: string): string =>
  clean(text)
    .split('\n')
    .map((each, i, all) => (i > 0 && i < all.length - 1 ? each.trim() : each))
    .filter((each, i, all) => each || i === 0 || i === all.length - 1)
    .join('\n')

const endOf = (text: string): string => (text.length > AROUND ? `${CUT} ${text.slice(-AROUND)}` : text)
const beginningOf = (text: string): string => (text.length > AROUND ? `${text.slice(0, AROUND)} ${CUT}` : text)

/** Short lines cost more in signs than in words. */
const finer = (piece: string, draw: (escaped: string) => string): readonly string[] =>
  block(draw(escapeText(piece))).length > PIECE * 1.5 ? pieces(piece, PIECE / 5) : [piece]

/** The paragraph that a place stands in, its words marked; a long one in pages, opened where the words begin. */
export async function contextReply(options: Readonly<Record<string, string>>, coverage: Coverage): Promise<Reply> {
  const context = await readSpot(options, coverage)
  const shown: readonly (readonly [string, (escaped: string) => string])[] = [
    [endOf(context.before), (escaped) => escaped],
    [beginningOf(context.text), marked],
    [beginningOf(context.after), (escaped) => escaped],
  ]
  const entries: Entry[] = []
  let text = ''
  let opensAt = 0
  const turn = (): void => {
    if (text.trim()) {
      const shown = block(text.trim())
      entries.push({ text: () => shown, hint: '', actions: [] })
    }
    text = ''
  }
  for (const [i, [part, draw]] of shown.entries()) {
    if (i === 1) opensAt = entries.length
    for (const piece of pieces(paragraphs(part), PIECE).flatMap((each) => finer(each, draw))) {
      const drawn = draw(escapeText(piece))
      if (block(text + drawn).length > PIECE * 2) turn()
      text += drawn
    }
  }
  turn()
  return {
    kind: 'answer',
    lead: lines(heading('In context'), small(sourceLine(context, await catalogueOf(coverage), 1))),
    entries,
    perPage: 1,
    opensAt: Math.min(opensAt, Math.max(entries.length - 1, 0)),
  }
}
