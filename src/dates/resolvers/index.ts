import type { TimeExpression } from '../expression.ts'
import { dateValue } from './date.ts'
import { feastValue } from './feast.ts'
import type { Memory } from './memory.ts'
import { monthPartValue } from './month-part.ts'
import { numericDay } from './numeric.ts'
import { partValue } from './part.ts'
import { placeholder } from './placeholder.ts'
import { anchoredValue, shiftedValue } from './relative.ts'
import { weekdayDay } from './weekday.ts'

function dateOf(expression: TimeExpression, reference: string, memory: Memory): string {
  const { meaning } = expression
  switch (meaning.as) {
    case 'value':
    case 'stretch':
      return meaning.value
    case 'shift':
      return shiftedValue(meaning, expression, reference, memory)
    case 'anchor':
      return anchoredValue(meaning, expression, reference, memory)
    case 'weekday':
      return weekdayDay(meaning, expression, reference, memory)
    case 'date':
      return dateValue(meaning, expression, reference, memory)
    case 'part':
      return partValue(meaning, expression, reference)
    case 'numeric':
      return numericDay(meaning, reference) ?? placeholder(expression)
    case 'feast':
      return feastValue(meaning, expression, reference)
    case 'nth':
    case 'weekOf':
      return monthPartValue(meaning, expression, reference, memory)
    case 'clock':
      return memory.day ?? reference
  }
}

/** The TIMEX3 value of an expression against a reference day, or without one. */
export function timexValue(expression: TimeExpression, reference: string | null, memory: Memory): string {
  const date = reference === null ? placeholder(expression) : dateOf(expression, reference, memory)
  return expression.time === null ? date : `${date}${expression.time}`
}
