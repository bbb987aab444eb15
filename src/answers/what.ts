import type { Answer } from '../model.ts'
import { ask } from './ask.ts'
import type { Library } from './library.ts'

/** What a speaker said, of something where it is given: the same machinery as a question in words. */
export function what(library: Library, speaker: string, about?: string): Promise<Answer> {
  return ask(library, about === undefined ? `What did ${speaker} say?` : `What did ${speaker} say about ${about}?`)
}
