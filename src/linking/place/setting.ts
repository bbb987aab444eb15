import type { Reporting } from '../reports.ts'
import { NAME, placeAt } from './name.ts'

/** "In the village of Brekke", "In Brekke, a village of fishermen, ...", "At Vest airport": a scene is set. */
const SETS_SCENE = new RegExp(
  `(?:^|, )(?:[Ii]n|[Aa]t|[Oo]utside) (?:the (?:[\\p{L}-]+ ){0,2}(?:city|town|village|hamlet|suburb|port|district|neighbourhood|neighborhood|island) of )?${NAME}`,
  'gu',
)
/**
 * The place of the scene that a quotation stands in: a village, town or site that the sentence opening its paragraph or the
 * one before it takes the reader to. A country or a city by its bare name sets none: "In Moscow, the ministry said".
 *
 * @param most as many blocks before the quotation's may set it
 */
export function settingOf({ analysis, frames, reports }: Reporting, index: number, most: number): string | null {
  const { block, sentence } = reports[index]!
  for (let at = sentence; at >= 0; at--) {
    const there = analysis.sentences[at]!
    if (block - there.block > most) return null
    for (const match of (frames[at] ?? '').matchAll(SETS_SCENE)) {
      const name = match[1]!
      const start = match.index + match[0].length - name.length
      const place = placeAt(frames[at]!, start, name, false)
      if (place && isScene(match[0], frames[at]!.slice(start + name.length), name)) return place
    }
  }
  return null
}

const isScene = (lead: string, after: string, name: string): boolean =>
  / of $/.test(lead.slice(0, lead.length - name.length)) ||
  /^, (?:a|an|the) (?:[\p{L}-]+ ){0,3}(?:city|town|village|hamlet|suburb|port|district|island)\b/u.test(after) ||
  / \p{Ll}+$/u.test(name)
