import type { IpcMainInvokeEvent } from 'electron'
import { expect, it } from 'vitest'
import { isTrustedSender } from '../../../main/electron/trusted-sender.ts'

const main = { url: 'app://bundle/index.html' }

function event(senderFrame: object | null, mainFrame: object = main): IpcMainInvokeEvent {
  return { senderFrame, sender: { mainFrame } } as unknown as IpcMainInvokeEvent
}

it('trusts the top frame of the program’s own page', () => {
  expect(isTrustedSender(event(main))).toBe(true)
})

it.each([
  ['a frame that is gone', event(null)],
  ['a frame inside the page', event({ url: 'app://bundle/index.html' })],
  ['another site in the top frame', event(...same({ url: 'https://example.org/' }))],
  ['a host that only begins like ours', event(...same({ url: 'app://bundle.evil/index.html' }))],
  ['a file', event(...same({ url: 'file:///app/index.html' }))],
])('does not trust %s', (_, given) => {
  expect(isTrustedSender(given)).toBe(false)
})

/** The same frame as sender and as top frame. */
function same(frame: object): [object, object] {
  return [frame, frame]
}
