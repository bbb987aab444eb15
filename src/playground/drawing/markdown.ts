import library, { type Rules } from '@cloudrac3r/discord-markdown'
import { timestamp } from './dates.ts'
import { escaped, type Html, html, link, raw } from './html.ts'

/** How names stand for ids. */
export interface Names {
  user(id: string): string | null
  channel(id: string): string | null
}

type Node = Readonly<Record<string, unknown>> & { readonly content: unknown }
type Output = (node: unknown, state: unknown) => string

const words = (node: Node, output: Output, state: unknown): Html => raw(output(node.content, state))
const toLink = {
  html: (node: Node, output: Output, state: unknown) => link(node.target, words(node, output, state)).text,
}
const mention = (text: string): string => html`<span class="mention">${text}</span>`.text
/** Headings of a message stand below the page's own. */
const HEADINGS = ['h3', 'h4', 'h5']

/**
 * The library's rules, less what would reach outside (pictures of custom emoji, addresses that are not of the web),
 * and with what it leaves out (dates).
 */
const RULES = {
  ...library.rules,
  link: { ...library.rules.link, ...toLink },
  autolink: { ...library.rules.autolink, ...toLink },
  url: { ...library.rules.url, ...toLink },
  heading: {
    ...library.rules.heading,
    html(node: Node, output: Output, state: unknown) {
      const level = Number(node.level)
      const tag = raw(HEADINGS[level - 1] ?? 'h5')
      return html`<${tag} class="heading-${level}">${words(node, output, state)}</${tag}>`.text
    },
  },
  small: {
    ...library.rules.small,
    // The line's end belongs to it: each stands on a line of its own already.
    match(source: string, state: { prevCapture?: readonly string[] | null }) {
      const begins = !state.prevCapture || state.prevCapture[0]?.endsWith('\n')
      return begins ? /^(-#) +([^\n]+)(?:\n|$)/.exec(source) : null
    },
    html: (node: Node, output: Output, state: unknown) => html`<p class="small">${words(node, output, state)}</p>`.text,
  },
  spoiler: {
    ...library.rules.spoiler,
    html: (node: Node, output: Output, state: unknown) =>
      html`<details class="spoiler"><summary>Spoiler</summary>${raw(output(node.parsed, state))}</details>`.text,
  },
  discordEmoji: { ...library.rules.discordEmoji, html: (node: Node) => escaped(`:${String(node.name)}:`) },
  discordCommand: { ...library.rules.discordCommand, html: (node: Node) => mention(`/${String(node.name)}`) },
  discordDate: {
    order: library.rules.strong.order,
    match: (source: string) => /^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/.exec(source),
    parse: ([, seconds, style]: readonly string[]) => ({ seconds: Number(seconds), style }),
    html: (node: Node) => timestamp(Number(node.seconds), node.style as string | undefined, Date.now() / 1000).text,
  },
} as unknown as Rules

const { markdownEngine } = library
const parser = markdownEngine.parserFor(RULES)
const output = markdownEngine.htmlFor(markdownEngine.ruleOutput(RULES, 'html'))

/** A message's words as Discord draws them: escaped, with its markdown, mentions and dates. */
export function markdown(text: string, names: Names): Html {
  const discordCallback = {
    user: ({ id }: { id: string }) => mention(`@${names.user(id) ?? 'unknown-user'}`),
    channel: ({ id }: { id: string }) => mention(`#${names.channel(id) ?? 'unknown'}`),
    role: () => mention('@role'),
    everyone: () => mention('@everyone'),
    here: () => mention('@here'),
  }
  return raw(library.toHTML(text, { escapeHTML: true, discordCallback }, parser, output))
}
