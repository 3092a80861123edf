import { resolve } from 'node:path'
import { type Diagnostic, hasErrors, type RuleId } from '../../corpus/index.ts'
import { defaultLibrary, importPaths, type LibraryImport, openLibrary } from '../library/index.ts'
import type { Command, Terminal } from './command.ts'
import { configured } from './configured.ts'
import { grouped } from './grouped.ts'
import { libraryOption } from './options.ts'
import { progressLine } from './progress-line.ts'
import { showDiagnostics } from './show-diagnostics.ts'
import { youngSpaceKeeper } from './young-space.ts'

/** The progress line is drawn at most this often, in milliseconds. */
const redraw = 100

/** `dossier import`: take articles into the library. Named `importCommand` because `import` is a word of the language. */
export const importCommand: Command = {
  name: 'import',
  operands: 'PATH …',
  count: [0, Number.POSITIVE_INFINITY],
  about:
    'Takes articles (files, or folders with all below them) into the library. Files that the library has are passed\nover, so an import that was interrupted goes on where it was when the same command is given again.',
  options: {
    library: libraryOption,
    list: { kind: 'flag', value: null, about: 'print each file as soon as it is safely in the library' },
    rebuild: {
      kind: 'flag',
      value: null,
      about: 'first make the search index again from the kept originals',
    },
  },
  run: async (given, terminal) => {
    if (given.positionals.length === 0 && !given.flag('rebuild')) {
      terminal.note('dossier: import needs at least one file or folder. See: dossier import --help')
      return 2
    }
    const resources = await configured(given, terminal)
    const named = given.value('library')
    const folder = named === null ? defaultLibrary() : resolve(terminal.folder, named)
    const library = openLibrary(folder, { resources: resources.value })
    const stop = new AbortController()
    const onSignal = () => stop.abort()
    process.once('SIGINT', onSignal)
    try {
      const items = importPaths(given.positionals, terminal.folder)
      const progress = progressDrawer(terminal)
      // Sorting into sections waits until the sources are listed or read: what counts here is that all are safe.
      const options = { signal: stop.signal, onProgress: progress, sort: false }
      const rebuilt = given.flag('rebuild') ? await library.rebuild(options) : undefined
      const result =
        rebuilt === null || given.positionals.length === 0
          ? rebuilt
          : await library.import(items.value, {
              ...options,
              ...(given.flag('list') ? { onImported: (files) => printImported(terminal, files) } : {}),
            })
      terminal.progress('')
      if (result === null || result === undefined) {
        showDiagnostics(terminal, [busy(folder)])
        return 1
      }
      const diagnostics = [...resources.diagnostics, ...items.diagnostics, ...result.diagnostics]
      showDiagnostics(terminal, condensed(diagnostics))
      showDiagnostics(terminal, nearDuplicates(result.nearDuplicates))
      await terminal.out(summary(result, folder))
      return hasErrors(diagnostics) || result.stopped ? 1 : 0
    } finally {
      process.off('SIGINT', onSignal)
      terminal.progress('')
      await library.close()
    }
  },
}

function progressDrawer(terminal: Terminal) {
  const started = performance.now()
  let drawn = Number.NEGATIVE_INFINITY
  const keepYoungSpace = youngSpaceKeeper()
  return (state: { done: number; total: number; failed: number; current: string | null }) => {
    const now = performance.now()
    if (now - drawn < redraw) return
    drawn = now
    keepYoungSpace()
    terminal.progress(progressLine({ ...state, seconds: (now - started) / 1000 }))
  }
}

function printImported(terminal: Terminal, files: LibraryImport['imported']): void {
  void terminal.out(files.map((f) => `${f.id} ${f.file}\n`).join(''))
}

/** Above this many, warnings of one rule are counted and not listed: nobody reads ten thousand lines. */
const listed = 10

/** Errors one by one; warnings one by one while they are few, else as a count. Notes on single sources stay out. */
export function condensed(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const ofRule = new Map<RuleId, Diagnostic[]>()
  for (const d of diagnostics) {
    if (d.severity !== 'warning') continue
    const list = ofRule.get(d.rule)
    if (list === undefined) ofRule.set(d.rule, [d])
    else list.push(d)
  }
  return diagnostics.flatMap((d): readonly Diagnostic[] => {
    if (d.severity === 'error') return [d]
    const same = ofRule.get(d.rule) ?? []
    if (d.severity === 'info') return []
    if (same.length <= listed) return [d]
    if (same[0] !== d) return []
    return [
      {
        severity: 'warning',
        rule: d.rule,
        message: `${grouped(same.length)} times, the first: ${d.message}`,
      },
    ]
  })
}

/** One note for each file that has near-duplicates: the nearest by name, the others as a count. */
function nearDuplicates(pairs: LibraryImport['nearDuplicates']): readonly Diagnostic[] {
  const ofFile = new Map<string, LibraryImport['nearDuplicates'][number][]>()
  for (const pair of pairs) ofFile.set(pair.file, [...(ofFile.get(pair.file) ?? []), pair])
  return [...ofFile.values()].flatMap((found) => {
    const [nearest, ...others] = found.sort((a, b) => b.share - a.share)
    if (nearest === undefined) return []
    const more = others.length === 0 ? '' : `, and with ${others.length} more`
    return [
      {
        severity: 'info' as const,
        rule: 'near-duplicate' as const,
        file: nearest.file,
        message: `“${nearest.title}” says nearly the same as “${nearest.other.title}” (${nearest.other.file}): it shares ${Math.round(nearest.share * 100)} % of its word runs with it${more}.`,
      },
    ]
  })
}

function busy(folder: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'library-busy',
    message: `Another import is writing to the library in ${folder}. Wait until it has ended.`,
  }
}

function summary(result: LibraryImport, folder: string): string {
  const added = result.imported.filter((i) => i.added).length
  const known = result.imported.length - added
  const parts = [
    `${articles(added)} imported`,
    ...(known > 0 ? [`${articles(known)} already there`] : []),
    ...(result.failed.length > 0 ? [`${articles(result.failed.length)} could not be read`] : []),
    ...(result.nearDuplicates.length > 0 ? [`${result.nearDuplicates.length} pairs of near-duplicates`] : []),
  ]
  const end = result.stopped
    ? '\nStopped. What was imported is safe; give the same command again to go on.'
    : ''
  return `${parts.join(', ')}. Library: ${folder}${end}\n`
}

function articles(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'article' : 'articles'}`
}
