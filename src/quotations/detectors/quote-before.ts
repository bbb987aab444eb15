import type { CueDetector, View } from '../found.ts'
import type { Cue } from '../grammar/cue.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { opensFiniteClause, opensMainClause } from '../grammar/opens-clause.ts'
import { carriesClause, isComma, isDash, isPossessive } from '../grammar/tags.ts'
import { found, quoteStart } from './make.ts'
import { isProgrammeTitle } from './titles.ts'

/** Matches `"We won," she said.` and `The vote was "a farce," said Roe.`; not `"The Hour" says nothing`, a title. */
export const quoteBefore: CueDetector = (view, cue) => {
  const { tokens } = view.document
  const inverted = cue.subject?.place === 'inverted' || cue.subject?.place === 'source'
  const start = cue.subject && !inverted ? cue.subject.first : cue.first
  let end = start
  while (
    end > view.sentence.first &&
    (isComma(tokens[end - 1]) || tokens[end - 1]!.pos === 'CCONJ' || tokens[end - 1]!.lower === 'as')
  )
    end--
  const mark = tokens[end - 1]
  // 'the row over “home rule” that raged'
  if (end === start && /^(?:that|which)$/.test(tokens[start]!.lower)) return null
  // '“a farce”, and said it was over'
  if (end < start && tokens[start - 1]!.pos === 'CCONJ' && hasOwnContent(view, cue)) return null
  // 'called it “a farce,” denounced her work': what goes on with the words before
  const { frames } = cue.form.verb
  if (cue.subject === null && !frames.has('that') && !frames.has('trail') && !frames.has('quote')) return null
  if (!mark?.mark || end - 1 <= view.sentence.first || cue.passive || cue.infinitive || isParticiple(cue)) return null
  const open = quoteStart(view.document, end - 1, view.sentence.first)
  if (open === end - 1 || isProgrammeTitle(view.document, open, end)) return null
  if (open > view.sentence.first && tokens[cue.after]?.lower === 'that') return null
  // 'Under the heading “Lost lamps” the mill writes: ...'
  if (open > view.sentence.first && tokens[cue.after]?.text === ':' && tokens[open - 1]!.pos === 'NOUN') return null
  const ends = tokens[end - 2]?.text ?? ''
  const separated = /[,.?!…—–-]$/.test(ends) || isComma(tokens[end])
  if (!separated && !inverted && (cue.subject === null || isPartOfSubject(view, open))) return null
  if (isTold(view, open) && hasOwnContent(view, cue)) return null
  if (endsAdjunct(view, open) && (hasOwnContent(view, cue) || goesOnBehind(view, cue.after))) return null
  return found(view, 'quote before its cue', cue, { first: contentStart(view, open), last: end })
}

/** 'The "Past" section of the site says', 'one of the ‘most feared’ pests': the quote only describes who or what follows it. */
const isPartOfSubject = ({ document: { tokens }, sentence }: View, open: number): boolean =>
  open > sentence.first && (tokens[open - 1]!.pos === 'DET' || isPossessive(tokens[open - 1]))

/** 'Citing “duties in Lund,” she told the paper that it was over': a participle has the quote. */
function isTold({ document: { tokens }, sentence: { first } }: View, open: number): boolean {
  if (open <= first || tokens[first]!.pos !== 'VERB' || !tokens[first]!.lower.endsWith('ing')) return false
  for (let i = first + 1; i < open; i++) if (carriesClause(tokens[i]) || isComma(tokens[i])) return false
  return true
}

/** 'In a letter written to the "Orbis family," Roe said': the quote ends what only leads up to the report. */
function endsAdjunct({ document: { tokens }, sentence }: View, open: number): boolean {
  if (open <= sentence.first || tokens[sentence.first]!.pos !== 'ADP' || isComma(tokens[open - 1])) return false
  for (let i = sentence.first; i < open; i++)
    if (carriesClause(tokens[i]) && !(tokens[i]!.pos === 'VERB' && tokens[i + 1]!.pos === 'ADP')) return false
  return true
}

/** 'In the "war on lamps," Roe said, the town had lost': the clause goes on behind the report. */
const goesOnBehind = ({ document: { tokens }, limit }: View, after: number): boolean =>
  isComma(tokens[after]) && opensMainClause(tokens, after + 1, limit)

/** Not so "was saying" and "can be heard saying", which have a subject. */
const isParticiple = ({ form, subject, first, verb }: Cue): boolean =>
  form.form === 'ing' && (subject === null || first === verb)

/** "..., and Roe told the Post it was over": what the verb reports stands behind it. */
function hasOwnContent({ document: { tokens }, limit }: Parameters<CueDetector>[0], { after, form }: Cue): boolean {
  const person = form.verb.frames.has('person') ? nounPhraseAfter(tokens, after, limit) : null
  const at = person?.last ?? after
  return at < limit && (tokens[at]!.lower === 'that' || opensFiniteClause(tokens, at, limit, true))
}

/** A quote that finishes a clause begun outside it takes that clause along: The vote was "a farce," he said. */
function contentStart(view: Parameters<CueDetector>[0], open: number): number {
  const { tokens } = view.document
  const before = tokens[open - 1]
  if (open <= view.sentence.first || !before) return open
  const first = tokens[open + 1]
  const goesOn = /^\p{Ll}/u.test(first?.text ?? '')
  if (before.pos === 'PUNCT' && !(goesOn && (isComma(before) || closesDashes(view, open - 1)))) return open
  // "It cost £12m. “Never,” he said": a full stop that the tagger takes for part of a word
  if (first && /^\p{Lu}/u.test(first.text) && /^\d*(?:[kmb]n?|pm|am)\.$/.test(before.text)) return open
  if (first && /^\p{Lu}/u.test(first.text) && isSentenceLong(view, open) && first.lower !== 'i') return open
  if (
    view.cues.some(
      (cue) => cue.verb < open && !cue.passive && cue.form.verb.frames.has('that') && !isAside(tokens, cue),
    )
  )
    return open
  return view.sentence.first
}

/** 'Building one, as the minister suggests, was “a farce”, he said' */
const isAside = (tokens: Parameters<CueDetector>[0]['document']['tokens'], { subject, after }: Cue): boolean =>
  subject !== null &&
  tokens[subject.first - 1]?.lower === 'as' &&
  isComma(tokens[subject.first - 2]) &&
  isComma(tokens[after])

/** 'A ban -- long and dear -- "would fail," she said': the second of two dashes. */
function closesDashes({ document: { tokens }, sentence }: View, at: number): boolean {
  let dashes = 0
  for (let i = sentence.first; i <= at; i++) if (tokens[i]!.quote < 0 && isDash(tokens[i])) dashes++
  return isDash(tokens[at]) && dashes % 2 === 0
}

function isSentenceLong(view: Parameters<CueDetector>[0], open: number): boolean {
  return view.document.tokens[open + 8]?.quote === view.document.tokens[open]!.quote
}
