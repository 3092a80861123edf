/**
 * A window of the program as a tab of a real Chromium. Over 300 lines, because navigation, requests, worlds and
 * messages of one tab share its session.
 */
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type * as E from 'electron'
import { toChromium, toProgram } from './addresses.ts'
import { app, hooks } from './app.ts'
import type { Cdp } from './cdp.ts'
import { makeCodec } from './codec.ts'
import { invokeHandler, ipcMain } from './ipc-main.ts'
import { pageWorld, preloadWorld } from './page-worlds.ts'
import { answerScheme } from './protocol.ts'
import { defaultSession, registered } from './session.ts'
import { note } from './state.ts'

const codec = makeCodec()
const worldName = 'preload'

/** The connection to Chromium; the runner sets it before the program's code runs. */
export const chromium: { cdp: Cdp | null } = { cdp: null }

function cdp(): Cdp {
  if (chromium.cdp === null) throw new Error('stand-in: Chromium is not there yet')
  return chromium.cdp
}

interface RequestPaused {
  readonly requestId: string
  readonly request: { readonly url: string; readonly method: string }
  readonly resourceType: string
  readonly frameId: string
}

class WebContents extends EventEmitter {
  readonly session = defaultSession
  openHandler: ((details: E.HandlerDetails) => E.WindowOpenHandlerResponse) | null = null
  readonly #window: BrowserWindow

  constructor(window: BrowserWindow) {
    super()
    this.#window = window
  }
  readonly frame = { url: '', parent: null }
  get mainFrame() {
    return this.frame
  }
  send(channel: string, ...args: unknown[]): void {
    this.#window.deliver({ kind: 'event', channel, args })
  }
  isDestroyed(): boolean {
    return this.#window.isDestroyed()
  }
  setWindowOpenHandler(handler: WebContents['openHandler']): void {
    this.openHandler = handler
  }
}

/** Windows by the session of their tab. */
const bySession = new Map<string, BrowserWindow>()

export class BrowserWindow extends EventEmitter {
  static #all: BrowserWindow[] = []
  static getAllWindows(): BrowserWindow[] {
    return BrowserWindow.#all
  }

  readonly webContents: WebContents
  readonly options: E.BrowserWindowConstructorOptions
  #session: string | null = null
  #target: string | null = null
  #frame: string | null = null
  #preloadContext: number | null = null
  #destroyed = false
  #navigating = false
  #title = ''
  #opened: Promise<void>

  constructor(options: E.BrowserWindowConstructorOptions = {}) {
    super()
    const prefs = options.webPreferences ?? {}
    if (prefs.nodeIntegration || prefs.contextIsolation === false || prefs.sandbox === false)
      throw new Error('stand-in: only sandboxed, isolated windows are modelled')
    this.options = options
    this.webContents = new WebContents(this)
    BrowserWindow.#all.push(this)
    note('window', { ...options, webPreferences: prefs })
    this.#opened = this.#open()
    // As in Electron, the contents are known to the program before anything is loaded.
    app.emit('web-contents-created', {}, this.webContents)
  }

