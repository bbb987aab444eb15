/**
 * The index of the first item that is not before a position, the number of items where all are. The items are in the
 * order of what `at` gives of them; takes as many steps as that number has binary digits.
 */
export function lowerBound<T>(items: readonly T[], position: number, at: (item: T) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(items[middle]!) < position) low = middle + 1
    else high = middle
  }
  return low
}
