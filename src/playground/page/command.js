/** A slash command being filled in: one field an option, completed by the bot as one types. */
import { act } from './server.js'
import * as suggestions from './suggestions.js'

const BOOLEAN = 5
const NUMBERS = [4, 10]
const PAUSE = 120

const fields = document.getElementById('fields')
const text = document.getElementById('text')
let command = null
let values = new Map()

export const chosen = () => command

/** "/quotes speaker:Blinken about:NATO" as a command and its values; null when there is no such command. */
export function read(line, commands) {
  const [, name, rest = ''] = /^\/(\S+)\s*([\s\S]*)$/.exec(line) ?? []
  const found = commands.find((each) => each.name === name)
  if (!found) return null
  const names = found.options.map((option) => option.name)
  const given = new Map()
  const parts = rest.split(new RegExp(`(?:^|\\s)(${names.join('|') || '(?!)'}):`)).slice(1)
  for (let i = 0; i < parts.length; i += 2) given.set(parts[i], parts[i + 1].trim())
  const free = rest.trim()
  if (!given.size && free && names.length) given.set(names[0], free)
  return { command: found, given }
}

/** What has been filled in, as the command takes it. */
export function options() {
  const filled = {}
  for (const option of command.options) {
    const field = values.get(option.name)
    const value = field.value.trim()
    if (!value) continue
    // A completed option sends the value behind the words that were chosen.
    const hidden = field.dataset.name === value ? field.dataset.value : value
    filled[option.name] =
      option.type === BOOLEAN ? value === 'true' : NUMBERS.includes(option.type) ? Number(value) : hidden
  }
  return filled
}

export function leave() {
  command = null
  values = new Map()
  fields.replaceChildren()
  fields.hidden = true
  text.hidden = false
  suggestions.close()
}

function completing(field, option, at) {
  let asked = 0
  let timer = 0
  const complete = async () => {
    if (!values.has(option.name)) return
    asked += 1
    const mine = asked
    const others = Object.fromEntries(Object.entries(options()).filter(([name]) => name !== option.name))
    const sent = { ...at(), name: command.name, option: option.name, text: field.value, options: others }
    const { choices } = await act('complete', sent).catch(() => ({ choices: [] }))
    if (mine !== asked || document.activeElement !== field) return
    const offered = (choices ?? []).map(({ name, value }) => ({ name, value }))
    suggestions.open(
      field,
      offered,
      ({ name, value }) => {
        field.value = name
        field.dataset.name = name
        field.dataset.value = value
      },
      false,
    )
  }
  field.setAttribute('role', 'combobox')
  field.setAttribute('aria-controls', 'suggestions')
  field.setAttribute('aria-expanded', 'false')
  field.setAttribute('aria-autocomplete', 'list')
  field.addEventListener('input', () => {
    suggestions.narrow(field.value)
    clearTimeout(timer)
    timer = setTimeout(complete, PAUSE)
  })
  field.addEventListener('focus', complete)
  field.addEventListener('blur', () => suggestions.close())
  field.addEventListener('keydown', (event) => suggestions.handle(event))
}

function fieldFor(option) {
  if (option.type !== BOOLEAN && !option.choices.length) {
    const input = document.createElement('input')
    input.maxLength = option.longest
    if (NUMBERS.includes(option.type)) input.inputMode = 'numeric'
    return input
  }
  const select = document.createElement('select')
  const choices = option.choices.length
    ? option.choices
    : [
        { name: 'yes', value: 'true' },
        { name: 'no', value: 'false' },
      ]
  select.append(new Option('', ''), ...choices.map(({ name, value }) => new Option(name, value)))
  return select
}

/** Turns the message box into the command's fields. */
export function enter({ command: entered, given }, at) {
  leave()
  command = entered
  const name = document.createElement('b')
  name.textContent = `/${command.name}`
  const cancel = document.createElement('button')
  cancel.type = 'button'
  cancel.className = 'cancel'
  cancel.textContent = '✕'
  cancel.setAttribute('aria-label', `Leave /${command.name}`)
  cancel.addEventListener('click', () => {
    leave()
    text.focus()
  })
  const labels = command.options.map((option) => {
    const label = document.createElement('label')
    label.title = option.description
    if (option.longest >= 300 && option.required) label.className = 'long'
    const words = document.createElement('span')
    words.textContent = option.name
    if (option.required) {
      const star = document.createElement('i')
      star.textContent = ' *'
      star.setAttribute('aria-label', '(required)')
      words.append(star)
    }
    const field = fieldFor(option)
    field.required = option.required
    field.value = given.get(option.name) ?? ''
    values.set(option.name, field)
    if (option.autocomplete) completing(field, option, at)
    // Enter sends from every field; a menu of choices would only open.
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.defaultPrevented) return
      event.preventDefault()
      field.form.requestSubmit()
    })
    label.append(words, field)
    return label
  })
  fields.replaceChildren(name, ...labels, cancel)
  fields.hidden = false
  text.hidden = true
  const first = [...values.values()].find((field) => !field.value) ?? [...values.values()][0]
  if (first) first.focus()
  else fields.closest('form').querySelector('[type=submit]').focus()
}
