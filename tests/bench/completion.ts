import { makeFinder } from '../../src/discord/completion/finder.ts'
import { least } from './least.ts'

const NAMES = 100_000
const ROUNDS = 30

const FIRST = 'Ada Bea Cem Dan Eva Finn Gus Hana Ivo Jana Kemal Lena Marek Nora Olga Piet Quinn Rosa Sven Tove'.split(
  ' ',
)
const LAST = 'Adler Berg Costa Duarte Ek Falk Gruber Holt Ibsen Jarvis Kowal Lind Mendes Novak Ortega Pell Ricci'.split(
  ' ',
)

/** 100,000 different names, the same in every run. */
const names = Array.from({ length: NAMES }, (_, index) => {
  const first = FIRST[index % FIRST.length]
  const last = LAST[Math.floor(index / FIRST.length) % LAST.length]
  return `${first} ${last}${Math.floor(index / (FIRST.length * LAST.length)).toString(36)}`
})

/** What people type: a beginning, a family name, a slip, two words, nothing that is there. */
const TYPED = ['A', 'Len', 'kowal', 'Kowql', 'rosa mend', 'zzzz', 'Sven Ortega3']

/** Completion over 100,000 names against a bare scan of the same array for the same letters. */
export async function benchCompletion(): Promise<readonly Record<string, number | string>[]> {
  const finder = makeFinder(names, (name) => name)
  const small = names.map((name) => name.toLowerCase())
  return TYPED.map((typed) => {
    const wanted = typed.toLowerCase()
    const ours = least(() => finder.find(typed), ROUNDS)
    const bare = least(() => small.filter((name) => name.includes(wanted)), ROUNDS)
    return { typed, oursMs: ours, scanMs: bare, ratio: Math.round((100 * ours) / bare) / 100 }
  })
}
