const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
/** Of those that only three letters stand for, the ones that news is often made in. */
const WITH_THREE = ['bho', 'ceb', 'fil', 'haw', 'hmn', 'kok', 'mai', 'mni', 'nds', 'sat', 'tet', 'tpi', 'yue', 'zgh']
const ALSO = ['Cantonese', 'Dari', 'Farsi', 'Flemish', 'Mandarin', 'Pidgin', 'Romansh', 'Shanghainese', 'Taglish']

let languages: ReadonlySet<string> | null = null

/** Read at the first question: the names of ISO 639's languages. */
function load(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  return new Set([...ALSO, ...[...codes, ...WITH_THREE].flatMap((code) => names.of(code) ?? [])])
}

/** Whether a name is a language's: what was "said in Welsh" was said nowhere. */
export function isLanguage(name: string): boolean {
  languages ??= load()
  return languages.has(name)
}
