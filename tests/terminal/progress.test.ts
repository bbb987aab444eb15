import { describe, expect, it } from 'vitest'
import { progressBar, progressLines } from '../../src/terminal/progress.ts'

const SHARES = [0, 0.05, 0.1, 0.104, 0.39, 0.4, 0.7, 1]
const follow = (listener: (progress: { stage: 'reading'; share: number }) => void) => {
  for (const share of SHARES) listener({ stage: 'reading', share })
}
/** A clock that stands at 0 when first read and late from then on. */
function slow(): () => number {
  const times = [0]
  return () => times.shift() ?? 10_000
}

describe('progressBar', () => {
  it('is drawn once a percent, and wiped away', () => {
    const written: string[] = []
    follow(progressBar({ isTTY: true, write: (text) => written.push(text) }, slow()))
    expect(written).toHaveLength(7)
    expect(written[4]).toBe('\rReading the articles [##########..............] 40 %')
    expect(written.at(-1)).toBe('\r\u001b[K')
  })

  it.each<[string, { isTTY: boolean | undefined }, () => number]>([
    ['a pipe', { isTTY: undefined }, slow()],
    ['a short load', { isTTY: true }, () => 0],
  ])('is not drawn for %s', (_, terminal, clock) => {
    const written: string[] = []
    follow(progressBar({ ...terminal, write: (text) => written.push(text) }, clock))
    expect(written).toEqual([])
  })
})

describe('progressLines', () => {
  it('is one line a tenth', () => {
    const lines: string[] = []
    follow(progressLines((line) => lines.push(line), slow()))
    expect(lines).toEqual([10, 30, 40, 70].map((tenth) => `Reading the articles: ${tenth} %`))
  })
})
