import { resolve } from 'node:path'
import { type Parsed, parsed, type Resources } from '../../corpus/index.ts'
import { loadResources } from '../resources.ts'
import { type Given, type Terminal, UsageError } from './command.ts'

/** The folder of `--config`, absolute, or null. @throws UsageError when it is no folder */
export async function configFolder(given: Given, terminal: Terminal): Promise<string | null> {
  const named = given.value('config')
  if (named === null) return null
  const folder = resolve(terminal.folder, named)
  if (!(await terminal.host.isFolder(folder))) throw new UsageError(`--config: there is no folder ${folder}.`)
  return folder
}

/** Dictionaries, and the sections of the user's own from `--config`. */
export async function configured(given: Given, terminal: Terminal): Promise<Parsed<Resources>> {
  await configFolder(given, terminal)
  return parsed(loadResources())
}
