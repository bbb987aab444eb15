import type { BlockRole } from '../../model.ts'

interface Node {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<Node>
}

const BREAKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON SELECT INPUT TEXTAREA IFRAME'.split(' '))
const ROLES: Readonly<Record<string, BlockRole>> = { FIGCAPTION: 'caption', H1: 'title' }

/**
 * The paragraphs of an article's HTML in order, white space as a browser shows it, with the role that the element gives.
 * Walks without recursion, so that deep nesting cannot exhaust the stack.
 */
export function paragraphsOf(root: unknown): { text: string; role: BlockRole | null }[] {
  const found: { text: string; role: BlockRole | null }[] = []
  let words: string[] = []
  let role: BlockRole | null = null
  let titled = false
  const flush = (): void => {
    const text = words.join('').replace(/\s+/g, ' ').trim()
    words = []
    if (text === '') return
    const repeated = role === 'title' && titled
    if (role === 'title') titled = true
    found.push({ text, role: repeated ? null : role })
  }
  const stack: (Node | { readonly leave: BlockRole | null })[] = [root as Node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('leave' in next) {
      flush()
      role = next.leave
    } else if (next.nodeType === 3) {
      words.push(next.textContent ?? '')
    } else if (next.nodeType === 1 && !UNREAD.has(next.nodeName.toUpperCase())) {
      const name = next.nodeName.toUpperCase()
      if (BREAKS.has(name)) {
        flush()
        stack.push({ leave: role })
        role = ROLES[name] ?? role
      }
      stack.push(...[...next.childNodes].reverse())
    }
  }
  flush()
  return found
}
