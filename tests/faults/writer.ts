/** A process to be killed: keeps texts in the folder that it is given, round and round, until it is. */
import { openStore } from '../../src/cache/store.ts'
import { contentOf, KEYS, keyOf } from './contents.ts'

const store = openStore(process.argv[2] ?? '', { bound: 100_000, warn: (line) => process.stderr.write(`${line}\n`) })
process.stdout.write('started\n')
for (let n = 0; ; n++) {
  const key = n % KEYS
  if (store.read('analyses', keyOf(key)) === null) store.write('analyses', keyOf(key), contentOf(key))
  if (key === 0) openStore(process.argv[2] ?? '', { bound: 20_000, warn: () => {} }).tidy()
}
