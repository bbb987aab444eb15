import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('what people call themselves online', () => {
  it.each([
    ['beside a noun', 'On Facebook, one fan, @lamplover, wrote: “It is over.”', ['@lamplover']],
    ['before a sentence of its own', 'But another user, @lamplover, was less kind. “It is over.”', ['@lamplover']],
    ['not an account to follow', 'The mayor wrote: “It is over.” Follow us on Twitter, @lamplover.', ['mayor']],
    [
      'by the name in small letters, and by what they do',
      'A user going by the handle lamplover left. “It is over,” the hacker wrote. Then lamplover said it was late.',
      ['lamplover', 'lamplover'],
    ],
    [
      'by their team',
      '“Drive with care,” @LampRoads posted. Later the team wrote: “It is over.”',
      ['@LampRoads', '@LampRoads'],
    ],
    ['not another’s team', '“It is late,” Jo Baz posted. Later the team wrote: “It is over.”', ['Jo Baz', 'team']],
    ['with an alias', 'A trader using the alias lamplover said it was over.', ['lamplover']],
    ['in capitals', 'A trader using the name Ann Velt said it was over.', ['Ann Velt']],
    [
      'not the handle of a thing',
      'A clerk with the handle of a cup said it was over.',
      ['a clerk with the handle of a cup'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whom a court keeps unnamed', () => {
  it.each([
    [
      'by the cipher alone',
      'It listened to a clerk known only as Witness K7.\n“It is over,” K7 said.\nJane Roe asked him why. “It is late,” he said.',
      ['Witness K7', 'Jane Roe', 'Witness K7'],
    ],
    [
      'by a letter',
      'It rained on Plan B. Soldier B said it was over. He said it was dark.',
      ['Soldier B', 'Soldier B'],
    ],
    ['not two of them', 'Soldier B said it was over. Soldier D said it was late.', ['Soldier B', 'Soldier D']],
    ['not a plan', 'Jane Roe made Plan B. “It is late,” B said.', ['B']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whoever speaks in a place', () => {
  it.each([
    ['not the place', 'In Velt, the mayor, a Dane, said it was over.', ['mayor']],
    ['not the site', 'On Orbis, one clerk, a Dane, wrote: “It is over.”', ['one clerk']],
    ['but a name with a role', 'Velt, the mayor, a Dane, said it was over.', ['Velt']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
