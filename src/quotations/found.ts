import type { Document, DocumentSentence } from '../language/index.ts'
import type { QuotationKind } from '../model.ts'
import type { Cue } from './grammar/cue.ts'
import type { Subject } from './grammar/subject.ts'
import type { TokenRange } from './grammar/token-range.ts'

/** Reported words as a detector found them, before anybody is named. Ranges are of tokens; `last` is one past the end. */
export interface Found extends TokenRange {
  readonly kind: QuotationKind
  readonly detector: string
  /** The words that report, or null where nothing does. */
  readonly cue: TokenRange | null
  /** The subject of those words as the grammar gives it. */
  readonly subject: Subject | null
  /** The verb's form and sentence, for subjects that must be looked for elsewhere. */
  readonly report: Cue | null
  readonly sentence: DocumentSentence
}

/** One sentence as the detectors see it. */
export interface View {
  readonly document: Document
  readonly sentence: DocumentSentence
  readonly cues: readonly Cue[]
  /** One past the last token that may be content. */
  readonly limit: number
  /** What is found in the sentence so far. */
  readonly found: readonly Found[]
}

/** A rule that looks at one reporting verb and gives what it reports, or null. */
export type CueDetector = (view: View, cue: Cue, index: number) => Found | null
