import type { Reporting } from '../reports.ts'
import { isSite, NAME, placeAt } from './name.ts'

/** "In the village of Brekke", "In Brekke, a village of fishermen, ...", "At Vest airport": a scene is set. */
const SETS_SCENE = new RegExp(
  `(?:^|, )(?:[Ii]n|[Aa]t|[Oo]utside) (?:the (?:[\\p{L}-]+ ){0,2}(?:city|town|village|hamlet|suburb|port|district|neighbourhood|neighborhood|island) of )?${NAME}`,
  'gu',
)
/** As much of a paragraph is read. */
const MOST_BEFORE = 1000

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
  isSite(name)

/**
 * The place of a body that its paragraph introduced with one: "A court in Oslo threw it out. The strike was lawful, the
 * court ruled." Not that of a person: "a teacher in Oslo" may speak anywhere.
 */
export function placeOfBody({ analysis, article, reports }: Reporting, index: number): string | null {
  const { quotation, sentence } = reports[index]!
  const noun = /^the (\p{Ll}+)$/iu.exec(quotation.mention?.text ?? '')?.[1]
  if (noun === undefined || quotation.speakerKind === 'person') return null
  const from = analysis.sentences.find(({ block }) => block === analysis.sentences[sentence]?.block)?.start
  const before = from === undefined ? '' : article.text.slice(from, Math.min(quotation.start, from + MOST_BEFORE))
  const match = new RegExp(`\\b${noun} in ${NAME}`, 'u').exec(before)
  return match && placeAt(before, match.index + match[0].length - match[1]!.length, match[1]!, true)
}
