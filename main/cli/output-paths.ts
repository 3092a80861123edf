import { relative, resolve } from 'node:path'
import { type WriterId, writers } from '../../templates/index.ts'
import { type Given, type Options, type Terminal, UsageError } from './command.ts'

/** One option an output format, from the registry of writers. */
export const writerOptions: Options = Object.fromEntries(
  writers.map((w) => [
    w.id,
    { kind: 'value', value: 'F', about: `write ${w.label} to this file; - for standard output` },
  ]),
)

export interface Output {
  readonly format: WriterId
  /** Null: standard output. */
  readonly path: string | null
}

/** The name that stands for standard output (POSIX Utility Syntax Guideline 13). */
const standardOutput = '-'

/** A file that must have a name, for what lies beside it (a last good copy, relative paths) or comes with it. */
export function namedTarget(given: Given, folder: string, option: string): string | null {
  const name = given.value(option)
  if (name === standardOutput)
    throw new UsageError(`--${option} cannot go to standard output; give it the name of a file.`)
  return name === null ? null : resolve(folder, name)
}

/** Writes an output where it belongs; what is said of files then goes to standard error. */
export async function writeOutput(
  { path }: Output,
  bytes: Uint8Array,
  facts: string,
  terminal: Terminal,
  outputs: readonly Output[],
): Promise<void> {
  if (path === null) {
    await terminal.out(bytes)
    return
  }
  await terminal.host.save(path, bytes)
  await sayWritten(path, facts, terminal, outputs)
}

/** One line for a file that was written: on standard output, unless a result goes there. */
export async function sayWritten(
  path: string,
  facts: string,
  terminal: Terminal,
  outputs: readonly Output[],
): Promise<void> {
  const line = `${relative(terminal.folder, path) || path}  ${facts}`
  if (outputs.some((o) => o.path === null)) terminal.note(line)
  else await terminal.out(`${line}\n`)
}

/** A file that is read: absolute path, and what it is, as `a source`. */
export type Input = readonly [path: string, what: string]

/**
 * The files that the options name, in the order of the registry.
 *
 * @param others absolute paths of further files that are written
 * @param inputs what is read; writing over one of them, be it through a link, would destroy it
 * @throws UsageError when two outputs are one file or both standard output, or an output is also an input
 */
export async function outputPaths(
  given: Given,
  { folder, host }: Terminal,
  others: readonly string[],
  inputs: readonly Input[],
): Promise<readonly Output[]> {
  const outputs = writers.flatMap((w): readonly Output[] => {
    const path = given.value(w.id)
    if (path === null) return []
    return [{ format: w.id, path: path === standardOutput ? null : resolve(folder, path) }]
  })
  if (outputs.filter((o) => o.path === null).length > 1)
    throw new UsageError('Only one result can go to standard output.')
  const written = new Set<string>()
  const read = new Map<string, string>()
  for (const [path, what] of inputs) read.set(await host.realPath(path), what)
  for (const path of [...outputs.flatMap((o) => o.path ?? []), ...others]) {
    const real = await host.realPath(path)
    if (written.has(real)) throw new UsageError(`Two results would be written to the same file: ${path}.`)
    written.add(real)
    const what = read.get(real)
    if (what !== undefined) throw new UsageError(`${path} is ${what}; a result cannot be written over it.`)
  }
  return outputs
}
