import { describe, expect, it } from 'vitest'
import { foundIn } from '../found-in.ts'

describe('where the tense turns to the writer’s', () => {
  it.each([
    ['Roe said she would back the toll, which is paid by drivers.', 'she would back the toll'],
    ['Lind has said they would print the letters, but there is anger in the town.', 'they would print the letters'],
    ['Lind said the bridge is closed, and he shook hands with the crew.', 'the bridge is closed'],
    ['Lind said he had met Ann Roe, who runs the bank.', 'he had met Ann Roe'],
    ['Lind said he had met Ann Roe, who ran the bank in May.', 'he had met Ann Roe'],
  ])('ends there: %s', (text, expected) => {
    expect(foundIn(text)).toEqual([`indirect: ${expected}`])
  })

  it.each([
    ['Roe said she backs the toll, which is paid by drivers.', 'she backs the toll, which is paid by drivers'],
    ['Roe said the toll, which is paid by drivers, would stay.', 'the toll, which is paid by drivers, would stay'],
    ['Lind said they had asked two crews, who refused.', 'they had asked two crews, who refused'],
    ['Lind said he knew Ann Roe, who ran it, and would see her.', 'he knew Ann Roe, who ran it, and would see her'],
    ['Lind said it would be sold, which is normal.', 'it would be sold, which is normal'],
    ['Lind said we need a bridge, and both sides are ready.', 'we need a bridge, and both sides are ready'],
    ['Lind said it is late, but because of who he was.', 'it is late, but because of who he was'],
  ])('goes on where it need not: %s', (text, expected) => {
    expect(foundIn(text)).toEqual([`indirect: ${expected}`])
  })
})
