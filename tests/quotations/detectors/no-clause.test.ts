import { describe, expect, it } from 'vitest'
import { contentsIn } from '../contents-in.ts'

describe('what stands behind a reporting verb and is no clause', () => {
  it.each([
    ['This is a year in which Roe could add another job title to her list.', []],
    ['Roe has added that another job title was found.', ['another job title was found']],
    ['Roe boasts a narrow lead over Lind, which her team calls a wall.', []],
    ['While the town added around 900 jobs at the mill, Lund was poor.', []],
    ['Roe claimed over ten men had left.', ['over ten men had left']],
    ['There have been telling signs that the mill would shut.', []],
    ['It is telling that few came to the vote.', []],
    ['They have been telling friends that the mill would shut.', ['the mill would shut']],
    ['The fans filled the hall to roar their approval, swat away talk of a split and sing.', []],
    ['With no rival to contend with, the owners face a good year.', []],
    ['The council has the power to confirm whomever the mayor would choose.', []],
    ['Songs are told, drinks are poured and advice is given to the guests.', []],
    ['Three names mentioned as likely judges are Ida Roe, a clerk in Lund, and Jan Lind.', []],
    ['A merger announced Monday would cost the town 200 jobs.', []],
    ['Roe announced Monday would be a holiday.', ['Monday would be a holiday']],
    ['Roe tried to walk back the words a day after she said them, but not before the vote was lost.', []],
    ['Does Roe get tired and say the wrong thing or make bad choices?', []],
    ['Half of the members said yes while ten said no.', []],
    ['Roe reminds us of the guest who will not leave.', []],
    ['An earlier version of this story wrongly said that the mill was shut.', []],
  ])('%s', (text, expected) => {
    expect(contentsIn(text)).toEqual(expected)
  })
})

describe('a “that” of something else', () => {
  it.each([
    ['Both had to respond to videos showing that they backed the toll.', []],
    ['The firm agreed to a settlement over charges that it had lied.', []],
    ['The firm agreed that it had lied.', ['it had lied']],
    ['Roe said in a complaint that the mill had lied.', ['the mill had lied']],
    ['Roe repeated that demand in a speech last week.', []],
    ['Roe repeated that demand in Lund had risen.', ['demand in Lund had risen']],
    ['Roe said that revelations about her taxes show need.', ['revelations about her taxes show need']],
    ['How Roe answers that question will shape how she is seen.', []],
    ['Roe wrote about a film that shows the mill.', []],
    ['The film told the story of lamp makers - a trade that Roe had learned and loved.', []],
    ['The firm replied with the suit Roe announced that same day.', []],
    ['Roe told friends since May, at dinners and in calls, that she was ill.', ['she was ill']],
    ['Roe noted the fact that the mill was shut.', ['the mill was shut']],
  ])('%s', (text, expected) => {
    expect(contentsIn(text)).toEqual(expected)
  })
})

describe('what those who hear do', () => {
  it.each([
    ['The boy said his name was Jan, as the crowd laughed.', ['his name was Jan']],
    ['The boy said prices rose, as the crowd had wanted.', ['prices rose, as the crowd had wanted']],
  ])('%s', (text, expected) => {
    expect(contentsIn(text)).toEqual(expected)
  })
})
