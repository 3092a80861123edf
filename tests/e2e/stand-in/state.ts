import type * as E from 'electron'

/** What a test controls and reads, in the process of the program under test. Not part of Electron's API. */
export interface Control {
  readonly saveDialogs: E.SaveDialogReturnValue[]
  readonly openDialogs: E.OpenDialogReturnValue[]
  readonly messageBoxes: E.MessageBoxReturnValue[]
  /** Everything that would have been seen or heard outside the page, in order. */
  readonly log: LogEntry[]
}

export interface LogEntry {
  readonly what: string
  readonly detail: unknown
}

export const control: Control = { saveDialogs: [], openDialogs: [], messageBoxes: [], log: [] }

/** Adds to the log. */
export function note(what: string, detail: unknown): void {
  control.log.push({ what, detail })
}
