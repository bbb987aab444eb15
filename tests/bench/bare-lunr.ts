import lunr from 'lunr'
import type { Passage } from '../../src/retrieval/index.ts'

const FIELD = 'terms'

/** What lunr itself makes of the passages' terms, weights and all. */
export function buildLunr(passages: readonly Passage[]): lunr.Index {
  const builder = new lunr.Builder()
  builder.ref('id')
  builder.field(FIELD)
  // lunr's types know no tokenizer on a builder, though it is public and documented.
  const open = builder as unknown as { tokenizer: (terms: readonly string[]) => lunr.Token[] }
  open.tokenizer = (terms) => terms.map((term) => new lunr.Token(term, {}))
  passages.forEach((passage, id) => {
    builder.add({ id, [FIELD]: [...passage.terms.keys()] })
  })
  return builder.build()
}
