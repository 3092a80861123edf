import { ipcMain } from 'electron'
import { callChannel } from './call-channel.ts'
import { type Contract, channels, type EventName } from './contract.ts'
import type { DroppedFiles } from './electron/dropped-files.ts'
import { isTrustedSender } from './electron/trusted-sender.ts'
import { droppedChannel, listeningChannel } from './ipc-names.ts'

/** What preload tells besides calls. */
export interface PreloadNews {
  readonly dropped: DroppedFiles
  /** The page listens to this event from now on: what is sent to it before would be lost. */
  readonly listening: (name: EventName) => void
}

/**
 * Answers every channel of the contract. The only file that touches `ipcMain`. A sender that is not the program's own
 * page is refused out loud; everything else that goes wrong crosses as a value, for Electron keeps only the message of
 * an error.
 */
export function answerCalls(handlers: Contract, news: PreloadNews, report: (error: unknown) => void): void {
  for (const channel of channels.calls)
    ipcMain.handle(channel, (event, ...args: readonly unknown[]) => {
      if (!isTrustedSender(event))
        throw new Error('Refused: the message does not come from the program’s own page.')
      return callChannel(handlers, channel, args, report)
    })
  ipcMain.on(droppedChannel, (event, id: unknown, path: unknown) => {
    if (isTrustedSender(event)) news.dropped.note(id, path)
  })
  ipcMain.on(listeningChannel, (event, name: unknown) => {
    const known = channels.events.find((e) => e === name)
    if (known !== undefined && isTrustedSender(event)) news.listening(known)
  })
}
