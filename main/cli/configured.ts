import { resolve } from 'node:path'
import { type Parsed, parsed, type Resources } from '../../corpus/index.ts'
import { ownSections } from '../configuration/own-sections.ts'
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

/** Dictionaries, and the sections of the user's own from `--config`: the files of its folder `sections/`. */
export async function configured(given: Given, terminal: Terminal): Promise<Parsed<Resources>> {
  const folder = await configFolder(given, terminal)
  const own = folder === null ? parsed([]) : await ownSections(terminal.host, folder)
  return parsed(loadResources(own.value), own.diagnostics)
}
