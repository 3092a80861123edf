import { basename } from 'node:path'
import { type Diagnostic, type Parsed, parsed, say } from '../../corpus/index.ts'
import type { Host } from '../host.ts'

/** A file that defines a section or a template, as text. */
export interface DefinitionFile {
  /** Without a folder. */
  readonly name: string
  readonly content: string
}

/** The rule that reports mistakes in files of one kind. */
export type DefinitionRule = 'section-file' | 'template-file'

/** Files that define something: YAML, or JSON, which is a part of it. */
export const definitionName = /\.(?:ya?ml|json)$/i

/**
 * The definitions in a folder, in the order of their names; none where there is no such folder. A file that is no UTF-8 is
 * reported and left out. @throws HostError
 */
export async function definitionFiles(
  host: Host,
  folder: string,
  rule: DefinitionRule,
): Promise<Parsed<readonly DefinitionFile[]>> {
  if (!(await host.isFolder(folder))) return parsed([])
  const files: DefinitionFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const path of (await host.listFolder(folder)).filter((p) => definitionName.test(p))) {
    const { value, diagnostics: found } = await definitionFile(host, path, rule)
    diagnostics.push(...found)
    if (value !== null) files.push(value)
  }
  return parsed(files, diagnostics)
}

/** One definition; null where it is no UTF-8: its letters would be lost. @throws HostError */
export async function definitionFile(
  host: Host,
  path: string,
  rule: DefinitionRule,
): Promise<Parsed<DefinitionFile | null>> {
  const name = basename(path)
  const bytes = await host.readFile(path)
  try {
    return parsed({ name, content: new TextDecoder('utf-8', { fatal: true }).decode(bytes) })
  } catch {
    const said = say`${name} is not in UTF-8. Save it in UTF-8, which editors offer where they save.`
    return parsed(null, [{ severity: 'error', rule, file: name, ...said }])
  }
}

/** Two files of a folder define the same id: the first counts, the second is reported and left out. */
export function takenId(rule: DefinitionRule, file: string, id: string): Diagnostic {
  return {
    severity: 'error',
    rule,
    file,
    ...say`${file}, line 1, id: “${id}” is taken by another file of this folder; give one of them another.`,
  }
}
