import { describe, expect, it } from 'vitest'
import { isAgency } from '../../src/articles/agencies.ts'
import { buildArticle } from '../../src/articles/build.ts'
import { BYLINE_ROWS, readByline, readCreditLine } from '../../src/articles/byline.ts'
import { CAPTION_ROWS, captionCredit, endsWithAgency, isCaption } from '../../src/articles/captions.ts'
import { readDateLine } from '../../src/articles/date-line.ts'
import { DATELINE_ROWS, readDateline, readTrailingCredit } from '../../src/articles/dateline.ts'
import { readPage } from '../../src/articles/formats/index.ts'
import { FURNITURE, furnitureRow, isSectionLabel, isSharing } from '../../src/articles/furniture.ts'
import { NOTHING_GIVEN } from '../../src/articles/given.ts'

describe('rows of furniture', () => {
  it.each(FURNITURE)('$what: "$like", not "$unlike"', ({ like, unlike, pattern }) => {
    expect(like).toMatch(pattern)
    expect(furnitureRow(unlike)).toBeNull()
  })

  it.each([
    'Related stories',
    'Most read',
    'You may also like',
    'Comments (12)',
    'Save my name, email, and website in this browser for the next time I comment.',
    'Listen to this article',
    '12 shares',
    'Advertisement',
    'Filed under: Europe',
    'Reporting by Ann Grey; Editing by Bo Lind',
    'Ann Grey is a correspondent for the Times in Oslo.',
    'Accept all cookies',
    'Continue reading',
    'Skip to main content',
  ])('%s is furniture', (line) => {
    expect(furnitureRow(line)).not.toBeNull()
  })

  it.each([
    'Officials say no.',
    'No deal.',
    'More than 40 people were hurt.',
    'Share prices fell by a fifth.',
    'The report, seen by reporters, was not published.',
    '“Top of the list is gas,” he said.',
    'Weather kept the fleet in port.',
    'Related charges were dropped on Monday.',
    'Video of the attack was shown to the court.',
    'Follow-up talks are planned for May.',
    'He was the first editor of the paper, and his widow was there.',
  ])('%s is not', (line) => {
    expect(furnitureRow(line)).toBeNull()
  })

  it.each([
    ['Share on Facebook', true],
    ['Facebook Twitter WhatsApp Email', true],
    ['Share prices fell', false],
    ['Email shows he knew', false],
  ])('sharing buttons: %s -> %s', (line, expected) => {
    expect(isSharing(line)).toBe(expected)
  })

  it.each([
    ['All news', true],
    ['World | Europe', true],
    ['Home News Sport Business', true],
    ['Europe braces for gas cuts', false],
  ])('sections: %s -> %s', (line, expected) => {
    expect(isSectionLabel(line)).toBe(expected)
  })
})

describe('captions', () => {
  it.each(CAPTION_ROWS)('"$like", not "$unlike"', ({ like, unlike, pattern }) => {
    expect(like).toMatch(pattern)
    expect(isCaption(like)).toBe(true)
    expect(isCaption(unlike)).toBe(false)
  })

  it.each([
    ['Crowds wait at the border crossing. (Reuters)', true],
    ['Crowds wait at the border crossing - AFP', true],
    ['Crowds wait at the border crossing.', false],
  ])('an agency at the end: %s -> %s', (line, expected) => {
    expect(endsWithAgency(line)).toBe(expected)
  })
})

describe('bylines', () => {
  it.each(BYLINE_ROWS)('"$like", not "$unlike"', ({ like, unlike }) => {
    expect(readByline(like)).not.toBeNull()
    expect(readByline(unlike)).toBeNull()
  })

  it.each([
    ['By Ann Grey', 'Ann Grey'],
    ['BY ANN GREY AND BO LIND', 'ANN GREY AND BO LIND'],
    ['By Ann Grey, Reuters', 'Ann Grey'],
    ['By Ann Grey, Middle East correspondent', 'Ann Grey'],
    ['By Ann Grey, Bo Lind and Carl Holm', 'Ann Grey, Bo Lind and Carl Holm'],
    ['By ANN GREY, SHOWBIZ REPORTER FOR THE HARBOUR ECHO', 'ANN GREY'],
    ['By BO LIND FOR THE HARBOUR ECHO', 'BO LIND'],
    ['By Ann Grey, Court Reporter', 'Ann Grey'],
    ['By Reuters Staff', null],
    ['The Last Man in Lund Who Can Mend a Lamp', null],
    ['A Parlour in Every House', null],
    ['Bo Lind in Port Lund', 'Bo Lind'],
    ['By Ann Grey | 3 May 2021', 'Ann Grey'],
    ['By Ludwig van der Berg and Maria de la Cruz', 'Ludwig van der Berg and Maria de la Cruz'],
    ['Ann Grey in Bergen and Oslo', 'Ann Grey'],
    ['By Reuters', null],
    ['By the time they met', null],
    ['By Friday afternoon', null],
    ['Ann Grey, the mayor of Bergen', null],
    ['By Ann Grey was the book they chose.', null],
  ])('%s -> %s', (line, names) => {
    expect(readByline(line)?.names ?? null).toBe(names)
  })

  it.each([
    ['Reuters', 'Reuters'],
    ['AFP/Reuters', 'AFP/Reuters'],
    ['(via MTI)', 'MTI'],
    ['(With inputs from PTI)', 'PTI'],
    ['Source: Xinhua', 'Xinhua'],
    ['By Agence France-Presse', 'Agence France-Presse'],
    ['/ANI/', 'ANI'],
    ['Source: a friend of the family', null],
    ['Reuters was told of the plan.', null],
    ['Bergen', null],
  ])('a credit of its own: %s -> %s', (line, credit) => {
    expect(readCreditLine(line)).toBe(credit)
  })
})

