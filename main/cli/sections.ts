import { allSections, hasErrors } from '../../corpus/index.ts'
import type { Command } from './command.ts'
import { configured } from './configured.ts'
import { jsonText } from './json-text.ts'
import { jsonOption } from './options.ts'
import { showDiagnostics } from './show-diagnostics.ts'

/** `dossier sections`: what can be picked. */
export const sections: Command = {
  name: 'sections',
  operands: '',
  count: [0, 0],
  about: 'Lists the sections that a briefing can have: the built-in ones, and your own from --config.',
  options: { json: jsonOption },
  run: async (given, terminal) => {
    const { value: resources, diagnostics } = await configured(given, terminal)
    const listed = allSections(resources.sections).map(({ id, label, about }) => ({ id, label, about }))
    if (given.flag('json')) await terminal.out(jsonText({ sections: listed, diagnostics }))
    else await terminal.out(listed.map((s) => `${s.id}\n  ${s.label.en}. ${s.about.en}\n`).join(''))
    showDiagnostics(terminal, diagnostics)
    return hasErrors(diagnostics) ? 1 : 0
  },
}
