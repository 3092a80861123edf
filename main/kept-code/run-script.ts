import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'
import { codeFile, type KeptScript, scriptFile } from './kept-scripts.ts'

/** A script that was compiled, and what it exports once it has run. */
export interface RunScript {
  readonly script: Script
  readonly exported: unknown
}

/** Compiles and runs a script of a folder: CommonJS, ASCII. `code` is what V8 made of it before; null compiles anew. */
export function runScript(folder: string, name: KeptScript, code: Buffer | null): RunScript | null {
  const path = join(folder, scriptFile(name))
  // ASCII, so that Node neither decodes it nor stores two bytes a character.
  const script = new Script(readFileSync(path, 'latin1'), {
    filename: path,
    ...(code === null ? {} : { cachedData: code }),
  })
  if (script.cachedDataRejected === true) return null
  const module = { exports: {} as unknown }
  const wrapper = script.runInThisContext() as (...given: readonly unknown[]) => void
  wrapper(module.exports, createRequire(path), module, path, folder)
  return { script, exported: module.exports }
}

/**
 * What a kept script exports, with the code that V8 made of it when the program was built; null where there is none
 * for this Node and this machine: the caller then loads the same modules the usual way.
 */
export function keptScript<T>(name: KeptScript): T | null {
  const folder = dirname(fileURLToPath(import.meta.url))
  const code = join(folder, codeFile(name, cachedDataVersionTag()))
  if (!existsSync(code)) return null
  return (runScript(folder, name, readFileSync(code))?.exported ?? null) as T | null
}
