import type { Document } from '../../language/index.ts'
import type { FoundRun } from './shared-family.ts'

/**
 * Leaves out runs of capitals that are a whole line between paragraphs and whose last word stands nowhere else: "Job Pains
 * Remain" is a heading, whatever "Job" is elsewhere. A line of two words may be a person's name above what they wrote.
 */
export function withoutHeadings({ blocks, sentences, tokens }: Document, runs: readonly FoundRun[]): FoundRun[] {
  const isLine = ({ run, sentence }: FoundRun) => {
    const { first, last, block } = sentences[sentence]!
    return run.words.length > 2 && run.first === first && run.last === last && blocks[block]!.role === 'body'
  }
  const lines = runs.filter(isLine)
  if (lines.length === 0) return [...runs]
  const counts = new Map(lines.map(({ run }) => [run.words.at(-1)!.toLowerCase(), 0]))
  for (const { lower } of tokens) {
    const count = counts.get(lower)
    if (count !== undefined) counts.set(lower, count + 1)
  }
  const headings = new Set(lines.filter(({ run }) => counts.get(run.words.at(-1)!.toLowerCase()) === 1))
  return runs.filter((run) => !headings.has(run))
}
