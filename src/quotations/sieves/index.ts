import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import type { Cast } from '../people/cast.ts'
import { laterInParagraph, paragraphBefore, runningQuote, sameParagraph, sameSentence } from './continuation.ts'
import { interviewee } from './interviewee.ts'
import { brokenOffReport, nextParagraphReport, nextReport } from './next-report.ts'
import type { Decision, Sieve } from './sieve.ts'
import { agent, elidedSubject, subject } from './subject.ts'

/** From the surest to the least sure: the first that fits decides. */
export const SIEVES: readonly Sieve[] = [
  subject,
  agent,
  elidedSubject,
  interviewee,
  sameSentence,
  nextReport,
  brokenOffReport,
  runningQuote,
  sameParagraph,
  nextParagraphReport,
  laterInParagraph,
  paragraphBefore,
]

/** A decision with the names of the sieves that were tried for it. */
export interface Attribution extends Decision {
  readonly tried: readonly string[]
}

/** Gives each quotation the mention of its speaker, in text order. */
export function attribute(document: Document, cast: Cast, all: readonly Found[]): Attribution[] {
  const decided: Attribution[] = []
  all.forEach((found, index) => {
    const tried: string[] = []
    for (const sieve of SIEVES) {
      tried.push(sieve.name)
      const decision = sieve.decide({ document, cast, all, index, found, decided })
      if (!decision) continue
      decided.push({ mention: decision.mention, sieve: sieve.name, why: decision.why, tried })
      return
    }
    decided.push({ mention: null, sieve: null, why: 'nothing in the text says whose words these are', tried })
  })
  return decided
}
