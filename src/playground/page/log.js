/** The conversation: puts messages in, in place of their earlier selves, and turns presses into acts. */
import { act } from './server.js'

const log = document.getElementById('log')
const scroll = document.getElementById('scroll')
const typing = document.getElementById('typing')

const nearEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 160
const toEnd = () => {
  scroll.scrollTop = scroll.scrollHeight
}

/** Shows the end, or of a message that is taller than what is seen its beginning. */
function bring(element) {
  if (element.offsetHeight > scroll.clientHeight) element.scrollIntoView({ block: 'start' })
  else toEnd()
}

/** A piece of page from the server, which has escaped everything in it. */
function elementFrom(html) {
  const template = document.createElement('template')
  template.innerHTML = html
  const element = template.content.firstElementChild
  for (const framed of element.querySelectorAll('[data-accent]'))
    if (framed.dataset.accent) framed.style.setProperty('--colour', framed.dataset.accent)
  return element
}

/** Where the keyboard was in a message, found again in its next version. */
function focusIn(element) {
  const focused = element.contains(document.activeElement) ? document.activeElement : null
  if (!focused) return () => {}
  const label = focused.textContent
  return (next) => {
    const same = [...next.querySelectorAll('button:not(:disabled), summary, a')].find(
      (each) => each.textContent === label,
    )
    const target = same ?? next
    target.focus()
  }
}

function show({ id, html }) {
  const stay = !nearEnd()
  const element = elementFrom(html)
  const old = document.getElementById(`m-${id}`)
  if (old) {
    const refocus = focusIn(old)
    old.replaceWith(element)
    refocus(element)
  } else log.append(element)
  if (!stay || !old) bring(element)
  for (const picture of element.querySelectorAll('img')) picture.addEventListener('load', () => bring(element))
  typing.textContent = ''
}

function fail({ source, words }) {
  const place = source && document.getElementById(`m-${source}`)?.querySelector('.failure')
  if (place) {
    place.textContent = words
    place.hidden = false
    return
  }
  const notice = document.createElement('p')
  notice.className = 'notice'
  notice.textContent = words
  log.append(notice)
  toEnd()
}

/** Takes everything away until the news of what is to be seen comes: nobody sees one place's messages in another. */
export function clear() {
  log.replaceChildren()
  log.setAttribute('aria-busy', 'true')
  typing.textContent = ''
}

/** Takes a piece of news; `botName` names who is typing. */
export function take(news, botName) {
  if (news.kind === 'all') {
    log.replaceChildren(...news.messages.map(({ html }) => elementFrom(html)))
    log.removeAttribute('aria-busy')
    toEnd()
  } else if (news.kind === 'message') show(news)
  else if (news.kind === 'gone') document.getElementById(`m-${news.id}`)?.remove()
  else if (news.kind === 'failure') fail(news)
  else if (news.kind === 'typing') typing.textContent = `${botName} is typing…`
}

/** The act behind a button of a message. */
function actOf(button) {
  const { press, choose, menu, dismiss } = button.dataset
  if (press !== undefined) return ['press', { id: press }]
  if (choose !== undefined) return ['select', { id: button.closest('[data-select]').dataset.select, values: [choose] }]
  if (menu !== undefined) return ['menu', { name: menu }]
  return dismiss === undefined ? null : ['dismiss', {}]
}

/** Listens to presses in the log; `at` tells who presses and where. */
export function listen(at) {
  log.addEventListener('click', async ({ target }) => {
    const button = target.closest('button')
    const message = target.closest('[data-message]')
    const found = button && message && actOf(button)
    if (!found) return
    const [name, more] = found
    const unfolded = button.closest('details')
    unfolded?.removeAttribute('open')
    unfolded?.querySelector('summary').focus()
    button.setAttribute('aria-busy', 'true')
    try {
      await act(name, { ...at(), message: message.dataset.message, ...more })
    } catch (error) {
      fail({ source: message.dataset.message, words: error.message })
    }
    button.removeAttribute('aria-busy')
  })
  log.addEventListener(
    'toggle',
    ({ target }) => {
      if (target.open) target.querySelector('ul')?.scrollIntoView({ block: 'nearest' })
    },
    { capture: true },
  )
  // What is unfolded folds again when something else is used, and by Escape.
  const fold = (except) => {
    for (const open of log.querySelectorAll('details.select[open], details.tools[open]'))
      if (open !== except) open.removeAttribute('open')
  }
  document.addEventListener('click', ({ target }) => fold(target.closest('details')))
  log.addEventListener('keydown', (event) => {
    const open = event.key === 'Escape' && event.target.closest('details[open]')
    if (!open) return
    open.removeAttribute('open')
    open.querySelector('summary').focus()
  })
}
