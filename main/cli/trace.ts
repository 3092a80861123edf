import { resolve } from 'node:path'
import { hasErrors } from '../../corpus/index.ts'
import { type TracedSentence, traceOutput } from '../../templates/index.ts'
import { givenFile, openGiven } from '../reimport.ts'
import type { Command } from './command.ts'
import { jsonText } from './json-text.ts'
import { jsonOption } from './options.ts'
import { showDiagnostics } from './show-diagnostics.ts'

/** `dossier trace`: where each sentence of a PDF or Word file comes from. */
export const trace: Command = {
  name: 'trace',
  operands: 'FILE.docx|FILE.pdf',
  count: [1, 1],
  about:
    'Lists every sentence of a PDF or Word file that Dossier made: its source, its place there, and whether it is\nverbatim, repaired, edited or the analyst’s own. A sentence that the file’s manifest does not account for is\nunlabelled, and the command then exits with 1.',
  options: { json: jsonOption },
  run: async (given, terminal) => {
    const file = await givenFile(terminal.host, resolve(terminal.folder, given.positionals[0] ?? ''))
    const output = await openGiven(file)
    const traced = output.value === null ? null : await traceOutput(output.value)
    const sentences = traced?.value ?? []
    const diagnostics = [...output.diagnostics, ...(traced?.diagnostics ?? [])]
    if (given.flag('json')) await terminal.out(jsonText({ sentences, diagnostics }))
    else if (traced !== null) await terminal.out(sentences.map(report).join(''))
    showDiagnostics(terminal, diagnostics)
    return hasErrors(diagnostics) ? 1 : 0
  },
}

function report({ status, source, start, end, repairs, text }: TracedSentence): string {
  const place = source === null ? '' : `  ${source} ${start}–${end}`
  const changes = repairs.map((r) => `             “${r.before}” → “${r.after}”  ${r.rule}\n`).join('')
  return `${status.padEnd(11)}${place}\n             ${text}\n${changes}`
}
