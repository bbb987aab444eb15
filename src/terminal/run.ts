import type { Answer, WholeCoverage } from '../model.ts'
import { type Request, UsageError } from './grammar.ts'
import {
  answerJson,
  checkJson,
  compareJson,
  explainJson,
  extractJson,
  quotationsJson,
  sourcesJson,
  timelineJson,
} from './json.ts'
import * as text from './text.ts'

/** What a request gave: JSON values (a line each when `lines`), the same as paragraphs, and whether it found anything. */
export interface Outcome {
  readonly json: unknown
  readonly lines?: true
  readonly text: (layout: text.Layout) => string
  readonly found: boolean
  /** Draws it as a PNG, where it can be drawn. */
  readonly picture?: () => Promise<Buffer>
}

const answered = (answer: Answer): Outcome => ({
  json: answerJson(answer),
  text: (layout) => text.answerText(answer, layout),
  found: answer.found,
})

/**
 * Answers one request from a coverage.
 *
 * @throws UsageError when the request names an article that the coverage does not hold
 */
export async function answerRequest(request: Request, coverage: WholeCoverage): Promise<Outcome> {
  const words = request.operands.join(' ').trim()
  const option = (name: 'about' | 'speaker' | 'outlet' | 'since' | 'until') => {
    const value = request.options[name]
    return typeof value === 'string' ? value : undefined
  }
  const [speaker, about, outlet] = [option('speaker'), option('about'), option('outlet')]
  const filter = { speaker, about, outlet, since: option('since'), until: option('until') }
  switch (request.command) {
    case 'ask':
      return answered(await coverage.ask(words))
    case 'who':
    case 'when':
    case 'where':
      return answered(await coverage.ask(words, request.command))
    case 'what':
      return answered(await coverage.what(words, about))
    case 'quotes': {
      const quotations = await coverage.quotations(filter)
      return {
        json: quotationsJson(quotations),
        text: (layout) => text.quotationsText(quotations, layout),
        found: quotations.length > 0,
      }
    }
    case 'timeline': {
      const entries = await coverage.timeline(filter)
      return {
        json: timelineJson(entries),
        text: (layout) => text.timelineText(entries, layout),
        found: entries.length > 0,
        // Loaded only when it is asked for: the renderer and its font take longer than the timeline.
        picture: async () =>
          (await import('../picture/index.ts')).drawTimeline(entries, {
            title: ['Timeline', about, speaker].filter(Boolean).join(': '),
          }).png,
      }
    }
    case 'compare': {
      const wordings = await coverage.compare(words)
      return {
        json: compareJson(wordings),
        text: (layout) => text.compareText(wordings, layout),
        found: wordings.length > 0,
      }
    }
    case 'check': {
      const quotes = await coverage.check(words)
      return {
        json: checkJson(quotes),
        text: (layout) => text.checkText(quotes, layout),
        found: quotes.some((quote) => quote.verdict !== 'absent'),
      }
    }
    case 'sources': {
      const sources = await coverage.sources()
      const json = sourcesJson(await coverage.records(), sources.skipped)
      return { json, text: (layout) => text.sourcesText(sources, layout), found: true }
    }
    case 'extract': {
      const json = (await coverage.records()).map(extractJson)
      return { json, lines: true, text: () => json.map((line) => `${JSON.stringify(line)}\n`).join(''), found: true }
    }
    case 'explain': {
      const articles = await coverage.records()
      const article = articles.find((a) => a.id === words) ?? (articles.length === 1 ? articles[0] : undefined)
      if (!article)
        throw new UsageError(`there is no article "${words}" in the coverage; "dateline sources" lists them`)
      return { json: explainJson(article), text: (layout) => text.explainText(article, layout), found: true }
    }
    default:
      throw new UsageError(`there is no command "${request.command}"`)
  }
}
