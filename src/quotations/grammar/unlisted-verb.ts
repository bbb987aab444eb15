import type { DocumentSentence, Token } from '../../language/index.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import type { Cue } from './cue.ts'
import { isWork } from './issued-by.ts'
import { makeCue } from './make-cue.ts'
import { subjectAfter } from './subject.ts'
import { carriesClause, isCapitalised, isComma } from './tags.ts'
import { isTitleCase } from './title-case.ts'
import type { TokenRange } from './token-range.ts'

/** So few words may be a title or a nickname. */
const LEAST = 3

/**
 * Whose words a quote is where a verb that is none of saying tells of them: `"Let them come," ironised Jane Roe.`, `"It is late,"
 * she sighs.`, `"It is late", launched the mayor`; not `"The Hour," aired on Friday`, `In "Close to Home," she played a nurse`.
 * @param i the token behind the quote
 */
export function unlistedVerb(tokens: readonly Token[], i: number, sentence: DocumentSentence): Cue | null {
  const close = i - 1
  if (!tokens[close]?.mark) return null
  // "It is late", launched the mayor: the comma behind the mark
  const outside = isComma(tokens[i]) && (isPlainVerb(tokens[i + 1]) || isVerbBeforeSubject(tokens, i + 1))
  if (!outside && !/[,?!…]$/.test(tokens[close - 1]?.text ?? '')) return null
  const inverted = outside || isPlainVerb(tokens[i]) || isVerbBeforeSubject(tokens, i)
  const verb = outside ? i + 1 : inverted ? i : Math.max(verbBehindName(tokens, i), verbBehindWork(tokens, i, sentence))
  if (verb < 0 || verb >= sentence.last || verbForm(tokens[verb]!.lower)) return null
  // "“It is late,” she liked to say": the listed one reports
  if (tokens[verb + 1]?.lower === 'to' && verbForm(tokens[verb + 2]?.lower ?? '')) return null
  let open = close
  while (open > sentence.first && tokens[open - 1]!.quote === tokens[close]!.quote) open--
  if (open > sentence.first || close - open <= LEAST || isTitleCase(tokens, open, close)) return null
  const behind = inverted ? subjectAfter(tokens, verb + 1, sentence.last) : null
  const subject =
    behind && (speaks(tokens, behind) || runs(tokens, verb, behind))
      ? behind
      : inverted
        ? null
        : ({ first: i, last: verb, place: 'before' } as const)
  if (!subject) return null
  return makeCue(sentence, verb, verbForm('quipped')!, subject)
}

/** "“Mill burns,” ran the headline", "“Late again,” runs the joke": what is printed or passed on; not "“Late again,” ran the film". */
const runs = (tokens: readonly Token[], verb: number, { first, last }: TokenRange): boolean => {
  let end = first
  while (end < last && tokens[end]!.pos !== 'ADP') end++
  return /^(?:ran|runs|went|goes)$/.test(tokens[verb]!.lower) && PRINTED.test(tokens[end - 1]!.lower)
}

const PRINTED =
  /^(?:headline|slogan|caption|citation|inscription|motto|message|text|refrain|joke|saying|proverb|legend|banner|placard|advert|ad|advertisement|strapline|tagline|rumou?r|announcement|notice|entry|editorial|verdict|report|statement|line|title)$/

const isPlainVerb = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' &&
  carriesClause(token) &&
  !isCapitalised(token) &&
  /(?:ed|[^s]s)$|^(?:ran|went|shook|threw|wept|broke|swore|sang|hung|wrung|bit|drew)$/.test(token.lower)

/** The "judges" of `"It is late", judges the miller`, which the tagger takes for a noun: none stands before an article. */
const isVerbBeforeSubject = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'NOUN' &&
  !isCapitalised(tokens[i]) &&
  /[^s]s$/.test(tokens[i].lower) &&
  (/^(?:the|an?)$/.test(tokens[i + 1]?.text ?? '') || tokens[i + 1]?.pos === 'PROPN')

/** The verb of "she sighs", "Roe ironised", "Jane Roe ironised"; else -1. */
function verbBehindName(tokens: readonly Token[], first: number): number {
  let i = first
  if (/^(?:he|she|they)$/.test(tokens[i]?.lower ?? '')) i++
  else while (i < first + 4 && isCapitalised(tokens[i]) && tokens[i]!.pos === 'PROPN') i++
  return i > first && isPlainVerb(tokens[i]) ? i : -1
}

const SHOWS = /^(?:shows?|showed|runs?|ran|goes|went)$/
/** What shows words besides a letter or a report. */
const SHOWN =
  /^(?:minutes|records?|transcripts?|logs?|slides?|e-?mails|letters|notes|messages|memos|posts|papers|footage|recordings?|inscription|sign|placard|banner|headline|caption|guidance|guidelines?|leaflet|foreword|preface|prologue|dedication|blurb|entry|motto|slogan|refrain|chorus)$/

/** The "showed" of "the minutes of the meeting showed", the "show" of "e-mails seen by the paper show"; not of "the gallery showed"; else -1. */
function verbBehindWork(tokens: readonly Token[], first: number, { last }: DocumentSentence): number {
  let shown = false
  for (let i = first; i < Math.min(last, first + 12); i++) {
    const token = tokens[i]!
    if (token.quote >= 0 || isComma(token)) return -1
    if (SHOWS.test(token.lower)) return shown && /^[.,;]$/.test(tokens[i + 1]?.text ?? '.') ? i : -1
    shown ||= isShown(token)
  }
  return -1
}

const isShown = (token: Token): boolean => isWork(token) || SHOWN.test(token.lower)

/** A name, "the man", "a resident of the town", "the note on the door". */
export function speaks(tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean {
  if (isCapitalised(tokens[first])) return true
  for (let i = first; i < last; i++) if (hasPersonNoun(tokens[i]) || isShown(tokens[i]!)) return true
  return false
}
