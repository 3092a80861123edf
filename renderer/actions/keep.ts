import type { Context } from './context.ts'

/**
 * Tells the program what is on the screen soon after each change, so that a crash loses at most `delay`
 * milliseconds and the time that writing takes. Saving does not wait for a pause in typing.
 *
 * @returns stops following
 */
export function followBriefing({ client, store }: Context, delay = 400): () => void {
  let sent = store.get().history
  let timer: ReturnType<typeof setTimeout> | undefined
  const send = () => {
    timer = undefined
    sent = store.get().history
    void client['briefing.update'](sent.briefing, sent.briefing === sent.saved)
  }
  const look = () => {
    const { history } = store.get()
    const same = history.briefing === sent.briefing && history.saved === sent.saved
    if (!same && timer === undefined) timer = setTimeout(send, delay)
  }
  const stop = store.subscribe(look)
  return () => {
    clearTimeout(timer)
    stop()
  }
}
