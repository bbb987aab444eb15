/**
 * Things in the order in which they were put here, found again by keys: what may be alike shares a key, so that nobody
 * need be compared with everybody.
 */
export class Shelf<Thing> {
  readonly all: Thing[] = []
  readonly #places = new Map<Thing, number>()
  readonly #at = new Map<string, Set<number>>()

  /** What was put under one of these keys, in its order. */
  near(keys: readonly string[]): Thing[] {
    const near = new Set<number>()
    for (const key of keys) for (const place of this.#at.get(key) ?? []) near.add(place)
    return [...near].sort((a, b) => a - b).map((place) => this.all[place]!)
  }

  /** Puts a thing under these keys, also one that is here under others. */
  put(thing: Thing, keys: readonly string[]): void {
    const place = this.#places.get(thing) ?? this.all.push(thing) - 1
    this.#places.set(thing, place)
    for (const key of keys) {
      const places = this.#at.get(key)
      if (places) places.add(place)
      else this.#at.set(key, new Set([place]))
    }
  }
}
