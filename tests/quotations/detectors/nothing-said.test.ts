import { describe, expect, it } from 'vitest'
import { contentsIn } from '../contents-in.ts'

describe('what is nobody’s words', () => {
  it.each([
    ["the writer's own view", 'We condemn the loud music of the town council.', []],
    ["a writer's question", 'How does one explain years of good harvests?', []],
    ['a question that the paper put', 'We asked whether the mill was shut.', ['whether the mill was shut']],
    ['what leads up to a report', 'Explaining the long delay, Roe said the mill was shut.', ['the mill was shut']],
    ['a number that something falls to', 'Output rose in May, declining to 300 tons by June.', []],
    ['a vow', 'Roe rose in May, vowing to leave the town by June.', ['to leave the town by June']],
    ['a meeting', 'Roe called a press conference on Monday to discuss the “long” road.', []],
    [
      'what a meeting is called',
      'Roe called the meeting “a farce from start to end”.',
      ['the meeting “a farce from start to end”'],
    ],
    ['a noun that is pointed at', 'Roe maintained that view in a debate in Lund, which closed without a result.', []],
    [
      'a clause',
      'Roe maintained that trust in the council, which fell in May, had gone.',
      ['trust in the council, which fell in May, had gone'],
    ],
    ['how much is said', 'The letters said almost nothing about the plan that was voted down.', []],
    [
      'what is said of nothing',
      'Roe said nothing was lost in the fire at the mill.',
      ['nothing was lost in the fire at the mill'],
    ],
    ['rules that are followed', 'Clerks sort the letters and weigh them according to simple rules.', []],
    ['a name that suggests', 'The mill, as its name suggests, stands on a long hill.', []],
    ['a promise kept', 'Roe did as he had promised, and the town gave him a house.', []],
    [
      'a report in brackets',
      'The sons, who led the mill (and, to her dismay, Roe had reported to them since June), left.',
      [],
    ],
    ['a list of those who agree', 'Ann Roe, Ian Lind, Omar Baz and Jo Velde all agreed on Monday.', []],
    ['what is worth noting', 'It is worth noting that the mill burnt down in May.', []],
    ['a name of a country', 'The United States Mill Court in Lund was seen as fair.', []],
    ['counted things', 'Her lead of nearly 400 pledged lamps is the largest that the town has seen.', []],
    ['an answer to somebody', 'Roe replied to the teacher that the mill was shut.', ['the mill was shut']],
    ['a heading in quote marks', 'The mill burnt down.\n‘Short Supply’\nThe town wept.', []],
    ['a short exclamation', 'The mill burnt down.\n“Oh No!”\nThe town wept.', ['Oh No!']],
    ['a row that raged', 'The plan goes back to the debate over “home rule” that raged in May.', []],
    [
      'what something is called',
      'Roe conjured what Lind calls “a vision of the mill as it was” and the town that it fed for years.',
      ['a vision of the mill as it was'],
    ],
    ['what came of it', 'Roe spoke about it for so long that the mill was shut.', []],
    ['what readers may do', 'If you saw the fire, you can write to us.', []],
    [
      'the title of what is published',
      'The “Lamps and the sleep of young and old men” is published in the Lund Journal.',
      [],
    ],
    ['what nobody was told', 'The nurse was never told who had left.', []],
    ['which nurse is told', 'Jane Roe would tell a nurse who works at night.', []],
    ['who had left', 'Jane Roe told reporters who had left.', ['who had left']],
    ['what was done that day', 'Roe said on a day on which he saw the mayor.', []],
    ['what somebody does who is asked', 'Roe, asked if the mill was late, left the room.', ['if the mill was late']],
    [
      'what is told of an accusation',
      'He had not been told what he was accused of, Ann Lind told the paper.',
      ['He had not been told what he was accused of'],
    ],
    ['how somebody is served', 'Roe will advise the council “in a private capacity” on the mill.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(contentsIn(text)).toEqual(expected)
  })
})
