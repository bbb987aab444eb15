/**
 * Resolves in order, one caller each time around the event loop. Answers are worked out without a pause: of two hundred
 * interactions that arrive at once the first would otherwise be sent after the last is done, and no clock would be
 * looked at in between.
 */
export function spaced(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setImmediate(resolve)))
  return last
}

let last: Promise<void> = Promise.resolve()
