import { benchSecondStart } from './second-start.ts'
console.log(await benchSecondStart())