describe('datelines', () => {
  it.each(DATELINE_ROWS)('"$like", not "$unlike"', ({ like, unlike }) => {
    expect(readDateline(like)).not.toBeNull()
    expect(readDateline(unlike)).toBeNull()
  })

  it.each([
    ['WASHINGTON: The senate voted.', 'WASHINGTON:', null],
    ['NEW YORK, January 10. /TASS/. The talks begin.', 'NEW YORK, January 10. /TASS/.', 'TASS'],
    ['LONDON (Reuters) - The talks begin.', 'LONDON (Reuters) -', 'Reuters'],
    ['KYIV, Jan 9 (Interfax) — The talks begin.', 'KYIV, Jan 9 (Interfax) —', 'Interfax'],
    ['BEIJING, Jan. 9 (Xinhua) -- The talks begin.', 'BEIJING, Jan. 9 (Xinhua) --', 'Xinhua'],
    ['OSLO, August 7 (NTB) -- The talks begin.', 'OSLO, August 7 (NTB) --', 'NTB'],
    ['OSLO ― The talks begin.', 'OSLO ―', null],
    ['WASHINGTON (AP) _ The talks begin.', 'WASHINGTON (AP) _', 'AP'],
    ['PARIS, 9 January 2022 (AFP) – The talks begin.', 'PARIS, 9 January 2022 (AFP) –', 'AFP'],
    ['New Delhi, Jan 9 (PTI): The talks begin.', 'New Delhi, Jan 9 (PTI):', 'PTI'],
    ['Geneva/Berlin (dpa) - The talks begin.', 'Geneva/Berlin (dpa) -', 'dpa'],
    ["ST. JOHN'S, Newfoundland — The talks begin.", "ST. JOHN'S, Newfoundland —", null],
    ['(Reuters) - The talks begin.', '(Reuters) -', 'Reuters'],
  ])('%s', (paragraph, dateline, credit) => {
    const found = readDateline(paragraph)
    expect(paragraph.slice(0, found?.end)).toBe(dateline)
    expect(found?.credit ?? null).toBe(credit)
  })

  it('keeps a month whole where a region may follow the place', () => {
    const found = readDateline('JOHANNESBURG, August 7 (NTB) -- The talks begin.')
    expect(found).toMatchObject({ place: 'JOHANNESBURG', date: { month: 8, day: 7 } })
    expect(readDateline('OSLO, Akershus (NTB) -- The talks begin.')).toMatchObject({
      place: 'OSLO, Akershus',
      date: null,
    })
  })

  it.each([
    'The talks begin on Monday, January 10.',
    'Blinken: "We will see what happens."',
    'Analysis: The talks went nowhere.',
    'Harbour master: No ship will sail before Tuesday.',
    'Kari Moe — The harbour master for ten years.',
    'Mr Lavrov - who has held the post since 2004 - disagreed.',
    'Moscow and Washington are far apart — again.',
    'MR SMITH: The witness is here.',
  ])('none: %s', (paragraph) => {
    expect(readDateline(paragraph)).toBeNull()
  })

  it.each([
    ['VELIKO: The strike ended at noon.\n\nNobody sailed, she said.', ['dateline', 'body', 'body']],
    ['VELIKO: I had the time.\n\nAnd now?\n\nVELIKO: I still have it.', ['body', 'body', 'body']],
  ])('a place with a colon, not a speaker who has another turn: %j', async (report, roles) => {
    const page = await readPage('txt', `The baker who would not stop\n\n${report}`)
    if ('reason' in page) throw new Error(page.reason)
    const { blocks } = buildArticle('a.txt', 'txt', page, NOTHING_GIVEN)
    expect(blocks.slice(1).map(({ role }) => role)).toEqual(roles)
  })

  it.each([
    ['- The pump had failed twice\n- Owner says it was new', ['standfirst', 'standfirst', 'byline', 'body', 'body']],
    ['- The pump had failed twice', ['standfirst', 'byline', 'body', 'body']],
    ['Photographs by Bo Lind', ['caption', 'byline', 'body', 'body']],
    ['- No.', ['furniture', 'byline', 'body', 'body']],
  ])('between headline and report: %j', async (lines, roles) => {
    const report = 'A nurse has told how she ran from the flood with a lamp in her hand.\n\n- No, she said.'
    const page = await readPage('txt', `Nurse tells how she ran from a flood\n\n${lines}\n\nBy Ann Grey\n\n${report}`)
    if ('reason' in page) throw new Error(page.reason)
    const { blocks } = buildArticle('a.txt', 'txt', page, NOTHING_GIVEN)
    expect(blocks.slice(1).map(({ role }) => role)).toEqual(roles)
  })

  it.each([
    ['The strike ends on Friday. - AFP/Reuters', '- AFP/Reuters', 'AFP/Reuters'],
    ['The strike ends on Friday. (AP)', '(AP)', 'AP'],
    ['"It ends on Friday," he said. — dpa', '— dpa', 'dpa'],
    ['The strike ends on Friday. (via MTI)', '(via MTI)', 'MTI'],
    ['The strike ends on Friday. /ANI', '/ANI', 'ANI'],
  ])('a trailing credit: %s', (paragraph, tail, credit) => {
    const found = readTrailingCredit(paragraph)
    expect(found && paragraph.slice(found.start)).toBe(tail)
    expect(found?.credit).toBe(credit)
  })

  it.each(['He told Reuters.', 'It lies between Russia and Ukraine - Europe.', 'It was reported by AP and AFP.'])(
    'no trailing credit: %s',
    (paragraph) => {
      expect(readTrailingCredit(paragraph)).toBeNull()
    },
  )
})

