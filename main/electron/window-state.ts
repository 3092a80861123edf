import { readFileSync } from 'node:fs'
import type { BrowserWindow, Rectangle } from 'electron'
import * as z from 'zod/mini'

/** Where the window was and how it was shown. Without x and y the system places it. */
export interface WindowState {
  readonly bounds: {
    readonly width: number
    readonly height: number
    readonly x?: number
    readonly y?: number
  }
  readonly maximized: boolean
  readonly fullScreen: boolean
}

/** The first start: three panes side by side on a common laptop screen. */
export const firstState: WindowState = {
  bounds: { width: 1360, height: 860 },
  maximized: false,
  fullScreen: false,
}

const size = z.number().check(z.minimum(200), z.maximum(20_000))
const place = z.number().check(z.minimum(-50_000), z.maximum(50_000))
const shape = z.object({
  bounds: z.object({
    width: size,
    height: size,
    x: z.exactOptional(place),
    y: z.exactOptional(place),
  }),
  maximized: z.boolean(),
  fullScreen: z.boolean(),
})

/** Reads a state that was kept; the first state if there is none or it is damaged, for it is only a convenience. */
export function keptState(file: string): WindowState {
  try {
    const read = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return read.success ? read.data : firstState
  } catch {
    return firstState
  }
}

/** At least this much of the title bar must be on a screen, in pixels, for the window to be caught and moved. */
const graspable = 100

/** The state without its place when no screen shows enough of it any more (a screen was unplugged). */
export function onScreen(state: WindowState, screens: readonly Rectangle[]): WindowState {
  const { x, y, width, height } = state.bounds
  if (x === undefined || y === undefined) return { ...state, bounds: { width, height } }
  const seen = screens.some(
    (s) =>
      Math.min(x + width, s.x + s.width) - Math.max(x, s.x) >= graspable &&
      y >= s.y &&
      y <= s.y + s.height - 40,
  )
  return seen ? state : { ...state, bounds: { width, height } }
}

/** The state of a window now; of a maximised one, the place it goes back to. */
export function stateOf(window: BrowserWindow): WindowState {
  return {
    bounds: window.getNormalBounds(),
    maximized: window.isMaximized(),
    fullScreen: window.isFullScreen(),
  }
}

/** Keeps the state whenever the window comes to rest, and when it closes. */
export function keepState(window: BrowserWindow, save: (state: WindowState) => void): void {
  let timer: NodeJS.Timeout | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => save(stateOf(window)), 500)
  }
  window.on('resize', later)
  window.on('move', later)
  window.on('maximize', later)
  window.on('unmaximize', later)
  window.on('enter-full-screen', later)
  window.on('leave-full-screen', later)
  window.on('close', () => {
    clearTimeout(timer)
    save(stateOf(window))
  })
  window.on('closed', () => clearTimeout(timer))
}
