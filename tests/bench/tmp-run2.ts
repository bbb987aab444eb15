import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { openCoverage } from '../../src/coverage.ts'
import { articleText } from '../newspaper.ts'
const root = '/tmp/infra-ss'
if (process.argv[2]==='make') { rmSync(root,{recursive:true,force:true}); mkdirSync(root+'/a',{recursive:true}); for (let n=0;n<500;n++) writeFileSync(`${root}/a/${n}.txt`, articleText(n)) }
const c0=process.cpuUsage(); const t=performance.now()
await openCoverage({paths:[root+'/a'],cacheDir:root+'/c'})
const c1=process.cpuUsage(c0)
console.log('wall',performance.now()-t|0,'cpu',(c1.user+c1.system)/1000|0)