  async #open(): Promise<void> {
    const { targetId } = await cdp().send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await cdp().send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    })
    this.#target = targetId
    this.#session = sessionId
    bySession.set(sessionId, this)
    const send = (method: string, params: object = {}) => cdp().send(method, params, sessionId)
    const { width = 800, height = 600, webPreferences = {} } = this.options
    await send('Page.enable')
    await send('Runtime.enable')
    await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false })
    await send('Page.setInterceptFileChooserDialog', { enabled: false })
    const tree = await cdp().send<{ frameTree: { frame: { id: string } } }>(
      'Page.getFrameTree',
      {},
      sessionId,
    )
    this.#frame = tree.frameTree.frame.id
    await send('Runtime.addBinding', { name: '__standInSend', executionContextName: worldName })
    await send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorld })
    if (webPreferences.preload !== undefined)
      await send('Page.addScriptToEvaluateOnNewDocument', {
        source: preloadWorld(readFileSync(webPreferences.preload, 'utf8')),
        worldName,
      })
    await send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
    // Workers have sessions of their own, and so have pop-ups, which must not load anything before they are judged.
    await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })
  }

  /** A context was made: the isolated world's is where messages go. */
  noteContext(context: { id: number; name: string; auxData?: { frameId?: string } }): void {
    if (context.name === worldName && context.auxData?.frameId === this.#frame)
      this.#preloadContext = context.id
  }

  async hear(text: string, contextId: number): Promise<void> {
    this.#preloadContext = contextId
    const message = codec.decode(text) as { kind: string; id: number; channel: string; args: unknown[] }
    const event = { sender: this.webContents, senderFrame: this.webContents.frame } as unknown
    if (message.kind === 'send') {
      ipcMain.emit(message.channel, event, ...message.args)
      return
    }
    const answer = await invokeHandler(event as E.IpcMainInvokeEvent, message.channel, message.args)
    this.deliver({ kind: 'reply', id: message.id, ...answer })
  }

  deliver(message: object): void {
    if (this.#destroyed || this.#preloadContext === null || this.#session === null) return
    cdp()
      .send(
        'Runtime.evaluate',
        {
          expression: `__standInReceive(${JSON.stringify(codec.encode(message))})`,
          contextId: this.#preloadContext,
        },
        this.#session,
      )
      .catch((error: unknown) => note('undelivered', String(error)))
  }

  /** Tells the isolated world which paths the files of these names come from, before a test drops them. */
  async tellPaths(paths: Readonly<Record<string, string>>): Promise<void> {
    await cdp().send(
      'Runtime.evaluate',
      {
        expression: `globalThis.__standInPaths = ${JSON.stringify(paths)}`,
        contextId: this.#preloadContext ?? undefined,
      },
      this.#session ?? undefined,
    )
  }

  async decide(request: RequestPaused, session: string): Promise<void> {
    const url = toProgram(request.request.url)
    const fail = (errorReason: string) =>
      cdp().send('Fetch.failRequest', { requestId: request.requestId, errorReason }, session)
    const navigates = request.resourceType === 'Document'
    if (navigates && !this.#navigating) {
      let prevented = false
      const event = { preventDefault: () => (prevented = true), url }
      this.webContents.emit(
        request.frameId === this.#frame ? 'will-navigate' : 'will-frame-navigate',
        event,
        url,
      )
      if (prevented) {
        note('navigation-stopped', url)
        return void (await fail('Aborted'))
      }
    }
    if (navigates && request.frameId === this.#frame) this.webContents.frame.url = url
    const { cancel } = await new Promise<E.CallbackResponse>((decided) => {
      if (registered.beforeRequest === null) decided({})
      else registered.beforeRequest({ url } as E.OnBeforeRequestListenerDetails, decided)
    })
    note(cancel === true ? 'request-cancelled' : 'request', url)
    if (cancel === true) return void (await fail('BlockedByClient'))
    const answer = url.startsWith('blob:') ? null : await answerScheme(url, request.request.method)
    if (answer === null) {
      await cdp().send('Fetch.continueRequest', { requestId: request.requestId }, session)
      return
    }
    await cdp().send(
      'Fetch.fulfillRequest',
      {
        requestId: request.requestId,
        responseCode: answer.status,
        responseHeaders: [...answer.headers].map(([name, value]) => ({ name, value })),
        body: Buffer.from(await answer.arrayBuffer()).toString('base64'),
      },
      session,
    )
  }

  async loadURL(address: string): Promise<void> {
    await this.#opened
    this.#navigating = true
    this.webContents.frame.url = address
    await cdp().send('Page.navigate', { url: toChromium(address) }, this.#session ?? undefined)
  }
  /** The load event of the main frame. */
  loaded(): void {
    if (!this.#navigating) return
    this.#navigating = false
    this.webContents.emit('did-finish-load')
    this.emit('ready-to-show')
  }
  reload(): void {
    this.#navigating = true
    void cdp().send('Page.reload', {}, this.#session ?? undefined)
  }
  close(): void {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (!prevented) this.destroy()
  }
  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    BrowserWindow.#all = BrowserWindow.#all.filter((w) => w !== this)
    if (this.#target !== null)
      cdp()
        .send('Target.closeTarget', { targetId: this.#target })
        .catch(() => undefined)
    this.emit('closed')
    if (BrowserWindow.#all.length === 0) app.emit('window-all-closed')
  }
  isDestroyed(): boolean {
    return this.#destroyed
  }
  isTarget(id: string | undefined): boolean {
    return id !== undefined && id === this.#target
  }
  getNormalBounds(): E.Rectangle {
    const { x = 0, y = 0, width = 800, height = 600 } = this.options
    return { x, y, width, height }
  }
  setTitle(title: string): void {
    this.#title = title
    note('title', title)
  }
  getTitle(): string {
    return this.#title
  }
  show = () => note('shown', this.#title)
  focus = () => note('focused', this.#title)
  restore = () => note('restored', this.#title)
  maximize = () => note('maximized', true)
  setFullScreen = (full: boolean) => note('full-screen', full)
  setDocumentEdited = (edited: boolean) => note('document-edited', edited)
  setRepresentedFilename = (path: string) => note('represented-file', path)
  isMinimized = () => false
  isMaximized = () => false
  isFullScreen = () => false
}

/** Windows that the page tried to open are judged by the program's handler and closed before they load anything. */
function judgePopup(opener: BrowserWindow, target: string, url: string): void {
  const answer = opener.webContents.openHandler?.({ url } as E.HandlerDetails) ?? { action: 'allow' }
  note('window-open', { url, action: answer.action })
  if (answer.action === 'deny') void cdp().send('Target.closeTarget', { targetId: target })
}

/** Sends Chromium's events to the windows they belong to. */
export async function routeEvents(connection: Cdp): Promise<void> {
  chromium.cdp = connection
  /** Sessions of workers, and the window each belongs to. */
  const owners = new Map<string, BrowserWindow>()
  const windowOf = (session: string | undefined) =>
    session === undefined ? undefined : (bySession.get(session) ?? owners.get(session))
  connection.on('Runtime.executionContextCreated', (params: never, session) => {
    windowOf(session)?.noteContext((params as { context: never }).context)
  })
  connection.on('Runtime.bindingCalled', (params: never, session) => {
    const { name, payload, executionContextId } = params as {
      name: string
      payload: string
      executionContextId: number
    }
    if (name === '__standInSend') void windowOf(session)?.hear(payload, executionContextId)
  })
  connection.on('Runtime.exceptionThrown', (params: never) => {
    const { exceptionDetails } = params as {
      exceptionDetails: { text: string; exception?: { description?: string } }
    }
    note('page-error', exceptionDetails.exception?.description ?? exceptionDetails.text)
  })
  connection.on('Page.loadEventFired', (_params, session) => windowOf(session)?.loaded())
  connection.on('Fetch.requestPaused', (params: never, session) => {
    windowOf(session)
      ?.decide(params, session ?? '')
      .catch((error: unknown) => note('request-failed', String(error)))
  })
  connection.on('Target.attachedToTarget', (params: never, parent) => {
    const { sessionId, targetInfo } = params as {
      sessionId: string
      targetInfo: { targetId: string; type: string; url: string; openerId?: string }
    }
    const opener = BrowserWindow.getAllWindows().find((w) => w.isTarget(targetInfo.openerId))
    if (opener !== undefined) return judgePopup(opener, targetInfo.targetId, targetInfo.url)
    const owner = windowOf(parent)
    if (owner === undefined) {
      // A tab that nobody's page opened: the window's own, before it is attached to, or the test's.
      connection.send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(() => undefined)
      return
    }
    owners.set(sessionId, owner)
    void connection
      .send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, sessionId)
      .catch(() => undefined)
      .then(() => connection.send('Runtime.runIfWaitingForDebugger', {}, sessionId))
      .catch(() => undefined)
  })
  // Every new tab waits until it is judged, so that a pop-up that is denied loads nothing.
  await connection.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'page' }],
  })
}

hooks.closeWindows = () => {
  for (const window of BrowserWindow.getAllWindows()) window.close()
  return BrowserWindow.getAllWindows().length === 0
}
