import { join } from 'node:path'
import {
  type Diagnostic,
  type Parsed,
  parsed,
  readSectionFile,
  type SectionDefinition,
} from '../../corpus/index.ts'
import type { Host } from '../host.ts'
import { definitionFiles, takenId } from './definition-files.ts'

/** The sections that the files of a configuration's folder `sections/` define. @throws HostError */
export async function ownSections(host: Host, folder: string): Promise<Parsed<readonly SectionDefinition[]>> {
  const sections: SectionDefinition[] = []
  const diagnostics: Diagnostic[] = []
  const files = await definitionFiles(host, join(folder, 'sections'), 'section-file')
  diagnostics.push(...files.diagnostics)
  for (const { name, content } of files.value) {
    const { value, diagnostics: found } = readSectionFile(name, content)
    diagnostics.push(...found)
    if (value === null) continue
    if (sections.some((s) => s.id === value.id)) diagnostics.push(takenId('section-file', name, value.id))
    else sections.push(value)
  }
  return parsed(sections, diagnostics)
}
