import { resolve } from 'node:path'
import { type WriterId, writers } from '../../templates/index.ts'
import { type Given, type Options, UsageError } from './command.ts'

/** One option an output format, from the registry of writers. */
export const writerOptions: Options = Object.fromEntries(
  writers.map((w) => [w.id, { kind: 'value', value: 'F', about: `write ${w.label} to this file` }]),
)

export interface Output {
  readonly format: WriterId
  readonly path: string
}

/**
 * The files that the options name, in the order of the registry.
 *
 * @param inputs paths that were read; writing over one of them would destroy a source
 * @throws UsageError when two outputs are one file, or an output is also an input
 */
export function outputPaths(
  given: Given,
  folder: string,
  others: readonly string[],
  inputs: readonly string[],
): readonly Output[] {
  const outputs = writers.flatMap((w): readonly Output[] => {
    const path = given.value(w.id)
    return path === null ? [] : [{ format: w.id, path: resolve(folder, path) }]
  })
  const all = [...outputs.map((o) => o.path), ...others]
  const twice = all.find((path, i) => all.indexOf(path) !== i)
  if (twice !== undefined) throw new UsageError(`Two results would be written to the same file: ${twice}.`)
  const destroyed = all.find((path) => inputs.includes(path))
  if (destroyed !== undefined)
    throw new UsageError(`${destroyed} is a source; a result cannot be written over it.`)
  return outputs
}
