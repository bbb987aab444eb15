/**
 * Something that answering needs cannot be reached just now, and will be again: nothing is wrong with what was asked.
 * Whoever notices that it is gone says so in the log; the message is not for the asker.
 */
export class Unavailable extends Error {
  override readonly name: string = 'Unavailable'
}
