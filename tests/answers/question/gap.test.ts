import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../../src/answers/question/asked.ts'

describe('what a question leaves open', () => {
  it.each([
    ['Who recovered the ball?', 'subject'],
    ['Which team has won the cup?', 'subject'],
    ['What did the council build?', 'object'],
    ['Which harbour should the fleet use?', 'object'],
    ['The bridge was built by whom?', 'object'],
    ['What is the old bridge called?', 'be'],
    ['Tell me of the bridge', 'none'],
  ])('%s: %s', (question, gap) => {
    expect(readQuestion(question).gap).toBe(gap)
  })

  it.each([
    ['Which governing bodies have a veto?', 'bodi'],
    ['What is the name of the ship that sank?', 'ship'],
    ['Who is the harbour master at Aldmouth?', 'master'],
    ['How many fishing boats did the storm sink?', 'boat'],
    ['What did the council build?', null],
    ['Who is Ines Vargo?', null],
  ])('%s asks for a %s', (question, head) => {
    expect(readQuestion(question).head).toBe(head)
  })

  it.each([
    ['Which two towns were flooded?', true],
    ['Which towns were flooded?', true],
    ['Which town was flooded?', false],
    ['What caused the crisis?', false],
  ])('%s asks for several: %s', (question, several) => {
    expect(readQuestion(question).several).toBe(several)
  })
})
