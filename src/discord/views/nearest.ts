import type { Coverage, QuotationFilter } from '../../model.ts'
import { speakers } from '../completion/completers.ts'
import { line } from '../markdown/escape.ts'

const MOST = 3

/** "Speakers like “Blinkn”: Antony Blinken": for a filter that found nothing; null where there is none to name. */
export async function nearestSpeakers({ speaker }: QuotationFilter, coverage: Coverage): Promise<string | null> {
  if (!speaker) return null
  const near = (await speakers(speaker, coverage)).map(({ value }) => value).filter((name) => name !== speaker)
  if (near.length === 0) return null
  return `Speakers like “${line(speaker, 100)}”: ${near
    .slice(0, MOST)
    .map((name) => line(name, 60))
    .join(', ')}.`
}
