import { classify } from './classify/classify.ts'
import { decode } from './decode.ts'
import { type Parsed, parsed } from './diagnostics.ts'
import { extract } from './extract/extract.ts'
import { repair } from './repair/repair.ts'
import type { Resources } from './resources.ts'
import { builtInSections } from './sections/index.ts'
import type { SectionDefinition } from './sections/section-definition.ts'
import { structure } from './structure/structure.ts'
import type { Corpus, ReceivedFile } from './types.ts'

/** How to read. */
export interface ReadOptions {
  /** False gives the raw reading: every source's text is its decoded original. */
  readonly repair?: boolean
  /** Ids of repairs that the analyst took back. */
  readonly undone?: readonly string[]
}

/**
 * Reads files into a corpus: decode → repair → structure → classify → extract. Never throws on bad input: a file
 * that cannot be read gives a diagnostic and the others are read.
 */
export async function readCorpus(
  files: readonly ReceivedFile[],
  resources: Resources,
  options: ReadOptions = {},
): Promise<Parsed<Corpus>> {
  const decoded = await decode(files)
  const repaired = repair(decoded.value, resources, options)
  const structured = structure(repaired.value)
  const sources = classify(structured.value, allSections(resources.sections))
  const facts = extract(sources)
  return parsed({ sources, facts }, [
    ...decoded.diagnostics,
    ...repaired.diagnostics,
    ...structured.diagnostics,
  ])
}

/** The built-in sections and the user's own; one of the user's with a built-in id takes its place. */
export function allSections(own: readonly SectionDefinition[]): readonly SectionDefinition[] {
  const ofId = new Map([...builtInSections, ...own].map((section) => [section.id, section]))
  return [...ofId.values()]
}
