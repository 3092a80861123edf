import { resolve } from 'node:path'

/**
 * The files in a command line of the program: what a double click or "open with" passes. Switches, which Chromium and
 * the system add, are left out, and so is the application's own folder that follows the binary in a checkout.
 *
 * @param skip how many words come before the user's own: 1 when packaged, 2 in a checkout
 */
export function pathsInArguments(args: readonly string[], skip: number, folder: string): readonly string[] {
  const own = args.slice(skip)
  return own
    .filter((word, at) => word !== '' && !word.startsWith('-') && own[at - 1] !== configSwitch)
    .map((word) => resolve(folder, word))
}

const configSwitch = '--config'

/** The folder of `--config DIR` or `--config=DIR` in a command line of the program, absolute; null where there is none. */
export function configInArguments(args: readonly string[], folder: string): string | null {
  const at = args.indexOf(configSwitch)
  const joined = args.find((word) => word.startsWith(`${configSwitch}=`))
  const named = joined?.slice(configSwitch.length + 1) ?? (at < 0 ? undefined : args[at + 1])
  return named === undefined || named === '' ? null : resolve(folder, named)
}

/** Paths that arrive before the window is ready wait here; later ones go straight on. */
export interface Inbox {
  readonly take: (paths: readonly string[]) => void
  readonly ready: (open: (paths: readonly string[]) => void) => void
}

/** An empty inbox. */
export function inbox(): Inbox {
  let waiting: readonly string[] = []
  let open: ((paths: readonly string[]) => void) | null = null
  return {
    take: (paths) => {
      if (paths.length === 0) return
      if (open === null) waiting = [...waiting, ...paths]
      else open(paths)
    },
    ready: (start) => {
      open = start
      if (waiting.length > 0) start(waiting)
      waiting = []
    },
  }
}
