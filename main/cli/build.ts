import { basename, dirname, resolve } from 'node:path'
import { allSections, type Briefing, type Diagnostic, hasErrors, type Resources } from '../../corpus/index.ts'
import {
  docxWriterFrom,
  manifestOf,
  packBytes,
  type Template,
  type WriteDocx,
  type WriteOptions,
  type WriterId,
  writers,
} from '../../templates/index.ts'
import { nodeAssets } from '../assets.ts'
import { boundHeap } from '../bound-heap.ts'
import { holdsSomethingElse, saveBriefingFile } from '../briefing-file.ts'
import { generate } from '../generate.ts'
import { keptScripts } from '../kept-code/kept-scripts.ts'
import { keptScript } from '../kept-code/run-script.ts'
import { choiceOptions, chosenSections, templateOfId } from './briefing-choices.ts'
import { type BuildSubject, draftedSubject, savedSubject, withRelativePaths } from './build-subject.ts'
import { type Command, type ExitCode, type Given, type Terminal, UsageError } from './command.ts'
import { configured } from './configured.ts'
import {
  type Input,
  namedTarget,
  outputPaths,
  sayWritten,
  writeOutput,
  writerOptions,
} from './output-paths.ts'
import { showDiagnostics } from './show-diagnostics.ts'
import { knownTemplates, namedTemplate } from './user-templates.ts'

function needsOutput(given: Given): void {
  const names = [...Object.keys(writerOptions), 'save', 'pack']
  if (names.every((name) => given.value(name) === null))
    throw new UsageError(`Say what to write: ${names.map((name) => `--${name} F`).join(', ')}.`)
}

/** What `compose` calls a warning, for a window shows an empty briefing while it is made; as a result it is an error. */
function asErrors(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((d) => (d.rule === 'nothing-chosen' ? { ...d, severity: 'error' } : d))
}

async function writeOptions(given: Given, terminal: Terminal): Promise<WriteOptions> {
  const reference = given.value('reference-docx')
  if (reference === null) return { track: given.flag('track') }
  const path = resolve(terminal.folder, reference)
  return {
    track: given.flag('track'),
    reference: { name: basename(path), bytes: await terminal.host.readFile(path) },
  }
}

/** Everything that is read for a build and must outlive it. The briefing itself may be saved where it was. */
function inputsOf(subject: BuildSubject, given: Given, { folder }: Terminal): readonly Input[] {
  const named = (option: string, what: string): readonly Input[] => {
    const value = given.value(option)
    return value === null ? [] : [[resolve(folder, value), what]]
  }
  const [briefing] = given.positionals
  const path = briefing === undefined ? null : resolve(folder, briefing)
  const saved = namedTarget(given, folder, 'save')
  return [
    ...subject.files.map((f): Input => [f.path, 'a source']),
    ...(path === null || path === saved ? [] : [[path, 'the briefing that is built'] as const]),
    ...(path === null ? [] : sourcesAtHome(subject.briefing, path)),
    ...named('reference-docx', 'the Word file that gives the styles'),
    ...named('template', 'the template'),
  ]
}

/** Where a briefing says that its sources lie, whether they were found there or not. */
function sourcesAtHome({ sources }: Briefing, path: string): readonly Input[] {
  return sources.flatMap((s) => (s.path === null ? [] : [[resolve(dirname(path), s.path), 'a source']]))
}

const keptWordWriter = docxWriterFrom(
  () => keptScript<{ readonly writeDocx: WriteDocx }>(keptScripts.wordWriter)?.writeDocx ?? null,
)

