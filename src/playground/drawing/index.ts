export type { Surroundings } from './components.ts'
export { type Html, html } from './html.ts'
export type { Names } from './markdown.ts'
export { drawMessage } from './message.ts'
