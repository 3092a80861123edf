import { join } from 'node:path'
import type { Host } from '../host.ts'
import { HostError } from '../host-error.ts'

/**
 * A small JSON file in the data folder. A missing or damaged one gives null: what these files hold (settings, lists)
 * can be made anew, and must never keep the program from starting.
 */
export interface JsonFile {
  readonly read: () => Promise<unknown>
  readonly write: (value: unknown) => Promise<void>
}

export function jsonFile(host: Host, folder: string, name: string): JsonFile {
  const path = join(folder, name)
  return {
    read: async () => {
      try {
        return JSON.parse(new TextDecoder().decode(await host.readFile(path)))
      } catch (error) {
        if (error instanceof HostError || error instanceof SyntaxError) return null
        throw error
      }
    },
    write: (value) => host.save(path, new TextEncoder().encode(JSON.stringify(value))),
  }
}
