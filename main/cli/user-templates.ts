import { resolve } from 'node:path'
import { hasErrors, type Parsed, parsed } from '../../corpus/index.ts'
import { templates as builtIn, parseTemplateFile, type Template } from '../../templates/index.ts'
import { definitionFile, definitionName } from '../configuration/definition-files.ts'
import { ownTemplates } from '../configuration/own-templates.ts'
import { type Given, type Terminal, UsageError } from './command.ts'
import { configFolder } from './configured.ts'

/** What is wrong with a user's template file. @throws HostError when it cannot be read */
export async function readTemplate(path: string, terminal: Terminal): Promise<Parsed<Template | null>> {
  const file = await definitionFile(terminal.host, resolve(terminal.folder, path), 'template-file')
  return file.value === null
    ? parsed(null, file.diagnostics)
    : parseTemplateFile(file.value.name, file.value.content)
}

/**
 * Every template there is to choose from: the built-in ones, those of the folder `templates/` of `--config`, and the file
 * that `--template` names. A file with mistakes is left out and reported.
 */
export async function knownTemplates(given: Given, terminal: Terminal): Promise<Parsed<readonly Template[]>> {
  const config = await configFolder(given, terminal)
  const inFolder = config === null ? parsed([]) : await ownTemplates(terminal.host, config)
  const file = namedFile(given)
  const named = file === null ? parsed(null) : await readTemplate(file, terminal)
  return parsed(
    [
      ...builtIn,
      ...inFolder.value.map((own) => own.template),
      ...(named.value === null ? [] : [named.value]),
    ],
    [...inFolder.diagnostics, ...named.diagnostics],
  )
}

/**
 * The id of the template that `--template` names, by its id or as a file; null where the option was not given.
 * @throws UsageError for an unknown id, or a file with mistakes, which it lists
 */
export async function namedTemplate(given: Given, terminal: Terminal): Promise<string | null> {
  const named = given.value('template')
  if (named === null || namedFile(given) === null) return named
  const read = await readTemplate(named, terminal)
  if (read.value === null || hasErrors(read.diagnostics))
    throw new UsageError(read.diagnostics.map((d) => d.message).join('\n'))
  return read.value.id
}

function namedFile(given: Given): string | null {
  const named = given.value('template')
  return named !== null && definitionName.test(named) ? named : null
}
