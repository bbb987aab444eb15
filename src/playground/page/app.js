/** The playground's page: who one is, where one is, and what one sees there. */

import { leave } from './command.js'
import { compose } from './composer.js'
import { clear, listen, take } from './log.js'
import { follow, state } from './server.js'

const $ = (id) => document.getElementById(id)
const { bot, people, places, about } = await state()
let { commands } = places[0]
let place = places[0]
let stop = () => {}

const at = () => ({ user: $('person').value, channel: place.id })

function status({ online, commands: registered }) {
  $('status').dataset.online = String(online)
  $('status-words').textContent = online ? `${bot.name} is online` : 'The bot is offline'
  // The bot registers its commands after it has come online.
  if (online && registered && !commands.length) void refresh()
}

async function refresh() {
  const { places: now } = await state()
  for (const [i, each] of now.entries()) places[i].commands = each.commands
  commands = place.commands
}

function open(next) {
  place = next
  commands = place.commands
  leave()
  stop()
  clear()
  const hash = place.kind === 'direct' ? '@' : '#'
  $('place-name').textContent = place.kind === 'direct' ? `Direct message with ${bot.name}` : `${hash} ${place.name}`
  $('text').placeholder =
    place.kind === 'direct' ? `Ask ${bot.name} anything` : `Message #${place.name}, or / for a command`
  for (const button of $('places').querySelectorAll('button'))
    button.setAttribute('aria-current', String(button.dataset.place === place.id))
  $('welcome').hidden = place !== places[0]
  stop = follow(at(), (news) => (news.kind === 'status' ? status(news) : take(news, bot.name)))
}

function listPlaces() {
  const servers = [...new Set(places.map(({ server }) => server))]
  for (const server of servers) {
    const heading = document.createElement('h2')
    const outside = places.some((each) => each.server === server && each.outside)
    heading.textContent = outside ? `${server} (without the bot)` : server
    $('places').append(heading)
    for (const each of places.filter((candidate) => candidate.server === server)) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = each.kind
      button.dataset.place = each.id
      const sign = { thread: '↳ ', direct: '@ ' }[each.kind] ?? '# '
      button.textContent = `${sign}${each.kind === 'direct' ? bot.name : each.name}`
      button.addEventListener('click', () => open(each))
      $('places').append(button)
    }
  }
}

function theme(name) {
  document.documentElement.dataset.theme = name
  try {
    localStorage.setItem('theme', name)
  } catch {
    // A browser that keeps nothing still changes.
  }
}

const dark = matchMedia('(prefers-color-scheme: dark)')
document.documentElement.dataset.theme = localStorage.getItem('theme') ?? (dark.matches ? 'dark' : 'light')
$('theme').addEventListener('click', () => theme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark'))
$('bring').addEventListener('click', () => $('how').showModal())
$('person').append(...people.map(({ id, name }) => new Option(name, id)))
$('person').addEventListener('change', () => open(place))
$('coverage').textContent = about.coverage

const send = compose({ at, commands: () => commands, bot: () => bot.name })
for (const example of about.examples) {
  const item = document.createElement('li')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button secondary'
  button.textContent = example
  button.addEventListener('click', () => send(example))
  item.append(button)
  $('examples').append(item)
}

listen(at)
listPlaces()
open(places[0])
$('text').focus()
