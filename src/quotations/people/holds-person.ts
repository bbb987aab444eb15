/** Whether one of a range of tokens belongs to a person's name. */
export function holdsPerson(persons: ReadonlySet<number>, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (persons.has(i)) return true
  return false
}
