import { describe, expect, it } from 'vitest'
import { splitLines } from '../../src/articles/lines.ts'
import { printedAddress } from '../../src/articles/printed-address.ts'

const ADDRESS = 'https://news.example/2021/03/04/talks'

describe('the address that a pasted text prints', () => {
  it.each([
    ['on the first line', `${ADDRESS}\nSix agree\nThey met on Monday.`, ADDRESS],
    ['on the last line, with a label', `Six agree\nThey met on Monday.\nSource: ${ADDRESS}`, ADDRESS],
    ['in angle brackets', `<${ADDRESS}>\nSix agree`, ADDRESS],
    ['between other lines', `Six agree\n${ADDRESS}\nThey met on Monday.`, null],
    ['of another story', `Six agree\nRead more: ${ADDRESS}`, null],
    ['within a sentence', `Six agree, says ${ADDRESS}`, null],
    ['that no browser should open', 'javascript:alert(1)\nSix agree', null],
    ['that is none', 'https://\nSix agree', null],
    ['of an empty text', '', null],
  ])('%s', (_, text, expected) => {
    expect(printedAddress(splitLines(text))).toBe(expected)
  })
})
