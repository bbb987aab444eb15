import type { Progress } from '../model.ts'

/** Shorter loads, in milliseconds, are not worth a word. */
const SHORT = 1500
const WIDTH = 24

/** Where a bar is drawn: a terminal. */
export interface Terminal {
  readonly isTTY?: boolean | undefined
  write(text: string): unknown
}

const percent = ({ share }: Progress): number => Math.floor(100 * share)

/** Draws a bar that is wiped away when the load is over. In what is not a terminal: nothing. */
export function progressBar(
  terminal: Terminal,
  now: () => number = () => performance.now(),
): (progress: Progress) => void {
  if (!terminal.isTTY) return () => {}
  const started = now()
  let drawn = -1
  return (progress) => {
    const done = percent(progress)
    if (done >= 100) {
      if (drawn >= 0) terminal.write('\r\u001b[K')
      drawn = -1
    } else if (done !== drawn && now() - started >= SHORT) {
      const full = Math.round(WIDTH * progress.share)
      terminal.write(`\rReading the articles [${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${done} %`)
      drawn = done
    }
  }
}

/** A line at each tenth, for a log. */
export function progressLines(
  write: (line: string) => void,
  now: () => number = () => performance.now(),
): (progress: Progress) => void {
  const started = now()
  let last = 0
  return (progress) => {
    const tenth = Math.floor(percent(progress) / 10)
    if (tenth <= last || tenth >= 10 || now() - started < SHORT) return
    last = tenth
    write(`Reading the articles: ${10 * tenth} %`)
  }
}
