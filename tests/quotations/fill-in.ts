/** Who may stand for A and B in a passage: what the text calls them, one after another. */
export interface Somebody {
  readonly name: string
  readonly woman: boolean
  readonly role: string
  readonly noun: string
  readonly wide: string
  readonly age: number
}

const somebody = (name: string, woman: boolean, role: string, noun: string, wide: string, age: number): Somebody => ({
  name,
  woman,
  role,
  noun,
  wide,
  age,
})

/** Two of one gender, two apart, and one whose name tells none. */
export const PAIRS: readonly (readonly [Somebody, Somebody])[] = [
  [
    somebody('Helen Roe', true, 'a senator from Oregon', 'senator', 'politician', 61),
    somebody('Peter Tennant', false, 'a dairy farmer', 'farmer', 'dairy farmer', 34),
  ],
  [
    somebody('Omar Brandt', false, 'a professor of history at Lund University', 'professor', 'academic', 58),
    somebody('Maria Keane', true, 'a folk singer', 'singer', 'musician', 33),
  ],
  [
    somebody('Ndeki Varga', true, 'a surgeon at the General Hospital', 'surgeon', 'doctor', 47),
    somebody('David Pryce', false, 'the leader of the dockers’ union', 'union leader', 'union boss', 52),
  ],
  [
    somebody('Sofia Mehta', true, 'the head teacher of Norbury High', 'head teacher', 'teacher', 44),
    somebody('Claire Oduya', true, 'a climate campaigner', 'campaigner', 'activist', 29),
  ],
  [
    somebody('Carlos Sorby', false, 'a novelist', 'novelist', 'writer', 66),
    somebody('Henrik Okafor', false, 'the transport minister', 'minister', 'politician', 50),
  ],
]

const WORDS = [
  'The work will take two more years',
  'There is no money left for the bridge',
  'It was the longest night of the winter',
  'The water came up within minutes',
  'Nothing has been decided yet',
  'The numbers speak for themselves',
  'Every door on the street was locked',
  'Prices will rise again in the spring',
  'The plan makes no sense at all',
  'This is a good day for the valley',
  'The old harbour cannot be saved',
  'Nobody expected such a turnout',
]
const OWN = [
  'We did everything that we could',
  'I have never seen anything like it',
  'We will not give up now',
  'I would do it all again',
  'I knew at once that something was wrong',
  'We had to leave everything behind',
  'I am not going anywhere',
  'We want answers and we want them soon',
]

/** Words whose speaker is known, where they stand in a passage. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly speaker: string
}

/**
 * Fills a passage in. `{A}` is a name, `{a}` the family's, `{A.role}` what the text tells, `{A.she}`, `{A.her}` and `{A.him}` a pronoun;
 * `<A,>` are words of A that end so, `<A,I>` ones in which the speaker says "I" or "we", `<A>` ones without a mark, as a report has them.
 */
export function fillIn(passage: string, [A, B]: readonly [Somebody, Somebody]): { text: string; marked: Marked[] } {
  const marked: Marked[] = []
  let words = 0
  let own = 0
  let text = ''
  for (const part of passage.split(/(<[^<>]+>|\{[^{}]+\})/)) {
    const told = /^<(.+?)([,.?!]?)(I?)>$/.exec(part)
    if (told) {
      const [, who, ends = '', first] = told
      const said = first ? OWN[own++ % OWN.length]! : WORDS[words++ % WORDS.length]!
      const start = text.length
      text += ends ? said + ends : said[0]!.toLowerCase() + said.slice(1)
      marked.push({ start, end: text.length, speaker: who === 'A' ? A.name : who === 'B' ? B.name : who! })
    } else text += /^\{/.test(part) ? named(part.slice(1, -1), A, B) : part
  }
  return { text, marked }
}

function named(key: string, A: Somebody, B: Somebody): string {
  const [who, what] = key.split('.') as [string, string | undefined]
  const one = who.toUpperCase() === 'A' ? A : B
  if (what === undefined) return who === who.toUpperCase() ? one.name : one.name.split(' ')[1]!
  const pronouns: Record<string, string> = one.woman
    ? { she: 'she', She: 'She', her: 'her', Her: 'Her', him: 'her', self: 'herself', spouse: 'wife' }
    : { she: 'he', She: 'He', her: 'his', Her: 'His', him: 'him', self: 'himself', spouse: 'husband' }
  return pronouns[what] ?? String(one[what as 'role' | 'noun' | 'wide' | 'age'])
}
