import { spawnSync } from 'node:child_process'

/** Prints the figures of the benchmarks that are named, or of all: npm run bench -- xquad asking */
type Figures = Readonly<Record<string, number | string>>

/** In order; each is loaded only when it runs. What a bench cannot measure here it says in one word, "skipped". */
const BENCHES: Readonly<Record<string, () => Promise<Figures | readonly Figures[]>>> = {
  xquad: async () => (await import('./xquad.ts')).benchXquad(),
  asking: async () => (await import('./asking.ts')).benchAsking(),
  analysis: async () => (await import('./analysis.ts')).benchAnalysis(),
  doubling: async () => (await import('./analysis.ts')).benchDoubling(),
  opening: async () => (await import('./opening.ts')).benchOpening(),
  'second-start': async () => (await import('./second-start.ts')).benchSecondStart(),
  heartbeat: async () => (await import('./heartbeat.ts')).benchHeartbeat(),
  postgres: async () => (await import('./postgres.ts')).benchPostgres(),
  completion: async () => (await import('./completion.ts')).benchCompletion(),
  picture: async () => (await import('./picture.ts')).benchPicture(),
  interactions: async () => (await import('./interactions.ts')).benchInteractions(),
  soak: async () => (await import('./soak.ts')).benchSoak(),
  burst: async () => (await import('./interactions.ts')).benchBurst(),
}

const named = process.argv.slice(2)
const unknown = named.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(`no benchmark is called ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`)
  process.exit(2)
}
const [only, ...others] = named
if (only && others.length === 0) {
  console.log(`\n${only}`)
  console.table(await BENCHES[only]?.())
} else {
  // Each in a process of its own: what one has loaded and warmed must not count for the next.
  for (const name of named.length > 0 ? named : Object.keys(BENCHES))
    spawnSync(process.execPath, [...process.execArgv, import.meta.filename, name], { stdio: 'inherit' })
}
