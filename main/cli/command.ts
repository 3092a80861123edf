import type { Host } from '../host.ts'

/** One option of a command. A `list` may be repeated and its values may be parted by commas. */
export interface Option {
  readonly kind: 'value' | 'list' | 'flag'
  /** What stands for the value in the help: `DIR`, `a4|letter`. Null for a flag. */
  readonly value: string | null
  readonly about: string
  /** For a value that must be one of a few. */
  readonly oneOf?: readonly string[]
  /** Commas part values only where a value is an identifier; a file name may hold one. */
  readonly commas?: boolean
}

export type Options = Readonly<Record<string, Option>>

/** What the user gave, after the option table was applied. */
export interface Given {
  readonly positionals: readonly string[]
  readonly flag: (name: string) => boolean
  readonly value: (name: string) => string | null
  readonly list: (name: string) => readonly string[]
}

/** The terminal and the machine as a command sees them. */
export interface Terminal {
  readonly host: Host
  /** The folder that relative paths start from. */
  readonly folder: string
  /** Writes a result to standard output: text, or the bytes of a file. */
  readonly out: (result: string | Uint8Array) => Promise<void>
  /** Writes one line to standard error. */
  readonly note: (line: string) => void
  /** Shows passing progress, on a terminal only; an empty string clears it. */
  readonly progress: (line: string) => void
}

/** 0 done (warnings included), 1 an error in the data or of the machine, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  readonly name: string
  /** The arguments as the help shows them: `[PATH …]`. */
  readonly operands: string
  /** Fewest and most positional arguments. */
  readonly count: readonly [least: number, most: number]
  readonly about: string
  readonly options: Options
  readonly run: (given: Given, terminal: Terminal) => Promise<ExitCode>
}

/** Wrong usage: the command line shows `message` and exits with 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}
