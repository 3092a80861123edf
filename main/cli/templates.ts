import { hasErrors } from '../../corpus/index.ts'
import { templates as builtIn } from '../../templates/index.ts'
import type { Command } from './command.ts'
import { configured } from './configured.ts'
import { jsonOption } from './options.ts'
import { showDiagnostics } from './show-diagnostics.ts'

/** `dossier templates`: what a briefing can look like. */
export const templates: Command = {
  name: 'templates',
  operands: '',
  count: [0, 0],
  about: 'Lists the templates that a briefing can be set in.',
  options: { json: jsonOption },
  run: async (given, terminal) => {
    const { diagnostics } = await configured(given, terminal)
    const listed = builtIn.map(({ id, label, about }) => ({ id, label, about }))
    if (given.flag('json'))
      await terminal.out(`${JSON.stringify({ templates: listed, diagnostics }, null, 2)}\n`)
    else await terminal.out(listed.map((t) => `${t.id}\n  ${t.label.en}. ${t.about.en}\n`).join(''))
    showDiagnostics(terminal, diagnostics)
    return hasErrors(diagnostics) ? 1 : 0
  },
}
