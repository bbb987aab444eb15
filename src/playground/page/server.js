/** What the page asks of the local Discord. Nothing goes anywhere else. */

const answerOf = async (response) => {
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.message)
  return answer
}

export const state = async () => answerOf(await fetch('/playground/state'))

/** Does something as a person in a channel; throws with words for that person when it cannot be done. */
export const act = async (name, sent) =>
  answerOf(
    await fetch(`/playground/act/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    }),
  )

/** Follows what a person sees in a channel until the function that it returns is called. */
export function follow({ user, channel }, onNews) {
  const feed = new EventSource(`/playground/feed?${new URLSearchParams({ user, channel })}`)
  feed.onmessage = ({ data }) => onNews(JSON.parse(data))
  feed.onerror = () => onNews({ kind: 'status', online: false, commands: 0 })
  return () => feed.close()
}