/** Composes and writes what was asked for. Nothing is on the disk before everything is made. */
async function write(
  subject: BuildSubject,
  resources: Resources,
  before: readonly Diagnostic[],
  given: Given,
  terminal: Terminal,
): Promise<ExitCode> {
  const { briefing, corpus, files } = subject
  const save = namedTarget(given, terminal.folder, 'save')
  const pack = namedTarget(given, terminal.folder, 'pack')
  const outputs = await outputPaths(
    given,
    terminal,
    [save, pack].filter((path) => path !== null),
    inputsOf(subject, given, terminal),
  )
  if (save !== null && (await holdsSomethingElse(terminal.host, save)))
    throw new UsageError(
      `${save} is there already and is no briefing that can be read; it was left as it is. Save under another name.`,
    )
  const known = await knownTemplates(given, terminal)
  const template = known.value.find((t) => t.id === briefing.template)
  if (template === undefined) {
    showDiagnostics(
      terminal,
      [...before, ...known.diagnostics, unknownTemplate(briefing, known.value, given)],
      corpus.sources,
    )
    return 1
  }
  const assets = { ...nodeAssets(), longDocument: boundHeap }
  terminal.progress('Writing …')
  const made = await generate(
    {
      corpus,
      briefing,
      sections: allSections(resources.sections),
      template,
      formats: [...new Set([...outputs.map((o) => o.format), ...(pack === null ? [] : packFormats)])],
      options: await writeOptions(given, terminal),
    },
    assets,
    writers.map((writer) => (writer.id === 'docx' ? keptWordWriter : writer)),
  )
  const diagnostics = asErrors([...before, ...known.diagnostics, ...made.diagnostics])
  showDiagnostics(terminal, diagnostics, corpus.sources)
  if (diagnostics.some((d) => d.rule === 'nothing-chosen')) return 1
  const { pages } = made.value.layout
  for (const output of outputs) {
    const file = made.value.files.find((f) => f.format === output.format)
    if (file === undefined) continue
    const facts = sizeOf(output.format, pages, file.bytes.length)
    await writeOutput(output, file.bytes, facts, terminal, outputs)
  }
  if (save !== null) {
    await saveBriefingFile(terminal.host, save, withRelativePaths(subject, save))
    await sayWritten(save, 'briefing', terminal, outputs)
  }
  if (pack !== null) {
    const documents = made.value.files
      .filter((f) => packFormats.includes(f.format))
      .map((f) => ({ name: `briefing.${f.format}`, bytes: f.bytes }))
    const manifest = manifestOf(made.value.document, { remarks: given.flag('track') })
    const { sha256 } = terminal.host
    const bytes = await packBytes({ documents, originals: files, briefing }, manifest, {
      sha256,
      deflate: assets.deflate,
    })
    await terminal.host.save(pack, bytes)
    await sayWritten(pack, `pack, ${sizeOf('text', 0, bytes.length)}`, terminal, outputs)
  }
  return hasErrors(diagnostics) ? 1 : 0
}

/** For a saved briefing whose template is of a user's own that this call does not know. */
function unknownTemplate({ template }: Briefing, known: readonly Template[], given: Given): Diagnostic {
  return {
    severity: 'error',
    rule: 'unknown-template',
    file: given.positionals[0] ?? '',
    message: `The briefing is set in the template “${template}”, which is not here. Name the folder that holds it with --config, or another with --template: ${known.map((t) => t.id).join(', ')}.`,
  }
}

/** What a pack holds, whatever else is written: one to read and one to edit. */
const packFormats: readonly WriterId[] = ['pdf', 'docx']

function sizeOf(format: WriterId, pages: number, bytes: number): string {
  const size = bytes < 10_000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`
  return format === 'text' ? size : `${pages} ${pages === 1 ? 'page' : 'pages'}, ${size}`
}

/** `dossier build`: a briefing in one or more formats. */
export const build: Command = {
  name: 'build',
  operands: '[BRIEFING.dossier]',
  count: [0, 1],
  about:
    'Builds a briefing: the chosen sections with their passages, each with its source. Without --sources it reads the\ntwo articles that come with the program. With BRIEFING.dossier it builds what was saved there, and the options\nchange it; --sources then says where its articles are looked for if they have moved.',
  options: {
    sources: { kind: 'list', value: 'PATH', about: 'articles: files, or folders with all below them' },
    ...choiceOptions,
    'reference-docx': { kind: 'value', value: 'FILE', about: 'Word file that gives styles and letterhead' },
    track: { kind: 'flag', value: null, about: 'Word: edits as tracked changes, remarks as comments' },
    ...writerOptions,
    save: { kind: 'value', value: 'F.dossier', about: 'save the briefing itself, to open or build it again' },
    pack: {
      kind: 'value',
      value: 'F.zip',
      about: 'write PDF, Word, briefing, manifest and originals as one sealed pack',
    },
  },
  run: async (given, terminal) => {
    needsOutput(given)
    return run(given, terminal)
  },
}

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const resources = await configured(given, terminal)
  const sections = chosenSections(given, allSections(resources.value.sections))
  const template = await namedTemplate(given, terminal)
  if (template !== null) templateOfId(template, (await knownTemplates(given, terminal)).value)
  const [path] = given.positionals
  terminal.progress('Reading …')
  if (path !== undefined) {
    const saved = await savedSubject(
      resolve(terminal.folder, path),
      given,
      terminal,
      resources.value,
      sections,
    )
    const diagnostics = [...resources.diagnostics, ...saved.diagnostics]
    if (saved.value !== null) return write(saved.value, resources.value, diagnostics, given, terminal)
    showDiagnostics(terminal, diagnostics)
    return 1
  }
  if (sections.length === 0) {
    const known = allSections(resources.value.sections).map((s) => s.id)
    const message = `Nothing was chosen for the briefing. Choose with --sections: ${known.join(', ')}.`
    showDiagnostics(terminal, [{ severity: 'error', rule: 'nothing-chosen', message }])
    return 1
  }
  const drafted = await draftedSubject(given, terminal, resources.value, sections, template ?? 'report')
  return write(
    drafted.value,
    resources.value,
    [...resources.diagnostics, ...drafted.diagnostics],
    given,
    terminal,
  )
}
