/** A process to be killed: loads a coverage, its cache in the folder that it is given. */
import { openCoverage } from '../../src/coverage.ts'

const [, , articles = '', cacheDir = ''] = process.argv
process.stdout.write('started\n')
await openCoverage({ paths: [articles], cacheDir })
