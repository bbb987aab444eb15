import type { Article } from '../../model.ts'

const ROLE_OF =
  /^\W*[Ww]ho(?:['’]s| is| was| are| were) (?:the )?[\p{L} -]{3,40}? of (?:the )?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)/u

/**
 * Whether an article can tell who holds the role that a question names: one that nowhere prints "Madagascar" does not tell
 * "Who is the president of Madagascar?". Any article can tell what is no such question.
 */
export function mayTellHolder(question: string, { text }: Pick<Article, 'text'>): boolean {
  const of = ROLE_OF.exec(question)?.[1]
  if (!of) return true
  const printed = text.toLowerCase()
  return of
    .toLowerCase()
    .split(/[ '’-]+/)
    .every((word) => printed.includes(word))
}
