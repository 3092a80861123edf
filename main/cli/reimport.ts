import { basename, relative, resolve } from 'node:path'
import { type Briefing, type Diagnostic, hasErrors, type ReimportChange } from '../../corpus/index.ts'
import { wordDiff } from '../../templates/index.ts'
import { readDossierBytes, saveBriefingFile } from '../briefing-file.ts'
import { changesOf, givenFile, openGiven, takeChanges } from '../reimport.ts'
import { type Command, type Given, type Terminal, UsageError } from './command.ts'
import { jsonText } from './json-text.ts'
import { jsonOption } from './options.ts'
import { showDiagnostics } from './show-diagnostics.ts'

/** `dossier reimport`: bring the edits of a Word file home. */
export const reimport: Command = {
  name: 'reimport',
  operands: 'EDITED.docx',
  count: [1, 1],
  about:
    'Reads a Word file that Dossier made and that was edited since, and shows each change: text, tracked changes, moved,\nsplit, joined, deleted and new paragraphs, comments. Without --accept nothing is changed. An accepted change keeps\nits passage and source; a new paragraph becomes a note, a comment a remark.',
  options: {
    into: { kind: 'value', value: 'X.dossier', about: 'the briefing that the file was made from' },
    accept: {
      kind: 'list',
      value: 'all|none|ID',
      about: 'the changes to take into the briefing',
      commas: true,
    },
    json: jsonOption,
  },
  run: async (given, terminal) => {
    const into = given.value('into')
    if (into === null)
      throw new UsageError('reimport needs --into X.dossier: the briefing to bring the edits to.')
    const path = resolve(terminal.folder, into)
    const opened = readDossierBytes(await terminal.host.readFile(path))
    const located = opened.diagnostics.map((d): Diagnostic => ({ ...d, file: basename(path) }))
    if (opened.value === null) return finish(given, terminal, [], located)
    const file = await givenFile(terminal.host, resolve(terminal.folder, given.positionals[0] ?? ''))
    const output = await openGiven(file)
    if (output.value === null) return finish(given, terminal, [], [...located, ...output.diagnostics])
    const plan = await changesOf(file.name, output.value, opened.value)
    const diagnostics = [...located, ...plan.diagnostics]
    if (plan.value === null) return finish(given, terminal, [], diagnostics)
    const taken = chosen(plan.value, given.list('accept'))
    if (taken.length > 0) await accept(terminal, path, opened.value, taken)
    const ids = new Set(taken.map((c) => c.id))
    const shown = plan.value.map((c): ReimportChange => (ids.has(c.id) ? { ...c, status: 'accepted' } : c))
    return finish(given, terminal, shown, diagnostics)
  },
}

/** The changes that `--accept` names. @throws UsageError for an id that no change has */
function chosen(changes: readonly ReimportChange[], names: readonly string[]): readonly ReimportChange[] {
  if (names.includes('all') || names.includes('none')) {
    if (names.length > 1) throw new UsageError('--accept takes all, none, or ids of changes.')
    return names.includes('all') ? changes.filter((c) => c.status === 'pending') : []
  }
  const unknown = names.filter((n) => !changes.some((c) => c.id === n))
  if (unknown.length > 0)
    throw new UsageError(`There is no change ${unknown.join(', ')}. Run without --accept to see their ids.`)
  return changes.filter((c) => names.includes(c.id))
}

async function accept(
  terminal: Terminal,
  path: string,
  briefing: Briefing,
  changes: readonly ReimportChange[],
): Promise<void> {
  await saveBriefingFile(terminal.host, path, takeChanges(briefing, changes, terminal.host.now()))
  terminal.note(
    `${relative(terminal.folder, path) || path}: ${changes.length} taken; the state before is kept in ${basename(path)}.bak`,
  )
}

async function finish(
  given: Given,
  terminal: Terminal,
  changes: readonly ReimportChange[],
  diagnostics: readonly Diagnostic[],
): Promise<0 | 1> {
  if (given.flag('json')) {
    const shown = changes.map(({ actions: _, ...change }) => change)
    await terminal.out(jsonText({ changes: shown, diagnostics }))
  } else if (!hasErrors(diagnostics))
    await terminal.out(changes.length === 0 ? 'No change.\n' : changes.map(report).join('\n'))
  showDiagnostics(terminal, diagnostics)
  return hasErrors(diagnostics) ? 1 : 0
}

/** A change with its words as [-deleted-] and {+inserted+}. */
function report(change: ReimportChange): string {
  const { id, kind, passage, sentence, author, date, status } = change
  const who = [author, date].filter((w) => w !== null).join(', ')
  const head = [id, status, kind, sentence ?? passage ?? '', who].filter((part) => part !== '').join('  ')
  const words = wordDiff(change.old ?? '', change.new ?? '')
    .map(({ kind: k, text }) => (k === 'same' ? text : k === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('')
  return `${head}\n    ${words.replaceAll('\n', '\n    ')}\n`
}
