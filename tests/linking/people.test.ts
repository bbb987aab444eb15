import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyName } from '../../src/linking/people/bodies.ts'
import { linkPeople } from '../../src/linking/people/index.ts'
import { nameParts } from '../../src/linking/people/names.ts'
import { familyKeys, sameFullName } from '../../src/linking/people/same-person.ts'
import type { SpeakerKind } from '../../src/model.ts'
import type { Gender, Person } from '../../src/quotations/index.ts'

const someone = (
  name: string,
  kind: SpeakerKind = 'person',
  gender: Gender | null = null,
  variants: string[] = [],
): Person => ({
  name,
  kind,
  gender,
  variants: [name, ...variants],
  roles: [],
  mentions: [{ start: 0, end: name.length, text: name }],
})

describe('two full names', () => {
  it.each([
    ['Antony Blinken', 'Anthony Blinken', true],
    ['Sergei Lavrov', 'Sergey Lavrov', true],
    ['Dmitry Peskov', 'Dmitri Peskov', true],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', true],
    ['Joe Biden', 'Joseph Biden', true],
    ['J. Biden', 'Joe Biden', true],
    ['Ursula von der Leyen', 'Ursula Von der Leyen', true],
    ['Arun Somchat', 'Arun Somchart', true],
    ['Arun Somchat', 'Anan Somchart', false],
    ['Sasha Petrov', 'Sasha Petrova', false],
    ['Joe Biden', 'Jill Biden', false],
    ['Joe Biden', 'Hunter Biden', false],
    ['George W. Bush', 'George H. W. Bush', false],
    ['Michelle Obama', 'Barack Obama', false],
    ['Sergei Lavrov', 'Sergei Ryabkov', false],
    ['Anna Kovalenko', 'Anton Kovalenko', false],
    ['Kamala Harris', 'Kamala Parris', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameFullName(nameParts(a)!, nameParts(b)!)).toBe(same)
  })
})

describe('keys of family names', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeinrsky'), minLength: 1, maxLength: 9 })
  const edited = fc.tuple(letters, fc.nat(), fc.constantFrom('', 'a', 'y', 'iy', 'yy')).map(([name, at, put]) => {
    const place = at % name.length
    return [name, name.slice(0, place) + put + name.slice(place + (at % 2))] as const
  })

  it('are shared by all names that may be one', () => {
    fc.assert(
      fc.property(edited, ([a, b]) => {
        const one = sameFullName({ given: ['ann'], family: a }, { given: ['ann'], family: b })
        return !one || familyKeys(a).some((key) => familyKeys(b).includes(key))
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    ['zelensky', 'zelenskiy', true],
    ['johannson', 'johansson', true],
    ['harris', 'parris', false],
    ['grey', 'gray', false],
  ])('%s and %s: %s', (a, b, shared) => {
    expect(familyKeys(a).some((key) => familyKeys(b).includes(key))).toBe(shared)
  })
})

describe('one name a person', () => {
  const link = (...articles: Person[][]) => linkPeople(articles)

  it('is the best-attested full spelling, with every variant kept', () => {
    const { people, nameOf } = link(
      [someone('Antony Blinken')],
      [someone('Anthony Blinken')],
      [someone('Antony Blinken', 'person', null, ['Blinken'])],
    )
    expect(people.map(({ name, variants }) => [name, variants])).toEqual([
      ['Antony Blinken', ['Antony Blinken', 'Anthony Blinken', 'Blinken']],
    ])
    expect(nameOf(1, 'Anthony Blinken')).toBe('Antony Blinken')
  })

  it('takes in a family name alone where one person can be meant', () => {
    const { nameOf } = link([someone('Ann Grey')], [someone('Grey')])
    expect(nameOf(1, 'Grey')).toBe('Ann Grey')
  })

  it('leaves a family name alone where two can be meant', () => {
    const { nameOf } = link([someone('Ann Grey')], [someone('Bo Grey')], [someone('Grey')])
    expect(nameOf(2, 'Grey')).toBe('Grey')
  })

  it('leaves a family name alone when the gender contradicts', () => {
    const { nameOf } = link([someone('Ann Grey', 'person', 'female')], [someone('Grey', 'person', 'male')])
    expect(nameOf(1, 'Grey')).toBe('Grey')
  })

  it('never merges two whom one article tells apart', () => {
    const { people } = link([someone('Anna Berg'), someone('Ana Berg')])
    expect(people).toHaveLength(2)
  })
})

describe('one name a body', () => {
  it.each([
    ['Russian Foreign Ministry', "Russia's foreign ministry", true],
    ['Russian Foreign Ministry', 'Foreign Ministry of Russia', true],
    ['US State Department', 'State Department of the United States', false],
    ['Russian Foreign Ministry', 'Ukrainian Foreign Ministry', false],
    ['Russian Foreign Ministry', 'Russian Defence Ministry', false],
    ["Russia's Defense Ministry", 'Russian Defence Ministry', true],
  ])('%s and %s: %s', (a, b, same) => {
    const [left, right] = [bodyName(a), bodyName(b)]
    expect(left.country === right.country && left.words === right.words).toBe(same)
  })

  it('takes in a short name where its article names one such body', () => {
    const russian = someone('Russian Foreign Ministry', 'body')
    expect(linkPeople([[russian, someone('ministry', 'body')]]).nameOf(0, 'ministry')).toBe('Russian Foreign Ministry')
    expect(linkPeople([[russian], [someone('foreign ministry', 'body')]]).nameOf(1, 'foreign ministry')).toBe(
      'Russian Foreign Ministry',
    )
    const two = [russian, someone('Ukrainian Foreign Ministry', 'body'), someone('foreign ministry', 'body')]
    expect(linkPeople([two]).nameOf(0, 'foreign ministry')).toBe('foreign ministry')
  })
})

describe('speakers without a name, and letters', () => {
  const named = (...articles: Person[][]) => {
    const linked = linkPeople(articles)
    return articles.map((people, article) => linked.nameOf(article, people[0]!.name))
  }
  it.each([
    ['two unnamed persons', 'person', 'a fire service spokeswoman', 'a spokeswoman', 'a spokeswoman'],
    ['letters', 'body', 'Nordic Union Air Safety Office', 'agency NASO', 'Nordic Union Air Safety Office'],
    ['not letters in another order', 'body', 'Nordic Union Air Safety Office', 'agency NOSA', 'agency NOSA'],
    ['not letters of a shorter name', 'body', 'Nordic Air', 'agency NASO', 'agency NASO'],
  ] as const)('%s', (_, kind, first, second, expected) => {
    expect(named([someone(first, kind)], [someone(second, kind)])).toEqual([first, expected])
  })
})
