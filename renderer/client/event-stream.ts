/**
 * Reads server-sent events (WHATWG HTML, 9.2) with `fetch`, because `EventSource` cannot send the token in a
 * header. Connects again one second after the stream ends, for as long as the page lives.
 */
export async function readEvents(
  address: string,
  authorization: string,
  receive: (name: string, data: string) => void,
): Promise<never> {
  for (;;) {
    try {
      const answer = await fetch(address, { headers: { authorization } })
      if (answer.ok && answer.body !== null) await readStream(answer.body, receive)
    } catch {
      // The server is gone; the next call says so to the user, and here we try again.
    }
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}

async function readStream(
  body: ReadableStream<Uint8Array>,
  receive: (name: string, data: string) => void,
): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const field = (name: string) =>
        block
          .split('\n')
          .filter((line) => line.startsWith(`${name}:`))
          .map((line) => line.slice(name.length + 1).trimStart())
          .join('\n')
      if (field('event') !== '') receive(field('event'), field('data'))
    }
  }
}
