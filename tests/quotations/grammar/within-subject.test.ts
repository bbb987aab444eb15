import { describe, expect, it } from 'vitest'
import { foundIn } from '../found-in.ts'

describe('what is reported within the subject of a sentence', () => {
  it.each([
    ['Those who said the toll was their main worry split evenly.', ['indirect: the toll was their main worry']],
    ['Members who said the toll was unfair voted against the plan.', ['indirect: the toll was unfair']],
    ['Members who agree that the mill should be closed were angry.', ['indirect: the mill should be closed']],
    ['The number of drivers saying they avoid the bridge has doubled.', ['indirect: they avoid the bridge']],
    ['Her lead among members who say they will vote in May is large.', ['indirect: they will vote in May']],
    ['The firm that said it would build the bridge has gone.', ['indirect: it would build the bridge']],
    ['Guests who said they were “cold” in their rooms got blankets.', ['mixed: they were “cold” in their rooms']],
    ['Those who praised the plan were paid.', ['indirect: the plan']],
    ['Complaining about the mill is not enough.', ['indirect: the mill']],
    ['Saying the bridge is safe is easy.', ['indirect: the bridge is safe']],
  ])('ends at the verb of the sentence: %s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })

  it.each([
    ['Lind met drivers who said the bridge was closed.', ['indirect: the bridge was closed']],
    ['Calling the mill “old,” Lind left.', ['mixed: the mill “old,”']],
    ['A clerk is warning the men that the toll they paid is high.', ['indirect: the toll they paid is high']],
    ['Drivers who say a toll paid by all is fair are few.', ['indirect: a toll paid by all is fair']],
  ])('goes on where no verb of the sentence stands behind: %s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })

  it.each([
    'The nurse who wrote the speech read by the mayor was ill.',
    'How she answers that question will matter to the court.',
    'Whether he denies that claim will matter to the court.',
  ])('is nothing where the one verb behind is the sentence’s own: %s', (text) => {
    expect(foundIn(text)).toEqual([])
  })
})
