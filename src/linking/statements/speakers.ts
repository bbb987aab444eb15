import jaroWinkler from 'jaro-winkler'

/** Spellings of one name differ by a letter or two ("Antony", "Anthony"; "Sergei", "Sergey"). */
const SPELLING = 0.9

/**
 * Whether two articles' names can be one person's: by the last word, since one article may give the surname alone.
 * Different first names ("Joe Biden", "Hunter Biden") make two persons.
 */
export function sameSpeaker(a: string | null, b: string | null): 'same' | 'other' | 'unknown' {
  if (a === null || b === null) return 'unknown'
  if (a === b) return 'same'
  const [left, right] = [namesOf(a), namesOf(b)]
  const [surnames, firsts] = [
    [left.at(-1), right.at(-1)],
    [left.slice(0, -1), right.slice(0, -1)],
  ]
  if (!spelledAlike(surnames[0], surnames[1])) return 'other'
  if (firsts[0]!.length === 0 || firsts[1]!.length === 0) return 'same'
  return spelledAlike(firsts[0]![0], firsts[1]![0]) ? 'same' : 'other'
}

const namesOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((part) => part !== '' && !/^(?:mr|mrs|ms|dr|sir|the)$/.test(part))

const spelledAlike = (a = '', b = ''): boolean => a === b || (a !== '' && b !== '' && jaroWinkler(a, b) >= SPELLING)
