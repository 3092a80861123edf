import { basename, join, resolve } from 'node:path'
import {
  type Diagnostic,
  type Parsed,
  parsed,
  type Resources,
  readSectionFile,
  type SectionDefinition,
} from '../../corpus/index.ts'
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
  const own = folder === null ? parsed([]) : await sectionsIn(join(folder, 'sections'), terminal)
  return parsed(loadResources(own.value), own.diagnostics)
}

async function sectionsIn(folder: string, terminal: Terminal): Promise<Parsed<readonly SectionDefinition[]>> {
  if (!(await terminal.host.isFolder(folder))) return parsed([])
  const paths = (await terminal.host.listFolder(folder)).filter((path) => /\.(?:ya?ml|json)$/i.test(path))
  const sections: SectionDefinition[] = []
  const diagnostics: Diagnostic[] = []
  for (const path of paths) {
    const content = new TextDecoder().decode(await terminal.host.readFile(path))
    const read = readSectionFile(basename(path), content)
    if (read.value !== null) sections.push(read.value)
    diagnostics.push(...read.diagnostics)
  }
  return parsed(sections, diagnostics)
}
