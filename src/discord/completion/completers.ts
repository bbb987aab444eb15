import type { Coverage, Speaker, Topic } from '../../model.ts'
import type { Choice, Completer } from '../command.ts'
import { counted } from './counted.ts'
import { type Finder, makeFinder } from './finder.ts'

/** A finder is made once for each list that the coverage hands out. */
function finders<T>(textOf: (item: T) => string): (items: readonly T[]) => Finder<T> {
  const made = new WeakMap<readonly T[], Finder<T>>()
  return (items) => {
    const finder = made.get(items) ?? makeFinder(items, textOf)
    made.set(items, finder)
    return finder
  }
}

const speakerFinder = finders<Speaker>(({ name, variants, roles }) => [name, ...variants, roles[0] ?? ''].join(' '))
const outletFinder = finders<string>((outlet) => outlet)
const topicFinder = finders<Topic>(({ name }) => name)

/** The role goes first when the whole is too long for Discord: the name and the number stay. */
function speakerChoice({ name, roles, quotations }: Speaker): Choice {
  const number = `(${counted(quotations, 'quotation')})`
  const room = 100 - name.length - number.length - 3
  const [role = ''] = roles
  const shown = role.length <= room ? role : room > 10 ? `${role.slice(0, room - 1)}…` : ''
  return { name: `${shown ? `${name}, ${shown}` : name} ${number}`, value: name }
}

/** Speakers with role and number of quotations, by any spelling of the name or by role. */
export const speakers: Completer = async (typed, coverage) =>
  speakerFinder(await coverage.speakers())
    .find(typed)
    .map(speakerChoice)

/** Outlets and credits. */
export const outlets: Completer = async (typed, coverage) =>
  outletFinder(await coverage.outlets())
    .find(typed)
    .map((outlet) => ({ name: outlet, value: outlet }))

/** Names and noun phrases of the coverage. */
export const topics: Completer = async (typed, coverage: Coverage) =>
  topicFinder(await coverage.topics())
    .find(typed)
    .map(({ name, mentions }) => ({ name: `${name} (${counted(mentions, 'mention')})`, value: name }))
