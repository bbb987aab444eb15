import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { COMPANY_NAME } from '../lexicon/company-names.ts'
import { bodyNames } from './body-names.ts'
import { calledBodies } from './called-bodies.ts'
import { properNames } from './proper-names.ts'
import { bodiesSetBeside } from './set-beside.ts'
import { spelledOut } from './spelled-out.ts'
import { apart } from './two-bodies.ts'

/** Where a body is named by its name. */
export interface BodyName extends TokenRange {
  readonly name: string
  /** Before the first verb of its sentence: what that is about. */
  readonly subject: boolean
  /** The noun that the article introduces it by, where the name has no such word: "charity". */
  readonly called?: string
}

/** The bodies that an article names. */
export interface Bodies {
  /** In text order. */
  readonly names: readonly BodyName[]
  /** Names of neither persons nor places that the article gives twice and more, one of them as a subject, in text order. */
  readonly proper: readonly BodyName[]
  /** Where their names end, as token indices. */
  readonly ends: ReadonlySet<number>
  /** For what the name of a company, or of what the article calls one, starts with ("Orbis") and for letters in brackets behind one or of one, the fullest name. */
  readonly full: ReadonlyMap<string, string>
}

/** Reads the bodies of an article once; `persons` are the tokens of persons' names. */
export function readBodies(document: Document, persons: ReadonlySet<number>): Bodies {
  const names = apart(document, bodyNames(document, persons))
  const full = new Map<string, string>()
  for (const { name } of names) {
    if (!COMPANY_NAME.test(name)) continue
    for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      const start = name.slice(0, space)
      if ((full.get(start)?.length ?? 0) < name.length) full.set(start, name)
    }
  }
  for (const body of names) {
    const letters = lettersAfter(document, body)
    if (letters && !full.has(letters)) full.set(letters, body.name.replace(/^The /, ''))
  }
  for (const [letters, name] of spelledOut(document, persons)) if (!full.has(letters)) full.set(letters, name)
  const called = [...calledBodies(document, persons), ...bodiesSetBeside(document, persons)]
  const all = called.length > 0 ? [...names, ...called].sort((a, b) => a.first - b.first) : names
  const proper = properNames(document, persons)
  const properly = new Set(proper.map((one) => one.name))
  for (const { name } of called) {
    const [start = ''] = name.split(' ', 1)
    if (start !== name && !full.has(start) && properly.has(start)) full.set(start, name)
  }
  return { names: all, proper, ends: new Set(names.map((body) => body.last)), full }
}

/** The "SNF" of "the Swedish Newspaper Federation (SNF)", where they are letters of the name. */
function lettersAfter({ tokens }: Document, { last, name }: BodyName): string | null {
  const letters = tokens[last + 1]
  if (tokens[last]?.text !== '(' || tokens[last + 2]?.text !== ')' || !/^\p{Lu}{2,8}$/u.test(letters!.text)) return null
  const initials: readonly string[] = name.match(/(?<!\p{L})\p{Lu}/gu) ?? []
  return initials.includes(letters!.text[0]!) && initials.length > 1 ? letters!.text : null
}
