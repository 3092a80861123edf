import { hasErrors } from '../../corpus/index.ts'
import { readSources } from '../read-sources.ts'
import type { Command } from './command.ts'
import { configured } from './configured.ts'
import { jsonText } from './json-text.ts'
import { jsonOption } from './options.ts'
import { showDiagnostics } from './show-diagnostics.ts'
import { sourcesJson } from './sources-json.ts'
import { sourcesReport } from './sources-report.ts'

/** `dossier sources`: read and report. */
export const sources: Command = {
  name: 'sources',
  operands: '[PATH …]',
  count: [0, Number.POSITIVE_INFINITY],
  about:
    'Reads articles (files, or folders with all below them) and reports what was found, repaired and left out.\nWithout a path it reads the two articles that come with the program.',
  options: {
    json: jsonOption,
    'no-repair': { kind: 'flag', value: null, about: 'read the text as it stands, damage included' },
  },
  run: async (given, terminal) => {
    const resources = await configured(given, terminal)
    terminal.progress('Reading …')
    const read = await readSources(terminal.host, given.positionals, terminal.folder, resources.value, {
      repair: !given.flag('no-repair'),
    })
    const { corpus } = read.value
    const diagnostics = [...resources.diagnostics, ...read.diagnostics]
    if (given.flag('json')) await terminal.out(jsonText(sourcesJson(corpus, diagnostics)))
    else if (corpus.sources.length > 0) {
      const options = { words: resources.value.words, raw: given.flag('no-repair') }
      await terminal.out(sourcesReport(corpus, read.diagnostics, options))
    }
    showDiagnostics(terminal, diagnostics, corpus.sources)
    return hasErrors(diagnostics) ? 1 : 0
  },
}
