import { basename } from 'node:path'
import type { Diagnostic } from '../../corpus/index.ts'
import { say } from '../../corpus/index.ts'
import type { Host } from '../host.ts'

/** A file that defines a section or a template, as text. */
export interface DefinitionFile {
  /** Without a folder. */
  readonly name: string
  readonly content: string
}

/** Files that define something: YAML, or JSON, which is a part of it. */
export const definitionName = /\.(?:ya?ml|json)$/i

/** The definitions in a folder, in the order of their names; none where there is no such folder. @throws HostError */
export async function definitionFiles(host: Host, folder: string): Promise<readonly DefinitionFile[]> {
  if (!(await host.isFolder(folder))) return []
  const paths = (await host.listFolder(folder)).filter((path) => definitionName.test(path))
  return Promise.all(
    paths.map(async (path) => ({
      name: basename(path),
      content: new TextDecoder().decode(await host.readFile(path)),
    })),
  )
}

/** Two files of a folder define the same id: the first counts, the second is reported and left out. */
export function takenId(rule: 'section-file' | 'template-file', file: string, id: string): Diagnostic {
  return {
    severity: 'error',
    rule,
    file,
    ...say`${file}, line 1, id: “${id}” is taken by another file of this folder; give one of them another.`,
  }
}
