import { type Keys, keyOf } from '../../src/keys.ts'

/** Keys in memory. */
export function memoryKeys(): Keys {
  const texts = new Map<string, string>()
  return {
    async put(text) {
      texts.set(keyOf(text), text)
      return keyOf(text)
    },
    get: async (key) => texts.get(key) ?? null,
  }
}
