import type { Exchange } from './exchange.ts'
import type { Post } from './world.ts'

/** Something that a person would notice. */
export type Change =
  | { readonly kind: 'posted' | 'edited' | 'deleted'; readonly post: Post }
  | { readonly kind: 'exchange'; readonly exchange: Exchange }
  | { readonly kind: 'typing'; readonly channel: string }
  | { readonly kind: 'gateway' | 'commands' }

export type Listener = (change: Change) => void

/** Tells everyone who listens, in the order in which they began to. */
export class Changes {
  readonly #listeners = new Set<Listener>()

  /** Listens until the function that it returns is called. */
  on(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tell(change: Change): void {
    for (const listener of [...this.#listeners]) listener(change)
  }

  /** Resolves with what `look` finds, now or after a later change. */
  until<T>(look: () => T | null | undefined | false): Promise<T> {
    const now = look()
    if (now) return Promise.resolve(now)
    return new Promise((resolve) => {
      const stop = this.on(() => {
        const found = look()
        if (!found) return
        stop()
        resolve(found)
      })
    })
  }
}
