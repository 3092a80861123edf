import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import { isOwnPage } from './page-address.ts'

/** True if the message comes from the top frame of a window that shows the program's own page. */
export function isTrustedSender(event: IpcMainEvent | IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === event.sender.mainFrame && isOwnPage(frame.url)
}
