import { dirname, relative, resolve } from 'node:path'
import {
  type Briefing,
  type Corpus,
  type Diagnostic,
  draftBriefing,
  draftSection,
  type Parsed,
  parsed,
  type Resources,
  readCorpus,
} from '../../corpus/index.ts'
import { readDossierBytes } from '../briefing-file.ts'
import { briefingSources } from '../briefing-sources.ts'
import { readSources } from '../read-sources.ts'
import type { ReceivedPath } from '../receive.ts'
import { safeDecoder } from '../worker/safe-decoder.ts'
import { givenChoices } from './briefing-choices.ts'
import type { Given, Terminal } from './command.ts'
import { namedTemplate } from './user-templates.ts'

/** What is to be built: the briefing, what was read for it, and the files, so that none is written over. */
export interface BuildSubject {
  readonly briefing: Briefing
  readonly corpus: Corpus
  readonly files: readonly ReceivedPath[]
}

/** Paths that `--sources` names. A value that is no file is taken for a list with commas. */
export async function sourcePaths(given: Given, terminal: Terminal): Promise<readonly string[]> {
  const paths = await Promise.all(
    given.list('sources').map(async (value) => {
      const whole = await terminal.host.exists(resolve(terminal.folder, value))
      if (whole || !value.includes(',')) return [value]
      return value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
    }),
  )
  return paths.flat()
}

/** A new briefing over the sources that were named, or over the two bundled ones. */
export async function draftedSubject(
  given: Given,
  terminal: Terminal,
  resources: Resources,
  sections: readonly string[],
  template: string,
): Promise<Parsed<BuildSubject>> {
  const paths = await sourcePaths(given, terminal)
  const read = await readSources(terminal.host, paths, terminal.folder, resources)
  const { corpus, files } = read.value
  const briefing = draftBriefing(corpus, {
    date: terminal.host.today(),
    ...givenChoices(given),
    sections,
    template,
  })
  return parsed({ briefing, corpus, files }, read.diagnostics)
}

/**
 * A saved briefing, with the options laid over it. Its sections stay as they were saved; one that `--sections` names
 * and the file does not have is drafted anew.
 */
export async function savedSubject(
  path: string,
  given: Given,
  terminal: Terminal,
  resources: Resources,
  sections: readonly string[],
): Promise<Parsed<BuildSubject | null>> {
  const bytes = await terminal.host.readFile(path)
  const opened = readDossierBytes(bytes)
  const located = opened.diagnostics.map((d): Diagnostic => ({ ...d, file: relative(terminal.folder, path) }))
  if (opened.value === null) return parsed(null, located)
  const saved = { ...opened.value, ...givenChoices(given) }
  const elsewhere = await sourcePaths(given, terminal)
  const found = await briefingSources(terminal.host, saved, dirname(path), elsewhere, terminal.folder)
  const decoder = safeDecoder(resources)
  const read = await readCorpus(found.value, resources, {
    undone: saved.undone,
    decodeFile: decoder.decodeFile,
  }).finally(decoder.close)
  const template = await namedTemplate(given, terminal)
  const briefing: Briefing = {
    ...saved,
    ...(template === null ? {} : { template }),
    sections:
      sections.length === 0
        ? saved.sections
        : sections.map((id) => saved.sections.find((s) => s.id === id) ?? draftSection(read.value, id)),
  }
  return parsed({ briefing, corpus: read.value, files: found.value }, [
    ...located,
    ...found.diagnostics,
    ...read.diagnostics,
  ])
}

/** The briefing as it is saved: paths of its sources relative to the file, so that both can move together. */
export function withRelativePaths(subject: BuildSubject, target: string): Briefing {
  const { briefing, files } = subject
  return {
    ...briefing,
    sources: briefing.sources.map((source) => {
      const file = files.find((f) => f.sha256 === source.sha256)
      const path =
        file === undefined ? source.path : relative(dirname(target), file.path).replaceAll('\\', '/')
      // On Windows a file on another drive has no relative path; its hash still finds it.
      return { ...source, path: path !== null && /^[A-Za-z]:/.test(path) ? null : path }
    }),
  }
}
