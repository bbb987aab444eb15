import type { Document } from '../../language/index.ts'
import { isCapitalised, isComma } from '../grammar/tags.ts'
import { isFirstName } from './gender.ts'
import type { NameRun } from './names.ts'
import { readRun } from './read-run.ts'
import type { Registry } from './registry.ts'
import type { FoundRun } from './shared-family.ts'

/** The runs of capitals that may name persons, sentence by sentence. */
export function nameRuns(document: Document): FoundRun[] {
  const out: FoundRun[] = []
  for (const [sentence, { first, last }] of document.sentences.entries())
    for (let i = first; i < last; ) {
      if (!isCapitalised(document.tokens[i])) {
        i++
        continue
      }
      const { run, next } = readRun(document, i, last)
      if (run) out.push({ run, sentence })
      i = next
    }
  return out
}

/** The persons of the body inside a headline's run of capitals: "Lind" and "Roe" in "Brave Lind Beats Roe Again". */
export function knownIn(registry: Registry, { run, sentence }: FoundRun): FoundRun[] {
  if (run.words.length !== run.last - run.first || registry.person(run)) return [{ run, sentence }]
  const out: FoundRun[] = []
  for (let i = 0; i < run.words.length; ) {
    let length = Math.min(4, run.words.length - i)
    const part = () => ({
      ...run,
      first: run.first + i,
      last: run.first + i + length,
      words: run.words.slice(i, i + length),
    })
    while (length > 0 && !registry.person(part())) length--
    if (length > 0) out.push({ run: part(), sentence })
    i += Math.max(length, 1)
  }
  return out.length > 0 ? out : [{ run, sentence }]
}

/** "Mr Velde", "Velde, who ...": the family name of a person. */
export const addresses = (run: NameRun, isIntroduced: (run: NameRun) => boolean): boolean =>
  run.titled ? run.words.length < 3 : run.words.length === 1 && isIntroduced(run)

/** The family names of whoever has a first name that a list knows. */
export function familiesIn(all: readonly FoundRun[]): ReadonlySet<string> {
  const families = new Set<string>()
  for (const {
    run: { words },
  } of all)
    if (words.length > 1 && isFirstName(words[0]!)) families.add(words.at(-1)!)
  return families
}

/** "Defiant Kev" and "Now Roe" at a sentence's start, where somebody is called "Kev Roe"; not in "Tarun Kev, a nurse,". */
export const opensWithWord = (
  { sentences, tokens }: Document,
  { run, sentence }: FoundRun,
  given: ReadonlySet<string>,
  families: ReadonlySet<string>,
): boolean =>
  run.words.length === 2 &&
  run.first === sentences[sentence]!.first &&
  !isFirstName(run.words[0]!) &&
  ((given.has(run.words[1]!) && !isComma(tokens[run.last])) ||
    (/^(?:ADV|VERB|SCONJ)$/.test(tokens[run.first]!.pos) && families.has(run.words[1]!)))