describe('lines of dates', () => {
  it.each([
    ['Published 3 May 2021, updated 4 May 2021 10:15 GMT', ['published', 'updated']],
    ['May 3, 2021 at 6:12 p.m. EDT', ['bare']],
    ['Last modified on Mon 3 May 2021 09.15 BST', ['updated']],
    ['Posted: 2021-05-03', ['published']],
    ['Posted 5:42 PM, May 03, 2021 and last updated 9:15 PM, May 04, 2021', ['published', 'updated']],
    ['Issued on: 23/05/2021 - 12:42Modified: 23/05/2021 - 13:00', ['published', 'updated']],
    ['Published May 3, 2021 • Last updated 2 hours ago • 3 minute read', ['published']],
    ['Posted on May 3, 2021 by admin', ['published']],
    ['Ann Grey · Harbour News · Posted: May 3, 2021 9:05 AM EST | Last Updated: 2 hours ago', ['published']],
    ['3 May 2021 | Ann Grey and Bo Lind', ['bare']],
    ['Harbour News · Posted: May 3, 2021 9:05 AM ADT | Last Updated: 5 minutes ago', ['published']],
    ['3 May 2021 at 14:20 | Ann Grey | Photo: author', ['bare']],
    ['FOR IMMEDIATE RELEASE: May 3, 2021', ['published']],
    ['Press release, 3 May 2021', ['published']],
    ['EMBARGOED UNTIL 00:01 GMT, MONDAY 3 MAY 2021', ['published']],
    ['Not for publication before 5am, Monday 3 May 2021', ['published']],
    ['As of: 03.05.2021, 17:42 o’clock', ['published']],
    ['From the print edition: 3 May 2021', ['bare']],
    ['By Ann Grey and Bo Lind | 3 May 2021', []],
    ['Release of prisoners delayed to 3 May 2021', []],
    ['The embargo ended on 3 May 2021', []],
    ['Ships wait for water | 3 May 2021', []],
    ['The plant was seized on May 3, 2021.', []],
    ['A 5-minute speech of May 3, 2021', []],
    ['It opened on 3 May 2021.', []],
    ['What happened on January 6, 2021', []],
  ])('%s', (line, labels) => {
    expect(readDateLine(line).map(({ label }) => label)).toEqual(labels)
  })
})

describe('agencies', () => {
  it.each([
    ['AFP/Reuters', true],
    ['AFP and dpa', true],
    ['Geneva', false],
    ['', false],
  ])('%s -> %s', (words, expected) => {
    expect(isAgency(words)).toBe(expected)
  })
})

describe('where the credit of a picture begins', () => {
  it.each([
    ['Divers at the wreck Credit: Ann Grey', 'Credit: Ann Grey'],
    ['Divers at the wreck. Photo by: Ann Grey/Harbour Times', 'Photo by: Ann Grey/Harbour Times'],
    ['Divers at the old wreck [Image: Northpix]', '[Image: Northpix]'],
    ['Credit: Ann Grey', ''],
    ['Divers gave the credit to their captain', ''],
  ])('%s', (caption, credit) => {
    expect(caption.slice(captionCredit(caption))).toBe(credit)
  })
})
