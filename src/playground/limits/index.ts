import type { Violation } from '../errors.ts'
import { checkChoices, commandTotal, descriptions, names, namesDiffer, numberOfCommands, options } from './commands.ts'
import { componentLengths, componentPlaces, mediaAddresses, v2Totals } from './components.ts'
import { buttonsWork, customIdsDiffer, rowsOfOneKind, selectsWork } from './controls.ts'
import { embedAddresses, embedLengths, embedShows, embedTotal } from './embeds.ts'
import type { Body } from './json.ts'
import { checkLengths } from './lengths.ts'
import {
  contentLength,
  filesAreThere,
  isV2,
  type MessageSubject,
  mentionsAllowed,
  rowsWithoutV2,
  sendableFlags,
  v2Alone,
  wellFormed,
} from './message.ts'
import { type Placed, placed } from './placed.ts'

export { at, type Body, isBody, listOf } from './json.ts'
export { isV2, type MessageSubject } from './message.ts'
export { placed } from './placed.ts'

type MessageCheck = (subject: MessageSubject, components: readonly Placed[]) => readonly Violation[]
const onBody =
  (check: (body: Body) => readonly Violation[]): MessageCheck =>
  ({ body }) =>
    check(body)
const onComponents =
  (check: (components: readonly Placed[]) => readonly Violation[]): MessageCheck =>
  (_, components) =>
    check(components)

/** What Discord refuses in a message, in the order in which it is looked for. */
const MESSAGE_CHECKS: readonly MessageCheck[] = [
  wellFormed,
  sendableFlags,
  contentLength,
  v2Alone,
  rowsWithoutV2,
  mentionsAllowed,
  filesAreThere,
  ...[embedLengths, embedShows, embedAddresses, embedTotal].map(onBody),
  ...[componentPlaces, componentLengths, mediaAddresses].map(onComponents),
  ...[rowsOfOneKind, buttonsWork, selectsWork, customIdsDiffer].map(onComponents),
  (subject, components) => (isV2(subject) ? v2Totals(components) : []),
]

/** What Discord refuses in a list of commands, in the order in which it is looked for. */
const COMMAND_CHECKS = [numberOfCommands, namesDiffer, names, descriptions, options, commandTotal]

/** What is wrong with a message: nothing is an empty list. */
export function checkMessage(subject: MessageSubject): readonly Violation[] {
  const components = placed(subject.body.components)
  return MESSAGE_CHECKS.flatMap((check) => check(subject, components))
}

/** What is wrong with the commands that an application registers together. */
export const checkCommands = (commands: readonly Body[]): readonly Violation[] =>
  COMMAND_CHECKS.flatMap((check) => check(commands))

/** What is wrong with the choices offered while someone types. */
export const checkCompletion = (data: Body): readonly Violation[] => checkChoices(data)

/** What is wrong with a form: 1 to 5 rows or labels, a short title, an id. */
export const checkModal = (data: Body): readonly Violation[] => [
  ...checkLengths(data, [
    ['custom_id', 1, 100],
    ['title', 1, 45],
    ['components', 1, 5],
  ]),
  ...['custom_id', 'title', 'components'].flatMap((field) =>
    data[field] ? [] : [{ path: [field], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }],
  ),
]
