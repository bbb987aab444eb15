import { openCoverage } from '../../src/coverage.ts'
import { passagesOf, subjectWords } from '../../src/retrieval/index.ts'
import { queryLunr } from '../../src/retrieval/lunr.ts'
import { randomFrom } from '../newspaper.ts'
import { buildLunr } from './bare-lunr.ts'
import { articlesOf } from './generated.ts'

const PASSAGES = 10_000
const QUESTIONS = 400
const ASKED = ['What was', 'Who said', 'When was', 'Where is', 'How many of', 'Which of']

const at = (times: readonly number[], share: number): number =>
  Math.round(100 * times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]!) / 100

/** `ask` over ten thousand passages against a bare `lunr.query` for the same terms over the same index. */
export async function benchAsking(): Promise<Record<string, number>> {
  const coverage = await openCoverage({ articles: await articlesOf(PASSAGES) })
  const articles = await coverage.records()
  const passages = articles.flatMap(passagesOf)
  const index = buildLunr(passages)
  const random = randomFrom(7)
  const questions = Array.from({ length: QUESTIONS }, (_, n) => {
    const { words } = passages[Math.floor(random() * passages.length)]!
    const from = Math.floor(random() * Math.max(1, words.length - 8))
    return `${ASKED[n % ASKED.length]} ${words
      .slice(from, from + 8)
      .map(({ word }) => word)
      .join(' ')}?`
  })
  const [bare, ours]: [number[], number[]] = [[], []]
  const time = async (times: number[], work: () => unknown) => {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  for (const round of [0, 1])
    for (const question of questions) {
      const terms = [...new Set(subjectWords(question).map(({ term }) => term))]
      await time(round ? bare : [], () => queryLunr(index, terms))
      await time(round ? ours : [], () => coverage.ask(question))
    }
  await coverage.close()
  const figures = { askP50: at(ours, 0.5), lunrP50: at(bare, 0.5), askP99: at(ours, 0.99), lunrP99: at(bare, 0.99) }
  const ratio = (a: number, b: number): number => Math.round((100 * a) / b) / 100
  const { askP50, lunrP50, askP99, lunrP99 } = figures
  return { passages: passages.length, ...figures, ratioP50: ratio(askP50, lunrP50), ratioP99: ratio(askP99, lunrP99) }
}
