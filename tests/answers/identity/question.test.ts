import { describe, expect, it } from 'vitest'
import { readIdentity } from '../../../src/answers/identity/question.ts'

const isName = (words: string): boolean => /^ines vargo$/i.test(words)

describe('questions of who somebody is', () => {
  it.each([
    ['Who is Ines Vargo?', 'name', 'person', 'Ines Vargo'],
    ['who is ines vargo', 'name', 'person', 'ines vargo'],
    ['Who was Mr Khalid bin Nasser?', 'name', 'person', 'Mr Khalid bin Nasser'],
    ['Who is the mayor of Aldmouth?', 'role', 'person', 'mayor of Aldmouth'],
    ["Who's Norland's finance minister?", 'role', 'person', "Norland's finance minister"],
    ['What is Nordkai?', 'name', 'thing', 'Nordkai'],
    ['What is the Coast Agency?', 'name', 'thing', 'Coast Agency'],
  ] as const)('%s', (question, asks, of, words) => {
    expect(readIdentity(question, isName)).toEqual({ asks, of, words })
  })

  it.each([
    'Who is going to Aldmouth?',
    'Who is the man who fell?',
    'Who was the letter written for?',
    'Who is the captain hired in May?',
    'Who is the largest producer of wheat?',
    'Who leads the council?',
    'What is the harbour?',
    'What is septicaemia?',
    '',
  ])('not: %s', (question) => {
    expect(readIdentity(question, isName)).toBeNull()
  })
})
