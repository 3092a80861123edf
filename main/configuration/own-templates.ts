import { join } from 'node:path'
import { type Diagnostic, type Parsed, parsed } from '../../corpus/index.ts'
import { parseTemplateFile, type Template } from '../../templates/index.ts'
import type { Host } from '../host.ts'
import { type DefinitionFile, definitionFiles, takenId } from './definition-files.ts'

/** A template of the user's own, with its file: it holds functions, so that other threads get the text. */
export interface OwnTemplate {
  readonly template: Template
  readonly file: DefinitionFile
}

/** The folder in which template files lie. */
export function templateFolder(configuration: string): string {
  return join(configuration, 'templates')
}

/** The templates that the files of a configuration's folder `templates/` define. @throws HostError */
export async function ownTemplates(host: Host, folder: string): Promise<Parsed<readonly OwnTemplate[]>> {
  const own: OwnTemplate[] = []
  const diagnostics: Diagnostic[] = []
  const files = await definitionFiles(host, templateFolder(folder), 'template-file')
  diagnostics.push(...files.diagnostics)
  for (const file of files.value) {
    const { value, diagnostics: found } = parseTemplateFile(file.name, file.content)
    diagnostics.push(...found)
    if (value === null) continue
    if (own.some((o) => o.template.id === value.id))
      diagnostics.push(takenId('template-file', file.name, value.id))
    else own.push({ template: value, file })
  }
  return parsed(own, diagnostics)
}
