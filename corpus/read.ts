import { classify } from './classify/classify.ts'
import { type DecodeFile, decode } from './decode.ts'
import type { Identified } from './decoded.ts'
import { type Parsed, parsed } from './diagnostics.ts'
import { extract } from './extract/extract.ts'
import { repair } from './repair/repair.ts'
import type { Resources } from './resources.ts'
import { builtInSections } from './sections/index.ts'
import type { SectionDefinition } from './sections/section-definition.ts'
import { structure } from './structure/structure.ts'
import type { Corpus, ReceivedFile, Source } from './types.ts'

/** How to read. */
export interface ReadOptions {
  /** False gives the raw reading: every source's text is its decoded original. */
  readonly repair?: boolean
  /** Ids of repairs that the analyst took back. */
  readonly undone?: readonly string[]
  /** False leaves all sentences unsorted: for a host that indexes many sources and sorts them later. */
  readonly sort?: boolean
  /** How a host reads one file: in a thread of its own, with limits. Without it, the file is read here. */
  readonly decodeFile?: DecodeFile
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
  const decoded = await decode(files, options.decodeFile)
  const { value: sources, diagnostics } = interpret(decoded.value, resources, options)
  const facts = extract(sources)
  return parsed({ sources, facts }, [...decoded.diagnostics, ...diagnostics])
}

/**
 * What follows decoding, for one source at a time as for many: repair → structure → classify. A host that keeps
 * decoded originals (the library) starts here.
 */
export function interpret(
  decoded: readonly Identified[],
  resources: Resources,
  options: ReadOptions = {},
): Parsed<readonly Source[]> {
  const repaired = repair(decoded, resources, options)
  const structured = structure(repaired.value)
  const sources =
    options.sort === false ? structured.value : classify(structured.value, allSections(resources.sections))
  return parsed(sources, [...repaired.diagnostics, ...structured.diagnostics])
}

/** The built-in sections and the user's own; one of the user's with a built-in id takes its place. */
export function allSections(own: readonly SectionDefinition[]): readonly SectionDefinition[] {
  const known = sectionLists.get(own)
  if (known !== undefined) return known
  const ofId = new Map([...builtInSections, ...own].map((section) => [section.id, section]))
  const all = [...ofId.values()]
  sectionLists.set(own, all)
  return all
}

// The same list for the same own sections: the classifier compiles a list once, which costs more than an article.
const sectionLists = new WeakMap<readonly SectionDefinition[], readonly SectionDefinition[]>()
