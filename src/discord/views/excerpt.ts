import type { AnswerCitation, Citation, LinkedQuotation } from '../../model.ts'
import { line } from '../markdown/escape.ts'
import { block, italic, lines, small } from '../markdown/style.ts'
import { type Action, type Entry, entriesOf, type More, type Share } from '../reply/reply.ts'
import type { Catalogue } from './catalogue.ts'
import { glossed } from './gloss.ts'
import { saidHint, saidLines } from './said.ts'
import { sourceLine, titleOf } from './source.ts'
import { spotOptions } from './spot.ts'

/** Longest excerpt on a page; more of it stands behind "Show in context". */
const EXCERPT = 1000
const CUT = small('The excerpt goes on: “Show in context” has all of it.')

export const OTHER_ARTICLES = 'Other articles'

/** Small print above the button that shows them; null for none. */
export const alsoIn = (others: number): string | null =>
  others === 0 ? null : small(others === 1 ? 'Also in 1 other article' : `Also in ${others} other articles`)

const contextAction = (citation: Citation): Action => ({
  label: 'Show in context',
  request: { view: 'context', options: spotOptions(citation) },
})

const wordingAction = (quotation: Citation): Action => ({
  label: 'Compare wording',
  request: { view: 'wordings', options: spotOptions(quotation) },
})

/** Cues after which a clause is meant as it stands. */
const NEUTRAL = /^(?:say|says|said|saying|tell|tells|told|telling|according to)$/i

/** "denied" in brackets of our own, in front of a clause that would say the opposite without it; "said" adds nothing. */
const reported = ({ cue }: LinkedQuotation, share: Share): string =>
  cue && !NEUTRAL.test(cue.text.trim()) ? `${italic(`\\[${line(cue.text, 40 * share)}\\]`)} ` : ''

/** The words set apart. Only words that are the speaker's own get quote marks of ours. */
function words({ quotation, quotations, ...citation }: AnswerCitation, share: Share): string {
  const shown = glossed(citation, quotations.length > 0 || !quotation ? quotations : [quotation], EXCERPT * share)
  const alone = quotation?.start === citation.start && quotation.end === citation.end ? quotation : null
  const framed = alone?.kind === 'direct' ? `“${shown}”` : `${alone ? reported(alone, share) : ''}${shown}`
  return lines(block(framed), shown.endsWith('…') && CUT)
}

/** An excerpt with who said it, when and where, and where it is printed. */
export function excerptEntry(citation: AnswerCitation, catalogue: Catalogue, asOther = false): Entry {
  const { quotation, others } = citation
  return {
    text: (share) =>
      lines(
        words(citation, share),
        quotation && saidLines(quotation, share),
        small(sourceLine(citation, catalogue, share)),
        alsoIn(others.length),
      ),
    hint: quotation ? saidHint(quotation) : titleOf(citation),
    actions: [contextAction(citation), ...(quotation && !asOther ? [wordingAction(quotationCitation(quotation))] : [])],
    more: asOther || others.length === 0 ? undefined : otherArticles(citation, catalogue),
  }
}

const quotationCitation = ({ article, start, end, content }: LinkedQuotation): Citation => ({
  article,
  start,
  end,
  text: content,
})

/** A quotation by itself. */
export function quotationEntry(quotation: LinkedQuotation, catalogue: Catalogue): Entry {
  const { title, outlet, url, published } = quotation
  const about = { title, outlet, url, published, quotation, quotations: [quotation], others: [] }
  return excerptEntry({ ...quotationCitation(quotation), ...about }, catalogue)
}

/** The same statement in other articles, unfolded by a button. */
function otherArticles({ others }: AnswerCitation, catalogue: Catalogue): More {
  const entries = entriesOf(others, (other) => {
    const { title = null, outlet = null, url = null, published = null } = catalogue.article(other.article) ?? {}
    const about = { title, outlet, url, published: published?.value ?? null }
    const quotations = other.quotation ? [other.quotation] : []
    return excerptEntry({ ...other, ...about, quotations, others: [] }, catalogue, true)
  })
  return {
    label: OTHER_ARTICLES,
    reply: {
      kind: 'answer',
      lead: others.length === 1 ? 'One other article carries this:' : `${others.length} other articles carry this:`,
      entries,
      perPage: 4,
    },
  }
}
