export { whatSaid } from './what-said.ts'
export { whoQuoted } from './who-quoted.ts'
export { whoSaid } from './who-said.ts'
