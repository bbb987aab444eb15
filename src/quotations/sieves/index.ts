import { leadingClause, sentenceBefore, sentenceBehind } from './about.ts'
import { announced } from './announced.ts'
import { answer } from './answer.ts'
import { cameReply } from './came-reply.ts'
import { colon } from './colon.ts'
import { courtHeard } from './court-heard.ts'
import { elidedSubject } from './elided-subject.ts'
import { interviewee } from './interviewee.ts'
import { label } from './label.ts'
import { nameAbove } from './name-above.ts'
import { brokenOffReport, nextParagraphReport, nextReport } from './next-report.ts'
import { paragraphBefore } from './paragraph-before.ts'
import { chain } from './quote-chain.ts'
import { runOfQuotes } from './run-of-quotes.ts'
import { runningQuote } from './running-quote.ts'
import { saidAt } from './said-at.ts'
import { laterInParagraph, sameParagraph } from './same-paragraph.ts'
import { sameSentence } from './same-sentence.ts'
import { sameWords } from './same-words.ts'
import { sent } from './sent.ts'
import type { Case, Decision, Sieve } from './sieve.ts'
import { signature } from './signature.ts'
import { agent, subject } from './subject.ts'

/** From the surest to the least sure: the first that fits decides. */
export const SIEVES: readonly Sieve[] = [
  saidAt,
  subject,
  agent,
  cameReply,
  elidedSubject,
  courtHeard,
  interviewee,
  sameSentence,
  nextReport,
  brokenOffReport,
  runningQuote,
  sameWords,
  signature,
  label,
  sent,
  announced,
  colon,
  leadingClause,
  answer,
  runOfQuotes,
  sameParagraph,
  nextParagraphReport,
  sentenceBefore,
  chain,
  sentenceBehind,
  paragraphBefore,
  laterInParagraph,
  nameAbove,
]

/** A decision with the names of the sieves that were tried for it. */
export interface Attribution extends Decision {
  readonly tried: readonly string[]
}

/** Gives a quotation the mention of its speaker, once those before it have theirs. */
export function attribute(at: Case): Attribution {
  const tried: string[] = []
  for (const sieve of SIEVES) {
    tried.push(sieve.name)
    const decision = sieve.decide(at)
    if (decision) return { mention: decision.mention, sieve: sieve.name, why: decision.why, tried }
  }
  return { mention: null, sieve: null, why: 'nothing in the text says whose words these are', tried }
}
