import type { Page } from 'playwright-core'

/** One line of what the program did outside its page. */
export interface Noted {
  readonly what: string
  readonly detail: unknown
}

/**
 * The running program as a test drives it, whichever shell it runs in. The same journeys run through every
 * implementation: a stand-in for Electron, a real Electron, and the local browser.
 */
export interface Program {
  readonly shell: 'electron' | 'browser'
  readonly page: Page
  /** Does what saves a file, answers the dialog or takes the download, and gives the file's bytes. */
  readonly saved: (name: string, action: () => Promise<unknown>) => Promise<Buffer>
  /** Chooses files in whatever the action opens: the system's dialog or the browser's. */
  readonly choose: (paths: readonly string[], action: () => Promise<unknown>) => Promise<void>
  /** Drops files from the disk on the window. */
  readonly drop: (paths: readonly string[]) => Promise<void>
  /** Everything noted so far; empty for the local browser. */
  readonly noted: () => Promise<readonly Noted[]>
  /** What only a system's shell has: its menu, dialogs and second starts; null in the local browser. */
  readonly system: SystemShell | null
  /** Faults that the program reported on standard error until now, with their stacks. */
  readonly faults: () => readonly string[]
  /** Ends the program at once, as a crash or a power cut does. */
  readonly kill: () => Promise<void>
  /** Ends it in good order and gives what it used of the network. */
  readonly end: () => Promise<void>
  /** Connections and look-ups since the start, after `end`, without those of the test itself. */
  readonly outside: () => readonly string[]
}

export interface SystemShell {
  readonly menu: (idOrLabel: string) => Promise<void>
  readonly menuOutline: () => Promise<
    readonly { readonly label: string; readonly accelerator: string | null }[]
  >
  /** Answers the next save dialog with this path. */
  readonly saveTo: (path: string) => Promise<void>
  /** Answers the next message box with the button of this number. */
  readonly answer: (button: number) => Promise<void>
  readonly closeWindow: () => Promise<void>
  readonly quit: () => Promise<void>
  /** Starts the program a second time with these arguments, as a double click on a file does. */
  readonly startAgain: (args: readonly string[]) => Promise<void>
  readonly permissions: () => Promise<Readonly<Record<string, boolean>>>
}

/** How to start the program. */
export interface LaunchOptions {
  /** Folder of the library, the settings and the recovery file; two starts with the same one are one user's. */
  readonly data: string
  /** Files on the command line, where the shell opens them; `--config DIR`. */
  readonly args?: readonly string[]
  /** A folder that has no space while a file `full` lies in it. */
  readonly fullDisk?: string
  /** Folder of the built program, where it is not the checkout's. */
  readonly folder?: string
}

export interface Launcher {
  readonly name: string
  readonly launch: (options: LaunchOptions) => Promise<Program>
}
