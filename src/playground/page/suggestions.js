/** A list of suggestions below a field: arrows move, Enter or Tab takes, Escape closes. */

const list = document.getElementById('suggestions')
let items = []
let current = -1
let owner = null
let onTake = () => {}

export const isOpen = () => !list.hidden

export function close() {
  list.hidden = true
  list.replaceChildren()
  items = []
  current = -1
  owner?.setAttribute('aria-expanded', 'false')
  owner?.removeAttribute('aria-activedescendant')
}

function mark(index) {
  current = index
  for (const [i, option] of [...list.children].entries()) {
    option.setAttribute('aria-selected', String(i === index))
    if (i === index) {
      option.scrollIntoView({ block: 'nearest' })
      owner.setAttribute('aria-activedescendant', option.id)
    }
  }
}

function takeAt(index) {
  const item = items[index]
  close()
  if (item) onTake(item)
}

/** Shows items ({ name, description }) for a field; the first is marked when `eager`. */
export function open(field, offered, take, eager = true) {
  owner = field
  items = offered
  onTake = take
  if (!items.length) return close()
  list.replaceChildren(
    ...items.map(({ name, description = '' }, i) => {
      const option = document.createElement('div')
      option.id = `suggestion-${i}`
      option.setAttribute('role', 'option')
      const words = document.createElement('b')
      words.textContent = name
      const small = document.createElement('span')
      small.className = 'small'
      small.textContent = description
      option.append(words, small)
      option.addEventListener('mousedown', (event) => {
        event.preventDefault()
        takeAt(i)
      })
      return option
    }),
  )
  list.hidden = false
  field.setAttribute('aria-expanded', 'true')
  mark(eager ? 0 : -1)
}

/** Leaves only what still fits, until the next suggestions come. */
export function narrow(typed) {
  const fitting = items.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()))
  if (!list.hidden && fitting.length < items.length) open(owner, fitting, onTake, false)
}

/** Handles a key in the field; true when it was meant for the list. */
export function handle(event) {
  if (list.hidden) return false
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step) mark((current + step + items.length) % items.length)
  else if (event.key === 'Escape') close()
  else if ((event.key === 'Enter' || event.key === 'Tab') && current >= 0) takeAt(current)
  else return false
  event.preventDefault()
  return true
}
