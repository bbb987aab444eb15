import { dayAndTime } from './day-and-time.ts'
import { modifiers } from './modifiers.ts'
import { overlap } from './overlap.ts'
import type { Refiner } from './refiner.ts'
import { titles } from './titles.ts'

/** Every refiner, in the order in which they work. */
export const REFINERS: readonly Refiner[] = [overlap, titles, dayAndTime, modifiers]
