import { EventEmitter } from 'node:events'
import type * as E from 'electron'
import { note } from './state.ts'

type BeforeRequest = (
  details: E.OnBeforeRequestListenerDetails,
  decide: (response: E.CallbackResponse) => void,
) => void

/** What the program registered with the session, for the window to ask. */
export const registered = {
  beforeRequest: null as BeforeRequest | null,
  permissionRequest: null as Parameters<E.Session['setPermissionRequestHandler']>[0],
  permissionCheck: null as Parameters<E.Session['setPermissionCheckHandler']>[0],
  devicePermission: null as Parameters<E.Session['setDevicePermissionHandler']>[0],
  displayMedia: null as Parameters<E.Session['setDisplayMediaRequestHandler']>[0],
}

const events = new EventEmitter()

/** The part of Electron's Session that the program uses; every member is checked against Electron's own type. */
const members = {
  setPermissionRequestHandler: (handler) => {
    registered.permissionRequest = handler
  },
  setPermissionCheckHandler: (handler) => {
    registered.permissionCheck = handler
  },
  setDevicePermissionHandler: (handler) => {
    registered.devicePermission = handler
  },
  setDisplayMediaRequestHandler: (handler) => {
    registered.displayMedia = handler
  },
  setSpellCheckerEnabled: (enabled) => note('spell-checker', enabled),
} satisfies Partial<E.Session>

const webRequest = {
  onBeforeRequest: (...given: unknown[]) => {
    registered.beforeRequest = given.at(-1) as BeforeRequest | null
  },
} satisfies Partial<E.WebRequest>

export const defaultSession = Object.assign(events, members, { webRequest })

/** Asks the program's permission handlers as Chromium would: the answers, in words. */
export async function askPermissions(): Promise<Readonly<Record<string, boolean>>> {
  const names = ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem']
  const asked = await Promise.all(
    names.map(async (name) => {
      const answer = await new Promise<boolean>((decide) => {
        if (registered.permissionRequest === null) decide(true)
        else registered.permissionRequest({} as E.WebContents, name as never, decide, {} as never)
      })
      const check = registered.permissionCheck?.(null, name as never, '', {} as never) ?? true
      return [name, answer || check] as const
    }),
  )
  const device = registered.devicePermission?.({ deviceType: 'usb', origin: '', device: {} as never }) ?? true
  const display = await new Promise<boolean>((decide) => {
    if (registered.displayMedia === null) decide(false)
    else
      registered.displayMedia({} as E.DisplayMediaRequestHandlerHandlerRequest, (s) =>
        decide(s?.video !== undefined),
      )
  })
  return { ...Object.fromEntries(asked), usb: device, display }
}
