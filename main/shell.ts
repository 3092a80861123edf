import type { Capabilities, EventName, Events, Failure } from './contract.ts'
import type { Host } from './host.ts'

/** A kind of file as a dialog lists it. Extensions without a dot. */
export interface FileKind {
  readonly name: string
  readonly extensions: readonly string[]
}

/**
 * What the workbench asks of the shell around it: Electron, or the local browser's server. Paths stay on this side;
 * the page only ever sees the ids that the workbench hands out for them.
 */
export interface Shell {
  readonly host: Host
  readonly capabilities: Capabilities
  readonly version: string
  /** Folder of the library, the settings and the recovery file; it exists. */
  readonly dataFolder: string
  /** Sends an event to the page. */
  readonly emit: <E extends EventName>(event: E, payload: Events[E]) => void
  /** The system's open dialog: absolute paths, or null when the user closes it (and always where there are no dialogs). */
  readonly chooseFiles: (options: {
    readonly title: string
    readonly kinds: readonly FileKind[]
    readonly several: boolean
    /** Folders instead of files. */
    readonly folders?: boolean
  }) => Promise<readonly string[] | null>
  /** The system's save dialog: an absolute path, or null when the user closes it. */
  readonly chooseTarget: (options: {
    readonly title: string
    readonly kinds: readonly FileKind[]
    /** Suggested file name, with an extension. */
    readonly name: string
  }) => Promise<string | null>
  /** The path that preload was given for a dropped file; null for an id that it never made. Files and folders. */
  readonly droppedPath: (id: string) => string | null
  /** Opens the system's file manager at the file; does nothing where there is none. */
  readonly showInFolder: (path: string) => void
  /** Tells the system (and the menu) that a briefing file was opened or saved. */
  readonly noteRecent: (path: string) => void
  /**
   * Tells the shell what is on the screen: the window's title and its mark for unsaved changes, and whether closing
   * asks first.
   */
  readonly noteBriefing: (state: {
    readonly title: string
    readonly file: string | null
    readonly unsaved: boolean
  }) => void
}

/** What the shell asks of the workbench when the system, not the page, starts something. */
export interface Workbench {
  /**
   * Opens a briefing, or imports sources, that the system handed over: a double click, a second start, the menu.
   * Gives what could not be opened, for the shell to say.
   */
  readonly openPaths: (paths: readonly string[]) => Promise<readonly Failure[]>
  /** Saves what is on the screen under the name it has, or asks for one; false when the user closed the dialog. */
  readonly saveNow: () => Promise<boolean>
  /** Forgets the recovery file: the user chose to leave without saving. */
  readonly discard: () => Promise<void>
  /** Recent briefings, latest first, for the menu. */
  readonly recentPaths: () => readonly string[]
  /** Ends workers and closes the library. */
  readonly close: () => Promise<void>
}
