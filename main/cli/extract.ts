import { hasErrors } from '../../corpus/index.ts'
import { readSources } from '../read-sources.ts'
import { type Command, UsageError } from './command.ts'
import { configured } from './configured.ts'
import { csv } from './csv.ts'
import { type FactKind, factKinds, factTables } from './fact-tables.ts'
import { jsonText } from './json-text.ts'
import { jsonOption } from './options.ts'
import { showDiagnostics } from './show-diagnostics.ts'
import { textTable } from './text-table.ts'

function isFactKind(name: string): name is FactKind {
  return factKinds.some((kind) => kind === name)
}

/** `dossier extract`: the facts of one kind, as a list, JSON or CSV. */
export const extract: Command = {
  name: 'extract',
  operands: `${factKinds.join('|')} [PATH …]`,
  count: [1, Number.POSITIVE_INFINITY],
  about:
    'Lists the events, arms transfers or quotations in articles, each with the sentence that states it.\nWithout a path it reads the two articles that come with the program.',
  options: {
    json: jsonOption,
    csv: {
      kind: 'flag',
      value: null,
      about: 'print CSV; transfers in the columns of the SIPRI trade register',
    },
  },
  run: async (given, terminal) => {
    const [kind = '', ...paths] = given.positionals
    if (!isFactKind(kind))
      throw new UsageError(`There are no facts "${kind}". Facts: ${factKinds.join(', ')}.`)
    if (given.flag('json') && given.flag('csv')) throw new UsageError('Choose one of --json and --csv.')
    const resources = await configured(given, terminal)
    terminal.progress('Reading …')
    const read = await readSources(terminal.host, paths, terminal.folder, resources.value)
    const { corpus } = read.value
    const diagnostics = [...resources.diagnostics, ...read.diagnostics]
    if (given.flag('json')) await terminal.out(jsonText({ [kind]: corpus.facts[kind], diagnostics }))
    else if (given.flag('csv')) await terminal.out(csv(factTables[kind].csv(corpus)))
    else await terminal.out(textTable(factTables[kind].list(corpus)))
    showDiagnostics(terminal, diagnostics, corpus.sources)
    return hasErrors(diagnostics) ? 1 : 0
  },
}
