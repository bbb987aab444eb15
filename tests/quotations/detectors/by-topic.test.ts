import { describe, expect, it } from 'vitest'
import { quotedIn } from '../quoted-in.ts'

const spoke = (announced: string, entries = 'On the gate: “Shut it.”\nOn Monday: “We open at nine.”') =>
  `It rained.\nLund mayor Jane Roe has just left the stage. ${announced}\n${entries}\nThat is all.`
const both = ['Jane Roe: Shut it.', 'Jane Roe: We open at nine.']

describe('quotes behind what they are about', () => {
  it.each([
    ['under what somebody had to say', spoke('Here is some of what she had to say.'), both],
    ['under highlights', spoke('Some highlights:'), both],
    ['under somebody’s quotes', spoke('Here are Jane Roe’s best quotes:'), both],
    ['under whoever has been speaking', spoke('She has been speaking to Lund radio.'), both],
    ['not of a thing', 'It rained.\nThe gate has two signs.\nOn the front: “Shut it.”\nThat is all.', []],
    ['not of whoever is not told', spoke('Here is what was said.', 'On the gate: “Shut it.”'), []],
  ])('%s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected)
  })
})
