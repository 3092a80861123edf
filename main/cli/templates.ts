import { hasErrors } from '../../corpus/index.ts'
import type { Command } from './command.ts'
import { jsonText } from './json-text.ts'
import { jsonOption } from './options.ts'
import { showDiagnostics } from './show-diagnostics.ts'
import { knownTemplates, readTemplate } from './user-templates.ts'

/** `dossier templates`: what a briefing can look like. */
export const templates: Command = {
  name: 'templates',
  operands: '',
  count: [0, 0],
  about:
    'Lists the templates that a briefing can be set in. With --lint it checks a template of your own instead: what is\nwrong with it, by line and field.',
  options: { json: jsonOption, lint: { kind: 'value', value: 'FILE', about: 'check a template file' } },
  run: async (given, terminal) => {
    const file = given.value('lint')
    if (file !== null) {
      const read = await readTemplate(file, terminal)
      if (given.flag('json'))
        await terminal.out(jsonText({ id: read.value?.id ?? null, diagnostics: read.diagnostics }))
      else if (read.value !== null) await terminal.out(`${read.value.id}: no mistakes found.\n`)
      showDiagnostics(terminal, read.diagnostics)
      return hasErrors(read.diagnostics) ? 1 : 0
    }
    const { value: known, diagnostics } = await knownTemplates(given, terminal)
    const listed = known.map(({ id, label, about }) => ({ id, label, about }))
    if (given.flag('json')) await terminal.out(jsonText({ templates: listed, diagnostics }))
    else await terminal.out(listed.map((t) => `${t.id}\n  ${t.label.en}. ${t.about.en}\n`).join(''))
    showDiagnostics(terminal, diagnostics)
    return hasErrors(diagnostics) ? 1 : 0
  },
}
