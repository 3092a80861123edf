import type { EventName } from './contract.ts'

/** The IPC channel of an event; a prefix keeps events and calls apart. */
export function eventChannel(name: EventName): string {
  return `event:${name}`
}

/** The channel on which preload tells the path of a dropped file. */
export const droppedChannel = 'preload:dropped'

/** The channel on which preload tells that the page now listens to an event. */
export const listeningChannel = 'preload:listening'
