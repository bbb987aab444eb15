/** A process to be killed: brings a database to the state of a folder as soon as it is told to. */
import { once } from 'node:events'
import { fillDatabase } from '../../src/database.ts'

const [, , databaseUrl = '', folder = '', cacheDir = ''] = process.argv
process.stdout.write('ready\n')
await once(process.stdin, 'data')
await fillDatabase({ databaseUrl, paths: [folder], cacheDir })
process.exit(0)
