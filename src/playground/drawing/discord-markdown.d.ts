/** The part of @cloudrac3r/discord-markdown that is used; it brings no types. */
declare module '@cloudrac3r/discord-markdown' {
  interface Rule {
    readonly order: number
  }
  export type Rules = Readonly<
    Record<
      'link' | 'autolink' | 'url' | 'heading' | 'small' | 'spoiler' | 'discordEmoji' | 'discordCommand' | 'strong',
      Rule
    >
  >
  type Callback = (node: { id: string }) => string
  interface Options {
    readonly escapeHTML: boolean
    readonly discordCallback: Readonly<Record<'user' | 'channel' | 'role' | 'everyone' | 'here', Callback>>
  }
  const library: {
    readonly rules: Rules
    readonly markdownEngine: {
      parserFor(rules: Rules): unknown
      ruleOutput(rules: Rules, kind: 'html'): unknown
      htmlFor(output: unknown): unknown
    }
    toHTML(text: string, options: Options, parser: unknown, output: unknown): string
  }
  export default library
}
