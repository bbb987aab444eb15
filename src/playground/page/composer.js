/** The message box: plain words, "/" for a command, "@" for the bot. */
import * as command from './command.js'
import { act } from './server.js'
import * as suggestions from './suggestions.js'

const form = document.getElementById('composer')
const text = document.getElementById('text')
const problem = document.getElementById('problem')

/** `at` tells who writes and where; `commands` what can be used there; `bot` is its name. */
export function compose({ at, commands, bot }) {
  const enter = (name, given = new Map()) => {
    const found = commands().find((each) => each.name === name)
    if (found) command.enter({ command: found, given }, at)
  }

  const suggest = () => {
    problem.hidden = true
    const slash = /^\/(\S*)$/.exec(text.value)
    const mention = /(?:^|\s)@(\w*)$/.exec(text.value)
    if (slash) {
      const found = commands().filter(({ name }) => name.startsWith(slash[1].toLowerCase()))
      const offered = found.map(({ name, description }) => ({ name: `/${name}`, description, command: name }))
      suggestions.open(text, offered, (taken) => {
        text.value = ''
        enter(taken.command)
      })
    } else if (mention && bot().toLowerCase().startsWith(mention[1].toLowerCase())) {
      suggestions.open(text, [{ name: `@${bot()}`, description: 'ask it a question' }], () => {
        text.value = `${text.value.slice(0, text.value.length - mention[1].length)}${bot()} `
      })
    } else {
      suggestions.close()
      const typed = /^\/\S+\s/.test(text.value) && command.read(text.value, commands())
      if (typed && !typed.given.size) {
        text.value = ''
        command.enter(typed, at)
      }
    }
  }

  const send = async () => {
    problem.hidden = true
    try {
      if (command.chosen()) {
        const { name } = command.chosen()
        const options = command.options()
        command.leave()
        text.focus()
        await act('slash', { ...at(), name, options })
      } else if (text.value.trim()) {
        const line = text.value
        text.value = ''
        const typed = line.startsWith('/') && command.read(line, commands())
        if (typed) {
          command.enter(typed, at)
          if (form.reportValidity()) await send()
        } else await act('say', { ...at(), text: line })
      }
    } catch (error) {
      problem.textContent = error.message
      problem.hidden = false
    }
  }

  text.addEventListener('input', suggest)
  text.addEventListener('blur', () => suggestions.close())
  text.addEventListener('keydown', (event) => {
    if (suggestions.handle(event)) return
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    void send()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send()
  })
  form.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key !== 'Escape' || defaultPrevented || !command.chosen()) return
    command.leave()
    text.focus()
  })

  /** Writes a line as if it had been typed, and sends it. */
  return async (line) => {
    command.leave()
    text.value = line
    text.focus()
    await send()
  }
}
