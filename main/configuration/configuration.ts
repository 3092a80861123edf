import { basename, join } from 'node:path'
import type { Diagnostic, SectionDefinition } from '../../corpus/index.ts'
import { templates as builtIn, type Template } from '../../templates/index.ts'
import type { Host } from '../host.ts'
import { HostError } from '../host-error.ts'
import type { DefinitionFile } from './definition-files.ts'
import { ownSections } from './own-sections.ts'
import { ownTemplates } from './own-templates.ts'

/** What a user added to the program: the sections and templates of a configuration folder. */
export interface Configuration {
  /** Absolute; null where nothing is configured. It need not exist. */
  readonly folder: string | null
  readonly sections: readonly SectionDefinition[]
  /** The built-in templates, then the user's own. */
  readonly templates: readonly Template[]
  /** The files of the user's own. */
  readonly templateFiles: readonly DefinitionFile[]
  /** What is wrong with the files, by file, line and field; a file with mistakes is left out whole. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The program as it comes. */
export const noConfiguration: Configuration = {
  folder: null,
  sections: [],
  templates: builtIn,
  templateFiles: [],
  diagnostics: [],
}

/** Where the window and the local browser look when no `--config` is given: in the data folder. */
export function standardFolder(dataFolder: string): string {
  return join(dataFolder, 'config')
}

/**
 * Reads a configuration folder. Never throws: a folder that is missing holds nothing, and what cannot be read becomes
 * a diagnostic, for the window must open all the same.
 */
export async function readConfiguration(host: Host, folder: string): Promise<Configuration> {
  try {
    const sections = await ownSections(host, folder)
    const templates = await ownTemplates(host, folder)
    return {
      folder,
      sections: sections.value,
      templates: [...builtIn, ...templates.value.map((o) => o.template)],
      templateFiles: templates.value.map((o) => o.file),
      diagnostics: [...sections.diagnostics, ...templates.diagnostics],
    }
  } catch (error) {
    if (!(error instanceof HostError)) throw error
    const { said, path } = error
    const problem = { severity: 'error', rule: 'unreadable-file', ...said, file: basename(path) } as const
    return { ...noConfiguration, folder, diagnostics: [problem] }
  }
}
